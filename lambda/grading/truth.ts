import type { Judgement } from './judgement.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { settled } from './settled.ts';
import { type Said, expectedSides } from './sides.ts';

/** Neither was said. */
const UNDECIDED = 0.5;

/**
 * A card whose whole answer is yes, no, true or false, judged by which of the two was said: "yes it does" is "true",
 * "that's not right" is "false". Null for any other card.
 */
export function truth(back: string, said: Said, tables: JudgingTables | null): Judgement | null {
  if (tables === null) return null;
  const [side] = expectedSides([back], tables);
  if (side?.tokens.length !== 1) return null;
  const expected = sideTaken(side.tokens, tables);
  if (expected === null) return null;
  const taken = sideTaken(said.sides[0]?.words ?? [], tables);
  if (taken === null) return { verdict: 'ask', score: UNDECIDED, rule: 'truth' };
  return settled(taken === expected, 'truth');
}

/** True or false by the words that say so; a negation turns "that's right" around. Null where both or neither is said. */
function sideTaken(words: readonly string[], { yes, no, negations }: JudgingTables): boolean | null {
  const isNo = (word: string): boolean => no.has(word);
  const [affirms, denies] = [words.some((word) => yes.has(word)), words.some(isNo)];
  const negated = words.some((word) => negations.has(word) && !isNo(word));
  if (affirms && denies)
    return words.find((word) => yes.has(word) || isNo(word)) === words.find((word) => yes.has(word));
  if (affirms) return !negated;
  if (denies) return negated;
  return negated ? false : null;
}
