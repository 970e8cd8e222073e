import { setTimeout as wait } from 'node:timers/promises';
import { BatchWriteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { DELETION_KEY, type Key, PROFILE_KEY } from './keys.ts';
import { StoreError } from './store-errors.ts';
import type { Table } from './table.ts';

/**
 * DynamoDB's limit for one BatchWriteItem.
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html
 */
const KEYS_AT_ONCE = 25;
const BATCHES_AT_ONCE = 8;
/** How often keys are sent that DynamoDB left over under load; each wait is twice as long as the one before. */
const ATTEMPTS = 4;
const FIRST_WAIT_MS = 50;
const STAY: ReadonlySet<string> = new Set([PROFILE_KEY.value, DELETION_KEY.value]);

/**
 * Deletes everything of a learner but the profile, which says meanwhile that it is being deleted, and the deletion itself.
 * @param atMost items; a turn has only so much time
 * @returns `more` where something may be left
 * @throws StoreError where DynamoDB keeps leaving keys over
 */
export async function deleteItems(table: Table, learner: string, atMost: number): Promise<'done' | 'more'> {
  const { client, tableName } = table;
  let startKey: Record<string, unknown> | undefined;
  for (let deleted = 0; deleted < atMost;) {
    // A page may hold less than its limit and still not be the last: DynamoDB reads a megabyte at a time.
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: tableName,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ProjectionExpression: 'pk, sk',
        ExpressionAttributeValues: { ':pk': learner },
        Limit: KEYS_AT_ONCE * BATCHES_AT_ONCE,
        ExclusiveStartKey: startKey,
      }),
    );
    const keys = (Items as Key[]).filter(({ sk }) => !STAY.has(sk));
    const batches: Key[][] = [];
    for (let i = 0; i < keys.length; i += KEYS_AT_ONCE) batches.push(keys.slice(i, i + KEYS_AT_ONCE));
    await Promise.all(batches.map((batch) => deleteBatch(table, batch)));
    deleted += keys.length;
    startKey = LastEvaluatedKey;
    if (startKey === undefined) return 'done';
  }
  return 'more';
}

async function deleteBatch({ client, tableName }: Table, keys: readonly Key[]): Promise<void> {
  let left = keys.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await wait(FIRST_WAIT_MS * 2 ** (attempt - 1));
    const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: left } }));
    left = (UnprocessedItems?.[tableName] ?? []) as typeof left;
    if (left.length === 0) return;
  }
  throw new StoreError(`DynamoDB left ${String(left.length)} items undeleted after ${String(ATTEMPTS)} tries.`);
}
