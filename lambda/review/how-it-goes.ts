import { dayNameOf, dayNumber, dayName, isNextDay } from '../domain/day.ts';
import { memoryOf, timeStudied } from '../domain/time-studied.ts';
import type { Act, StudiedWhen, Trend } from '../domain/reply.ts';
import type { DayRange } from './loaded.ts';
import type { State } from './state.ts';
import { type Missing, daysOf, whenRead } from './when-read.ts';

/** A week and a month are so many days that end with today: then they are full on any day. */
const DAYS: Readonly<Record<StudiedWhen, { readonly first: number; readonly last: number }>> = {
  today: { first: 0, last: 0 },
  yesterday: { first: 1, last: 1 },
  week: { first: 6, last: 0 },
  month: { first: 29, last: 0 },
};

/** Two fortnights are compared. A difference of less than that is chance. */
const FORTNIGHT = 14;
const DIFFERS_FROM_PERCENT = 3;

/** What the learner did in a time: answers, minutes, and what they remembered. */
export function studied(state: State, when: StudiedWhen): Act | Missing {
  const range = daysAgo(state, DAYS[when]);
  return whenRead(daysOf(state, range), (days) => ({
    act: 'studied',
    when,
    ...timeStudied(range, days, state.learner.days),
  }));
}

/** Whether more of what had been learned was remembered in this fortnight than in the one before. */
export function trend(state: State): Act | Missing {
  const all = daysAgo(state, { first: 2 * FORTNIGHT - 1, last: 0 });
  const { from } = daysAgo(state, { first: FORTNIGHT - 1, last: 0 });
  return whenRead(daysOf(state, all), (days) => {
    const now = memoryOf(days.filter(({ day }) => day >= from));
    const before = memoryOf(days.filter(({ day }) => day < from));
    if (now === null || before === null) return { act: 'trend', trend: 'unknown', nowPercent: 0, beforePercent: 0 };
    const [nowPercent, beforePercent] = [now.rememberedPercent, before.rememberedPercent];
    return { act: 'trend', trend: trendOf(nowPercent - beforePercent), nowPercent, beforePercent };
  });
}

const trendOf = (difference: number): Trend =>
  Math.abs(difference) < DIFFERS_FROM_PERCENT ? 'same' : difference > 0 ? 'better' : 'worse';

/** Days in a row with an answer, and whether today is one of them. */
export function streak(state: State): Extract<Act, { act: 'streak' }> {
  const { learner, nowMs, timeZone } = state;
  const today = dayName(nowMs, timeZone);
  const { days, lastDay } = learner.streak;
  const isRunning = lastDay === today || isNextDay(lastDay, today);
  return { act: 'streak', days: isRunning ? days : 0, isTodayCounted: lastDay === today };
}

function daysAgo({ nowMs, timeZone }: State, { first, last }: { first: number; last: number }): DayRange {
  const today = dayNumber(nowMs, timeZone);
  return { from: dayNameOf(today - first), to: dayNameOf(today - last) };
}
