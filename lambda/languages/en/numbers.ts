import type { NumberWords } from '../number-tables.ts';
import { valuesOf } from '../word-tables.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';

const words = (): Omit<NumberWords, 'firstWords'> => ({
  small: valuesOf(SMALL, 0, 1),
  tens: new Map([...valuesOf('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10), ['fourty', 40]]),
  scales: new Map([
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['quadrillion', 1e15],
  ]),
  letterScales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['b', 1e9],
    ['bn', 1e9],
  ]),
  ordinals: new Map([
    ...valuesOf(ORDINALS, 0, 1),
    ...valuesOf('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
    ['hundredth', 100],
    ['thousandth', 1e3],
    ['millionth', 1e6],
    ['billionth', 1e9],
  ]),
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
  ordinalEnding: (value) => {
    const isTeen = value % 100 >= 11 && value % 100 <= 13;
    return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  },
  unitOrdinals: new Set(['second']),
  decades: new Map([...valuesOf('tens twenties thirties forties fifties sixties seventies eighties nineties', 10, 10)]),
  denominators: new Map([
    ['half', 2],
    ['halves', 2],
    ['third', 3],
    ['thirds', 3],
    ['quarter', 4],
    ['quarters', 4],
    ['fourths', 4],
    ['fifths', 5],
    ['sixths', 6],
    ['sevenths', 7],
    ['eighths', 8],
    ['ninths', 9],
    ['tenths', 10],
    ['hundredths', 100],
    ['thousandths', 1000],
  ]),
  decadeEnding: 's',
  hundred: 'hundred',
  hundreds: new Set(['hundreds']),
  thousands: new Set(['thousands']),
  zeros: new Set(['oh', 'o', 'zero', 'nought', 'naught']),
  zeroInYears: 'oh',
  and: 'and',
  point: 'point',
  negative: new Set(['minus', 'negative']),
  minus: 'minus',
  repeats: new Map([
    ['double', 2],
    ['triple', 3],
  ]),
  beforeUnit: new Set(['per', 'a', 'every', 'each']),
  groups: new Map([['dozen', 12]]),
  nines: new Set(['nines']),
  percent: 'percent',
});

export function englishNumbers(): NumberWords {
  const made = words();
  const { small, tens, ordinals, decades, denominators, repeats, groups, zeros, negative, point } = made;
  const maps = [small, tens, ordinals, decades, denominators, repeats, groups];
  const firstWords = new Set([...maps.flatMap((map) => [...map.keys()]), ...zeros, ...negative, point, 'a', 'an']);
  return { ...made, firstWords };
}
