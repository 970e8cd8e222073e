import { isBoundSign } from './canonical/bounds.ts';
import { type Quantity, meetsAny } from './canonical/quantities.ts';
import { isComparedWith } from './compared.ts';
import type { Comparison } from './comparison.ts';
import { formulaDiffers } from './formulas.ts';
import { isMisheardNumber, mayBeMisheard } from './misheard.ts';
import type { QuestionWords } from './question-words.ts';
import type { BoundSign } from '../languages/bound-phrases.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { addsTimeRelation } from './time-relations.ts';
import { turnOf, turnsQuestion } from './turned.ts';
import { isReversed } from './word-order.ts';

export type Veto = 'quantity-differs' | 'formula-differs' | 'opposite' | 'negated' | 'reversed';

/**
 * Why what was said cannot be this answer, however much of it was said: another number in place of the expected one,
 * "south" for "north", "not" on one side only, who did it and to whom the other way round. Null where nothing speaks
 * against it.
 */
export function vetoOf(comparison: Comparison, question: QuestionWords, tables: JudgingTables | null): Veto | null {
  const { expected, said, recall, precision, spelling } = comparison;
  const isOtherNumber = quantityDiffers(expected.reading.quantities, said.reading.quantities, question, tables);
  if (isOtherNumber && !(tables !== null && isMisheardNumber(comparison, tables))) return 'quantity-differs';
  if (tables === null) return null;
  if (boundsExclude(expected.tokens, said.tokens)) return 'quantity-differs';
  if (addsTimeRelation(comparison, question, tables)) return 'quantity-differs';
  if (formulaDiffers(comparison, tables)) return 'formula-differs';
  const turn = turnOf(comparison, question, tables);
  // "They don't allow it" for "they deny it": turned round twice, it may be right.
  if (turn === 'twice') return null;
  if (turn === 'opposite' || turnsQuestion(comparison, question, tables)) return 'opposite';
  // A sentence that denies something, and has not a word of the answer, is no answer misheard.
  const isSentence = recall === 0 && spelling < SPELLED_ALIKE && !mayBeMisheard(comparison, tables);
  // "Not to stop" for "stop when it is safe": a part of the answer, and all of it denied.
  const isPart = recall > 0 && precision >= DENIED_FROM && said.tokens.some((token) => tables.negations.has(token));
  if (turn === 'negated' && (recall >= NEGATED_FROM || isPart || isSentence)) return 'negated';
  if (recall < NEGATED_FROM) return null;
  return isReversed(comparison, tables) || isComparedWith(comparison, question, tables) ? 'reversed' : null;
}

/** With less of the answer said, the words around say nothing about it. */
const NEGATED_FROM = 0.4;
const SPELLED_ALIKE = 0.5;
/** So much of what was said is the answer's. */
const DENIED_FROM = 0.7;

/** A number that was expected is missing and another was said in its place, which the question does not say already. */
function quantityDiffers(
  expected: readonly Quantity[],
  said: readonly Quantity[],
  { quantities: asked }: QuestionWords,
  tables: JudgingTables | null,
): boolean {
  const isMissing = (one: Quantity, all: readonly Quantity[]): boolean => !meetsAny(one, all, tables?.bareUnits);
  return (
    expected.some((one) => isMissing(one, said)) &&
    said.some((one) => isMissing(one, expected) && isMissing(one, asked))
  );
}

const POINTS_DOWN: ReadonlySet<BoundSign> = new Set<BoundSign>(['<', '≤']);

/** "At least" for "at most", of whatever: a bound on each side, and they point apart. */
function boundsExclude(expected: readonly string[], said: readonly string[]): boolean {
  const [[wanted, ...more], [given, ...others]] = [expected.filter(isBoundSign), said.filter(isBoundSign)];
  if (wanted === undefined || given === undefined || more.length > 0 || others.length > 0) return false;
  return POINTS_DOWN.has(wanted) !== POINTS_DOWN.has(given);
}
