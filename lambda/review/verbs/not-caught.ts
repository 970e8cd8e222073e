import { inPhase } from '../ask.ts';
import { selfCheck } from '../judge.ts';
import { launch } from './launch.ts';
import { repeatWith } from './repeat.ts';
import type { Verb } from '../turn.ts';

/**
 * Alexa understood nothing and sends no text, so nothing is graded, scheduled or counted: the first time asks for the
 * answer again in any words, the second says the answer and lets the learner judge.
 */
export const notCaught: Verb = async (turn) => {
  const { phase, learner } = turn;
  if (phase.kind === 'idle') return launch(turn);
  if (phase.kind !== 'question') return repeatWith(turn, [{ act: 'trouble', trouble: 'not-caught', deckName: null }]);
  const card = await turn.card(phase.card);
  if (card === null) return repeatWith(turn, []);
  if (phase.misses > 0) return selfCheck(turn, card, { heard: '', hinted: phase.hinted });
  const missed = { ...phase, misses: phase.misses + 1 };
  const again = await repeatWith({ ...turn, phase: missed, learner: inPhase(learner, missed) }, [
    { act: 'trouble', trouble: 'not-caught', deckName: null },
  ]);
  return { ...again, listen: 'free-answer' };
};
