import { linesOf } from './word-tables.ts';

/** One of the sides that exclude each other within a group, both by number. */
export interface Pole {
  readonly group: number;
  readonly side: number;
}

/**
 * Antonyms, as the grader looks them up: a line is a group, and ` | ` parts its poles. Words of one pole are synonyms
 * ("rise" and "increase"); where a line has no bar, every word is a pole of its own.
 * @param text in the canonical form of what is compared
 */
export function poles(text: string): ReadonlyMap<string, readonly Pole[]> {
  const found = new Map<string, Pole[]>();
  linesOf(text).forEach((line, group) => {
    line.split(line.includes(' | ') ? ' | ' : ' ').forEach((words, side) => {
      for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), { group, side }]);
    });
  });
  return found;
}
