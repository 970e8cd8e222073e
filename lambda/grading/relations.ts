import type { RelatedWords } from '../domain/card.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { ofTables } from './of-tables.ts';
import { stemOf } from './word-forms.ts';

export type Kinship = 'same' | 'contrary';

/** What a card knows of its answers' words: by the stem of an answer's word, then by the stem of another. */
export type Relations = ReadonlyMap<string, ReadonlyMap<string, Kinship>>;

/** @returns null where nothing is known */
export function relationsOf(
  related: readonly RelatedWords[] | undefined,
  tables: JudgingTables | null,
): Relations | null {
  if (related === undefined || related.length === 0 || tables === null) return null;
  const known = knownOf(tables);
  const before = known.get(related);
  if (before !== undefined) return before;
  const relations = new Map<string, Map<string, Kinship>>();
  for (const { word, same, contrary } of related) {
    const stem = stemOf(word, tables);
    const others = relations.get(stem) ?? new Map<string, Kinship>();
    for (const one of same) others.set(stemOf(one, tables), 'same');
    for (const one of contrary) others.set(stemOf(one, tables), 'contrary');
    relations.set(stem, others);
  }
  known.set(related, relations);
  return relations;
}

/** A card is judged more than once: once in hearing it, and again where it is said otherwise. */
const knownOf = ofTables(() => new WeakMap<readonly RelatedWords[], Relations>());

/** How an answer's word and another are related, as far as the card knows. */
export const kinship = (
  relations: Relations | null,
  expected: string,
  said: string,
  tables: JudgingTables | null,
): Kinship | null => relations?.get(stemOf(expected, tables))?.get(stemOf(said, tables)) ?? null;
