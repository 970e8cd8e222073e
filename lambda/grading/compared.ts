import { isTelling } from './alignment.ts';
import type { Comparison } from './comparison.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import type { QuestionWords } from './question-words.ts';
import { stemOf } from './word-forms.ts';

/**
 * Whether the answer is what another is compared with: "the red star is hotter than the blue one" answers red, where the
 * question names both. A question that compares itself ("What is ice lighter than?") asks for what follows.
 */
export function isComparedWith(
  { expected, said }: Comparison,
  question: QuestionWords,
  tables: JudgingTables,
): boolean {
  const { tokens } = said;
  const than = comparisonAt(tokens, tables);
  if (than < 0 || question.compares || comparisonAt(expected.tokens, tables) >= 0) return false;
  const own = new Set(expected.tokens.map((token) => stemOf(token, tables)));
  const telling = (some: readonly string[]): string[] =>
    some.filter((token) => isTelling(token, tables)).map((token) => stemOf(token, tables));
  const before = telling(tokens.slice(0, than - 1));
  const after = telling(tokens.slice(than + 1));
  return (
    before.some((stem) => question.stems.has(stem) && !own.has(stem)) &&
    after.some((stem) => own.has(stem) && !before.includes(stem)) &&
    !before.some((stem) => own.has(stem) && !after.includes(stem))
  );
}

/** Where the word stands that compares ("than"); -1 where none does. */
export const comparisonAt = (tokens: readonly string[], { comparing }: JudgingTables): number =>
  tokens.findIndex((token, i) => comparing.test(`${tokens[i - 1] ?? ''} ${token}`));
