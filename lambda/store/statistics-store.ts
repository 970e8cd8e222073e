import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { type DayStatistics, NO_STATISTICS } from '../domain/day-statistics.ts';
import { dayNumberOf } from '../domain/day.ts';
import type { HardCard } from '../domain/hard-cards.ts';
import type { StatisticsStore } from '../ports/statistics.ts';
import { EXPIRES, type Key, dayKey, dayPrefix, dayOfKey, hardCardsKey } from './keys.ts';
import { parseStored } from './parse-stored.ts';
import { StoreError, sendConditionally, withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';

const Count = v.pipe(v.number(), v.minValue(0));
const Counts = v.record(v.string(), Count);

/** How far the changes of the table have been counted into an item. */
const CountedItem = v.object({ to: v.string() });

const StatisticsItem = v.object({
  sk: v.string(),
  statistics: v.object({
    reviews: Count,
    right: Count,
    introduced: Count,
    learned: Count,
    remembered: Count,
    predicted: Count,
    lapses: Count,
    leeches: Count,
    hours: Counts,
    minutes: Counts,
  }),
});

/** d deck, i card, m misses of late, l where it is a leech. */
const HardCardsItem = v.object({
  cards: v.array(v.object({ d: v.string(), i: v.string(), m: Count, l: v.optional(v.literal(1)) })),
});

/** Somebody else had the item at the same time, so often in a row. */
const TRIES = 5;
/** A year can be looked back on; with one deck, a season. */
const DAYS_KEPT = 400;
const DECK_DAYS_KEPT = 120;
const DAY_SECONDS = 86_400;

/** Statistics beside the learner whose they are: of days, each an item that expires, and of the hardest cards. */
export function createStatisticsStore(table: Table): StatisticsStore {
  const { client, tableName: TableName } = table;
  return {
    days: (learner, { from, to, deck }) =>
      withStoreErrors('a read of statistics', async () => {
        const days: { day: string; statistics: DayStatistics }[] = [];
        let startKey: Record<string, unknown> | undefined;
        do {
          const { Items = [], LastEvaluatedKey } = await client.send(
            new QueryCommand({
              TableName,
              KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
              ExpressionAttributeValues: {
                ':pk': learner,
                ':from': `${dayPrefix(deck)}${from}`,
                ':to': `${dayPrefix(deck)}${to}`,
              },
              ExclusiveStartKey: startKey,
            }),
          );
          for (const item of Items) {
            const { sk, statistics } = parseStored('statistics', StatisticsItem, item);
            days.push({ day: dayOfKey(sk), statistics });
          }
          startKey = LastEvaluatedKey;
        } while (startKey !== undefined);
        return days;
      }),

    change: (learner, place, change) =>
      withStoreErrors('the count of reviews', () =>
        changeOnce(table, dayKey(learner, place), (item, countedTo) => {
          const before = item === null ? NO_STATISTICS : parseStored('statistics', StatisticsItem, item).statistics;
          const after = change(before, countedTo);
          if (after === null) return null;
          const { statistics } = after;
          const lastDay = dayNumberOf(place.day) + keptDays(place.deck);
          return { countedTo: after.countedTo, attributes: { statistics, [EXPIRES]: lastDay * DAY_SECONDS } };
        }),
      ),

    hardCards: (learner) =>
      withStoreErrors('a read of hard cards', async () => {
        const { Item } = await client.send(new GetCommand({ TableName, Key: hardCardsKey(learner) }));
        return Item === undefined ? [] : hardCardsIn(Item);
      }),

    changeHardCards: (learner, change) =>
      withStoreErrors('the count of hard cards', () =>
        changeOnce(table, hardCardsKey(learner), (item, countedTo) => {
          const after = change(item === null ? [] : hardCardsIn(item), countedTo);
          if (after === null) return null;
          const cards = after.cards.map(({ deck, id, misses, isLeech }) => ({
            d: deck,
            i: id,
            m: misses,
            ...(isLeech && { l: 1 }),
          }));
          return { countedTo: after.countedTo, attributes: { cards } };
        }),
      ),
  };
}

const hardCardsIn = (item: unknown): HardCard[] =>
  parseStored('hard cards', HardCardsItem, item).cards.map(({ d, i, m, l }) => ({
    deck: d,
    id: i,
    misses: m,
    isLeech: l === 1,
  }));

/**
 * Changes an item on the condition that nobody has counted into it meanwhile.
 * @param change from the item (null where there is none) and how far it has counted; null for nothing to do
 */
async function changeOnce(
  { client, tableName: TableName }: Table,
  Key: Key,
  change: (item: unknown, countedTo: string) => { countedTo: string; attributes: Record<string, unknown> } | null,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { Item = null } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    const before = Item === null ? null : parseStored('statistics', CountedItem, Item);
    const after = change(Item, before?.to ?? '');
    if (after === null) return;
    const put = new PutCommand({
      TableName,
      Item: { ...Key, to: after.countedTo, ...after.attributes },
      ExpressionAttributeNames: before === null ? { '#pk': 'pk' } : { '#to': 'to' },
      ...(before === null
        ? { ConditionExpression: 'attribute_not_exists(#pk)' }
        : { ConditionExpression: '#to = :to', ExpressionAttributeValues: { ':to': before.to } }),
    });
    if (await sendConditionally(() => client.send(put))) return;
  }
  throw new StoreError(`Statistics were changed by others ${String(TRIES)} times in a row.`);
}

const keptDays = (deck: string | null): number => (deck === null ? DAYS_KEPT : DECK_DAYS_KEPT);
