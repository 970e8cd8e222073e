import type { Card } from '../domain/card.ts';
import { dayNumber, dayStartMs } from '../domain/day.ts';
import { NO_HINTS } from '../domain/hints.ts';
import type { Learner } from '../domain/learner.ts';
import { sameCard } from '../domain/next-card.ts';
import type { Act, NextDue } from '../domain/reply.ts';
import { LEARN_AHEAD_MS } from '../domain/schedule.ts';
import { withoutReview } from './review-session.ts';
import { COUNT_CAP, type Decision, type Turn } from './turn.ts';

/** Closes the review with what was done and what comes tomorrow. Nothing is left to resume. */
export async function endReview(
  turn: Turn,
  { acts, learner, changed }: { acts: readonly Act[]; learner: Learner; changed?: Card },
): Promise<Decision> {
  const { answered = 0, right = 0 } = learner.session ?? {};
  const closing: Act[] =
    answered > 0
      ? [{ act: 'summary', answered, right, dueTomorrow: await dueTomorrow(turn, changed) }]
      : [{ act: 'all-done', next: await nextDue(turn) }];
  return {
    acts: [...acts, ...closing, { act: 'goodbye', until: 'later' }],
    listen: null,
    learner: withoutReview(learner),
    hints: NO_HINTS,
  };
}

/**
 * Cards that will be due on the learner's next day unless they are answered before, capped.
 * @param changed the card this turn rates, whose new place the store does not know yet
 */
export async function dueTomorrow({ store, learnerKey, nowMs, timeZone }: Turn, changed?: Card): Promise<number> {
  const tomorrow = dayNumber(nowMs, timeZone) + 1;
  const { due } = await store.queue(learnerKey, {
    deck: null,
    dueBeforeMs: dayStartMs(tomorrow + 1, timeZone),
    dueLimit: COUNT_CAP,
    freshLimit: 0,
  });
  const stored = due.filter((ref) => !sameCard(ref, changed ?? null)).length;
  const falls = changed !== undefined && dayNumber(changed.schedule.dueMs, timeZone) <= tomorrow;
  return Math.min(COUNT_CAP, stored + Number(falls));
}

/** When the next card falls due: a reviewed one, or tomorrow's new ones. */
export async function nextDue({ store, learnerKey, nowMs, timeZone }: Turn): Promise<NextDue | null> {
  const { due, fresh } = await store.queue(learnerKey, {
    deck: null,
    dueFromMs: nowMs + LEARN_AHEAD_MS,
    dueBeforeMs: Infinity,
    dueLimit: 1,
    freshLimit: 1,
  });
  const today = dayNumber(nowMs, timeZone);
  const days = due.map(({ dueMs }) => dayNumber(dueMs, timeZone) - today);
  if (fresh.length > 0) days.push(1);
  return days.length === 0 ? null : { days: Math.max(0, Math.min(...days)) };
}
