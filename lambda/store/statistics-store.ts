import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { type DayStatistics, NO_STATISTICS } from '../domain/day-statistics.ts';
import { dayNumberOf } from '../domain/day.ts';
import type { StatisticsStore } from '../ports.ts';
import { EXPIRES, dayKey, dayPrefix, dayOfKey } from './keys.ts';
import { parseStored } from './parse-stored.ts';
import { StoreError, sendConditionally, withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';

const Count = v.pipe(v.number(), v.minValue(0));
const Counts = v.record(v.string(), Count);

const StatisticsItem = v.object({
  sk: v.string(),
  /** How far the changes of the table have been counted into it. */
  to: v.string(),
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

/** Somebody else had the day at the same time, so often in a row. */
const TRIES = 5;
/** A year can be looked back on; with one deck, a season. */
const DAYS_KEPT = 400;
const DECK_DAYS_KEPT = 120;
const DAY_SECONDS = 86_400;

/** Statistics of days beside the learner whose days they are, each an item that expires. */
export function createStatisticsStore({ client, tableName: TableName }: Table): StatisticsStore {
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
      withStoreErrors('the count of reviews', async () => {
        const Key = dayKey(learner, place);
        for (let tries = 0; tries < TRIES; tries += 1) {
          const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
          const before = Item === undefined ? null : parseStored('statistics', StatisticsItem, Item);
          const after = change(before?.statistics ?? NO_STATISTICS, before?.to ?? '');
          if (after === null) return;
          const put = new PutCommand({
            TableName,
            Item: {
              ...Key,
              to: after.countedTo,
              statistics: after.statistics,
              [EXPIRES]: dayNumberOf(place.day) * DAY_SECONDS + keptDays(place.deck) * DAY_SECONDS,
            },
            ExpressionAttributeNames: before === null ? { '#pk': 'pk' } : { '#to': 'to' },
            ...(before === null
              ? { ConditionExpression: 'attribute_not_exists(#pk)' }
              : { ConditionExpression: '#to = :to', ExpressionAttributeValues: { ':to': before.to } }),
          });
          if (await sendConditionally(() => client.send(put))) return;
        }
        throw new StoreError(`The statistics of one day were changed by others ${String(TRIES)} times in a row.`);
      }),
  };
}

const keptDays = (deck: string | null): number => (deck === null ? DAYS_KEPT : DECK_DAYS_KEPT);
