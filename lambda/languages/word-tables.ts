/**
 * How the languages' tables of words are read. A language holds its words as text, a line an entry, which is read and
 * proofread more easily than brackets and quotes; text for the grader is in the canonical form of what it compares.
 */

/** The entries of a table; how far its lines are indented does not count. */
export const linesOf = (table: string): string[] => table.trim().split(/\s*\n\s*/);

/** Words parted by spaces or line breaks. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export type Phrases = readonly (readonly string[])[];

/** A phrase a line. Longest first, as "i think it is" must be tried before "i think", which begins it too. */
export const phrasesOf = (table: string): Phrases =>
  linesOf(table)
    .map((line) => line.split(' '))
    .sort((a, b) => b.length - a.length);

/** A line is the word that is kept, then others for it: the kept word by each of the others. */
export const keptWords = (table: string): ReadonlyMap<string, string> =>
  new Map(
    linesOf(table).flatMap((line) => {
      const [kept = '', ...others] = line.split(' ');
      return others.map((other): [string, string] => [other, kept]);
    }),
  );

/** A line is an initialism, then the words it stands for. */
export const expansionsOf = (table: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    linesOf(table).map((line): [string, readonly string[]] => {
      const [initialism = '', ...words] = line.split(' ');
      return [initialism, words];
    }),
  );

/** Words of numbers in order, by their values: the first is `from`, each next one `step` more. */
export const valuesOf = (words: string, from: number, step: number): ReadonlyMap<string, number> =>
  new Map(words.split(' ').map((word, index) => [word, from + index * step]));
