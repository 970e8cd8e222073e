import { lastWasRight } from '../../domain/answering.ts';
import { lastAnswered } from '../last-answered.ts';
import { overrule } from '../overrule.ts';
import { sayAgain } from '../say-again.ts';
import type { Verb } from '../verb.ts';
import { whenRead } from '../when-read.ts';
import { judgeYourself } from '../yes-or-no.ts';
import { hint } from './hint.ts';

/**
 * "Too hard", right after a verdict: the card that was just judged counts as Hard where it was right, and stays wrong
 * where it was not. Said later, of the question that waits, it asks for help.
 */
export const tooHard: Verb = {
  reads: ['last', 'next'],
  rates: ['self-check'],
  redelivered: 'what-waits',
  decide(state) {
    const { phase, hints } = state;
    if (phase.kind === 'self-check') return judgeYourself(state, 'half');
    return whenRead(lastAnswered(state), (card) => {
      const isJustJudged = hints.answeredTurn !== null && hints.answeredTurn === hints.turn - 1;
      if (phase.kind === 'question' && !(isJustJudged && card !== null)) return hint.decide(state);
      if (card === null || lastWasRight(card)) return overrule(state, 'hard');
      return sayAgain(state, [{ act: 'counted', as: 'wrong', overruled: false, learned: null }], 'again');
    });
  },
};
