import type { WrittenForms } from '../judging-tables.ts';
import type { ClockWords } from '../number-tables.ts';
import { wordSet } from '../word-tables.ts';

/** Marks that are said. Any other one separates words and is dropped. */
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
  capitalisesNouns: false,
});

export const englishClock = (): ClockWords => ({
  onTheHour: wordSet('oclock'),
  minutesFollow: false,
  halves: wordSet('am pm'),
  quarters: wordSet('quarter'),
  past: wordSet('past after'),
  to: wordSet('to til till before'),
  bareHalf: null,
  hours: wordSet('hour hours'),
  minutes: wordSet('minute minutes'),
  seconds: wordSet('second seconds'),
});
