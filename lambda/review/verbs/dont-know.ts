import { finishAnswer } from '../finish-answer.ts';
import { offerMissed } from '../offer-missed.ts';
import { waitingCardOf } from '../phase.ts';
import { sayAgain } from '../say-again.ts';
import { selfCheckMissed } from '../self-check.ts';
import type { Verb } from '../verb.ts';
import { cardOf, whenRead } from '../when-read.ts';

/** "I don't know": the answer is said once, and the card comes back soon. */
export const dontKnow: Verb = {
  reads: ['next'],
  rates: ['question', 'confirm', 'self-check'],
  redelivered: 'same',
  decide(state) {
    const { phase } = state;
    // In a self-check the answer has been said already: whether it was had is asked once more, in other words.
    if (phase.kind === 'offer' || phase.kind === 'idle') return offerMissed(state, 'yes-or-no');
    const isSaid = phase.kind === 'self-check';
    if (isSaid && (phase.misses ?? 0) === 0) return selfCheckMissed(state);
    return whenRead(cardOf(state, waitingCardOf(phase)), (card) => {
      if (card === null) return sayAgain(state);
      return finishAnswer(state, card, {
        rating: 'again',
        heard: '',
        acts: isSaid
          ? [{ act: 'counted', as: 'wrong', overruled: false, learned: null }]
          : [{ act: 'verdict', outcome: 'gave-up', expected: card.back }],
      });
    });
  },
};
