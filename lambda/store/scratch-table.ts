import {
  CreateTableCommand,
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

/** No trial takes longer than a function may run; a table that is older was left behind. */
const IN_USE_FOR_MS = 16 * 60_000;
const WAITS_SECONDS = 120;

/** A table for a trial, of the shape of the one table. The name is its own: what stands under it is deleted. */
export function createScratchTable(client: DynamoDBClient, tableName: string, clock: Clock): ScratchTable {
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
        await client.send(new CreateTableCommand(tableDefinition(tableName)));
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
