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

/**
 * True or false by the first word that says so: "no they can't" denies once. A negation before it turns it around ("not
 * wrong"), one right after what affirms too ("stimmt nicht"), and alone it denies. Null where neither is said.
 */
function sideTaken(words: readonly string[], { yes, no, negations }: JudgingTables): boolean | null {
  const taken = words.findIndex((word) => yes.has(word) || no.has(word));
  const isDenial = (word: string): boolean => negations.has(word) && !no.has(word);
  if (taken < 0) return words.some(isDenial) ? false : null;
  const affirms = yes.has(words[taken] ?? '');
  const isTurned = words.slice(0, taken).some(isDenial) || (affirms && isDenial(words[taken + 1] ?? ''));
  return affirms !== isTurned;
}
