import { setTimeout as wait } from 'node:timers/promises';
import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';
import { StoreError } from './store-errors.ts';
import type { Table } from './table.ts';

/** DynamoDB's limit for one BatchGetItem. */
const KEYS_AT_MOST = 100;
/**
 * How often keys are asked for, those included that DynamoDB left over under load, and how long it is left alone before
 * the second time; each later wait is twice as long. Together under half a second of Alexa's eight.
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html
 */
const ATTEMPTS = 4;
const FIRST_WAIT_MS = 50;

/**
 * Items by key, consistently; what is not there is left out.
 * @throws StoreError when DynamoDB keeps leaving keys over
 */
export async function readItems(table: Table, keys: readonly Key[]): Promise<Record<string, unknown>[]> {
  const distinct = [...new Map(keys.map((key) => [key.sk, key])).values()];
  const chunks: Key[][] = [];
  for (let i = 0; i < distinct.length; i += KEYS_AT_MOST) chunks.push(distinct.slice(i, i + KEYS_AT_MOST));
  return (await Promise.all(chunks.map((chunk) => readChunk(table, chunk)))).flat();
}

async function readChunk({ client, tableName }: Table, keys: readonly Key[]): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let left: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await wait(FIRST_WAIT_MS * 2 ** (attempt - 1));
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [tableName]: { Keys: left, ConsistentRead: true } } }),
    );
    items.push(...(Responses?.[tableName] ?? []));
    left = UnprocessedKeys?.[tableName]?.Keys ?? [];
    if (left.length === 0) return items;
  }
  throw new StoreError(`DynamoDB left ${String(left.length)} keys unread after ${String(ATTEMPTS)} tries.`);
}

/** Every item of a learner whose sort key begins so, consistently, in pages. */
export async function* readAll(
  { client, tableName }: Table,
  learner: string,
  prefix: string,
): AsyncGenerator<Record<string, unknown>> {
  let startKey: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: tableName,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': learner, ':prefix': prefix },
        ExclusiveStartKey: startKey,
      }),
    );
    yield* Items;
    startKey = LastEvaluatedKey;
  } while (startKey !== undefined);
}
