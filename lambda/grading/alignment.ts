import { distance } from 'fastest-levenshtein';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { areOnOneSide } from './opposites.ts';
import { type Kinship, type Relations, kinship } from './relations.ts';

/** One token of one side and how well the other side has it, 0 to 1. */
export interface AlignedToken {
  readonly token: string;
  readonly weight: number;
  readonly similarity: number;
  /** What meets it is another word, which may stand in its place as far as the card knows. */
  readonly isRelated: boolean;
}

/** Whether the other side has a token, be it misheard or inflected: what is less than alike is another word. */
export const isMet = ({ similarity }: AlignedToken): boolean => similarity > 0;

export interface Alignment {
  readonly expected: readonly AlignedToken[];
  readonly said: readonly AlignedToken[];
}

/**
 * What a word weighs beside a telling one (1). These and the likenesses below were set by trial on the collected answers
 * (`npm run bench:grading`); the model is trained with them, so a change of one needs a new training.
 */
const STOP_WEIGHT = 0.15;
const TITLE_WEIGHT = 0.35;
const KIND_WEIGHT = 0.5;
/** Words less alike than this are different words. */
const ALIKE = 0.6;
/** A recogniser writes the letter where a numeral was meant. */
const ROMAN_LETTER = 0.95;
const SAME_STEM = 0.92;
const SAME_SOUND = 0.8;
/** A word that the card says may stand for another. */
const RELATED = 0.85;
/** Spelled less alike than this, a sound in common is chance; short words have so few letters that more must agree. */
const SPELLED_ALIKE = 0.4;
const SHORT_SPELLED_ALIKE = 0.75;
const SHORT_AT_MOST = 3;
const ROMAN_LETTERS: Readonly<Record<string, string>> = { i: '1', v: '5', x: '10' };

const isNumeric = (token: string): boolean => /^\d/.test(token);

/** Whether a word tells anything: neither "the" nor "of". */
export const isTelling = (token: string, tables: JudgingTables | null): boolean =>
  weightOf(token, tables) > STOP_WEIGHT;

/** How much a word tells: names and numbers much, "the" and "of" next to nothing. */
export function weightOf(token: string, tables: JudgingTables | null): number {
  if (tables === null || isNumeric(token)) return 1;
  if (tables.stopWords.has(token)) return STOP_WEIGHT;
  if (tables.titles.has(token)) return TITLE_WEIGHT;
  return tables.kindWords.has(token) ? KIND_WEIGHT : 1;
}

/** How alike two tokens are, 0 to 1: spelling, stem and sound; different numbers are not alike at all. */
export function tokenSimilarity(a: string, b: string, tables: JudgingTables | null): number {
  if (a === b) return 1;
  if (isNumeric(a) || isNumeric(b)) return ROMAN_LETTERS[a] === b || ROMAN_LETTERS[b] === a ? ROMAN_LETTER : 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? ALIKE : 0;
  const spelling = 1 - distance(a, b) / long.length;
  if (tables === null) return spelling >= ALIKE ? spelling : 0;
  if (tables.stem(a) === tables.stem(b)) return Math.max(spelling, SAME_STEM);
  if (spelling < (short.length <= SHORT_AT_MOST ? SHORT_SPELLED_ALIKE : SPELLED_ALIKE)) return 0;
  const sounds = tables.phoneticKey(a) === tables.phoneticKey(b) ? Math.max(spelling, SAME_SOUND) : spelling;
  return sounds >= ALIKE ? sounds : 0;
}

/** What the card knows of two words; else whether the language's opposites have them on one side. */
function kinOf(relations: Relations | null, a: string, b: string, tables: JudgingTables | null): Kinship | null {
  const known = kinship(relations, a, b, tables);
  return known ?? (tables !== null && a !== b && areOnOneSide(a, b, tables) ? 'same' : null);
}

interface Pair {
  readonly i: number;
  readonly k: number;
  readonly similarity: number;
  readonly isRelated: boolean;
}

/**
 * Pairs the tokens of both sides, most alike first, each once. Words written together on one side and apart on the
 * other are one ("type script"), and so are an initialism and its words ("wb", "william butler").
 * @param relations of the expected answer's words; what excludes a word is not like it, however it is spelled
 */
