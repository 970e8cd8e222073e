import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Tries } from '../ports/sign-ins.ts';
import { EXPIRES } from './keys.ts';
import { triesKey } from './sign-in-keys.ts';
import { sendConditionally, withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';

/** Counters in DynamoDB, one for each time and each thing that is tried. Every method throws StoreError where DynamoDB fails. */
export function createTries({ client, tableName: TableName }: Table): Tries {
  return {
    take: (what, { atMost, inMs }, nowMs) =>
      withStoreErrors('the count of a try', () => {
        const window = Math.floor(nowMs / inMs);
        const update = new UpdateCommand({
          TableName,
          Key: triesKey(what, window),
          UpdateExpression: 'ADD n :one SET #expires = :expires',
          ConditionExpression: 'attribute_not_exists(n) OR n < :atMost',
          ExpressionAttributeNames: { '#expires': EXPIRES },
          ExpressionAttributeValues: {
            ':one': 1,
            ':atMost': atMost,
            ':expires': Math.ceil(((window + 1) * inMs) / 1000),
          },
        });
        return sendConditionally(() => client.send(update));
      }),

    giveBack: (what, { inMs }, nowMs) =>
      withStoreErrors('the count of a try', async () => {
        const update = new UpdateCommand({
          TableName,
          Key: triesKey(what, Math.floor(nowMs / inMs)),
          UpdateExpression: 'ADD n :minusOne',
          ConditionExpression: 'n > :none',
          ExpressionAttributeValues: { ':minusOne': -1, ':none': 0 },
        });
        await sendConditionally(() => client.send(update));
      }),
  };
}
