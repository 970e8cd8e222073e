import type { ClockWords, WrittenForms } from '../judging-tables.ts';

/** What is not listed here only parts words. */
const MARKS: WrittenForms['marks'] = [
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

export const englishWritten = (): WrittenForms => ({
  abbreviations: [
    [/\bno\.\s?(?=\d)/g, 'number '],
    [/\bus\s?(?=\$)/g, ''],
  ],
  marks: MARKS,
  currencies: new Map([
    ['$', 'dollar'],
    ['£', 'pound'],
    ['€', 'euro'],
    ['¥', 'yen'],
    ['₩', 'won'],
    ['₹', 'rupee'],
  ]),
  scales: ['thousand', 'million', 'billion', 'trillion', 'k', 'm', 'b'],
  isDayFirst: false,
  decimalMark: '.',
});

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const englishClock = (): ClockWords => ({
  onTheHour: words('oclock'),
  minutesFollow: false,
  halves: words('am pm'),
  quarters: words('quarter'),
  past: words('past after'),
  to: words('to til till before'),
  bareHalf: null,
  hours: words('hour hours'),
  minutes: words('minute minutes'),
  seconds: words('second seconds'),
});
