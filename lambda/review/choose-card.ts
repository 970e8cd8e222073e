import type { Card, CardRef } from '../domain/card.ts';
import { isGivenAway, keptApart } from '../domain/giving-away.ts';
import type { Hints } from '../domain/hints.ts';
import type { Done, Learner, StudySession } from '../domain/learner.ts';
import { inOrder, isAmong, sameCard } from '../domain/next-card.ts';
import type { Act, QuestionLead } from '../domain/reply.ts';
import type { Queue } from '../ports/cards.ts';
import { isDoneAhead } from './done-ahead.ts';
import { freshLeft } from './due-counts.ts';
import type { State } from './state.ts';
import { type Missing, cardOf, isMissing, missing, whenAllRead, whenRead } from './when-read.ts';

/** Ids kept for the next turns. */
export const NEXT_KEPT = 5;
/** So many cards are read to find one that was not given away a moment ago. */
const READ_TO_PART = 5;
/** A card that was answered waits for so many others, where there are so many. */
const ANSWERED_BETWEEN = 2;

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

/**
 * What could be asked next, in order: as was planned, then what is due and new, then what is due soon, then what was
 * known a moment ago, then what was put off, then what was failed a moment ago, and the card of this turn at the end.
 * @param queue as it stands once this turn is saved
 * @param between a card that was answered waits for so many others, where there are so many
 */
export function upcoming(
  state: State,
  queue: Queue,
  { learner, hints, changed, justSeen }: Pick<DecidedSoFar, 'learner' | 'hints' | 'changed' | 'justSeen'>,
  between = ANSWERED_BETWEEN,
): CardRef[] {
  const { nowMs } = state;
  const { skipped, next } = hints;
  const ahead = learner.session?.ahead ?? false;
  const order = inOrder(queue, { nowMs, freshLeft: ahead ? Infinity : freshLeft(learner, state), skipped, ahead });
  const now = order.filter((card) => sameCard(card, justSeen ?? changed ?? null));
  const others = order.filter((card) => !isAmong(card, now));
  const putOff = others.filter((card) => isAmong(card, skipped));
  const answered = answeredLast(learner, between).filter(({ card }) => isAmong(card, others) && !isAmong(card, putOff));
  const refs = answered.map(({ card }) => card);
  const waits = answered.filter(({ card }, i) => !isAmong(card, refs.slice(i + 1)));
  const failed = waits.flatMap(({ card, rating }) => (rating === 'again' ? [card] : []));
  const passed = waits.flatMap(({ card, rating }) => (rating === 'again' ? [] : [card]));
  const ready = others.filter((card) => !isAmong(card, [...refs, ...putOff]));
  const soon = ahead ? [] : queue.due.filter(({ dueMs }) => dueMs > nowMs);
  // Of cards that are due soon the first one counts, whatever was planned when it was not due yet.
  const planned = next.filter((card) => isAmong(card, ready) && !isAmong(card, soon));
  return [...planned, ...ready.filter((card) => !isAmong(card, planned)), ...passed, ...putOff, ...failed, ...now];
}

/** The last answers, oldest first. @param atMost at least one */
function answeredLast({ session }: Learner, atMost: number): Extract<Done, { readonly did: 'answer' }>[] {
  return (session?.done ?? []).filter((one) => one.did === 'answer').slice(-atMost);
}

/** The card to ask, and those to come after it; null where none can be asked. */
export function nextToAsk(
  state: State,
  queue: Queue,
  soFar: DecidedSoFar & { session: StudySession },
): { card: Card; next: CardRef[] } | null | Missing {
  const { heard = [] } = soFar.hints;
  const order = upcoming(state, queue, soFar);
  // By the next turn one card more was asked.
  const later = upcoming(state, queue, soFar, ANSWERED_BETWEEN - 1);
  const without = (refs: readonly CardRef[], asked: readonly CardRef[]): CardRef[] =>
    refs.filter((ref) => !isAmong(ref, asked));
  return whenRead(firstToAsk(state, order, soFar), (first) => {
    if (first === null) return null;
    if (!isGivenAway(first, heard)) return { card: first, next: without(later, [first]) };
    // The only case that reads more cards than one; they are put in order for the next turns, too.
    const row = [first, ...without(order, [first]).slice(0, READ_TO_PART - 1)];
    const read = row.map((ref) => cardNow(state, ref, soFar.changed));
    return whenAllRead(read, (cards) => {
      const askable = cards.filter((card) => card !== null && canBeAsked(card, state, soFar)) as Card[];
      const [card = first, ...rest] = keptApart(askable, heard);
      return { card, next: [...rest.map(({ deck, id }) => ({ deck, id })), ...without(later, [card, ...rest])] };
    });
  });
}

/**
 * The first of these cards that can be asked; null where none can. As a rule that is the first one, so it is read
 * alone; where it cannot be asked, two are read, then four and so on, so that a long row takes few steps.
 */
function firstToAsk(
  state: State,
  refs: readonly CardRef[],
  soFar: Pick<DecidedSoFar, 'hints' | 'changed'> & { session: StudySession },
): Card | null | Missing {
  for (const [i, ref] of refs.entries()) {
    const card = cardNow(state, ref, soFar.changed);
    if (isMissing(card)) {
      return missing(...refs.slice(i, 2 * i + 1).flatMap((other) => readsOf(cardNow(state, other, soFar.changed))));
    }
    if (card !== null && canBeAsked(card, state, soFar)) return card;
  }
  return null;
}

const readsOf = (card: Card | null | Missing): Missing['reads'] => (isMissing(card) ? card.reads : []);

/** A card as this turn leaves it. */
const cardNow = (state: State, ref: CardRef, changed: Card | undefined): Card | null | Missing =>
  changed !== undefined && sameCard(ref, changed) ? changed : cardOf(state, ref);

function canBeAsked(
  card: Card,
  { nowMs }: State,
  { session, hints }: Pick<DecidedSoFar, 'hints'> & { session: StudySession },
): boolean {
  return card.inPlay && !isDoneAhead(card, session, hints, nowMs);
}
