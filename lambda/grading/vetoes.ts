import { type Quantity, meets } from './canonical/quantities.ts';
import type { Comparison } from './comparison.ts';
import type { QuestionWords } from './question-words.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';

export type Veto = 'quantity-differs' | 'opposite' | 'negated';

/**
 * Why what was said cannot be this answer, however much of it was said: another number in place of the expected one,
 * "south" for "north", "not" on one side only. Null where nothing speaks against it.
 */
export function vetoOf(
  { expected, said, alignment, recall }: Comparison,
  question: QuestionWords,
  tables: JudgingTables | null,
): Veto | null {
  if (quantityDiffers(expected.reading.quantities, said.reading.quantities)) return 'quantity-differs';
  if (tables === null || recall < VETO_FROM) return null;
  const unmet = alignment.said.filter(({ similarity }) => similarity < 1).map(({ token }) => token);
  const isOpposite = alignment.expected.some(({ token, similarity }) => {
    const group = similarity < 1 ? tables.opposites.get(token) : undefined;
    return group !== undefined && unmet.some((other) => other !== token && tables.opposites.get(other) === group);
  });
  if (isOpposite) return 'opposite';
  const isNegated = (tokens: readonly string[]): boolean =>
    tokens.some((token) => tables.negations.has(token) && !question.tokens.has(token));
  return isNegated(expected.tokens) === isNegated(said.tokens) ? null : 'negated';
}

/** With less of the answer said, the words around say nothing about it. */
const VETO_FROM = 0.4;

/** A number that was expected is missing and another was said in its place. */
function quantityDiffers(expected: readonly Quantity[], said: readonly Quantity[]): boolean {
  const isMet = (one: Quantity, all: readonly Quantity[]): boolean => all.some((other) => meets(one, other));
  return expected.some((one) => !isMet(one, said)) && said.some((one) => !isMet(one, expected));
}
