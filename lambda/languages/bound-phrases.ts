import type { BoundPhrase, BoundSign, BoundWords } from './judging-tables.ts';
import { linesOf, wordSet } from './word-tables.ts';

/** A line is a sign and the phrases that say it, parted by ` / `; longest first, as a phrase may begin with a shorter one. */
export const boundPhrases = (text: string): BoundPhrase[] =>
  linesOf(text)
    .flatMap((line) =>
      line
        .slice(2)
        .split(' / ')
        .map((phrase) => ({ words: phrase.split(' '), sign: line.charAt(0) as BoundSign })),
    )
    .sort((a, b) => b.words.length - a.words.length);

/** Words of questions that ask for a bound itself: for the largest, and for the smallest number that there may be. */
export const askedBounds = (largest: string, smallest: string): BoundWords['asked'] =>
  new Map([
    ...[...wordSet(largest)].map((word): [string, '≤'] => [word, '≤']),
    ...[...wordSet(smallest)].map((word): [string, '≥'] => [word, '≥']),
  ]);
