import { askYesOrNo } from '../ask.ts';
import { sayAgain } from '../say-again.ts';
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
      if (card?.inPlay !== true) return sayAgain(state);
      return askYesOrNo(state, card, (asked) => [
        { act: 'self-check', card: asked, expected: card.back, list: null, form: 'with-question' },
      ]);
    });
  },
};
