import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { Deletions } from '../ports/learners.ts';
import { DELETION_KEY, PROFILE_KEY } from './keys.ts';
import { parseStored } from './parse-stored.ts';
import { sendConditionally, withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';

/** t when it was asked for, g when the items were gone, epoch milliseconds. */
const DeletionItem = v.object({ t: v.number(), g: v.optional(v.number()) });

/** What is to be deleted, an item beside what it is about. Every method throws StoreError where DynamoDB fails. */
export function createDeletions({ client, tableName: TableName }: Table): Deletions {
  const keyOf = (learner: string) => ({ pk: learner, [DELETION_KEY.name]: DELETION_KEY.value });
  return {
    async begin(learner, atMs) {
      const put = new PutCommand({
        TableName,
        Item: { ...keyOf(learner), t: atMs },
        // Whoever came back after one whose files are still being removed, and asks again, asks anew.
        ConditionExpression: 'attribute_not_exists(pk) OR attribute_exists(g)',
      });
      await withStoreErrors('the deletion of a learner', () => sendConditionally(() => client.send(put)));
    },

    async itemsAreGone(learner, atMs) {
      const update = new UpdateCommand({
        TableName,
        Key: keyOf(learner),
        UpdateExpression: 'SET g = :g',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(g)',
        ExpressionAttributeValues: { ':g': atMs },
      });
      await withStoreErrors('the mark of a deletion', () => sendConditionally(() => client.send(update)));
    },

    find: (learner) =>
      withStoreErrors('a read of a deletion', async () => {
        const get = new GetCommand({ TableName, Key: keyOf(learner), ConsistentRead: true });
        const { Item } = await client.send(get);
        if (Item === undefined) return null;
        const { t, g } = parseStored('deletion', DeletionItem, Item);
        return { askedMs: t, goneMs: g ?? null };
      }),

    async removeProfile(learner) {
      const remove = new DeleteCommand({
        TableName,
        Key: { pk: learner, [PROFILE_KEY.name]: PROFILE_KEY.value },
        ConditionExpression: '#attributes.#leaving = :yes',
        ExpressionAttributeNames: { '#attributes': 'attributes', '#leaving': 'x' },
        ExpressionAttributeValues: { ':yes': 1 },
      });
      await withStoreErrors('the removal of a profile', () => sendConditionally(() => client.send(remove)));
    },

    async complete(learner, { askedMs }) {
      const remove = new DeleteCommand({
        TableName,
        Key: keyOf(learner),
        ConditionExpression: 't = :t',
        ExpressionAttributeValues: { ':t': askedMs },
      });
      await withStoreErrors('the end of a deletion', () => sendConditionally(() => client.send(remove)));
    },
  };
}
