import type { NumberWords } from '../number-tables.ts';
import { valuesOf } from '../word-tables.ts';
import { compoundNumber, numberAsSaid, ordinalWords } from './compound-numbers.ts';
import { folded } from './letters.ts';

const values = (words: string, from: number, step: number): ReadonlyMap<string, number> =>
  valuesOf(folded(words), from, step);

/** By every ending: "drittel", "dritteln"; "halb" declines as an adjective. */
const DENOMINATORS: Readonly<Record<string, number>> = {
  halb: 2,
  halbe: 2,
  halben: 2,
  halber: 2,
  halbes: 2,
  drittel: 3,
  viertel: 4,
  fünftel: 5,
  sechstel: 6,
  siebtel: 7,
  achtel: 8,
  neuntel: 9,
  zehntel: 10,
  zwanzigstel: 20,
  hundertstel: 100,
  tausendstel: 1000,
};

/** "Ein" and "eine" are in none of these tables: in front of a noun they are articles. */
const words = (): Omit<NumberWords, 'firstWords'> => ({
  small: new Map([
    ...values(
      'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
      0,
      1,
    ),
    ['zwo', 2],
  ]),
  tens: values('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10),
  scales: new Map([
    ['tausend', 1e3],
    ['million', 1e6],
    ['millionen', 1e6],
    ['milliarde', 1e9],
    ['milliarden', 1e9],
    ['billion', 1e12],
    ['billionen', 1e12],
    ['billiarde', 1e15],
    ['billiarden', 1e15],
  ]),
  letterScales: new Map([
    ['mio', 1e6],
    ['mrd', 1e9],
  ]),
  ordinals: ordinalWords(),
  // "21." is written with a full stop, which says nothing once words are parted.
  ordinalEndings: new Set(),
  ordinalEnding: () => '',
  unitOrdinals: new Set(),
  decades: values('zehner zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger', 10, 10),
  denominators: new Map(Object.entries(DENOMINATORS).map(([word, value]) => [folded(word), value])),
  decadeEnding: 'er',
  hundred: 'hundert',
  hundreds: new Set(['hunderter']),
  thousands: new Set(['tausender']),
  zeros: new Set(['null']),
  zeroInYears: 'null',
  and: 'und',
  point: 'komma',
  negative: new Set(['minus', 'negativ']),
  minus: 'minus',
  repeats: new Map([['doppel', 2]]),
  beforeUnit: new Set(['pro', 'je', 'jede', 'eine']),
  groups: new Map([['dutzend', 12]]),
  nines: new Set(['neunen']),
  percent: 'prozent',
  compoundNumber,
  inWords: numberAsSaid,
});

export function germanNumbers(): NumberWords {
  const made = words();
  const { small, tens, ordinals, decades, denominators, repeats, groups, zeros, negative, point, hundred } = made;
  const maps = [small, tens, ordinals, decades, denominators, repeats, groups];
  const firstWords = new Set([
    ...maps.flatMap((map) => [...map.keys()]),
    ...zeros,
    ...negative,
    point,
    hundred,
    'tausend',
  ]);
  return { ...made, firstWords };
}
