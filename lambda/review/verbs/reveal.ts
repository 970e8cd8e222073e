import { sayAgain } from '../say-again.ts';
import { selfCheck } from '../self-check.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { cardOf, whenRead } from '../when-read.ts';

/** The answer is shown before anything was said, and the learner judges. */
export const reveal: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide(state) {
    const { phase } = state;
    if (phase.kind !== 'question' && phase.kind !== 'confirm') return sayAgain(state);
    const heard = phase.kind === 'confirm' ? phase.heard : '';
    return whenRead(cardOf(state, phase.card), (card) =>
      card?.inPlay === true ? selfCheck(state, card, { heard, hinted: phase.hinted }) : sayAgain(state),
    );
  },
};
