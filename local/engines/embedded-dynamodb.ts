import { join } from 'node:path';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { tableDefinition } from '../../lambda/store/table.ts';
import { LocalDataError, takeFolder } from './data-folder.ts';
import { type Place, listen, refuseForeignOrigins } from './listen.ts';

/** The table's name on this machine. */
export const LOCAL_TABLE = 'StudyTable';

/** An engine on this machine asks for credentials and looks at none. */
export const LOCAL_CREDENTIALS = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

/** The environment's variable that, set to 1, has tests run on this engine alone, also where Java is found. */
export const EMBEDDED_ONLY = 'EMBEDDED_DYNAMODB_ONLY';

/** A new table is usable within milliseconds; one that a power cut left half made never is. */
const STATUS_ASKED_AT_MOST = 200;
const STATUS_EVERY_MS = 25;

export interface EmbeddedDynamoDb {
  readonly endpoint: string;
  readonly port: number;
  readonly client: DynamoDBDocumentClient;
  stop(): Promise<void>;
}

/**
 * DynamoDB inside this process, with the table made. The folder is locked while it is in use.
 * @param dataDir where the data is kept; null for memory
 * @throws LocalDataError, one line, where the folder or the port cannot be used
 */
export async function startEmbeddedDynamoDb({
  dataDir,
  ...place
}: Place & { dataDir: string | null }): Promise<EmbeddedDynamoDb> {
  const giveBack = dataDir === null ? () => undefined : takeFolder(dataDir);
  try {
    const server = dynalite({
      ...(dataDir !== null && { path: join(dataDir, 'dynamodb') }),
      createTableMs: 0,
      deleteTableMs: 0,
      updateTableMs: 0,
    });
    const listening = await listen(refuseForeignOrigins(server), place);
    const { endpoint } = listening;
    const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, ...LOCAL_CREDENTIALS }));
    const stop = async (): Promise<void> => {
      client.destroy();
      await listening.stop();
      giveBack();
    };
    try {
      await orUnreadable(makeTable(client, tableDefinition(LOCAL_TABLE)), dataDir);
    } catch (error) {
      await stop();
      throw error;
    }
    return { endpoint, port: listening.port, client, stop };
  } catch (error) {
    giveBack();
    throw error;
  }
}

/** dynalite throws where nobody can catch it when it cannot open a database: that becomes a line to read. */
async function orUnreadable(opening: Promise<void>, dataDir: string | null): Promise<void> {
  let report: (cause: unknown) => void = () => undefined;
  const unreadable = new Promise<never>((_, reject) => {
    report = (cause) => {
      const message = `The data folder ${dataDir ?? ''} holds a database that cannot be read. Choose another with --data.`;
      reject(new LocalDataError(message, { cause }));
    };
  });
  process.once('uncaughtException', report);
  try {
    await Promise.race([opening, unreadable]);
  } finally {
    process.off('uncaughtException', report);
  }
}

/**
 * Makes a table where it is missing and returns when it can be used: an engine answers CreateTable before that.
 * @throws LocalDataError where it does not become usable
 */
export async function makeTable(client: DynamoDBDocumentClient, table: CreateTableCommandInput): Promise<void> {
  try {
    await client.send(new CreateTableCommand(table));
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ResourceInUseException')) throw error;
  }
  let status: string | undefined;
  for (let asked = 0; asked < STATUS_ASKED_AT_MOST; asked += 1) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: table.TableName }));
    status = Table?.TableStatus;
    if (status === 'ACTIVE') return;
    await new Promise((resolve) => setTimeout(resolve, STATUS_EVERY_MS));
  }
  throw new LocalDataError(`The table ${String(table.TableName)} stays ${String(status)} and cannot be used.`);
}
