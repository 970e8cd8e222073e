import { isBoundSign } from './canonical/bounds.ts';
import { type Quantity, meets } from './canonical/quantities.ts';
import type { Comparison } from './comparison.ts';
import { areOpposites } from './opposites.ts';
import { kinship } from './relations.ts';
import type { QuestionWords } from './question-words.ts';
import type { BoundSign, JudgingTables } from '../languages/judging-tables.ts';
import { isReversed } from './word-order.ts';

export type Veto = 'quantity-differs' | 'opposite' | 'negated' | 'reversed';

/**
 * Why what was said cannot be this answer, however much of it was said: another number in place of the expected one,
 * "south" for "north", "not" on one side only, who did it and to whom the other way round. Null where nothing speaks
 * against it.
 */
export function vetoOf(comparison: Comparison, question: QuestionWords, tables: JudgingTables | null): Veto | null {
  const { expected, said, alignment, recall, spelling } = comparison;
  if (quantityDiffers(expected.reading.quantities, said.reading.quantities, tables)) return 'quantity-differs';
  if (tables === null) return null;
  if (boundsExclude(expected.tokens, said.tokens)) return 'quantity-differs';
  const [missed, extra] = [alignment.expected, alignment.said].map((tokens) =>
    tokens.filter(({ similarity }) => similarity < 1).map(({ token }) => token),
  ) as [string[], string[]];
  const isShort = expected.tokens.length <= SHORT_AT_MOST;
  if (
    (isShort || recall >= OPPOSITE_FROM) &&
    missed.some((one) =>
      extra.some(
        (other) => areOpposites(one, other, tables) || kinship(expected.relations, one, other, tables) === 'contrary',
      ),
    )
  ) {
    return 'opposite';
  }
  const isNegated = (tokens: readonly string[]): boolean =>
    tokens.some((token) => tables.negations.has(token) && !question.tokens.has(token));
  const differs = isNegated(expected.tokens) !== isNegated(said.tokens);
  // A sentence that denies something, and has not a word of the answer, is no answer misheard.
  if (differs && (recall >= NEGATED_FROM || (recall === 0 && spelling < SPELLED_ALIKE))) return 'negated';
  if (recall < NEGATED_FROM) return null;
  return isReversed(comparison, tables) ? 'reversed' : null;
}

/** With less of the answer said, the words around say nothing about it; opposites stand in each other's place. */
const NEGATED_FROM = 0.4;
const OPPOSITE_FROM = 0.25;
/** So short an answer is little more than the word that is turned round. */
const SHORT_AT_MOST = 2;
const SPELLED_ALIKE = 0.5;

/** A number that was expected is missing and another was said in its place. */
function quantityDiffers(
  expected: readonly Quantity[],
  said: readonly Quantity[],
  tables: JudgingTables | null,
): boolean {
  const isMet = (one: Quantity, all: readonly Quantity[]): boolean =>
    all.some((other) => meets(one, other, tables?.bareUnits));
  return expected.some((one) => !isMet(one, said)) && said.some((one) => !isMet(one, expected));
}

const POINTS_DOWN: ReadonlySet<BoundSign> = new Set<BoundSign>(['<', '≤']);

/** "At least" for "at most", of whatever: a bound on each side, and they point apart. */
function boundsExclude(expected: readonly string[], said: readonly string[]): boolean {
  const [[wanted, ...more], [given, ...others]] = [expected.filter(isBoundSign), said.filter(isBoundSign)];
  if (wanted === undefined || given === undefined || more.length > 0 || others.length > 0) return false;
  return POINTS_DOWN.has(wanted) !== POINTS_DOWN.has(given);
}
