import type { Deck } from '../domain/deck.ts';
import { NO_HINTS } from '../domain/hints.ts';
import type { Act, Offer } from '../domain/reply.ts';
import { leftToday, nextDue } from './due-counts.ts';
import { newSession, withReview, withoutReview } from './review-session.ts';
import type { Decision, State } from './state.ts';
import { type Missing, allDecksOf, whenRead } from './when-read.ts';

/** How many cards a newcomer is offered. */
const FIRST_CARDS = 5;

/** Where nothing waits: offers to begin with what there is. @param acts said before it */
export function offerToBegin(state: State, acts: readonly Act[]): Decision | Missing {
  return whenRead(leftToday(state), ({ due, fresh }) =>
    due + fresh > 0 ? offered(state, 'begin', acts) : offerBeyond(state, acts),
  );
}

/** Where nothing is left today: offers to go through cards anyway, or the bundled deck to whoever has no cards. */
export function offerBeyond(state: State, acts: readonly Act[] = []): Decision | Missing {
  return whenRead(allDecksOf(state), (decks) => {
    if (isSampleWanting(state, decks)) return offerSample(state, acts);
    if (!decks.some(({ cardCount }) => cardCount > 0)) return noCards(state, acts);
    return whenRead(nextDue(state), (next) => offered(state, 'review-ahead', [...acts, { act: 'all-done', next }]));
  });
}

/** The bundled deck is laid in, and five of its cards are offered. */
export function offerSample(state: State, acts: readonly Act[] = []): Decision {
  const { learner, nowMs, sampleDeckTitle } = state;
  const { last = null, done = [] } = learner.session ?? {};
  const phase = { kind: 'offer', offer: 'first-cards' } as const;
  return {
    kind: 'decision',
    acts: [
      ...acts,
      { act: 'welcome-first', deckTitle: sampleDeckTitle },
      { act: 'offer', offer: 'first-cards', count: FIRST_CARDS },
    ],
    listen: 'yes-no',
    learner: { ...learner, session: newSession(nowMs, { limit: FIRST_CARDS, phase, last, done }) },
    hints: NO_HINTS,
    lay: 'sample-deck',
  };
}

/** Whether there is no deck but the bundled one, and that one was never laid in to the end. */
export const isSampleWanting = ({ sampleDeckTitle }: State, decks: readonly Deck[]): boolean =>
  decks.every(({ title, cardCount }) => cardCount === 0 && title === sampleDeckTitle);

function offered(state: State, offer: Offer, acts: readonly Act[]): Decision {
  return {
    kind: 'decision',
    acts: [...acts, { act: 'offer', offer, count: 0 }],
    listen: 'yes-no',
    learner: withReview(state, { phase: { kind: 'offer', offer } }),
    hints: NO_HINTS,
  };
}

function noCards({ learner }: State, acts: readonly Act[]): Decision {
  return {
    kind: 'decision',
    acts: [...acts, { act: 'trouble', trouble: 'no-cards', deckName: null }],
    listen: null,
    learner: withoutReview(learner),
    hints: NO_HINTS,
  };
}
