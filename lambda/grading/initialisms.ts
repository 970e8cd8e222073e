import type { JudgingTables } from '../languages/judging-tables.ts';

const LETTERS_AT_LEAST = 3;

/**
 * Whether a short form stands for words: "sqs" for "simple queue service", "fifo" for "first in first out", and the
 * counted letters of "s3" (simple storage service) and "ec2" (elastic compute cloud).
 * Two letters stand for too much to tell.
 * @param short letters and digits without spaces
 */
export function standsFor(short: string, words: readonly string[], tables: JudgingTables | null): boolean {
  if (!/^[a-z]+\d?$/.test(short) || words.length < 2) return false;
  const letters = short.replace(/([a-z])(\d)$/, (_, letter: string, times: string) => letter.repeat(Number(times)));
  if (letters.length < LETTERS_AT_LEAST) return false;
  const telling = words.filter((word) => tables === null || !tables.stopWords.has(word));
  const bare = words.filter((word) => tables === null || !tables.articles.has(word));
  return [words, bare, telling].some((all) => all.length === letters.length && initialsOf(all) === letters);
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
