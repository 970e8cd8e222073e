import { isTelling } from './alignment.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import type { Said, Side } from './sides.ts';

/**
 * Whether another answer is denied and then this one said, with nothing between that turns ("not Carthage, Rome"): a
 * recogniser writes no comma. "Not a blue whale" only denies, for one noun with one article is one thing.
 */
export function isSaidAfterDenial(answer: Side, said: Said, tables: JudgingTables | null): boolean {
  const words = said.sides[0]?.words ?? [];
  if (tables === null || said.meant !== null || !tables.contrasting.has(words[0] ?? '')) return false;
  const own = answer.words.filter((word) => !tables.articles.has(word));
  const start = words.length - own.length;
  if (own.length === 0 || start < 2 || !own.every((word, i) => words[start + i] === word)) return false;
  const isArticle = (word: string | undefined): boolean => word !== undefined && tables.articles.has(word);
  const denied = words.slice(1, isArticle(words[start - 1]) ? start - 1 : start);
  if (isArticle(denied[0]) && !isArticle(words[start - 1])) return false;
  const last = denied.at(-1) ?? '';
  return last !== '' && isTelling(last, tables) && !tables.degreeWords.has(last);
}
