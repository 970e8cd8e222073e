import { randomUUID } from 'node:crypto';
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { KeyedWrites } from '../ports/sign-ins.ts';
import { EXPIRES } from './keys.ts';
import { parseStored } from './parse-stored.ts';
import { keyedWriteKey } from './sign-in-keys.ts';
import { sendConditionally, withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';

const KEPT_MS = 24 * 60 * 60_000;
/** A function runs half a minute at most: what was not answered by then never will be. */
const UNDER_WAY_MS = 60_000;

/** d a digest of the request, c who claimed it, t when it came in; s, h and b what was answered: status, headers and body. */
const WriteItem = v.object({
  d: v.string(),
  c: v.string(),
  t: v.number(),
  s: v.optional(v.number()),
  h: v.optional(v.record(v.string(), v.string()), {}),
  b: v.optional(v.string(), ''),
});

/** Answers to writes in DynamoDB, under their learner. Every method throws StoreError where DynamoDB fails. */
export function createKeyedWrites({ client, tableName: TableName }: Table): KeyedWrites {
  return {
    begin: (learner, key, digest, nowMs) =>
      withStoreErrors('the begin of a write', async () => {
        const Key = keyedWriteKey(learner, key);
        const claim = randomUUID();
        const put = new PutCommand({
          TableName,
          Item: { ...Key, d: digest, c: claim, t: nowMs, [EXPIRES]: Math.ceil((nowMs + KEPT_MS) / 1000) },
          ConditionExpression: 'attribute_not_exists(pk) OR t < :old OR (attribute_not_exists(s) AND t < :broken)',
          ExpressionAttributeValues: { ':old': nowMs - KEPT_MS, ':broken': nowMs - UNDER_WAY_MS },
        });
        if (await sendConditionally(() => client.send(put))) return 'begun';
        const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
        // Dropped at this very moment: whoever asks again begins.
        if (Item === undefined) return 'under-way';
        const { d, c, s, h, b } = parseStored('keyed write', WriteItem, Item);
        // Its answer was lost on the way, and the SDK sent it again.
        if (c === claim) return 'begun';
        if (d !== digest) return 'other';
        return s === undefined ? 'under-way' : { status: s, headers: h, body: b };
      }),

    async keep(learner, key, { status, headers, body }) {
      const update = new UpdateCommand({
        TableName,
        Key: keyedWriteKey(learner, key),
        UpdateExpression: 'SET s = :s, h = :h, b = :b',
        // Gone with its learner: it does not come back.
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':s': status, ':h': headers, ':b': body },
      });
      await withStoreErrors('the answer to a write', () => sendConditionally(() => client.send(update)));
    },

    async drop(learner, key) {
      const remove = new DeleteCommand({ TableName, Key: keyedWriteKey(learner, key) });
      await withStoreErrors('the end of a write', () => client.send(remove));
    },
  };
}
