import { plainText } from '../domain/plain-text.ts';
import type { Meaning } from '../languages/meanings.ts';
import type { Understanding } from './understanding.ts';

/** What a text means by the language's phrases. */
export interface PhraseMeaning {
  readonly meaning: Meaning;
  /** What was said with it: the deck's name of a start, the answer that is meant of "I meant ...". */
  readonly argument: string | null;
  /** Whether it fits a pattern in which any words may stand: then an answer may fit it too. */
  readonly isLoose: boolean;
}

/** What was heard, word by word, without what carries no meaning. */
export interface HeardWords {
  /** Without hesitation and address. */
  readonly words: readonly string[];
  /** Only hesitation was heard. */
  readonly isHesitation: boolean;
  /** What may be the core of it: from one of the starts to one of the ends, the least stripped first. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function heardWords(heard: string, understanding: Understanding): HeardWords {
  const { hesitations, addresses, openings, endings } = understanding;
  const all = plainText(heard)
    .split(' ')
    .filter((word) => word !== '');
  const words = all.filter((word) => !hesitations.has(word) && !addresses.has(word));
  const starts = reached(0, words.length, (at) =>
    openings.filter((phrase) => phrase.every((word, i) => words[at + i] === word)).map(({ length }) => at + length),
  );
  const ends = reached(words.length, words.length, (at) =>
    endings
      .filter((phrase) => phrase.every((word, i) => words[at - phrase.length + i] === word))
      .map(({ length }) => at - length),
  );
  return { words, isHesitation: all.length > 0 && all.every((word) => hesitations.has(word)), starts, ends };
}

/**
 * All meanings of the text, the most likely first: word for word before loose, then the least politeness dropped, then by
 * rank; of its arguments the shortest.
 */
export function phraseMeanings(
  { words, starts, ends }: HeardWords,
  understanding: Understanding,
): readonly PhraseMeaning[] {
  const found: (PhraseMeaning & { dropped: number; rank: number })[] = [];
  for (const start of starts) {
    const core = words.slice(start);
    const matches = understanding.matcher.match(core, new Set(ends.map((end) => end - start)));
    for (const [count, all] of matches)
      for (const { meaning, slot, isLoose } of all) {
        const argument = slot === null ? null : argumentOf(meaning.meaning, slot, understanding);
        if (slot === null || argument !== null)
          found.push({ ...meaning, argument, isLoose, dropped: words.length - count });
      }
  }
  return found.sort(
    (a, b) =>
      Number(a.isLoose) - Number(b.isLoose) ||
      a.dropped - b.dropped ||
      a.rank - b.rank ||
      (a.argument?.length ?? 0) - (b.argument?.length ?? 0),
  );
}

const argumentOf = (meaning: Meaning, slot: readonly string[], understanding: Understanding): string | null =>
  meaning === 'start-deck' ? deckName(slot, understanding) : slot.join(' ');

/** A deck's name without the words around it; null where it can be none. */
function deckName(named: readonly string[], { aroundDeckNames, neverInDeckNames }: Understanding): string | null {
  if (named.some((word) => neverInDeckNames.has(word))) return null;
  const isName = (word: string): boolean => !aroundDeckNames.has(word);
  const [first, last] = [named.findIndex(isName), named.findLastIndex(isName)];
  return first < 0 ? null : named.slice(first, last + 1).join(' ');
}

/** A command of which a phrase is a part of what was heard. */
export interface PartMeaning {
  readonly meaning: Meaning;
  /** How much of all words its longest such phrase is, 0 to 1. */
  readonly share: number;
}

/** For every command the longest run of the words that is a phrase of it. Loose patterns match too much to count. */
export function partMeanings({ words }: HeardWords, { matcher }: Understanding): PartMeaning[] {
  const longest = new Map<Meaning, number>();
  const some = words.slice(0, WORDS_LOOKED_AT);
  for (let start = 0; start < some.length; start += 1)
    for (const [{ meaning }, count] of matcher.longestExact(some, start))
      longest.set(meaning, Math.max(longest.get(meaning) ?? 0, count));
  return [...longest].map(([meaning, count]) => ({ meaning, share: count / words.length }));
}

const WORDS_LOOKED_AT = 16;

/** Every place that steps lead to from the first one, and the first one itself; nearest first. */
function reached(first: number, atMost: number, stepsFrom: (at: number) => number[]): number[] {
  const places = [first];
  for (let i = 0; i < places.length; i += 1)
    for (const place of stepsFrom(places[i] ?? first))
      if (place >= 0 && place <= atMost && !places.includes(place)) places.push(place);
  return places;
}
