import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { type ImportSum, ONE_IMPORT_MS } from '../domain/import-sum.ts';
import type { LastImports } from '../ports/imports.ts';
import { lastImportKey } from './keys.ts';
import { parseStored } from './parse-stored.ts';
import { StoreError, sendConditionally, withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';

/** t when the last file was imported, a cards added, c changed, r removed, s lines set aside, u files that nobody could read. */
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ImportItem = v.object({ t: v.number(), a: Count, c: Count, r: Count, s: Count, u: Count });

/** Each try loses only to somebody who began another import at the same time. */
const TRIES = 5;

/**
 * One item beside the learner, however many files come: functions that import the files of a folder at the same time
 * each add to it.
 */
export function createLastImports({ client, tableName: TableName }: Table): LastImports {
  return {
    add: (learner, files) =>
      withStoreErrors('the record of an import', async () => {
        const Key = lastImportKey(learner);
        const since = files.atMs - ONE_IMPORT_MS;
        for (let tries = 0; tries < TRIES; tries += 1) {
          const { t, ...counts } = attributesOf(files);
          const addTo = new UpdateCommand({
            TableName,
            Key,
            UpdateExpression: 'SET t = :t ADD a :a, c :c, r :r, s :s, u :u',
            ConditionExpression: 't >= :since',
            ExpressionAttributeValues: {
              ':t': t,
              ':since': since,
              ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [`:${name}`, count])),
            },
          });
          if (await sendConditionally(() => client.send(addTo))) return;
          const begin = new PutCommand({
            TableName,
            Item: { ...Key, ...attributesOf(files) },
            ConditionExpression: 'attribute_not_exists(t) OR t < :since',
            ExpressionAttributeValues: { ':since': since },
          });
          if (await sendConditionally(() => client.send(begin))) return;
        }
        throw new StoreError(`The last import was changed by others ${String(TRIES)} times in a row.`);
      }),

    of: (learner) =>
      withStoreErrors('a read of the last import', async () => {
        const { Item } = await client.send(new GetCommand({ TableName, Key: lastImportKey(learner) }));
        return Item === undefined ? null : sumIn(Item);
      }),
  };
}

const attributesOf = ({
  atMs,
  added,
  changed,
  removed,
  setAside,
  unread,
}: ImportSum): v.InferOutput<typeof ImportItem> => ({
  t: atMs,
  a: added,
  c: changed,
  r: removed,
  s: setAside,
  u: unread,
});

function sumIn(item: unknown): ImportSum {
  const { t, a, c, r, s, u } = parseStored('last import', ImportItem, item);
  return { atMs: t, added: a, changed: c, removed: r, setAside: s, unread: u };
}
