import type { WrittenForms } from '../judging-tables.ts';
import type { ClockWords } from '../number-tables.ts';
import { wordSet } from '../word-tables.ts';
import { SPELLED_UMLAUTS } from './letters.ts';

/** Marks that are said. Any other one separates words and is dropped. */
const MARKS: WrittenForms['marks'] = [
  [/°\s?c\b/g, ' grad celsius '],
  [/°\s?f\b/g, ' grad fahrenheit '],
  [/°/g, ' grad '],
  [/%/g, ' prozent '],
  [/‰/g, ' promille '],
  [/&/g, ' und '],
  [/@/g, ' klammeraffe '],
  [/#/g, ' raute '],
  [/\*/g, ' stern '],
  [/\+/g, ' plus '],
  [/[=≈]/g, ' gleich '],
  [/[×✕]/g, ' mal '],
  [/(?<=\d)\s?[μµ](?=[a-z])/g, ' u'],
  [/\^\s?2\b|²/g, ' quadrat '],
  [/\^\s?3\b|³/g, ' kubik '],
  [/\^/g, ' hoch '],
  [/π/g, ' pi '],
  [/√/g, ' wurzel '],
];

export const germanWritten = (): WrittenForms => ({
  abbreviations: [
    [/\bnr\.\s?(?=\d)/g, 'nummer '],
    [/\bz\.\s?b\./g, 'zum beispiel'],
    [/\bd\.\s?h\./g, 'das heisst'],
    [/\bus\s?(?=\$)/g, ''],
    ...SPELLED_UMLAUTS,
  ],
  marks: MARKS,
  currencies: new Map([
    ['$', 'dollar'],
    ['£', 'pfund'],
    ['€', 'euro'],
    ['¥', 'yen'],
    ['₩', 'won'],
    ['₹', 'rupie'],
  ]),
  scales: ['tausend', 'millionen', 'million', 'milliarden', 'milliarde', 'mio', 'mrd'],
  isDayFirst: true,
  decimalMark: ',',
  capitalisesNouns: true,
});

export const germanClock = (): ClockWords => ({
  onTheHour: wordSet('uhr'),
  minutesFollow: true,
  halves: new Set(),
  quarters: wordSet('viertel'),
  past: wordSet('nach'),
  to: wordSet('vor'),
  bareHalf: 'to',
  hours: wordSet('stunde stunden'),
  minutes: wordSet('minute minuten'),
  seconds: wordSet('sekunde sekunden'),
});
