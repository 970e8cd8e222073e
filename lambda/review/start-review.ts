import type { Deck } from '../domain/deck.ts';
import type { Learner } from '../domain/learner.ts';
import type { Offer } from '../domain/reply.ts';
import type { Queue } from '../ports.ts';
import { askNext } from './ask.ts';
import { freshLeft } from './due-counts.ts';
import { openReview } from './open-review.ts';
import { ALL_DUE, toReview } from './queue-queries.ts';
import { withReview } from './review-session.ts';
import { sayAgain } from './say-again.ts';
import type { Decision, State } from './state.ts';
import { type Missing, queueOf, whenRead } from './when-read.ts';

/** Starts a review of all that is due, unless one is under way; where nothing is, what there is is offered. */
export function startAll(state: State): Decision | Missing {
  const { phase, learner, hints, nowMs } = state;
  if (phase.kind === 'offer') return takeUp(state, phase.offer);
  const isUnderWay = hints.asked !== null && learner.session?.deck === null && !learner.session.ahead;
  if (isUnderWay) return sayAgain(state);
  return whenRead(queueOf(state, toReview(ALL_DUE, nowMs)), (queue) =>
    isAnyLeft(queue, state) ? begin(state, withReview(state)) : openReview(state),
  );
}

/** Starts a review of one deck. Named, a deck is gone through even when nothing of it is due or new today. */
export function startDeck(state: State, { id: deck }: Deck): Decision | Missing {
  return whenRead(queueOf(state, toReview({ deck, ahead: false }, state.nowMs)), (queue) =>
    begin(state, withReview(state, { deck, ahead: !isAnyLeft(queue, state) })),
  );
}

/** The learner took up an offer: of cards that are not due, of new ones, or of more. */
export function takeUp(state: State, offer: Offer): Decision | Missing {
  const { session } = state.learner;
  switch (offer) {
    case 'review-ahead':
      return begin(state, withReview(state, { ahead: true }));
    case 'first-cards':
      return begin(state, withReview(state, { deck: session?.deck ?? null, limit: session?.limit ?? null }));
    case 'more':
      return begin(state, withReview(state, { deck: session?.deck ?? null }));
  }
}

/** Whether anything of the queue may be asked today: new cards are so many a day. */
function isAnyLeft({ due, fresh }: Queue, state: State): boolean {
  return due.length > 0 || (fresh.length > 0 && freshLeft(state.learner, state) > 0);
}

function begin(state: State, learner: Learner): Decision | Missing {
  return askNext(state, { acts: [], learner, hints: { ...state.hints, skipped: [], next: [] }, lead: 'plain' });
}
