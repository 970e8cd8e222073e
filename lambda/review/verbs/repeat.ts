import { sayAgain } from '../say-again.ts';
import { selfCheckWithQuestion } from '../self-check.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { cardOf, whenRead } from '../when-read.ts';

/** Says again what waits: the question (in a self-check with the answer), or the offer. */
export const repeat: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide(state) {
    const { phase } = state;
    if (phase.kind !== 'self-check') return sayAgain(state);
    return whenRead(cardOf(state, phase.card), (card) => {
      return card?.inPlay === true ? selfCheckWithQuestion(state, card) : sayAgain(state);
    });
  },
};
