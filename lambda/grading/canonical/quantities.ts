import { monthOf } from './month-token.ts';
import type { JudgingTables, Unit } from '../../languages/judging-tables.ts';

/** A number as it was said, with what it measures. */
export interface Quantity {
  /** The number alone. */
  readonly amount: number;
  /** In the dimension's base unit where there is one. */
  readonly value: number;
  /** "time", "byte", ...; null for a bare number. */
  readonly dimension: string | null;
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
    const { unit, end } = unitAfter(tokens, i + 1, tables);
    const last = found.at(-1);
    const isNear = last !== undefined && (last.end === i || (last.end === i - 1 && tokens[i - 1] === numbers.and));
    const isRest = isNear && unit === null && FRACTION.test(token) && last.dimension !== null;
    if (isNear && (isRest || last.dimension === (unit?.dimension ?? 0))) {
      const factor = unit?.factor ?? last.factor;
      found[found.length - 1] = { ...last, value: last.value + value * factor, end };
    } else {
      const factor = unit?.factor ?? 1;
      found.push({ amount, value: amount * factor, dimension: unit?.dimension ?? null, end, factor });
    }
    i = end - 1;
  }
  return found.map(({ amount, value, dimension }) => ({ amount, value, dimension }));
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
  if (month !== null) return { amount: month, value: month, dimension: 'month-of-year' };
  const time = CLOCK.exec(token);
  if (!time) return null;
  const minutes = Number(time[1]) * 60 + Number(time[2]) + Number(time[3] ?? 0) / 60;
  return { amount: minutes, value: minutes, dimension: 'time-of-day' };
}

function numberValue(token: string): number | null {
  if (NUMBER.test(token)) return Number(token);
  const fraction = FRACTION.exec(token);
  return fraction ? Number(fraction[1]) / Number(fraction[2]) : null;
}

/** The same amount, or the same number where one side names no unit. */
export const meets = (a: Quantity, b: Quantity): boolean =>
  sameQuantity(a, b) || ((a.dimension === null || b.dimension === null) && a.amount === b.amount);

/** Equal up to rounding of the arithmetic. */
export const sameQuantity = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension &&
  Math.abs(a.value - b.value) <= 1e-9 * Math.max(Math.abs(a.value), Math.abs(b.value), 1e-9);
