import { linesOf, wordSet } from './word-tables.ts';

/** What makes a number a bound. It is kept as its sign: "at most five" is "≤ 5". */
export type BoundSign = '<' | '≤' | '≥' | '>';

export interface BoundPhrase {
  readonly words: readonly string[];
  readonly sign: BoundSign;
}

/** Phrases by where they stand, longer ones first. */
export interface BoundWords {
  /** Before a number, or before anything else: "at most". */
  readonly anywhere: readonly BoundPhrase[];
  /** "Over", "up to": else they tell a place. */
  readonly beforeNumber: readonly BoundPhrase[];
  /** "Or more". */
  readonly afterNumber: readonly BoundPhrase[];
  /** A question with one of these asks for the bound itself, so that "up to five" is "five". */
  readonly asked: ReadonlyMap<string, '≤' | '≥'>;
}

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
