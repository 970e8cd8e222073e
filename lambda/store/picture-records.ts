import { DeleteCommand, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { PictureRecords } from '../ports/pictures.ts';
import { claimChange } from './claim-change.ts';
import { PICTURE_PREFIX, pictureItemKey } from './keys.ts';
import { parseStored } from './parse-stored.ts';
import { readAll } from './read-items.ts';
import { sendConditionally, withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';
import { setOrRemove } from './update-expression.ts';

/**
 * q sequencer of the last change that was claimed, o while that is not done; h the hash of the content that is shown, n
 * of the one that is being made ready, k how often that was begun.
 */
const PictureItem = v.object({
  sk: v.pipe(v.string(), v.startsWith(PICTURE_PREFIX)),
  q: v.optional(v.string()),
  o: v.optional(v.literal(1)),
  h: v.optional(v.string()),
  n: v.optional(v.string()),
  k: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

/** What is kept of each picture in DynamoDB. Every method throws StoreError and, for what is not understood, StoredItemError. */
export function createPictureRecords(table: Table): PictureRecords {
  const { client, tableName: TableName } = table;
  const read = async (learner: string, path: string, isConsistent = true) => {
    const get = new GetCommand({ TableName, Key: pictureItemKey(learner, path), ConsistentRead: isConsistent });
    const { Item } = await client.send(get);
    return Item === undefined ? null : parsed(Item);
  };
  /** Of a write that found another claim in its place: that claim, or null where the item is gone. */
  const claimedMeanwhile = async (learner: string, path: string) => (await read(learner, path))?.q ?? null;
  return {
    begin: (learner, path, sequencer) =>
      withStoreErrors('the claim of a changed picture', async () => {
        const isClaimed = await claimChange(table, pictureItemKey(learner, path), sequencer);
        return isClaimed ? 'begun' : 'stale';
      }),

    drawing: (learner, path, content) =>
      withStoreErrors('the record of a picture', async () => {
        const stored = await read(learner, path);
        const begun = stored?.n === content ? stored.k : 0;
        const begin = new UpdateCommand({
          TableName,
          Key: pictureItemKey(learner, path),
          UpdateExpression: 'SET n = :content, k = :times',
          // Not of a learner who is gone.
          ConditionExpression: 'attribute_exists(sk)',
          ExpressionAttributeValues: { ':content': content, ':times': begun + 1 },
        });
        await sendConditionally(() => client.send(begin));
        return begun;
      }),

    finish: (learner, path, sequencer, content) =>
      withStoreErrors('the record of a picture', async () => {
        const update = setOrRemove({ h: content ?? undefined, n: undefined, k: undefined, o: undefined });
        const save = new UpdateCommand({
          TableName,
          Key: pictureItemKey(learner, path),
          ...update,
          ConditionExpression: 'q = :q',
          ExpressionAttributeValues: { ...update.ExpressionAttributeValues, ':q': sequencer },
        });
        return (await sendConditionally(() => client.send(save))) ? null : claimedMeanwhile(learner, path);
      }),

    forget: (learner, path, sequencer) =>
      withStoreErrors('the removal of a picture', async () => {
        const remove = new DeleteCommand({
          TableName,
          Key: pictureItemKey(learner, path),
          ConditionExpression: 'q = :q',
          ExpressionAttributeValues: { ':q': sequencer },
        });
        return (await sendConditionally(() => client.send(remove))) ? null : claimedMeanwhile(learner, path);
      }),

    shown: (learner, path) =>
      withStoreErrors('a read of a picture', async () => (await read(learner, path, false))?.h ?? null),

    contents: (learner, path) =>
      withStoreErrors('a read of a picture', async () => {
        const stored = await read(learner, path);
        return [stored?.h, stored?.n].filter((one) => one !== undefined);
      }),

    withContent: (learner, content) =>
      withStoreErrors('a read of pictures', async () => {
        const paths: string[] = [];
        for await (const item of readAll(table, learner, PICTURE_PREFIX)) {
          const { sk, h, n } = parsed(item);
          if (h === content || n === content) paths.push(sk.slice(PICTURE_PREFIX.length));
        }
        return paths;
      }),
  };
}

const parsed = (item: unknown): v.InferOutput<typeof PictureItem> => parseStored('picture', PictureItem, item);
