import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { FileRecord, FileRecords, PlannedCounts } from '../ports/imports.ts';
import type { Attributes } from './card-item.ts';
import { FILE_PREFIX, fileKey } from './keys.ts';
import { parseStored } from './parse-stored.ts';
import { readAll } from './read-items.ts';
import { sendConditionally, withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';
import { claimChange } from './claim-change.ts';
import { setOrRemove } from './update-expression.ts';

/**
 * q sequencer of the last change that was claimed, o while that is not imported yet; t when the file was imported last,
 * a cards added, c changed, r removed, s set aside, x where nothing could be read; p what an import that is not finished
 * is going to change: the file's digest, cards added, changed, unchanged, removed.
 */
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const FileItem = v.object({
  sk: v.pipe(v.string(), v.startsWith(FILE_PREFIX)),
  q: v.optional(v.string()),
  o: v.optional(v.literal(1)),
  // None before the first import is done.
  t: v.optional(v.number()),
  a: v.optional(Count, 0),
  c: v.optional(Count, 0),
  r: v.optional(Count, 0),
  s: v.optional(Count, 0),
  x: v.optional(v.literal(1)),
  p: v.optional(v.tuple([v.string(), Count, Count, Count, Count])),
});

/** What is kept of each file in DynamoDB. Every method throws StoreError and, for what is not understood, StoredItemError. */
export function createFileRecords(table: Table): FileRecords {
  const { client, tableName } = table;
  const TableName = tableName;
  return {
    begin: (learner, path, sequencer) =>
      withStoreErrors('the claim of a changed file', async () => {
        const isClaimed = await claimChange(table, fileKey(learner, path), sequencer);
        return isClaimed ? 'begun' : 'stale';
      }),

    finish: (learner, sequencer, record) =>
      withStoreErrors('the record of an import', async () => {
        const Key = fileKey(learner, record.path);
        const update = setOrRemove({ ...recordAttributes(record), o: undefined });
        const save = new UpdateCommand({
          TableName,
          Key,
          ...update,
          ConditionExpression: 'q = :q',
          ExpressionAttributeValues: { ...update.ExpressionAttributeValues, ':q': sequencer },
        });
        if (await sendConditionally(() => client.send(save))) return null;
        const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
        // Gone with its learner.
        return Item === undefined ? null : (parsed(Item).q ?? null);
      }),

    keepPlan: (learner, path, plan) =>
      withStoreErrors('the plan of an import', async () => {
        const Key = fileKey(learner, path);
        const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
        const kept = Item === undefined ? undefined : parsed(Item).p;
        if (kept !== undefined && kept[0] === plan.content) return planOf(kept);
        await client.send(new UpdateCommand({ TableName, Key, ...setOrRemove({ p: planParts(plan) }) }));
        return plan;
      }),

    async save(learner, record) {
      const save = new UpdateCommand({
        TableName,
        Key: fileKey(learner, record.path),
        ...setOrRemove(recordAttributes(record)),
      });
      await withStoreErrors('the record of an import', () => client.send(save));
    },

    knows: (learner, path) =>
      withStoreErrors('a look for an import', async () => {
        const Key = fileKey(learner, path);
        const get = new GetCommand({ TableName, Key, ConsistentRead: true, ProjectionExpression: 'pk' });
        return (await client.send(get)).Item !== undefined;
      }),

    all: (learner) =>
      withStoreErrors('a read of imports', async () => {
        const records: FileRecord[] = [];
        for await (const item of readAll(table, learner, FILE_PREFIX)) records.push(...recordIn(item));
        return records;
      }),
  };
}

const recordAttributes = ({ atMs, added, changed, removed, setAside, isUnread }: FileRecord): Attributes => ({
  t: atMs,
  a: added,
  c: changed,
  r: removed,
  s: setAside,
  x: isUnread ? 1 : undefined,
  p: undefined,
});

const planParts = ({ content, added, changed, unchanged, removed }: PlannedCounts) =>
  [content, added, changed, unchanged, removed] as const;

const planOf = ([content, added, changed, unchanged, removed]: ReturnType<typeof planParts>): PlannedCounts => ({
  content,
  added,
  changed,
  unchanged,
  removed,
});

function recordIn(item: unknown): FileRecord[] {
  const { sk, t, a, c, r, s, x } = parsed(item);
  if (t === undefined) return [];
  const path = sk.slice(FILE_PREFIX.length);
  return [{ path, atMs: t, added: a, changed: c, removed: r, setAside: s, isUnread: x === 1 }];
}

const parsed = (item: unknown): v.InferOutput<typeof FileItem> => parseStored('file', FileItem, item);
