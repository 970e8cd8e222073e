import { monthOf } from './canonical/month-token.ts';
import type { Comparison } from './comparison.ts';
import { unicode } from '../domain/unicode.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import type { QuestionWords } from './question-words.ts';
import { stemOf } from './word-forms.ts';

/** "Before 1800" for 1800; what the question says of the time is no addition. */
export const addsTimeRelation = (comparison: Comparison, question: QuestionWords, tables: JudgingTables): boolean =>
  addedRelations(comparison, tables).some(
    ({ relation, of }) => !question.stems.has(stemOf(relation, tables)) && (/^\d/.test(of) || monthOf(of) !== null),
  );

/** "The day before yesterday" for yesterday; much is named after somebody. */
export const isOtherTime = (comparison: Comparison, tables: JudgingTables): boolean =>
  !unicode('u')`^\p{Lu}`.test(comparison.expected.text) && addedRelations(comparison, tables).length > 0;

/** What was said right before a word of the answer and makes another time of it. */
function addedRelations(
  { expected, said }: Comparison,
  { timeRelations }: JudgingTables,
): { relation: string; of: string }[] {
  return said.tokens.flatMap((relation, i) => {
    const of = said.tokens[i + 1] ?? '';
    const isAdded = timeRelations.has(relation) && !expected.tokens.includes(relation) && expected.tokens.includes(of);
    return isAdded ? [{ relation, of }] : [];
  });
}
