import { inPhase } from '../ask.ts';
import { repeat, repeatWith } from './repeat.ts';
import type { Verb } from '../turn.ts';

/** A hint, at the price of a harder rating: a right answer then counts as Hard. */
export const hint: Verb = async (turn) => {
  const { phase, learner } = turn;
  const card = phase.kind === 'question' ? await turn.card(phase.card) : null;
  if (phase.kind !== 'question' || card === null) return repeat(turn);
  const hinted = { ...phase, hinted: true };
  return repeatWith({ ...turn, phase: hinted, learner: inPhase(learner, hinted) }, [
    {
      act: 'hint',
      hint: card.hint,
      startsWith: /[\p{L}\p{N}]/u.exec(card.back)?.[0] ?? '',
      words: card.back.split(/\s+/).length,
    },
  ]);
};
