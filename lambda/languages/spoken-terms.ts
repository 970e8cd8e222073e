import { groupBy } from '../domain/group-by.ts';
import { linesOf } from './word-tables.ts';

export interface SpokenTerm {
  readonly words: readonly string[];
  readonly written: readonly string[];
}

/** A line is "said = written", both in canonical form. Longest first, as a term may begin with a shorter one. */
export const spokenTerms = (table: string): readonly SpokenTerm[] =>
  linesOf(table)
    .map((line) => {
      const [said = '', written = ''] = line.split(' = ');
      return { words: said.split(' '), written: written.split(' ') };
    })
    .sort((a, b) => b.words.length - a.words.length);

/** The same by the first word that is said: a table of hundreds is asked at every word of an answer. */
export const termsByFirstWord = (table: string): ReadonlyMap<string, readonly SpokenTerm[]> =>
  groupBy(spokenTerms(table), ({ words: [first = ''] }) => first);
