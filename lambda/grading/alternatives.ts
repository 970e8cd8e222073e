import { withBounds } from './canonical/bounds.ts';
import { spokenWords } from './canonical/canonical.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import type { Side } from './sides.ts';

/** "Could be mitosis, could be meiosis": what is only thought possible, twice. */
const isThoughtTwice = (words: readonly string[], { maybes }: JudgingTables): boolean =>
  words.filter((word, i) => maybes.has(word) && words.indexOf(word) !== i).length > 0;

/**
 * The answers between which a learner left it open: "mitosis or meiosis", "either two or three". One, or none, where
 * nothing was left open, and where an answer has the word itself ("OR gate").
 * @param words as `plainWords` gives them
 */
export function alternativesOf(
  words: readonly string[],
  expected: readonly Side[],
  tables: JudgingTables | null,
): (readonly string[])[] {
  if (tables === null) return [];
  const isDoubtful = isThoughtTwice(words, tables);
  const isBetween = (word: string): boolean => tables.disjunctions.has(word) || (isDoubtful && tables.maybes.has(word));
  if (!words.some(isBetween) || expected.some((answer) => answer.words.some(isBetween))) return [];
  const parts: string[][] = [[]];
  // Bounds first, and hedges: "five or more" and "five or so" leave nothing open.
  for (const word of spokenWords(withBounds(words, tables), tables)) {
    if (isBetween(word)) parts.push([]);
    else if (!tables.eitherWords.has(word)) parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}
