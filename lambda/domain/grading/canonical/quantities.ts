import type { Language, Unit } from '../language/language.ts';
import { scaled } from './number-chunks.ts';

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
const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
]);

const isNumber = (token: string | undefined): token is string => token !== undefined && NUMBER.test(token);

/**
 * Scales, nines, prefixes, areas and money in one form: "2.5 billion" is one number, "giga watt hours" one unit,
 * "square kilometers" and "km squared" the same, "eleven dollars and fifty one cents" is 11.51 dollars.
 */
export function measures(tokens: readonly string[], language: Language): string[] {
  return money(units(scales(tokens, language), language), language);
}

function scales(tokens: readonly string[], { numbers, units: known }: Language): string[] {
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const [token = '', next = '', after = ''] = tokens.slice(i, i + 3);
    const isMoney =
      known.get(after)?.dimension !== undefined &&
      /^(?:dollar|pound|euro|yen|won|yuan|rupee)$/.test(known.get(after)?.dimension ?? '');
    const scale = isNumber(token)
      ? (numbers.scales.get(next) ?? (isMoney ? LETTER_SCALES.get(next) : undefined))
      : undefined;
    if (scale !== undefined) {
      out.push(scaled(token, scale));
      i += 1;
    } else if (isNumber(token) && next === 'nines' && Number(token) >= 2 && Number(token) <= 12) {
      const places = '9'.repeat(Number(token) - 2);
      out.push(places === '' ? '99' : `99.${places}`, 'percent');
      i += 1;
    } else out.push(token);
  }
  return out;
}

function units(tokens: readonly string[], language: Language): string[] {
  const { units: known, unitPrefixes, compoundUnits, per } = language;
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] ?? '';
    const previous = out.at(-1);
    const compound = compoundUnits.find(({ words }) => words.every((word, k) => tokens[i + k] === word));
    const area = token === 'square' || token === 'sq' ? 'squared' : token === 'cubic' ? 'cubed' : null;
    const areaUnit = area === null ? undefined : known.get(tokens[i + 1] ?? '');
    const prefixed = unitPrefixes.has(token) ? known.get(`${token}${tokens[i + 1] ?? ''}`) : undefined;
    const afterNumber =
      isNumber(previous) || FRACTION.test(previous ?? '') || (previous !== undefined && per.has(previous));
    if (compound !== undefined) {
      out.push(...compound.written);
      i += compound.words.length - 1;
    } else if (area !== null && areaUnit !== undefined) {
      out.push(areaUnit.name, area);
      i += 1;
    } else if (prefixed !== undefined) {
      out.push(prefixed.name);
      i += 1;
    } else {
      const unit = known.get(token);
      const isDecade = token === 's' && isNumber(previous) && /0$/.test(previous) && Number(previous) >= 10;
      const follows = afterNumber || (isUnitName(previous, language) && token.length <= 3);
      const isShort = token.length <= 3;
      if (unit === undefined || isDecade || (isShort && !follows)) out.push(token);
      else {
        out.push(unit.name);
        if (/^[23]$/.test(tokens[i + 1] ?? '') && unit.dimension === 'length' && isShort) {
          out.push(tokens[i + 1] === '2' ? 'squared' : 'cubed');
          i += 1;
        }
      }
    }
  }
  return out;
}

const isUnitName = (token: string | undefined, { units: known }: Language): boolean =>
  token !== undefined && known.get(token)?.name === token;

/** Small coins are parts of the large: "2 pound 1 penny" is "2.01 pound", "1 cent" is "0.01 dollar". */
function money(tokens: readonly string[], { units: known, numbers }: Language): string[] {
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] ?? '';
    const coin = isNumber(token) ? known.get(tokens[i + 1] ?? '') : undefined;
    if (coin === undefined || coin.factor !== 0.01 || coin.whole === undefined) {
      out.push(token);
      continue;
    }
    i += 1;
    const end = out.at(-1) === numbers.and ? out.length - 1 : out.length;
    const whole = out[end - 2];
    if (out[end - 1] === coin.whole && isNumber(whole) && Number(token) < 100) {
      out.length = end - 2;
      out.push(plain(Number(whole) + Number(token) / 100), coin.whole);
    } else out.push(plain(Number(token) / 100), coin.whole);
  }
  return out;
}

const plain = (value: number): string => String(Number(value.toFixed(6)));

/** Every number of a text with its unit; parts of one amount ("1 hour 30 minutes") are summed. */
export function quantitiesOf(tokens: readonly string[], { units: known }: Language): Quantity[] {
  const found: (Quantity & { readonly end: number })[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const named = calendarValue(tokens[i] ?? '');
    if (named !== null) found.push({ ...named, end: i + 1 });
    const value = numberValue(tokens[i] ?? '');
    if (value === null) continue;
    const amount = tokens[i - 1] === 'minus' ? -value : value;
    const { unit, end } = unitAfter(tokens, i + 1, known);
    const last = found.at(-1);
    const isNear = last !== undefined && (last.end === i || (last.end === i - 1 && tokens[i - 1] === 'and'));
    if (unit !== null && isNear && last.dimension === unit.dimension) {
      found[found.length - 1] = { ...last, value: last.value + value * unit.factor, end };
    } else {
      found.push({ amount, value: amount * (unit?.factor ?? 1), dimension: unit?.dimension ?? null, end });
    }
  }
  return found.map(({ amount, value, dimension }) => ({ amount, value, dimension }));
}

/** "15 minute", "1/4 of an hour", "90 kilometer hour", "18.1 kilometer squared". */
function unitAfter(
  tokens: readonly string[],
  start: number,
  known: ReadonlyMap<string, Unit>,
): { unit: { dimension: string; factor: number } | null; end: number } {
  let at = start;
  if (tokens[at] === 'of') at += 1;
  if (tokens[at] === 'a' || tokens[at] === 'an') at += 1;
  const unit = known.get(tokens[at] ?? '');
  if (unit?.name !== tokens[at] || unit === undefined) return { unit: null, end: start };
  let [dimension, factor, end] = [unit.dimension, unit.factor, at + 1];
  const power = tokens[end];
  if (power === 'squared' || power === 'cubed') {
    dimension = `${dimension}-${power}`;
    factor = factor ** (power === 'squared' ? 2 : 3);
    end += 1;
  }
  const below = tokens[end] === 'per' || tokens[end] === 'a' || tokens[end] === 'an' ? end + 1 : end;
  const other = known.get(tokens[below] ?? '');
  if (other !== undefined && other.name === tokens[below] && other.dimension !== unit.dimension) {
    dimension = `${dimension}/${other.dimension}`;
    factor /= other.factor;
    end = below + 1;
  }
  return { unit: { dimension, factor }, end };
}

const MONTH = /^month(\d+)$/;
const CLOCK = /^(\d+):(\d\d)(?::(\d\d))?$/;

/** Months and times of day count as amounts of their own: another month is another date. */
function calendarValue(token: string): Quantity | null {
  const month = MONTH.exec(token);
  if (month) return { amount: Number(month[1]), value: Number(month[1]), dimension: 'month of the year' };
  const time = CLOCK.exec(token);
  if (!time) return null;
  const minutes = Number(time[1]) * 60 + Number(time[2]) + Number(time[3] ?? 0) / 60;
  return { amount: minutes, value: minutes, dimension: 'time of day' };
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
