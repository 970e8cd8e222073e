import { numberInWords } from './canonical/number-in-words.ts';
import { remembered } from '../domain/remembered.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { ofTables } from './of-tables.ts';

/** Where the language is unknown, a letter is a sound; a doubled one sounds once. */
const BY_LETTER: JudgingTables['sounds'] = [[/(.)\1+/g, '$1']];

/** The sounds of words, one character each, run together: a recogniser moves the spaces too. */
export const soundsOf = (words: readonly string[], tables: JudgingTables | null): string =>
  words.map(soundOf(tables)).join('');

const soundOf = ofTables((tables) => {
  const spellings = tables?.sounds ?? BY_LETTER;
  return remembered((word) => spellings.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word));
});

/** The sounds of an answer's tokens, its numbers as they are said. */
export const answerSounds = (tokens: readonly string[], tables: JudgingTables | null): string =>
  soundsOf(
    tokens.flatMap((token) => (tables !== null && /^\d/.test(token) ? numberInWords(token, tables) : [token])),
    tables,
  );

const VOWELS = 'aeiou';
/** Sounds that are taken for each other, and how far they are apart. */
const NEAR: readonly (readonly [string, number])[] = [
  ['pb', 0.3],
  ['td', 0.3],
  ['kg', 0.3],
  ['fv', 0.3],
  ['sz', 0.2],
  ['SC', 0.4],
  ['Cj', 0.4],
  ['Sj', 0.5],
  ['mn', 0.4],
  ['lr', 0.5],
  ['lw', 0.5],
  ['rw', 0.5],
  ['Tt', 0.4],
  ['Td', 0.4],
  ['Tf', 0.4],
  ['Ts', 0.5],
  ['sS', 0.4],
  ['sf', 0.6],
  ['pt', 0.6],
  ['tk', 0.6],
  ['pk', 0.6],
  ['bd', 0.6],
  ['dg', 0.6],
  ['bg', 0.6],
  ['bv', 0.5],
  ['bm', 0.6],
  ['dn', 0.6],
  ['hf', 0.7],
  ['tC', 0.5],
  ['dj', 0.5],
  ['yi', 0.2],
  ['wu', 0.2],
];
// By hand, and no better when tuned (docs/decisions/0013-small-trees-after-rules.md).
const VOWEL_FOR_VOWEL = 0.3;
const VOWEL_TOO_MANY = 0.45;
const WEAK_TOO_MANY = 0.6;
const SOUND_TOO_MANY = 0.9;

const CODES = 128;
const BETWEEN = new Float32Array(CODES * CODES).fill(1);
const TOO_MANY = new Float32Array(CODES).fill(SOUND_TOO_MANY);
for (const a of VOWELS) {
  for (const b of VOWELS) BETWEEN[a.charCodeAt(0) * CODES + b.charCodeAt(0)] = VOWEL_FOR_VOWEL;
  TOO_MANY[a.charCodeAt(0)] = VOWEL_TOO_MANY;
}
for (const weak of 'hwyrn') TOO_MANY[weak.charCodeAt(0)] = WEAK_TOO_MANY;
for (const [[a = '', b = ''], apart] of NEAR) {
  BETWEEN[a.charCodeAt(0) * CODES + b.charCodeAt(0)] = apart;
  BETWEEN[b.charCodeAt(0) * CODES + a.charCodeAt(0)] = apart;
}
for (let i = 0; i < CODES; i += 1) BETWEEN[i * CODES + i] = 0;

const codesOf = remembered((sounds) => {
  const codes = new Uint8Array(sounds.length);
  for (let i = 0; i < codes.length; i += 1) codes[i] = Math.min(sounds.charCodeAt(i), CODES - 1);
  return codes;
});
const weightOf = (codes: Uint8Array): number => codes.reduce((sum, code) => sum + (TOO_MANY[code] ?? 1), 0);

/** Two rows of the table of edits, used again by every comparison; more than this is never heard in one breath. */
const ROW = 512;
const ROWS: readonly [Float32Array, Float32Array] = [new Float32Array(ROW), new Float32Array(ROW)];

/**
 * How alike two runs of sounds are, 0 to 1, by edit distance weighted with how easily the sounds are mistaken.
 * @param isWithin whether `heard` may hold more before and after: "the answer is jai per" holds "jaipur"
 */
export function soundsAlike(expected: string, heard: string, isWithin = false): number {
  if (expected === '' || heard === '') return 0;
  const [wanted, given] = [codesOf(expected), codesOf(heard)];
  const width = given.length + 1;
  let [before, row] = width <= ROW ? ROWS : [new Float32Array(width), new Float32Array(width)];
  before[0] = 0;
  for (let k = 1; k < width; k += 1)
    before[k] = isWithin ? 0 : (before[k - 1] as number) + (TOO_MANY[given[k - 1] as number] as number);
  for (const sound of wanted) {
    const missing = TOO_MANY[sound] as number;
    const near = sound * CODES;
    let left = Math.fround((before[0] as number) + missing);
    let diagonal = before[0] as number;
    row[0] = left;
    for (let k = 1; k < width; k += 1) {
      const other = given[k - 1] as number;
      const above = before[k] as number;
      const replaced = diagonal + (BETWEEN[near + other] as number);
      const missed = above + missing;
      let least = left + (TOO_MANY[other] as number);
      if (missed < least) least = missed;
      if (replaced < least) least = replaced;
      left = Math.fround(least);
      row[k] = left;
      diagonal = above;
    }
    [before, row] = [row, before];
  }
  let apart = before[given.length] as number;
  if (isWithin) for (let k = 0; k < width; k += 1) apart = Math.min(apart, before[k] as number);
  const most = isWithin ? weightOf(wanted) : Math.max(weightOf(wanted), weightOf(given));
  return Math.max(0, 1 - apart / most);
}
