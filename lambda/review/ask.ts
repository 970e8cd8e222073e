import type { Card, CardRef } from '../domain/card.ts';
import { dayName } from '../domain/day.ts';
import type { Hints } from '../domain/hints.ts';
import type { Learner, Phase, StudySession } from '../domain/learner.ts';
import { inOrder, isAmong, sameCard } from '../domain/next-card.ts';
import type { Act, AskedCard, QuestionLead } from '../domain/reply.ts';
import { LEARN_AHEAD_MS } from '../domain/schedule.ts';
import { countOn } from '../domain/tally.ts';
import type { Decision, Turn } from './turn.ts';
import { endReview } from './end-review.ts';
import { newSession } from './review-session.ts';

/** Ids kept for the next turns. */
const NEXT_KEPT = 5;

/** The card as a question carries it, with the deck's other answers as decoys. */
export async function askedCard(turn: Turn, card: Card): Promise<AskedCard> {
  const deck = await turn.deck(card.deck);
  const own = [card.back, ...card.accepted, ...card.learnedAnswers];
  return {
    deck: card.deck,
    id: card.id,
    front: card.front,
    back: card.back,
    accepted: own.slice(1),
    options: card.options,
    siblings: (deck?.answers ?? []).filter((answer) => !own.includes(answer)),
  };
}

/** The learner with another phase; the session must be there. */
export function inPhase(learner: Learner, phase: Phase): Learner {
  return learner.session === null ? learner : { ...learner, session: { ...learner.session, phase } };
}

interface After {
  /** Spoken before the question. */
  readonly acts: readonly Act[];
  /** The learner as this turn leaves them, session included. */
  readonly learner: Learner;
  readonly hints: Hints;
  readonly lead: QuestionLead;
  /** The card this turn changed: its old place in the queue no longer counts. */
  readonly changed?: Card;
  /** Not to be asked right now unless nothing else is left. */
  readonly justSeen?: CardRef;
}

/** Goes on to the next card, or ends the review where none is left. */
export async function askNext(turn: Turn, after: After): Promise<Decision> {
  const { learner, changed } = after;
  const { session } = learner;
  if (session === null) return endReview(turn, after);
  if (session.limit !== null && session.answered >= session.limit) return offerMore(turn, after);
  const order = upcoming(turn, after);
  for (const ref of preferFetched(order, after.hints.next[0] ?? null)) {
    const card = sameCard(ref, changed ?? null) ? (changed ?? null) : await turn.card(ref);
    if (card?.inPlay !== true || isDoneAhead(card, session, after.hints, turn.nowMs)) continue;
    return askCard(turn, { ...after, card, next: order.filter((other) => !sameCard(other, card)) });
  }
  return endReview(turn, after);
}

/** Asks this very card. */
export async function askCard(
  turn: Turn,
  {
    acts,
    learner,
    hints,
    lead,
    card,
    next,
    phase,
  }: Omit<After, 'changed'> & { card: Card; next?: readonly CardRef[]; phase?: Phase },
): Promise<Decision> {
  const ref = { deck: card.deck, id: card.id };
  return {
    acts: [...acts, { act: 'question', card: await askedCard(turn, card), lead }],
    listen: 'answer',
    learner: inPhase(learner, phase ?? { kind: 'question', card: ref, misses: 0, hinted: false }),
    hints: {
      ...hints,
      asked: ref,
      next: (next ?? hints.next).slice(0, NEXT_KEPT),
      deck: learner.session?.deck ?? null,
      ahead: learner.session?.ahead ?? false,
    },
  };
}

/** What could be asked next, in order, as the queue and this turn's change stand. */
export function upcoming(
  { queue, nowMs, timeZone }: Turn,
  { learner, hints, changed, justSeen }: Pick<After, 'learner' | 'hints' | 'changed' | 'justSeen'>,
): CardRef[] {
  const ahead = learner.session?.ahead ?? false;
  const others = (card: CardRef): boolean => !sameCard(card, changed ?? null);
  const due = queue.due.filter(others);
  if (changed?.inPlay === true && changed.schedule.state !== 'new') {
    due.push({ deck: changed.deck, id: changed.id, dueMs: changed.schedule.dueMs });
    due.sort((a, b) => a.dueMs - b.dueMs);
  }
  const introduced = countOn(learner, dayName(nowMs, timeZone)).introduced;
  const order = inOrder(
    { due, fresh: queue.fresh.filter(others) },
    {
      nowMs,
      freshLeft: ahead ? Infinity : learner.settings.newPerDay - introduced,
      skipped: hints.skipped,
      ahead,
    },
  );
  const seen = justSeen ?? changed ?? null;
  return [...order.filter((card) => !sameCard(card, seen)), ...order.filter((card) => sameCard(card, seen))];
}

/** A card that was fetched already goes first where it still counts: that keeps the turn at one read step. */
function preferFetched(order: readonly CardRef[], fetched: CardRef | null): readonly CardRef[] {
  if (fetched === null || !isAmong(fetched, order.slice(0, NEXT_KEPT))) return order;
  return [fetched, ...order.filter((card) => !sameCard(card, fetched))];
}

/** In a review of cards that are not due, each is asked once, unless it is due again by now. */
function isDoneAhead(card: Card, session: StudySession, hints: Hints, nowMs: number): boolean {
  const { lastReviewMs, dueMs } = card.schedule;
  if (!session.ahead || dueMs <= nowMs + LEARN_AHEAD_MS) return false;
  return isAmong(card, hints.skipped) || (lastReviewMs !== null && lastReviewMs > session.startedMs);
}

function offerMore(turn: Turn, { acts, learner, hints }: After): Decision {
  const session = learner.session ?? newSession(turn.nowMs);
  return {
    acts: [
      ...acts,
      { act: 'summary', answered: session.answered, right: session.right, dueTomorrow: 0 },
      { act: 'offer', offer: 'more', count: 0 },
    ],
    listen: 'yes-no',
    learner: { ...learner, session: { ...session, phase: { kind: 'offer', offer: 'more' } } },
    hints: { ...hints, asked: null },
  };
}
