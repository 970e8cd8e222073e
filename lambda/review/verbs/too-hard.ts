import { lastWasRight } from '../../domain/answering.ts';
import { lastAnswered } from '../last-answered.ts';
import { overrule } from '../overrule.ts';
import type { Verb } from '../verb.ts';
import { whenRead } from '../when-read.ts';
import { judgeYourself } from '../yes-or-no.ts';
import { hint } from './hint.ts';

/** "Too hard": the last answer counts as Hard where it was right; said of the question that waits it asks for help. */
export const tooHard: Verb = {
  reads: ['last', 'next'],
  rates: ['self-check'],
  redelivered: 'what-waits',
  decide(state) {
    if (state.phase.kind === 'self-check') return judgeYourself(state, 'half');
    return whenRead(lastAnswered(state), (card) => {
      const isOfLast = state.hints.answeredTurn === state.hints.turn - 1 && card !== null && lastWasRight(card);
      return isOfLast || state.phase.kind !== 'question' ? overrule(state, 'hard') : hint.decide(state);
    });
  },
};
