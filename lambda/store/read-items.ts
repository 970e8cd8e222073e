import { BatchGetCommand, type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';
import { StoreError } from './store-errors.ts';

/** DynamoDB's limit for one BatchGetItem. */
const KEYS_AT_MOST = 100;
/** How often keys that were left over are asked for again. */
const TRIES = 4;

export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  /** Waits before keys are asked for again; given by tests. */
  readonly wait?: ((ms: number) => Promise<void>) | undefined;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

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

async function readChunk(
  { client, tableName, wait = sleep }: Table,
  keys: readonly Key[],
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let left: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (attempt > 0) await wait(25 * 2 ** attempt);
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [tableName]: { Keys: left, ConsistentRead: true } } }),
    );
    items.push(...(Responses?.[tableName] ?? []));
    left = UnprocessedKeys?.[tableName]?.Keys ?? [];
    if (left.length === 0) return items;
  }
  throw new StoreError(`DynamoDB left ${String(left.length)} keys unread after ${String(TRIES)} tries.`);
}

/** Every item of a learner whose sort key begins so, consistently, in pages. */
export async function* readAll(
  { client, tableName }: Table,
  learner: string,
  prefix: string,
): AsyncGenerator<Record<string, unknown>> {
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: tableName,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': learner, ':prefix': prefix },
        ExclusiveStartKey: from,
      }),
    );
    yield* Items;
    from = LastEvaluatedKey;
  } while (from !== undefined);
}
