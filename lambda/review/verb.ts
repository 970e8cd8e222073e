import type { Phase } from '../domain/learner.ts';
import type { Decision, State } from './state.ts';
import type { Missing } from './when-read.ts';

/**
 * What the one read step fetches for a verb beside the profile and the card that was asked: the card to go on with and
 * the queue (`next`), the queue as far as it is counted aloud (`counts`), the card that was answered last (`last`), all
 * decks. A verb that comes to need more says so, at the price of another step.
 */
export type ReadAhead = 'next' | 'counts' | 'last' | 'all-decks';

/** Something that a learner can want. One file in verbs/ holds one, with everything that it is. */
export interface Verb {
  readonly reads: readonly ReadAhead[];
  /** The phases in which it rates the card that waits: the same request, delivered again, finds that card rated. */
  readonly rates: readonly Phase['kind'][];
  /**
   * What is said where the request was counted and is delivered again. `same`: what was said the first time, decided
   * again on the card as it was. `what-waits`: the question that waits by now, because what was decided depends on a
   * phase that is over.
   */
  readonly redelivered: 'same' | 'what-waits';
  /** Pure: the same state gives the same decision. `Missing` where more has to be read for it. */
  decide(state: State): Decision | Missing;
}

/** For a verb that rates nothing: said again, it is decided again, and what it counted is not counted twice. */
export const RATES_NOTHING = { rates: [], redelivered: 'what-waits' } as const satisfies Partial<Verb>;
