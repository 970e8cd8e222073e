import { type AlignedToken, align, isTelling } from './alignment.ts';
import type { Comparison } from './comparison.ts';
import { standsFor } from './initialisms.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import type { QuestionWords } from './question-words.ts';

/** Words at least so alike are the same, misheard: "cue" for "queue". */
const SAME = 0.8;

/**
 * Whether what an initialism of the question stands for was said word for word: `part` where some of it is missing,
 * `wrong` where another word stands in the place of one. Null where the question asks for nothing of the kind.
 */
export function spelledOut(
  { expected, said }: Comparison,
  question: QuestionWords,
  tables: JudgingTables | null,
): 'right' | 'part' | 'wrong' | null {
  if (![...question.tokens].some((short) => standsFor(short, expected.words, tables))) return null;
  const { expected: wanted, said: given } = align(expected.words, said.words, tables);
  const sounds = new Set(given.map(({ token }) => tables?.phoneticKey(token)));
  const isSame = ({ token, similarity }: AlignedToken): boolean =>
    similarity >= SAME || sounds.has(tables?.phoneticKey(token));
  if (wanted.every((one) => isSame(one) || !isTelling(one.token, tables))) return 'right';
  const isReplaced = given.some(
    ({ token, similarity }) => similarity < SAME && isTelling(token, tables) && !question.stems.has(token),
  );
  return isReplaced ? 'wrong' : 'part';
}
