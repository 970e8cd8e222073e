import { remembered } from '../domain/remembered.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';

const LETTERS_AT_LEAST = 3;

/** How surely a short form stands for words: everybody knows it, or the initials are all there is to go by. */
export type Expansion = 'known' | 'by-initials' | null;

/**
 * What is known of words as the long form of an initialism: "sqs" is known to be the simple queue service; of "dog near
 * sheep" only the initials are those of DNS.
 */
export function expansionOf(short: string, words: readonly string[], tables: JudgingTables | null): Expansion {
  const known = tables?.expansions.get(short);
  const telling = (all: readonly string[]): string =>
    all.filter((word) => tables === null || !tables.stopWords.has(word)).join(' ');
  if (known !== undefined && telling(known) === telling(words)) return 'known';
  if (!standsFor(short, words, tables)) return null;
  // "End of file" may be a name; "did not study" is a sentence.
  const isSentence = words.some(
    (word) =>
      tables?.negations.has(word) === true || (tables?.stopWords.has(word) === true && !tables.linkingWords.has(word)),
  );
  return isSentence ? null : 'by-initials';
}

/**
 * Whether a short form stands for words: "sqs" for "simple queue service", "fifo" for "first in first out", and the
 * counted letters of "s3" (simple storage service) and "ec2" (elastic compute cloud).
 * Two letters stand for too much to tell.
 * @param short letters and digits without spaces
 */
export function standsFor(short: string, words: readonly string[], tables: JudgingTables | null): boolean {
  if (words.length < 2) return false;
  const letters = lettersOf(short);
  if (letters === null || words.length < letters.length) return false;
  const telling = words.filter((word) => tables === null || !tables.stopWords.has(word));
  const bare = words.filter((word) => tables === null || !tables.articles.has(word));
  return [words, bare, telling].some((all) => all.length === letters.length && initialsOf(all) === letters);
}

/** "Ssss" of "s4": the letters that a short form counts; null where it is none, or too short. */
const lettersOf = remembered((short) => {
  if (!/^[a-z]+\d?$/.test(short)) return null;
  const letters = short.replace(/([a-z])(\d)$/, (_, letter: string, times: string) => letter.repeat(Number(times)));
  return letters.length < LETTERS_AT_LEAST ? null : letters;
});

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
