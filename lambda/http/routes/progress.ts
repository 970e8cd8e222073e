import * as v from 'valibot';
import { dayName, dayNameOf, dayNumber, dayStartMs, isNextDay } from '../../domain/day.ts';
import { problem } from '../problem.ts';
import { route } from '../route.ts';
import { Count, Day, NamePart, writeName } from '../shapes.ts';

const DAY_MS = 86_400_000;
const DAYS_AT_MOST = 366;
/** Of the cards due in the days asked for, so many are counted. */
const FORECAST_CARDS = 5000;

const ShownDay = v.object({
  day: Day,
  reviews: Count,
  right: Count,
  introduced: Count,
  /** Reviews of cards that had been learned; how many were remembered, and how many FSRS had expected to be. */
  learned: Count,
  remembered: Count,
  predicted: v.number(),
  lapses: Count,
  leeches: Count,
  /** Spent with answers. */
  minutes: Count,
  /** Reviews by the hour of the learner's day, 0 to 23. */
  hours: v.array(Count),
});

const Progress = v.object({
  today: Day,
  streak: v.object({ days: Count, isTodayCounted: v.boolean() }),
  days: v.array(ShownDay),
});

export const PROGRESS_ROUTES = [
  route({
    id: 'readProgress',
    method: 'GET',
    path: '/v1/progress',
    summary: 'What was done, day by day, and how much of it was remembered; days without anything are left out.',
    query: v.strictObject({ from: v.optional(Day), to: v.optional(Day), deck: v.optional(NamePart) }),
    answer: { status: 200, description: 'The days, oldest first; without bounds, the last thirty.', schema: Progress },
    problems: [],
    async run({ query, nowMs }, { learner }, { learnersOf, statistics }) {
      const { settings, streak } = await learnersOf().load(learner);
      const timeZone = settings.timeZone ?? 'UTC';
      const today = dayName(nowMs, timeZone);
      const { to = today } = query;
      const { from = dayNameOf(numberOf(to) - 29) } = query;
      const length = numberOf(to) - numberOf(from) + 1;
      // The calendar's rule of a date is only half of one: 2026-02-31 has the form of a day.
      if (!(length >= 1 && length <= DAYS_AT_MOST))
        return problem(
          'invalid-request',
          `"from" and "to" should be days, in order, at most ${String(DAYS_AT_MOST)} apart`,
        );
      const days = await statistics.days(learner, { from, to, deck: query.deck ?? null });
      const isRunning = streak.lastDay === today || isNextDay(streak.lastDay, today);
      return {
        status: 200,
        body: {
          today,
          streak: { days: isRunning ? streak.days : 0, isTodayCounted: streak.lastDay === today },
          days: days.map(({ day, statistics: { minutes, hours, ...counts } }) => ({
            day,
            ...counts,
            minutes: Object.keys(minutes).length,
            hours: Array.from({ length: 24 }, (_, hour) => hours[String(hour)] ?? 0),
          })),
        },
      };
    },
  }),
  route({
    id: 'readForecast',
    method: 'GET',
    path: '/v1/forecast',
    summary: 'How many cards fall due on each of the coming days; today has those that are overdue.',
    query: v.strictObject({
      days: v.optional(v.pipe(v.string(), v.regex(/^(?:[1-9]|[1-8]\d|90)$/))),
      deck: v.optional(NamePart),
    }),
    answer: {
      status: 200,
      description: 'Each day, today first.',
      schema: v.object({ days: v.array(v.object({ day: Day, due: Count })), fresh: Count }),
    },
    problems: [],
    async run({ query, nowMs }, { learner }, { cards, learnersOf }) {
      const timeZone = (await learnersOf().load(learner)).settings.timeZone ?? 'UTC';
      const today = dayNumber(nowMs, timeZone);
      const length = Number(query.days ?? 30);
      const queue = await cards.queue(learner, {
        deck: query.deck ?? null,
        dueBeforeMs: dayStartMs(today + length, timeZone),
        dueLimit: FORECAST_CARDS,
        freshLimit: FORECAST_CARDS,
      });
      const counts = Array.from({ length }, () => 0);
      for (const { dueMs } of queue.due) {
        const at = Math.min(length - 1, Math.max(0, dayNumber(dueMs, timeZone) - today));
        counts[at] = (counts[at] ?? 0) + 1;
      }
      return {
        status: 200,
        body: {
          days: counts.map((due, i) => ({ day: dayNameOf(today + i), due })),
          fresh: queue.fresh.length,
        },
      };
    },
  }),
  route({
    id: 'listHardest',
    method: 'GET',
    path: '/v1/hardest',
    summary: 'The cards that are missed again and again, the worst first.',
    answer: {
      status: 200,
      description: 'The cards.',
      schema: v.object({
        cards: v.array(
          v.object({ deck: v.string(), id: v.string(), front: v.string(), misses: Count, isLeech: v.boolean() }),
        ),
      }),
    },
    problems: [],
    async run(_input, { learner }, { cards, statistics }) {
      const hard = await statistics.hardCards(learner);
      const loaded = await cards.load(learner, { cards: hard, decks: [] });
      return {
        status: 200,
        body: {
          cards: hard.flatMap(({ deck, id, misses, isLeech }) => {
            const card = loaded.cards.find((one) => one.deck === deck && one.id === id);
            if (card?.inPlay !== true) return [];
            return [{ deck: writeName(deck), id: writeName(id), front: card.front, misses, isLeech }];
          }),
        },
      };
    },
  }),
];

/** Days since 1970; NaN for what the calendar has not. */
function numberOf(day: string): number {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(ms) && dayNameOf(ms / DAY_MS) === day ? ms / DAY_MS : NaN;
}
