import { launch } from './launch.ts';
import { repeat } from './repeat.ts';
import type { Verb } from '../turn.ts';
import { yes } from './yes-no.ts';

/** "Continue", "I'm ready": takes up an offer, asks again what waits, or opens the review that was left. */
export const continueReview: Verb = (turn) => {
  if (turn.phase.kind === 'offer') return yes(turn);
  return turn.hints.asked === null ? launch(turn) : repeat(turn);
};
