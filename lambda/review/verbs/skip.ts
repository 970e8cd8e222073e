import type { Offer } from '../../domain/reply.ts';
import { offerMissed } from '../offer-missed.ts';
import { waitingCardOf } from '../phase.ts';
import { skipCard } from '../skipped.ts';
import type { Decision, State } from '../state.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import type { Missing } from '../when-read.ts';
import { continueReview } from './continue.ts';

/** Puts the card off: nothing is rated, and it is asked again when nothing else is left. */
export const skip: Verb = {
  ...RATES_NOTHING,
  reads: ['next'],
  decide(state) {
    const { phase } = state;
    const card = waitingCardOf(phase);
    if (phase.kind === 'offer') return onwards(state, phase.offer);
    if (card === null) return offerMissed(state, 'no-question');
    const hinted = 'hinted' in phase && phase.hinted;
    return skipCard(state, card, { acts: [{ act: 'skipped' }], hinted });
  },
};

/** "Next", said to an offer, goes on with the review; a deck that is not due is gone through only after a yes. */
function onwards(state: State, offer: Offer): Decision | Missing {
  return offer === 'review-ahead' ? offerMissed(state, 'no-question') : continueReview.decide(state);
}
