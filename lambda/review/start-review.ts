import type { Deck } from '../domain/deck.ts';
import type { Learner } from '../domain/learner.ts';
import type { Act, Offer } from '../domain/reply.ts';
import type { Queue } from '../ports/cards.ts';
import { askNext } from './ask.ts';
import { freshLeft } from './due-counts.ts';
import { offerBeyond } from './offer-to-begin.ts';
import { type OfferBetween, declineBetween, isBetween } from './offers-between.ts';
import { isNewcomer, openReview } from './open-review.ts';
import { ALL_DUE, type Scope, toReview } from './queue-queries.ts';
import { withReview } from './review-session.ts';
import { selfCheckMissed } from './self-check.ts';
import type { Decision, State } from './state.ts';
import { type Missing, queueOf, whenRead } from './when-read.ts';

/** Starts a review of all that is due, unless one is under way; where nothing is, what there is is offered. */
export function startAll(state: State): Decision | Missing {
  const { phase, learner, hints, nowMs } = state;
  if (phase.kind === 'offer') return isBetween(phase.offer) ? declineBetween(state, phase) : takeUp(state, phase.offer);
  const isUnderWay = hints.asked !== null && learner.session?.deck === null && !learner.session.ahead;
  if (isUnderWay) return selfCheckMissed(state);
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
export function takeUp(state: State, offer: Exclude<Offer, OfferBetween>): Decision | Missing {
  const { session } = state.learner;
  switch (offer) {
    case 'review-ahead':
      return begin(state, withReview(state, { ahead: true }));
    case 'first-cards':
      return begin(state, withReview(state, { deck: session?.deck ?? null, limit: session?.limit ?? null }));
    case 'begin':
    case 'more':
      return takeUpMore(state, { deck: session?.deck ?? null, ahead: false });
  }
}

/** Goes on with what is left of the deck or else of any; by now it may be nothing. */
function takeUpMore(state: State, scope: Scope): Decision | Missing {
  return whenRead(queueOf(state, toReview(scope, state.nowMs)), (queue) => {
    if (isAnyLeft(queue, state)) return begin(state, withReview(state, { deck: scope.deck }));
    return scope.deck === null ? offerBeyond(state) : takeUpMore(state, ALL_DUE);
  });
}

/** Whether anything of the queue may be asked today: new cards are so many a day. */
function isAnyLeft({ due, fresh }: Queue, state: State): boolean {
  return due.length > 0 || (fresh.length > 0 && freshLeft(state.learner, state) > 0);
}

function begin(state: State, learner: Learner): Decision | Missing {
  const hints = { ...state.hints, skipped: [], next: [] };
  const { session } = state.learner;
  const isOffered = session?.phase.kind === 'offer' && session.phase.offer === 'first-cards';
  const isFirst = isNewcomer(state.learner) && (session === null || (state.isSampleLaid && isOffered));
  const acts: readonly Act[] = isFirst ? [{ act: 'welcome-first', deckTitle: null }] : [];
  return askNext(state, { acts, learner, hints, lead: isFirst ? 'first' : 'plain' });
}
