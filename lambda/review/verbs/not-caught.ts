import type { Act } from '../../domain/reply.ts';
import { openReview } from '../open-review.ts';
import { inPhase } from '../phase.ts';
import { sayAgain } from '../say-again.ts';
import { selfCheck, selfCheckMissed } from '../self-check.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { cardOf, whenRead } from '../when-read.ts';

const NOT_CAUGHT: Act = { act: 'trouble', trouble: 'not-caught', deckName: null };

/**
 * Alexa understood nothing and sends no text, so nothing is graded, scheduled or counted: the first time asks for the
 * answer again in any words, the second says the answer and lets the learner judge.
 */
export const notCaught: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide(state) {
    const { phase, learner } = state;
    if (phase.kind === 'idle') return openReview(state);
    if (phase.kind === 'self-check') return selfCheckMissed(state, [NOT_CAUGHT]);
    if (phase.kind !== 'question') return sayAgain(state, [NOT_CAUGHT]);
    return whenRead(cardOf(state, phase.card), (card) => {
      if (card?.inPlay !== true) return sayAgain(state);
      if (phase.misses > 0) return selfCheck(state, card, { heard: '', hinted: phase.hinted });
      const missed = { ...phase, misses: phase.misses + 1 };
      const again = sayAgain({ ...state, phase: missed, learner: inPhase(learner, missed) }, [NOT_CAUGHT]);
      return whenRead(again, (decision) => ({ ...decision, listen: 'free-answer' }));
    });
  },
};
