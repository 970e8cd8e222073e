import { withoutRomanNumerals } from './roman-numerals.ts';

/** Marks that are said as a word. What is not listed here or handled below only separates words. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/°\s?c\b/g, ' degrees celsius '],
  [/°\s?f\b/g, ' degrees fahrenheit '],
  [/°/g, ' degrees '],
  [/%/g, ' percent '],
  [/&/g, ' and '],
  [/@/g, ' at '],
  [/#/g, ' hash '],
  [/\*/g, ' asterisk '],
  [/\+/g, ' plus '],
  [/[=≈]/g, ' equals '],
  [/[×✕]/g, ' x '],
  [/(?<=\d)\s?[μµ](?=[a-z])/g, ' u'],
  [/\^\s?2\b|²/g, ' squared '],
  [/\^\s?3\b|³/g, ' cubed '],
  [/\^/g, ' to the '],
  [/π/g, ' pi '],
  [/√/g, ' root '],
];

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'dollar',
  '£': 'pound',
  '€': 'euro',
  '¥': 'yen',
  '₩': 'won',
  '₹': 'rupee',
};

const SCALE_WORD = '(?:\\s?(?:thousand|million|billion|trillion|[kmb])\\b)?';
const MONEY = new RegExp(`([$£€¥₩₹])\\s?(-?[\\d.,]*\\d${SCALE_WORD})`, 'g');
const MONTHS_BY_NUMBER = 12;

/**
 * Written text as words, numbers and nothing else: lower case, no accents, marks that are spoken as words, digits
 * parted from letters. Clock times stay "8:19", fractions "1/2", decimals "0.5"; dates in digits become
 * "month-11 3 2016".
 */
export function plainWords(text: string): string[] {
  const marked = withoutRomanNumerals(text.replace(/(?<=\d)(?=[¼½¾⅓⅔⅛])/g, ' ').replaceAll(/[²³]/g, superscript))
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae')
    .replaceAll('⁄', '/')
    .replace(/['’‘`´]/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\bno\.\s?(?=\d)/g, 'number ')
    // "U.S.A.", "e.s.t", "p.m." are spelled, not ended.
    .replace(/(?<![a-z])([a-z])\.\s?(?=[a-z](?![a-z]))/g, '$1 ');
  const money = marked
    .replace(/\bus\s?\$/g, '$')
    .replace(MONEY, (_, sign: string, amount: string) => ` ${amount} ${CURRENCIES[sign] ?? ''} `)
    .replace(/\$/g, ' dollar ');
  const dated = withDates(MARKS.reduce((all, [mark, word]) => all.replace(mark, word), money));
  return (
    dated
      .replace(/(?<![\w.])-(?=\.?\d)/g, ' minus ')
      // A point is a decimal's only between the two parts of one number: not in "192.168.0.1".
      .replace(/\d+(?:\.\d+){2,}/g, (all) => all.replaceAll('.', ' '))
      .replace(/(?<![\d.])\.(?=\d)/g, ' 0.')
      .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
      .replace(/(?<![\d/])(\d{1,4})\s?\/\s?(\d{1,4})(?:\s?(?:st|nd|rd|th)\b)?(?![\d/])/g, ' $1%$2 ')
      .replace(/(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/g, clock)
      .replace(/[^\p{L}\p{N}.%=]+/gu, ' ')
      .replaceAll('%', '/')
      .replaceAll('=', ':')
      .replace(/(?<=[\d])(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')
      .split(' ')
      .filter((word) => word !== '')
      .map(plainNumber)
  );
}

const superscript = (mark: string): string => (mark === '²' ? ' squared ' : ' cubed ');

const clock = (_: string, hour: string, minute: string, second?: string): string =>
  ` ${String(Number(hour))}=${minute}${second === undefined ? '' : `=${second}`} `;

/** "808.0" is "808", "2.050" is "2.05"; zeros in front count ("004"). */
function plainNumber(word: string): string {
  return /^\d+\.\d+$/.test(word) ? word.replace(/0+$/, '').replace(/\.$/, '') : word;
}

/** Dates in digits, month first where both orders could be, as American readers take them. */
function withDates(text: string): string {
  const date = (year: string, first: string, second: string): string => {
    const [a, b] = [Number(first), Number(second)];
    const [month, day] = a <= MONTHS_BY_NUMBER ? [a, b] : [b, a];
    return month >= 1 && month <= MONTHS_BY_NUMBER && day <= 31
      ? ` month${String(month)} ${String(day)} ${year} `
      : ` ${first} ${second} ${year} `;
  };
  return text
    .replace(/\b(\d{4})-(\d{1,2})-(\d{1,2})\b(?:\s00:00:00)?/g, (_, y: string, m: string, d: string) => date(y, m, d))
    .replace(
      /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b(?![./-])/g,
      (all, a: string, mark: string, b: string, y: string) => (mark === '.' && y.length === 2 ? all : date(y, a, b)),
    );
}
