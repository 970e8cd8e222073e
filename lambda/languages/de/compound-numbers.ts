import { valuesOf } from '../word-tables.ts';
import { folded } from './letters.ts';

const SMALL: ReadonlyMap<string, number> = valuesOf(
  folded(
    'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  ),
  0,
  1,
);
const TENS: ReadonlyMap<string, number> = valuesOf(
  folded('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
  20,
  10,
);
const HALVES = ['einhalb', 'eineinhalb', 'anderthalb'];
/** "Neunzehnhundert" counts hundreds up to 99, as years do. */
const HUNDREDS_BELOW = 100;

/**
 * The value of a number that German writes in one word, in canonical form: "einundzwanzig", "hundertfunf",
 * "zweitausendsechsundzwanzig", "neunzehnhundertvierundachtzig", "anderthalb", "zweieinhalb". Below a million: a million
 * is a word of its own. Null for any other word, and for "ein" and "eine", which are articles as often.
 */
export function compoundNumber(word: string): number | null {
  if (!/^[a-z]{3,}$/.test(word) || word === 'ein') return null;
  return withHalf(word) ?? below1000000(word);
}

/** "Zweieinhalb" is 2.5; "eineinhalb" and "anderthalb" are 1.5. */
function withHalf(word: string): number | null {
  const [half, one, other] = HALVES;
  if (word === half) return 0.5;
  if (word === one || word === other) return 1.5;
  const whole = word.endsWith('einhalb') ? below1000000(word.slice(0, -'einhalb'.length)) : null;
  return whole === null ? null : whole + 0.5;
}

function below1000000(word: string): number | null {
  return (
    joined(word, 'tausend', { scale: 1000, headBelow: 1000, head: below1000, tail: below1000 }) ?? below1000(word, true)
  );
}

/** @param countsHundreds whether "neunzehnhundert" may stand here: not after a thousand */
function below1000(word: string, countsHundreds = false): number | null {
  const headBelow = countsHundreds ? HUNDREDS_BELOW : 10;
  return joined(word, 'hundert', { scale: 100, headBelow, head: below100, tail: below100 }) ?? below100(word);
}

/** "Einundzwanzig", "zwolf", "dreissig", "zwo", "eins". */
function below100(word: string): number | null {
  const plain = word === 'eins' ? 'ein' : word === 'zwo' ? 'zwei' : word;
  const own = SMALL.get(plain) ?? TENS.get(plain);
  if (own !== undefined) return own;
  // The first "und" may be a part of "hundert", which stands no more here; units hold none.
  const at = word.indexOf('und');
  const unit = at < 0 ? undefined : SMALL.get(word.slice(0, at).replace(/^zwo$/, 'zwei'));
  const tens = TENS.get(word.slice(at + 'und'.length));
  return unit !== undefined && unit >= 1 && unit <= 9 && tens !== undefined ? tens + unit : null;
}

interface Scale {
  readonly scale: number;
  readonly headBelow: number;
  readonly head: (word: string) => number | null;
  readonly tail: (word: string) => number | null;
}

/** "Zweihundertfunf" by its scale: what stands before it times the scale, and what stands after, "und" or not. */
function joined(word: string, name: string, { scale, headBelow, head, tail }: Scale): number | null {
  for (let at = word.indexOf(name); at >= 0; at = word.indexOf(name, at + 1)) {
    const before = word.slice(0, at);
    const after = word.slice(at + name.length).replace(/^und(?=.)/, '');
    const times = before === '' ? 1 : head(before);
    const rest = after === '' ? 0 : tail(after);
    if (times !== null && times > 0 && times < headBelow && rest !== null && rest < scale) return times * scale + rest;
  }
  return null;
}

const UNIT_ORDINALS: Readonly<Record<string, number>> = { erst: 1, zweit: 2, dritt: 3, siebt: 7, siebent: 7, acht: 8 };
const ENDINGS = ['e', 'en', 'er', 'es', 'em'];

/** Ordinals from the first to the hundredth, in every ending: "dritte", "dritten", "einundzwanzigstem". */
export function ordinalWords(): ReadonlyMap<string, number> {
  const stems: (readonly [string, number])[] = [
    ...Object.entries(UNIT_ORDINALS),
    ['hundertst', 100],
    ['tausendst', 1000],
  ];
  for (const [word, value] of SMALL) if (value > 3 && value !== 7 && value !== 8) stems.push([`${word}t`, value]);
  for (const [word, value] of TENS) {
    stems.push([`${word}st`, value]);
    for (const [unit, more] of SMALL) if (more >= 1 && more <= 9) stems.push([`${unit}und${word}st`, value + more]);
  }
  return new Map(stems.flatMap(([stem, value]) => ENDINGS.map((ending): [string, number] => [stem + ending, value])));
}

const TO_19 = [...SMALL.keys()];
const BY_TENS = [...TENS.keys()];

/** How a whole number is said, in canonical form: 21 is "einundzwanzig", 1984 "neunzehnhundertvierundachtzig". */
export function numberAsSaid(value: number): readonly string[] {
  if (value >= 1e6) {
    const [scale, name] = value >= 1e9 ? [1e9, 'milliarden'] : [1e6, 'millionen'];
    const rest = value % scale;
    return [...numberAsSaid(Math.floor(value / scale)), name, ...(rest === 0 ? [] : numberAsSaid(rest))];
  }
  const said = value >= 1100 && value < 2000 ? said1100(value) : said1000000(value);
  return [said.replace(/ein$/, 'eins')];
}

const said1100 = (value: number): string => `${said100(Math.floor(value / 100))}hundert${said100(value % 100)}`;
const said1000000 = (value: number): string =>
  value < 1000
    ? said1000(value)
    : `${said1000(Math.floor(value / 1000))}tausend${value % 1000 === 0 ? '' : said1000(value % 1000)}`;
const said1000 = (value: number): string =>
  value < 100 ? said100(value, true) : `${said100(Math.floor(value / 100))}hundert${said100(value % 100)}`;

function said100(value: number, isAlone = false): string {
  if (value === 0 && !isAlone) return '';
  if (value < 20) return TO_19[value] ?? '';
  const tens = BY_TENS[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? tens : `${TO_19[value % 10] ?? ''}und${tens}`;
}
