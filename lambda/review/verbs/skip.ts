import { waitingCardOf } from '../phase.ts';
import { sayAgain } from '../say-again.ts';
import { skipCard } from '../skipped.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** Puts the card off: nothing is rated, and it is asked again when nothing else is left. */
export const skip: Verb = {
  ...RATES_NOTHING,
  reads: ['next'],
  decide(state) {
    const { phase } = state;
    const card = waitingCardOf(phase);
    if (card === null) return sayAgain(state);
    const hinted = 'hinted' in phase && phase.hinted;
    return skipCard(state, card, { acts: [{ act: 'skipped' }], hinted });
  },
};
