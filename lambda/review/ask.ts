import { type Card, type CardRef, refOf } from '../domain/card.ts';
import { CARDS_BETWEEN, heardOf } from '../domain/giving-away.ts';
import { otherAnswers } from '../domain/deck.ts';
import type { Learner, Phase, StudySession } from '../domain/learner.ts';
import { sameCard } from '../domain/next-card.ts';
import type { Act, AskedCard } from '../domain/reply.ts';
import { type DecidedSoFar, NEXT_KEPT, nextToAsk, upcoming } from './choose-card.ts';
import { freshLeft, queueAfter } from './due-counts.ts';
import { endReview } from './end-review.ts';
import { inPhase } from './phase.ts';
import { toReview } from './queue-queries.ts';
import type { Queue } from '../ports/cards.ts';
import type { Decision, State } from './state.ts';
import { type Missing, deckOf, whenRead } from './when-read.ts';

/** The card as a question carries it, with the deck's other answers as decoys. */
export function askedCard(state: State, card: Card): AskedCard | Missing {
  return whenRead(deckOf(state, card.deck), (deck) => {
    const own = [card.back, ...card.accepted, ...card.learnedAnswers];
    return {
      ...refOf(card),
      front: card.front,
      back: card.back,
      accepted: own.slice(1),
      options: card.options,
      siblings: otherAnswers(deck, own),
    };
  });
}

/** Goes on to the next card, or ends the review where none is left. */
export function askNext(state: State, soFar: DecidedSoFar): Decision | Missing {
  const { session } = soFar.learner;
  if (session === null) return endReview(state, soFar);
  return whenRead(queueAfter(state, toReview(session, state.nowMs), soFar.changed), (queue) => {
    const acts = [...soFar.acts, ...dayLimit(state, soFar.learner, queue)];
    const isEnough = session.limit !== null && session.answered >= session.limit;
    if (isEnough && upcoming(state, queue, soFar).length > 0) return offerMore(session, { ...soFar, acts });
    return whenRead(nextToAsk(state, queue, { ...soFar, session }), (found) =>
      found === null ? endReview(state, { ...soFar, acts }) : askCard(state, { ...soFar, acts, ...found }),
    );
  });
}

/** Said once, with the answer that meets it, and only where more new cards wait. */
function dayLimit(state: State, learner: Learner, { fresh }: Queue): Act[] {
  const isMet = freshLeft(state.learner, state) > 0 && freshLeft(learner, state) === 0;
  if (!isMet || learner.session?.ahead === true || fresh.length === 0) return [];
  return [{ act: 'day-limit', count: learner.settings.newPerDay }];
}

/** Asks this very card. What this device asked just before is not said word for word again. */
export function askCard(
  state: State,
  {
    acts,
    learner,
    hints,
    lead,
    card,
    next,
    phase,
  }: Omit<DecidedSoFar, 'changed'> & { card: Card; next?: readonly CardRef[]; phase?: Phase },
): Decision | Missing {
  const ref = refOf(card);
  return whenRead(askedCard(state, card), (asked) => ({
    kind: 'decision',
    acts: [
      ...acts,
      { act: 'question', card: asked, lead: lead === 'plain' && sameCard(state.hints.asked, card) ? 'again' : lead },
    ],
    listen: 'answer',
    learner: inPhase(learner, phase ?? { kind: 'question', card: ref, misses: 0, hinted: false }),
    hints: {
      ...hints,
      asked: ref,
      next: (next ?? hints.next).slice(0, NEXT_KEPT),
      ...(sameCard(state.hints.asked, ref)
        ? {}
        : { heard: [...(hints.heard ?? []), heardOf(card)].slice(-CARDS_BETWEEN) }),
      deck: learner.session?.deck ?? null,
      ahead: learner.session?.ahead ?? false,
    },
  }));
}

/**
 * Asks something of this card that yes or no answers. What waits for the yes is the caller's: the learner's phase.
 * @param acts what is said, of the card as a question carries it
 */
export function askYesOrNo(
  state: State,
  card: Card,
  acts: (asked: AskedCard) => readonly Act[],
  learner: Learner = state.learner,
): Decision | Missing {
  return whenRead(askedCard(state, card), (asked) => ({
    kind: 'decision',
    acts: acts(asked),
    listen: 'yes-no',
    learner,
    hints: { ...state.hints, asked: refOf(card) },
  }));
}

function offerMore(session: StudySession, { acts, learner, hints }: DecidedSoFar): Decision {
  return {
    kind: 'decision',
    acts: [
      ...acts,
      { act: 'summary', answered: session.answered, right: session.right, dueTomorrow: 0 },
      { act: 'offer', offer: 'more', count: 0 },
    ],
    listen: 'yes-no',
    learner: inPhase(learner, { kind: 'offer', offer: 'more' }),
    hints: { ...hints, asked: null },
  };
}
