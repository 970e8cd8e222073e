import { type Quantity, sameQuantity } from './canonical/quantities.ts';
import { type Comparison, compareAll } from './comparison.ts';
import { standsFor } from './initialisms.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import type { QuestionWords } from './question-words.ts';
import type { Said, Side } from './sides.ts';
import { type Veto, vetoOf } from './vetoes.ts';

/** What speaks for and against an answer: settled by a rule, or left to the model. */
export type Evidence =
  | { readonly kind: 'right'; readonly rule: 'exact' | 'quantity' | 'initialism' }
  | { readonly kind: 'wrong'; readonly rule: Veto }
  | { readonly kind: 'open'; readonly comparisons: readonly [Comparison, ...Comparison[]] }
  /** There is nothing to compare with. */
  | { readonly kind: 'none' };

export function weigh(
  expected: readonly Side[],
  said: Said,
  question: QuestionWords,
  tables: JudgingTables | null,
): Evidence {
  if (expected.some(({ reading }) => said.compacts.has(reading.compact))) return { kind: 'right', rule: 'exact' };
  if (expected.some((answer) => said.sides.some((side) => isSameAmount(answer, side, tables)))) {
    return { kind: 'right', rule: 'quantity' };
  }
  const shortForms = expected.filter((answer) => isUnexplained(answer, expected, tables));
  const longForms = expected.filter(({ words }) => words.length > 1);
  if (
    said.sides.some(
      (side) =>
        shortForms.some((short) => settles(short, side, tables)) ||
        longForms.some((long) => settles(side, long, tables)),
    )
  ) {
    return { kind: 'right', rule: 'initialism' };
  }
  const all = compareAll(expected, said.sides, tables);
  const vetoes = all.map((comparison) => vetoOf(comparison, question, tables));
  const [closest, ...others] = all.filter((_, i) => vetoes[i] === null);
  if (closest !== undefined) return { kind: 'open', comparisons: [closest, ...others] };
  const [veto] = vetoes;
  return veto === undefined || veto === null ? { kind: 'none' } : { kind: 'wrong', rule: veto };
}

/** Both are one amount and nothing else, and the same: "900 seconds" is "fifteen minutes". */
function isSameAmount(a: Side, b: Side, tables: JudgingTables | null): boolean {
  const [one, other] = [amountOf(a, tables), amountOf(b, tables)];
  return one !== null && other !== null && one.dimension !== null && sameQuantity(one, other);
}

function amountOf({ reading, tokens }: Side, tables: JudgingTables | null): Quantity | null {
  const [amount = null, ...more] = reading.quantities;
  const isBare = tokens.every(
    (token) => /^\d/.test(token) || tables?.units.has(token) === true || tables?.stopWords.has(token) === true,
  );
  return isBare && more.length === 0 ? amount : null;
}

const settles = (short: Side, long: Side, tables: JudgingTables | null): boolean =>
  standsFor(short.reading.compact, long.words, tables);

/** Where the card spells an initialism out itself, other words with its initials are something else. */
const isUnexplained = (short: Side, expected: readonly Side[], tables: JudgingTables | null): boolean =>
  !expected.some((long) => standsFor(short.reading.compact, long.words, tables));
