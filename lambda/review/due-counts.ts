import type { Card } from '../domain/card.ts';
import { dayName, dayNumber } from '../domain/day.ts';
import type { Learner } from '../domain/learner.ts';
import { sameCard } from '../domain/next-card.ts';
import type { NextDue } from '../domain/reply.ts';
import { countOn } from '../domain/tally.ts';
import { COUNT_CAP, dueByTomorrow, dueNext } from './queue-queries.ts';
import type { State } from './state.ts';
import { type Missing, queueOf, whenRead } from './when-read.ts';

/** How many new cards may still be introduced today. */
export function freshLeft(learner: Learner, { nowMs, timeZone }: Pick<State, 'nowMs' | 'timeZone'>): number {
  return Math.max(0, learner.settings.newPerDay - countOn(learner, dayName(nowMs, timeZone)).introduced);
}

/**
 * Cards that will be due on the learner's next day unless they are answered before, capped.
 * @param changed the card this turn rates, whose new place the store does not know yet
 */
export function dueTomorrow(state: State, changed?: Card): number | Missing {
  const { nowMs, timeZone } = state;
  return whenRead(queueOf(state, dueByTomorrow(nowMs, timeZone)), ({ due }) => {
    const stored = due.filter((ref) => !sameCard(ref, changed ?? null)).length;
    const falls =
      changed !== undefined && dayNumber(changed.schedule.dueMs, timeZone) <= dayNumber(nowMs, timeZone) + 1;
    return Math.min(COUNT_CAP, stored + Number(falls));
  });
}

/** When the next card falls due: a reviewed one, or tomorrow's new ones. */
export function nextDue(state: State): NextDue | null | Missing {
  const { nowMs, timeZone } = state;
  return whenRead(queueOf(state, dueNext(nowMs)), ({ due, fresh }) => {
    const today = dayNumber(nowMs, timeZone);
    const days = due.map(({ dueMs }) => dayNumber(dueMs, timeZone) - today);
    if (fresh.length > 0) days.push(1);
    return days.length === 0 ? null : { days: Math.max(0, Math.min(...days)) };
  });
}
