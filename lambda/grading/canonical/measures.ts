import { groupBy } from '../../domain/group-by.ts';
import type { JudgingTables } from '../../languages/judging-tables.ts';
import type { Unit } from '../../languages/unit-tables.ts';
import { ofTables } from '../of-tables.ts';
import { beginsNumber } from './begins-number.ts';
import { scaled } from './number-chunks.ts';

const NUMBER = /^\d+(?:\.\d+)?$/;
const FRACTION = /^\d+\/\d+$/;
/** Symbols are so short that they are units only beside a number or another unit: "5 s", "kb s". */
const SYMBOL_AT_MOST = 3;
/** The dimension whose squares are areas, as the tables name it. */
const LENGTH = 'length' as const;

interface Found {
  readonly tokens: readonly string[];
  /** How many tokens it takes. */
  readonly length: number;
}
type Rule = (tokens: readonly string[], i: number, before: readonly string[]) => Found | null;

const isNumber = (token = ''): boolean => NUMBER.test(token);

/**
 * Scales, nines, mixed numbers, prefixes, areas and money in one form: "2.5 billion" is one number, "giga watt hours"
 * one unit, "square kilometers" and "km squared" the same, "eleven dollars and fifty one cents" is 11.51 dollars.
 */
export function measures(tokens: readonly string[], tables: JudgingTables): readonly string[] {
  const { ofNumbers, ofUnits } = rulesOf(tables);
  // Without a figure there is nothing to count, and a unit may still stand alone ("per second").
  const hasNumber = tokens.some(beginsNumber);
  const units = rewritten(hasNumber ? rewritten(tokens, ofNumbers) : tokens, ofUnits);
  return hasNumber ? coins(units, tables) : units;
}

const rulesOf = ofTables((tables): { readonly ofNumbers: readonly Rule[]; readonly ofUnits: readonly Rule[] } =>
  tables === null
    ? { ofNumbers: [], ofUnits: [] }
    : {
        ofNumbers: [barFraction(tables), shareOf(tables), mixedNumber, scaledNumber(tables), nines(tables)],
        ofUnits: [compoundUnit(tables), areaUnit(tables), prefixedUnit(tables), unit(tables)],
      },
);

function rewritten(tokens: readonly string[], rules: readonly Rule[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < tokens.length;) {
    let found: Found | null = null;
    for (const rule of rules) found ??= rule(tokens, i, out);
    if (found === null) out.push(tokens[i] ?? '');
    else out.push(...found.tokens);
    i += found?.length ?? 1;
  }
  return out;
}

/** "1 in 4", "1 out of 4", "einer von 4" are 1/4: a smaller number of a larger one, which is no year. */
const shareOf =
  ({ shareWords, shareOnes, units }: JudgingTables): Rule =>
  (tokens, i, before) => {
    const one = tokens[i] ?? '';
    if (!beginsNumber(one) && !shareOnes.has(one)) return null;
    const phrase = shareWords.find((words) => words.every((word, k) => tokens[i + 1 + k] === word));
    if (phrase === undefined || isNumber(before.at(-1))) return null;
    const top = shareOnes.has(one) ? '1' : one;
    const bottom = tokens[i + 1 + phrase.length] ?? '';
    if (units.has(tokens[i + 2 + phrase.length] ?? '')) return null;
    const isShare = /^[1-9]\d{0,2}$/.test(top) && /^[1-9]\d{0,2}$/.test(bottom) && Number(top) < Number(bottom);
    return isShare ? { tokens: [`${top}/${bottom}`], length: phrase.length + 2 } : null;
  };

/** "1 over 2" is 1/2. */
const barFraction =
  ({ numbers, fractionBar }: Pick<JudgingTables, 'numbers' | 'fractionBar'>): Rule =>
  (tokens, i, before) => {
    if (tokens[i + 1] !== fractionBar) return null;
    const [top = '', bottom = ''] = [tokens[i], tokens[i + 2]];
    const isFraction = /^\d{1,4}$/.test(top) && /^[1-9]\d{0,3}$/.test(bottom);
    return isFraction && before.at(-1) !== numbers.point ? { tokens: [`${top}/${bottom}`], length: 3 } : null;
  };

/** "2 1/2" is 2.5. */
const mixedNumber: Rule = (tokens, i) => {
  const [whole = '', part = ''] = [tokens[i], tokens[i + 1]];
  if (!FRACTION.test(part) || !/^\d+$/.test(whole)) return null;
  const [top = 0, bottom = 0] = part.split('/').map(Number);
  if (bottom === 0 || top >= bottom) return null;
  return { tokens: [plain(Number(whole) + top / bottom)], length: 2 };
};