export function align(
  expected: readonly string[],
  said: readonly string[],
  tables: JudgingTables | null,
  relations: Relations | null = null,
): Alignment {
  const [left, right] = joined(expected, said, tables);
  const pairs: Pair[] = [];
  left.forEach((a, i) => {
    right.forEach((b, k) => {
      const alike = tokenSimilarity(a, b, tables);
      const kin = alike < RELATED ? kinOf(relations, a, b, tables) : null;
      if (kin === 'same') pairs.push({ i, k, similarity: RELATED, isRelated: true });
      else if (kin === null && alike > 0) pairs.push({ i, k, similarity: alike, isRelated: false });
    });
  });
  pairs.sort((a, b) => b.similarity - a.similarity);
  const found = { left: new Map<number, Pair>(), right: new Map<number, Pair>() };
  for (const pair of pairs) {
    if (found.left.has(pair.i) || found.right.has(pair.k)) continue;
    found.left.set(pair.i, pair);
    found.right.set(pair.k, pair);
  }
  const weighed = (tokens: readonly string[], pairsOf: ReadonlyMap<number, Pair>): AlignedToken[] =>
    tokens.map((token, i) => ({
      token,
      weight: weightOf(token, tables),
      similarity: pairsOf.get(i)?.similarity ?? 0,
      isRelated: pairsOf.get(i)?.isRelated === true,
    }));
  return { expected: weighed(left, found.left), said: weighed(right, found.right) };
}

const LONGEST_JOIN = 5;

/** Both sides with runs of words replaced by the one word of the other side that they spell. */
function joined(a: readonly string[], b: readonly string[], tables: JudgingTables | null): [string[], string[]] {
  return [joinedBy(a, new Set(b), tables), joinedBy(b, new Set(a), tables)];
}

function joinedBy(tokens: readonly string[], known: ReadonlySet<string>, tables: JudgingTables | null): string[] {
  const out: string[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] ?? '';
    const length = isJoinable(token, known) ? joinAt(tokens, i, known, tables) : 1;
    if (length === 1) {
      out.push(...(known.has(token) ? [token] : parted(token, known)));
      i += 1;
      continue;
    }
    const run = tokens.slice(i, i + length);
    const spelled = run.join('');
    out.push(known.has(spelled) ? spelled : run.map((word) => word.charAt(0)).join(''));
    i += length;
  }
  return out;
}

const PART_AT_LEAST = 4;

/** "Menschenwürde" in two, where the other side is "Würde des Menschen": the same words the other way round. */
function parted(token: string, known: ReadonlySet<string>): string[] {
  for (let at = PART_AT_LEAST; at <= token.length - PART_AT_LEAST; at += 1) {
    const [first, second] = [token.slice(0, at), token.slice(at)];
    if (!known.has(first) || !known.has(second)) continue;
    const words = [...known];
    return words.indexOf(second) < words.indexOf(first) ? [first, second] : [token];
  }
  return [token];
}

/** Whether a longer word of the other side begins with the token's letter, which few do: then it may be spelled there. */
function isJoinable(token: string, known: ReadonlySet<string>): boolean {
  if (known.has(token)) return false;
  const first = token.charCodeAt(0);
  for (const word of known) if (word.length > 1 && word.charCodeAt(0) === first) return true;
  return false;
}

function joinAt(
  tokens: readonly string[],
  i: number,
  known: ReadonlySet<string>,
  tables: JudgingTables | null,
): number {
  for (let length = Math.min(LONGEST_JOIN, tokens.length - i); length >= 2; length -= 1) {
    const run = tokens.slice(i, i + length);
    const initials = run.map((word) => word.charAt(0)).join('');
    // Initials are a part of a name; alone they would fit too much ("did not study" has those of DNS).
    const isPart = length < tokens.length && run.every((word) => word.length > 1 && isTelling(word, tables));
    // "Increased trade" is not spelled by "it".
    if (known.has(run.join('')) || (isPart && known.has(initials) && isTelling(initials, tables))) return length;
  }
  return 1;
}
