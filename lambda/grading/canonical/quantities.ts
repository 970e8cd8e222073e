import { monthOf } from './month-token.ts';
import type { BoundSign } from '../../languages/bound-phrases.ts';
import type { JudgingTables } from '../../languages/judging-tables.ts';
import type { Unit } from '../../languages/unit-tables.ts';
import { isBoundSign } from './bounds.ts';

/** A number as it was said, with what it measures. */
export interface Quantity {
  /** The number alone. */
  readonly amount: number;
  /** In the dimension's base unit where there is one. */
  readonly value: number;
  /** "time", "byte", ...; null for a bare number. */
  readonly dimension: string | null;
  /** Where it is the least or the most of something: "at most five". */
  readonly bound: BoundSign | null;
}

const NUMBER = /^\d+(?:\.\d+)?$/;
const FRACTION = /^(\d+)\/(\d+)$/;

/** Every number of a text with its unit; parts of one amount ("1 hour 30 minutes", "an hour and a half") are summed. */
export function quantitiesOf(tokens: readonly string[], tables: JudgingTables): Quantity[] {
  const { units, articles, numbers } = tables;
  const found: (Quantity & { readonly end: number; readonly factor: number })[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] ?? '';
    const named = calendarValue(token);
    if (named !== null) found.push({ ...named, end: i + 1, factor: 1 });
    // "A week" is one, but not in "miles an hour".
    const isOne = articles.has(token) && !isUnit(tokens[i - 1], units);
    const value = numberValue(token) ?? (isOne && unitAfter(tokens, i + 1, tables).unit !== null ? 1 : null);
    if (value === null) continue;
    const amount = tokens[i - 1] === numbers.minus ? -value : value;
    const bound = boundBefore(tokens, i, tables);
    const years = centuryAt(tokens, i, tables);
    if (years !== null) {
      found.push({ amount: years.value, ...years, bound, factor: 1 });
      i = years.end - 1;
      continue;
    }
    const { unit, end } = unitAfter(tokens, i + 1, tables);
    const last = found.at(-1);
    const isNear = last !== undefined && (last.end === i || (last.end === i - 1 && tokens[i - 1] === numbers.and));
    const isRest = isNear && unit === null && FRACTION.test(token) && last.dimension !== null;
    if (isNear && (isRest || last.dimension === (unit?.dimension ?? 0))) {
      const factor = unit?.factor ?? last.factor;
      found[found.length - 1] = { ...last, value: last.value + value * factor, end };
    } else {
      const factor = unit?.factor ?? 1;
      found.push({ amount, value: amount * factor, dimension: unit?.dimension ?? null, bound, end, factor });
    }
    i = end - 1;
  }
  return found.map(({ amount, value, dimension, bound }) => ({ amount, value, dimension, bound }));
}

function boundBefore(tokens: readonly string[], i: number, { numbers, articles }: JudgingTables): BoundSign | null {
  let at = i - 1;
  while (tokens[at] === numbers.minus || articles.has(tokens[at] ?? '')) at -= 1;
  const sign = tokens[at];
  return isBoundSign(sign) ? sign : null;
}

const YEARS = 'years' as const;
const CENTURY_IN_MONTHS = 1200;

/** "The 14th century" is the years from 1300 on, and so are "the 1300s". */
function centuryAt(
  tokens: readonly string[],
  i: number,
  { numbers, units }: JudgingTables,
): { value: number; dimension: string; end: number } | null {
  const [token = '', next = ''] = tokens.slice(i, i + 2);
  if (!/^\d+$/.test(token)) return null;
  const number = Number(token);
  if (next === numbers.decadeEnding && number >= 100 && number % 100 === 0)
    return { value: number, dimension: YEARS, end: i + 2 };
  const at = numbers.ordinalEndings.has(next) ? i + 2 : i + 1;
  const isOrdinal = at === i + 2 || numbers.ordinalEndings.size === 0;
  const unit = units.get(tokens[at] ?? '');
  const isCentury = isOrdinal && unit?.dimension === MONTHS && unit.factor === CENTURY_IN_MONTHS;
  return isCentury ? { value: (number - 1) * 100, dimension: YEARS, end: at + 1 } : null;
}

/** Whether a token is a unit in the one form units are kept in. */
const isUnit = (token: string | undefined, units: ReadonlyMap<string, Unit>): boolean =>
  token !== undefined && units.get(token)?.name === token;

