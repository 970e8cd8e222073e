import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { ScratchTable } from '../ports/backups.ts';
import type { Clock } from '../ports/learners.ts';
import { withStoreErrors } from './store-errors.ts';
import { createStoredTable } from './stored-table.ts';
import { tableDefinition } from './table.ts';

/** The scratch table is another trial's. */
export class ScratchTableError extends Error {
  override readonly name = 'ScratchTableError';
}

const encryptedBy = (keyArn: string | null): Pick<CreateTableCommandInput, 'SSESpecification'> =>
  keyArn === null ? {} : { SSESpecification: { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: keyArn } };

/** No trial takes longer than a function may run; a table that is older was left behind. */
const IN_USE_FOR_MS = 16 * 60_000;
const WAITS_SECONDS = 120;

export interface ScratchTableOptions {
  /** Its own: what stands under it is deleted. */
  readonly tableName: string;
  /** A KMS key's ARN, by which it is encrypted; null for AWS's own. */
  readonly keyArn: string | null;
  readonly clock: Clock;
}

/** A table for a trial, of the shape of the one table. */
export function createScratchTable(
  client: DynamoDBClient,
  { tableName, keyArn, clock }: ScratchTableOptions,
): ScratchTable {
  const TableName = tableName;
  const waiting = { client, maxWaitTime: WAITS_SECONDS, minDelay: 1, maxDelay: 5 };

  async function createdMs(): Promise<number | null> {
    try {
      const { Table } = await client.send(new DescribeTableCommand({ TableName }));
      return Table?.CreationDateTime?.getTime() ?? 0;
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return null;
      throw error;
    }
  }

  async function remove(): Promise<void> {
    await client.send(new DeleteTableCommand({ TableName }));
    await waitUntilTableNotExists(waiting, { TableName });
  }

  return {
    async make() {
      const before = await withStoreErrors('a look for the scratch table', createdMs);
      if (before !== null && clock() - before < IN_USE_FOR_MS) {
        throw new ScratchTableError(`The scratch table ${tableName} is in use by another drill.`);
      }
      await withStoreErrors('the creation of the scratch table', async () => {
        if (before !== null) await remove();
        await client.send(new CreateTableCommand({ ...tableDefinition(tableName), ...encryptedBy(keyArn) }));
        await waitUntilTableExists(waiting, { TableName });
      });
      return createStoredTable({ client: DynamoDBDocumentClient.from(client), tableName });
    },

    drop: () =>
      withStoreErrors('the removal of the scratch table', async () => {
        if ((await createdMs()) !== null) await remove();
      }),
  };
}
