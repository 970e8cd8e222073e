import { isBoundSign } from './canonical/bounds.ts';
import { readingsOf } from './canonical/canonical.ts';
import { monthOf } from './canonical/month-token.ts';
import { type Quantity, sameQuantity } from './canonical/quantities.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import type { QuestionWords } from './question-words.ts';
import type { Side } from './sides.ts';

/**
 * Both are one amount and nothing else, and the same: "900 seconds" is "fifteen minutes", "two fifty" 2.50 dollars. What
 * the question measures in need not be said: "fourteenth" is the 14th century where it asks for one, "a hundred" is
 * 100 °C where it asks for a temperature.
 */
export function isSameAmount(
  expected: Side,
  said: Side,
  question: QuestionWords,
  tables: JudgingTables | null,
): boolean {
  if (tables === null) return false;
  if (isSameDate(expected.tokens, said.tokens)) return true;
  const [one, other] = [amountOf(expected, tables), amountOf(said, tables)];
  if (one === null || other === null) return false;
  if (sameQuantity(one, other, tables.bareUnits)) {
    // Whole numbers without a unit are equal as they are written, or something tells them apart ("14" and "14th").
    return one.dimension !== null || other.dimension !== null || !Number.isInteger(one.value);
  }
  return isInAskedUnit(one, other, question) || isSameCentury(one, other, question) || isPrice(one, said, tables);
}

function amountOf({ reading, tokens }: Side, tables: JudgingTables): Quantity | null {
  const [amount = null, ...more] = reading.quantities;
  const isBare = tokens.every(
    (token) =>
      /^\d/.test(token) ||
      isBoundSign(token) ||
      tables.units.has(token) ||
      // "Before 1800" is not 1800.
      (tables.stopWords.has(token) && !tables.timeRelations.has(token)) ||
      tables.numbers.decadeEnding === token,
  );
  return isBare && more.length === 0 ? amount : null;
}

/** The number alone, where the question says what it measures. */
const isInAskedUnit = (expected: Quantity, said: Quantity, { measured }: QuestionWords): boolean =>
  said.dimension === null &&
  expected.bound === said.bound &&
  expected.amount === said.amount &&
  expected.dimension !== null &&
  measured.has(expected.dimension);

/** Years as the tables name their dimension; a century is the years from its first on. */
const YEARS = 'years' as const;
const CENTURY = 'century' as const;
const YEARS_IN_CENTURY = 100;

const isSameCentury = (expected: Quantity, said: Quantity, { measured }: QuestionWords): boolean =>
  measured.has(CENTURY) &&
  expected.dimension === YEARS &&
  said.dimension === null &&
  said.bound === expected.bound &&
  (said.amount - 1) * YEARS_IN_CENTURY === expected.value;

/** "Two fifty": the currency and the point are left unsaid, and the coins have two figures. */
function isPrice({ value, dimension, bound }: Quantity, { words }: Side, tables: JudgingTables): boolean {
  if (dimension === null || !tables.currencies.has(dimension) || Number.isInteger(value) || bound !== null)
    return false;
  return words.some((_, at) => {
    const [whole, coins] = [words.slice(0, at), words.slice(at)].map((part) => wholeNumber(part, tables));
    return (
      whole != null && coins != null && coins >= 10 && coins < 100 && whole * 100 + coins === Math.round(value * 100)
    );
  });
}

/** Null where the words are anything but one whole number. */
function wholeNumber(words: readonly string[], tables: JudgingTables): number | null {
  const [token = '', ...more] = readingsOf(words, tables)[0]?.tokens ?? [];
  return more.length === 0 && /^\d+$/.test(token) ? Number(token) : null;
}

/** "The ninth of November eighty nine": of the year only the last two figures are said. */
function isSameDate(expected: readonly string[], said: readonly string[]): boolean {
  const [year = '', short = ''] = [expected.at(-1), said.at(-1)];
  return (
    expected.length === said.length &&
    expected.some((token) => monthOf(token) !== null) &&
    /^\d{4}$/.test(year) &&
    year.slice(2) === short &&
    expected.slice(0, -1).every((token, i) => token === said[i])
  );
}