/** "15 minute", "1/4 of an hour", "90 kilometer hour", "18.1 kilometer squared". */
function unitAfter(
  tokens: readonly string[],
  start: number,
  { units: known, of, indefiniteArticles, per, powerWords }: JudgingTables,
): { unit: { dimension: string; factor: number } | null; end: number } {
  let at = start;
  if (of.has(tokens[at] ?? '')) at += 1;
  if (indefiniteArticles.has(tokens[at] ?? '')) at += 1;
  const unit = known.get(tokens[at] ?? '');
  if (unit === undefined || !isUnit(tokens[at], known)) return { unit: null, end: start };
  let [dimension, factor, end] = [unit.dimension, unit.factor, at + 1];
  const power = ([2, 3] as const).find((one) => tokens[end] === powerWords[one]);
  if (power !== undefined) {
    dimension = `${dimension}^${String(power)}`;
    factor = factor ** power;
    end += 1;
  }
  const below = per.has(tokens[end] ?? '') ? end + 1 : end;
  const other = known.get(tokens[below] ?? '');
  if (other !== undefined && isUnit(tokens[below], known) && other.dimension !== unit.dimension) {
    dimension = `${dimension}/${other.dimension}`;
    factor /= other.factor;
    end = below + 1;
  }
  return { unit: { dimension, factor }, end };
}

const CLOCK = /^(\d+):(\d\d)(?::(\d\d))?$/;

/** Months and times of day count as amounts of their own: another month is another date. */
function calendarValue(token: string): Quantity | null {
  const month = monthOf(token);
  if (month !== null) return { amount: month, value: month, dimension: 'month-of-year', bound: null };
  const time = CLOCK.exec(token);
  if (!time) return null;
  const minutes = Number(time[1]) * 60 + Number(time[2]) + Number(time[3] ?? 0) / 60;
  return { amount: minutes, value: minutes, dimension: 'time-of-day', bound: null };
}

function numberValue(token: string): number | null {
  if (NUMBER.test(token)) return Number(token);
  const fraction = FRACTION.exec(token);
  return fraction ? Number(fraction[1]) / Number(fraction[2]) : null;
}

/** The same amount, or the same number where one side names no unit; "up to five" may stand for five. */
const meets = (a: Quantity, b: Quantity, bareUnits: BareUnits = NONE): boolean =>
  boundsAgree(a, b) &&
  (isSameValue(a, b, bareUnits) || ((a.dimension === null || b.dimension === null) && a.amount === b.amount));

export const meetsAny = (one: Quantity, others: readonly Quantity[], bareUnits?: BareUnits): boolean =>
  others.some((other) => meets(one, other, bareUnits));

/** The same amount and the same bound. */
export const sameQuantity = (a: Quantity, b: Quantity, bareUnits: BareUnits = NONE): boolean =>
  a.bound === b.bound && isSameValue(a, b, bareUnits);

type BareUnits = JudgingTables['bareUnits'];
const NONE: BareUnits = new Map();

/** Dimensions as the tables name them. */
const PERCENT = 'percent' as const;
const TIME = 'time' as const;
const MONTHS = 'month' as const;
const CELSIUS = 'celsius' as const;
const FAHRENHEIT = 'fahrenheit' as const;
const KELVIN = 'kelvin' as const;
const KELVIN_AT_0_CELSIUS = 273.15;
const DAY_IN_SECONDS = 86_400;
/** A year in days, and in whole weeks. */
const YEAR_IN_DAYS = [365, 364];
const YEAR_IN_MONTHS = 12;

function isSameValue(a: Quantity, b: Quantity, bareUnits: BareUnits): boolean {
  if (a.dimension === b.dimension) return isEqual(a.value, b.value);
  return converts(a, b, bareUnits) || converts(b, a, bareUnits);
}

/** "75 percent" is 3/4; a year is 365 days or 52 weeks; "100 degrees" is 100 degrees Celsius, and so is 212 Fahrenheit. */
function converts(a: Quantity, b: Quantity, bareUnits: BareUnits): boolean {
  if (a.dimension === PERCENT && b.dimension === null) return isEqual(a.value / 100, b.value);
  if (a.dimension === MONTHS && b.dimension === TIME) {
    const years = a.value / YEAR_IN_MONTHS;
    return years >= 1 && YEAR_IN_DAYS.some((days) => isEqual(years * days * DAY_IN_SECONDS, b.value));
  }
  if (a.dimension === FAHRENHEIT && b.dimension === CELSIUS) return isEqual(((a.value - 32) * 5) / 9, b.value);
  if (a.dimension === KELVIN && b.dimension === CELSIUS) return isEqual(a.value - KELVIN_AT_0_CELSIUS, b.value);
  const isBare = a.dimension !== null && bareUnits.get(a.dimension)?.has(b.dimension ?? '') === true;
  return isBare && a.amount === b.amount;
}

/** Equal up to rounding of the arithmetic. */
const isEqual = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

/** "At most" and "less than" point the same way; "more than five" is not five. */
function boundsAgree({ bound: a }: Quantity, { bound: b }: Quantity): boolean {
  if (a === b) return true;
  if (a === null || b === null) return (a ?? b) === '≤' || (a ?? b) === '≥';
  return BELOW.has(a) === BELOW.has(b);
}

const BELOW: ReadonlySet<BoundSign> = new Set<BoundSign>(['<', '≤']);
