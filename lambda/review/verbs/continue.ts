import { declineBetween, isBetween } from '../offers-between.ts';
import { openReview } from '../open-review.ts';
import { selfCheckMissed } from '../self-check.ts';
import { takeUp } from '../start-review.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** "Continue", "I'm ready": takes up an offer, asks again what waits, or opens the review that was left. */
export const continueReview: Verb = {
  ...RATES_NOTHING,
  reads: ['next'],
  decide(state) {
    const { phase } = state;
    if (phase.kind === 'offer')
      return isBetween(phase.offer) ? declineBetween(state, phase) : takeUp(state, phase.offer);
    return state.hints.asked === null ? openReview(state) : selfCheckMissed(state);
  },
};
