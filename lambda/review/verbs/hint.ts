import { inPhase } from '../phase.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { cardOf, whenRead } from '../when-read.ts';

/** A hint, at the price of a harder rating: a right answer then counts as Hard. */
export const hint: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide(state) {
    const { phase, learner } = state;
    if (phase.kind !== 'question') return sayAgain(state);
    return whenRead(cardOf(state, phase.card), (card) => {
      if (card === null) return sayAgain(state);
      const hinted = { ...phase, hinted: true };
      return sayAgain({ ...state, phase: hinted, learner: inPhase(learner, hinted) }, [
        {
          act: 'hint',
          hint: card.hint,
          startsWith: /[\p{L}\p{N}]/u.exec(card.back)?.[0] ?? '',
          words: card.back.split(/\s+/).length,
        },
      ]);
    });
  },
};
