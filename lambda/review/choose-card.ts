import type { Card, CardRef } from '../domain/card.ts';
import type { Hints } from '../domain/hints.ts';
import type { Learner, StudySession } from '../domain/learner.ts';
import { inOrder, isAmong, sameCard } from '../domain/next-card.ts';
import type { Act, QuestionLead } from '../domain/reply.ts';
import type { Queue } from '../ports.ts';
import { isDoneAhead } from './done-ahead.ts';
import { freshLeft } from './due-counts.ts';
import type { State } from './state.ts';
import { type Missing, missing } from './when-read.ts';

/** Ids kept for the next turns. */
export const NEXT_KEPT = 5;

/** What a turn has decided before it comes to the next question. */
export interface DecidedSoFar {
  /** Spoken before the question. */
  readonly acts: readonly Act[];
  /** The learner as this turn leaves them, session included. */
  readonly learner: Learner;
  readonly hints: Hints;
  /** How the question follows on from what is spoken before. */
  readonly lead: QuestionLead;
  /** The card this turn changed: its old place in the queue no longer counts. */
  readonly changed?: Card;
  /** Not to be asked right now unless nothing else is left. */
  readonly justSeen?: CardRef;
}

/** What could be asked next, in order. @param queue as it stands once this turn is saved */
export function upcoming(
  state: State,
  queue: Queue,
  { learner, hints, changed, justSeen }: Pick<DecidedSoFar, 'learner' | 'hints' | 'changed' | 'justSeen'>,
): CardRef[] {
  const ahead = learner.session?.ahead ?? false;
  const order = inOrder(queue, {
    nowMs: state.nowMs,
    freshLeft: ahead ? Infinity : freshLeft(learner, state),
    skipped: hints.skipped,
    ahead,
  });
  const seen = justSeen ?? changed ?? null;
  return [...order.filter((card) => !sameCard(card, seen)), ...order.filter((card) => sameCard(card, seen))];
}

/** A card that was fetched already goes first where it still counts: that keeps the turn at one read step. */
function preferFetched(order: readonly CardRef[], fetched: CardRef | null): readonly CardRef[] {
  if (fetched === null || !isAmong(fetched, order.slice(0, NEXT_KEPT))) return order;
  return [fetched, ...order.filter((card) => !sameCard(card, fetched))];
}

/**
 * The first of these cards that can be asked; null where none can. As a rule that is the first one, so it is read
 * alone; where it cannot be asked, two are read, then four and so on, so that a long row takes few steps.
 */
export function firstToAsk(
  state: State,
  order: readonly CardRef[],
  { session, hints, changed }: Pick<DecidedSoFar, 'hints' | 'changed'> & { session: StudySession },
): Card | null | Missing {
  const cards = preferFetched(order, hints.next[0] ?? null);
  for (const [i, ref] of cards.entries()) {
    const card = sameCard(ref, changed ?? null) ? changed : state.loaded.card(ref);
    if (card === undefined) {
      const unread = cards.slice(i, 2 * i + 1).filter((other) => state.loaded.card(other) === undefined);
      return missing(...unread.map((other) => ({ kind: 'card' as const, ref: other })));
    }
    if (card?.inPlay === true && !isDoneAhead(card, session, hints, state.nowMs)) return card;
  }
  return null;
}
