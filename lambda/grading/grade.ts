import { judge } from './judge.ts';
import type { Gradable, GradingContext, Judgement } from './judgement.ts';
import { probability } from './model.ts';
import { weights } from './weights.ts';

/**
 * Judges a recogniser's transcript against a card: pure, offline, deterministic; never throws.
 * @returns accept, ask (say the answer and let the learner judge) or reject, with the rule that decided
 */
export const grade = (card: Gradable, heard: string, context: GradingContext): Judgement =>
  judge(card, heard, context, (features) => probability(weights(), features));
