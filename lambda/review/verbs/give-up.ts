import { finishAnswer } from '../finish-answer.ts';
import { repeat } from './repeat.ts';
import type { Verb } from '../turn.ts';

/** "I don't know": the answer is said once, and the card comes back soon. */
export const giveUp: Verb = async (turn) => {
  const { phase } = turn;
  const card = phase.kind === 'question' || phase.kind === 'self-check' ? await turn.card(phase.card) : null;
  if (card === null) return repeat(turn);
  // In a self-check the answer has been said already.
  const said = phase.kind === 'self-check';
  return finishAnswer(turn, card, {
    rating: 'again',
    heard: '',
    acts: said
      ? [{ act: 'counted', as: 'wrong', overruled: false, learned: null }]
      : [{ act: 'verdict', outcome: 'gave-up', expected: card.back }],
  });
};
