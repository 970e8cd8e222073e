import type { BoundPhrase, BoundSign } from './judging-tables.ts';

/** A line is a sign and the phrases that say it, parted by ` / `; longer phrases come first in what is made of them. */
export const boundPhrases = (text: string): BoundPhrase[] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) =>
      line
        .slice(2)
        .split(' / ')
        .map((phrase) => ({ words: phrase.split(' '), sign: line.charAt(0) as BoundSign })),
    )
    .sort((a, b) => b.words.length - a.words.length);
