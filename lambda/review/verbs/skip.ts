import { remembering } from '../../domain/done.ts';
import { askNext } from '../ask.ts';
import { waitingCardOf } from '../phase.ts';
import { sayAgain } from '../say-again.ts';
import { putOff } from '../skipped.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** Puts the card off: nothing is rated, and it is asked again when nothing else is left. */
export const skip: Verb = {
  ...RATES_NOTHING,
  reads: ['next'],
  decide(state) {
    const { hints, learner, phase } = state;
    const card = waitingCardOf(phase);
    if (card === null) return sayAgain(state);
    const hinted = phase.kind === 'question' && phase.hinted;
    return askNext(state, {
      acts: [{ act: 'skipped' }],
      learner: remembering(learner, { did: 'skip', card: { deck: card.deck, id: card.id }, hinted }),
      hints: { ...hints, skipped: putOff(hints.skipped, card) },
      lead: 'plain',
      justSeen: card,
    });
  },
};