const scaledNumber =
  ({ numbers, units, currencies }: JudgingTables): Rule =>
  (tokens, i) => {
    const [token = '', next = '', after = ''] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (!isNumber(token)) return null;
    const letter = currencies.has(units.get(after)?.dimension ?? '') ? numbers.letterScales.get(next) : undefined;
    const scale = numbers.scales.get(next) ?? letter;
    return scale === undefined ? null : { tokens: [scaled(token, scale)], length: 2 };
  };

/** "Five nines" is 99.999 percent. */
const nines =
  ({ numbers }: JudgingTables): Rule =>
  (tokens, i) => {
    const [count = '', word = ''] = [tokens[i], tokens[i + 1]];
    if (!numbers.nines.has(word) || !/^(?:[2-9]|1[0-2])$/.test(count)) return null;
    const places = '9'.repeat(Number(count) - 2);
    return { tokens: [places === '' ? '99' : `99.${places}`, numbers.percent], length: 2 };
  };

const compoundUnit = ({ compoundUnits }: JudgingTables): Rule => {
  const byFirst = groupBy(compoundUnits, ({ words: [first = ''] }) => first);
  return (tokens, i) => {
    const known = byFirst.get(tokens[i] ?? '');
    const found = known?.find(({ words }) => words.every((word, k) => tokens[i + k] === word));
    return found === undefined ? null : { tokens: found.written, length: found.words.length };
  };
};

const areaUnit =
  ({ units, powers, powerWords }: JudgingTables): Rule =>
  (tokens, i) => {
    const power = powers.get(tokens[i] ?? '');
    const known = units.get(tokens[i + 1] ?? '');
    return power === undefined || known === undefined ? null : { tokens: [known.name, powerWords[power]], length: 2 };
  };

const prefixedUnit =
  ({ units, unitPrefixes }: JudgingTables): Rule =>
  (tokens, i) => {
    const [prefix = '', rest = ''] = [tokens[i], tokens[i + 1]];
    const known = unitPrefixes.has(prefix) ? units.get(`${prefix}${rest}`) : undefined;
    return known === undefined ? null : { tokens: [known.name], length: 2 };
  };

const unit =
  ({ units, per, powerWords, numbers }: JudgingTables): Rule =>
  (tokens, i, before) => {
    const token = tokens[i] ?? '';
    const known = units.get(token);
    const previous = before.at(-1) ?? '';
    if (known === undefined) return null;
    const isDecade =
      token === numbers.decadeEnding && isNumber(previous) && previous.endsWith('0') && Number(previous) >= 10;
    const isBeside =
      isNumber(previous) || FRACTION.test(previous) || per.has(previous) || units.get(previous)?.name === previous;
    const isSymbol = token.length <= SYMBOL_AT_MOST;
    if (isDecade || (isSymbol && !isBeside)) return null;
    const power =
      isSymbol && known.dimension === LENGTH
        ? new Map([
            ['2', powerWords[2]],
            ['3', powerWords[3]],
          ]).get(tokens[i + 1] ?? '')
        : undefined;
    return power === undefined ? { tokens: [known.name], length: 1 } : { tokens: [known.name, power], length: 2 };
  };

/** Small coins are parts of the large: "2 pound 1 penny" is "2.01 pound", "1 cent" is "0.01 dollar". */
function coins(tokens: readonly string[], { units, numbers, currencies }: JudgingTables): string[] {
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const count = tokens[i] ?? '';
    // "Two dollars fifty": the coins are left unsaid.
    const isBareChange =
      /^[1-9]\d$/.test(count) &&
      currencies.has(units.get(out.at(-1) ?? '')?.dimension ?? '') &&
      /^\d+$/.test(out.at(-2) ?? '') &&
      !units.has(tokens[i + 1] ?? '');
    if (isBareChange) {
      out.splice(-2, 1, plain(Number(out.at(-2)) + Number(count) / 100));
      continue;
    }
    const coin: Unit | undefined = isNumber(count) ? units.get(tokens[i + 1] ?? '') : undefined;
    if (coin?.whole === undefined) {
      out.push(count);
      continue;
    }
    i += 1;
    const end = out.at(-1) === numbers.and ? out.length - 1 : out.length;
    const isChange = out[end - 1] === coin.whole && isNumber(out[end - 2]) && Number(count) < 100;
    const whole = isChange ? Number(out[end - 2]) : 0;
    if (isChange) out.length = end - 2;
    out.push(plain(whole + Number(count) / 100), coin.whole);
  }
  return out;
}

const plain = (value: number): string => String(Number(value.toFixed(6)));
