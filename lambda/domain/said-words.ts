import type { VoicedWord } from './card-voice.ts';
import { literalPattern } from './literal-pattern.ts';
import { unicode } from './unicode.ts';

/** Where a word stands in a text, as a word of its own; its case counts where it has capitals. */
export const wordPattern = (written: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${literalPattern(written)}(?![\\p{L}\\p{N}])`,
    unicode('u')`\p{Lu}`.test(written) ? 'gu' : 'giu',
  );

/** A text with what is said for its words in their place, the longest word first. */
export const withSaidWords = (text: string, words: readonly VoicedWord[]): string =>
  [...words]
    .sort((a, b) => b.written.length - a.written.length)
    .reduce(
      (now, { written, said }) => (said === undefined ? now : now.replace(wordPattern(written), () => said)),
      text,
    );
