import { unicode } from '../../domain/unicode.ts';
import type { JudgingTables } from '../../languages/judging-tables.ts';
import { literalPattern } from '../../domain/literal-pattern.ts';
import { ofTables } from '../of-tables.ts';
import { monthToken } from './month-token.ts';
import { withoutRomanNumerals } from './roman-numerals.ts';

const MONTHS_BY_NUMBER = 12;

/** Signs that a writer means as words; where the language is unknown each stays a word of its own. */
const SIGNS = /[°%&@#*+=≈×✕^π√$£€¥₩₹]/g;

/**
 * Written text as words, numbers and nothing else: lower case, no accents, marks that are spoken as words, digits
 * parted from letters. Clock times stay "8:19", fractions "1/2", decimals "0.5"; dates in digits become
 * "month11 3 2016".
 */
export function plainWords(text: string, tables: JudgingTables | null): string[] {
  const marked = withoutRomanNumerals(text.replace(/(?<=\d)(?=[¼½¾⅓⅔⅛])/g, ' ').replaceAll(/[²³]/g, superscript))
    .normalize('NFKD')
    .replace(unicode('gu')`\p{M}+`, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae')
    .replaceAll('⁄', '/')
    .replace(/['’‘`´]/g, '');
  const { withSigns, fraction, isDayFirst } = forms(tables);
  const numbered = (
    tables?.written.decimalMark === ',' ? withPoints(marked) : marked.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
  )
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(SPELLED, '$1 ');
  const dated = withDates(withSigns(numbered), isDayFirst);
  return (
    dated
      .replace(/(?<![\w.])-(?=\.?\d)/g, ` ${tables?.numbers.minus ?? signWord('-')} `)
      // A point is a decimal's only between the two parts of one number: not in "192.168.0.1".
      .replace(/\d+(?:\.\d+){2,}/g, (all) => all.replaceAll('.', ' '))
      .replace(/(?<![\d.])\.(?=\d)/g, ' 0.')
      .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
      .replace(fraction, ' $1%$2 ')
      .replace(/(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/g, clock)
      .replace(unicode('gu')`[^\p{L}\p{N}.%=]+`, ' ')
      .replaceAll('%', '/')
      .replaceAll('=', ':')
      .replace(unicode('gu')`(?<=[\d])(?=\p{L})|(?<=\p{L})(?=\d)`, ' ')
      .split(' ')
      .filter((word) => word !== '')
      .map(plainNumber)
  );
}

/** Before compatibility forms are taken apart, so that "10²" is not 102. */
const superscript = (mark: string): string => (mark === '²' ? '^2 ' : '^3 ');

/** "1.000.000,5" is "1000000.5". */
const withPoints = (text: string): string =>
  text.replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.');

/** How a language writes, as this file reads it. */
const forms = ofTables((tables) => ({
  withSigns: tables === null ? signsKept : signsSaid(tables),
  fraction: fractionWith(tables === null ? [] : [...tables.numbers.ordinalEndings]),
  isDayFirst: tables?.written.isDayFirst ?? false,
}));

const signsKept = (text: string): string => text.replace(SIGNS, (sign) => ` ${signWord(sign)} `);

const signWord = (sign: string): string => `sgn${String(sign.codePointAt(0) ?? 0)}`;

function signsSaid({ written: { abbreviations, marks, currencies, scales } }: JudgingTables): (text: string) => string {
  const anySign = `[${[...currencies.keys()].map(literalPattern).join('')}]`;
  const scale = `(?:\\s?(?:${scales.map(literalPattern).join('|')})\\b)?`;
  const amount = new RegExp(`(${anySign})\\s?(-?[\\d.,]*\\d${scale})`, 'g');
  const alone = new RegExp(anySign, 'g');
  const unitOf = (sign: string): string => currencies.get(sign) ?? '';
  return (text) => {
    const whole = abbreviations.reduce((all, [short, long]) => all.replace(short, long), text);
    const paid = whole
      .replace(amount, (_, sign: string, number: string) => ` ${number} ${unitOf(sign)} `)
      .replace(alone, (sign) => ` ${unitOf(sign)} `);
    return marks.reduce((all, [mark, word]) => all.replace(mark, word), paid);
  };
}

/** "U.S.A.", "e.s.t", "p.m." are spelled, not ended. */
const SPELLED = /(?<![a-z])([a-z])\.\s?(?=[a-z](?![a-z]))/g;

/** "3/4", "1/16th". */
function fractionWith(endings: readonly string[]): RegExp {
  const ending = endings.length === 0 ? '' : `(?:\\s?(?:${endings.map(literalPattern).join('|')})\\b)?`;
  return new RegExp(`(?<![\\d/])(\\d{1,4})\\s?/\\s?(\\d{1,4})${ending}(?![\\d/])`, 'g');
}

const clock = (_: string, hour: string, minute: string, second?: string): string =>
  ` ${String(Number(hour))}=${minute}${second === undefined ? '' : `=${second}`} `;

/** "808.0" is "808", "2.050" is "2.05"; zeros in front count ("004"). */
function plainNumber(word: string): string {
  return /^\d+\.\d+$/.test(word) ? word.replace(/0+$/, '').replace(/\.$/, '') : word;
}

/** Dates in digits, in the order of the language where both orders could be. */
function withDates(text: string, isDayFirst: boolean): string {
  const date = (year: string, first: string, second: string, isYearFirst = false): string => {
    const [a, b] = [Number(first), Number(second)];
    const isMonthFirst = isYearFirst || !isDayFirst ? a <= MONTHS_BY_NUMBER : b > MONTHS_BY_NUMBER;
    const [month, day] = isMonthFirst ? [a, b] : [b, a];
    return month >= 1 && month <= MONTHS_BY_NUMBER && day <= 31
      ? ` ${monthToken(month)} ${String(day)} ${year} `
      : ` ${first} ${second} ${year} `;
  };
  return text
    .replace(/\b(\d{4})-(\d{1,2})-(\d{1,2})\b(?:\s00:00:00)?/g, (_, y: string, m: string, d: string) =>
      date(y, m, d, true),
    )
    .replace(
      /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b(?![./-])/g,
      (all, a: string, mark: string, b: string, y: string) => (mark === '.' && y.length === 2 ? all : date(y, a, b)),
    );
}
