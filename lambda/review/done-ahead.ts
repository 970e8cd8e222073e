import type { Card } from '../domain/card.ts';
import type { Hints } from '../domain/hints.ts';
import type { StudySession } from '../domain/learner.ts';
import { isAmong } from '../domain/next-card.ts';
import { LEARN_AHEAD_MS } from '../domain/schedule.ts';

/** In a review of cards that are not due, each is asked once, unless it is due again by now. */
export function isDoneAhead(card: Card, session: StudySession, { skipped }: Hints, nowMs: number): boolean {
  const { lastReviewMs, dueMs } = card.schedule;
  if (!session.ahead || dueMs <= nowMs + LEARN_AHEAD_MS) return false;
  return isAmong(card, skipped) || (lastReviewMs !== null && lastReviewMs > session.startedMs);
}
