import { rateCard } from '../../lambda/domain/answering.ts';
import { type Card, NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import { NO_STATISTICS, counted } from '../../lambda/domain/day-statistics.ts';
import { dayName, localMinute } from '../../lambda/domain/day.ts';
import { retrievability } from '../../lambda/domain/schedule.ts';
import type { Item } from './outsider.ts';

const TIME_ZONE = 'UTC';
const LEECH_LAPSES = 8;

/** The statistics of each day, with all decks, by the review logs of the cards alone: each is rated again from the first. */
export function replayedDays(cards: readonly Card[]): Item[] {
  const reviews = cards
    .flatMap((card) => {
      let now: Card = { ...card, schedule: NEW_SCHEDULE, reviews: [], before: null, version: 0 };
      return card.reviews.map(({ atMs, rating }) => {
        const before = now.schedule;
        now = rateCard(now, rating, '', { nowMs: atMs, timeZone: TIME_ZONE, requestId: 'replay' });
        return { atMs, rating, before, madeLeech: before.lapses < LEECH_LAPSES && now.schedule.lapses >= LEECH_LAPSES };
      });
    })
    .sort((a, b) => a.atMs - b.atMs);
  const days = new Map<string, typeof NO_STATISTICS>();
  for (const { atMs, rating, before, madeLeech } of reviews) {
    const day = dayName(atMs, TIME_ZONE);
    const facts = {
      rating,
      state: before.state,
      madeLeech,
      minute: localMinute(atMs, TIME_ZONE),
      predicted: retrievability(before, atMs, TIME_ZONE),
    };
    days.set(day, counted(days.get(day) ?? NO_STATISTICS, facts, 1));
  }
  return [...days]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, statistics]) => ({ sk: `DAY#${day}`, statistics }));
}
