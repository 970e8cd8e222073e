import type { Gradable, GradingContext, Judgement } from './judgement.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Judges a recogniser's transcript against a card: pure, offline, deterministic; never throws.
 * @returns accept, ask (say the answer and let the learner judge) or reject, with the rule that decided.
 */
export function grade(card: Gradable, heard: string, _context: GradingContext): Judgement {
  const right = [card.back, ...card.accepted, ...(card.learnedAnswers ?? [])].some((a) => plain(a) === plain(heard));
  return right ? { verdict: 'accept', score: 1, rule: 'exact' } : { verdict: 'reject', score: 0, rule: 'different' };
}
