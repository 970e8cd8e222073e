import { strToU8, zipSync } from 'fflate';
import type { Card } from '../domain/card.ts';
import { loadSqlite } from '../notes/anki/sqlite.ts';
import type { CardOrigin, CardStore } from '../ports/cards.ts';
import type { LearnerKey } from '../ports/learners.ts';
import { type AnkiExport, writeCollection } from './anki-collection.ts';
import { pictureNames } from './anki-html.ts';
import { exportedCard } from './export-learner.ts';

export interface AnkiPackage {
  readonly bytes: Uint8Array;
  readonly cards: number;
}

export interface AnkiOptions {
  /** Only this deck; null for all. */
  readonly deck: string | null;
  /** Epoch milliseconds. */
  readonly nowMs: number;
  /** A picture that a card shows; null where it is not to be had. Default: none is. */
  readonly picture?: (path: string) => Uint8Array | null;
}

/** Of those that hold schedules, what Anki calls the second (proto/anki/import_export.proto). */
const META = Uint8Array.of(0x08, 0x02);
const COLLECTION = 'collection.anki21';

/**
 * A learner's cards as a package that Anki opens: decks, what cards stand under as tags, pictures, schedules with FSRS's
 * memory, and every review. Cards out of play are suspended. An import reads it back whole.
 */
export async function exportAnki(
  cards: CardStore,
  learner: LearnerKey,
  { deck: only, nowMs, picture = () => null }: AnkiOptions,
): Promise<AnkiPackage> {
  const { Database } = await loadSqlite();
  const titles = new Map((await cards.decks(learner)).map(({ id, title }) => [id, title]));
  const held: { readonly card: Card; readonly origin: CardOrigin }[] = [];
  for await (const one of cards.cards(learner)) if (only === null || one.card.deck === only) held.push(one);
  const names = deckNames(titles, [...new Set(held.map(({ card }) => card.deck))]);
  const exported = held
    .sort((a, b) => a.card.position - b.card.position)
    .map(({ card, origin }): AnkiExport => {
      const { deck, id, inPlay } = card;
      const title = titles.get(deck) ?? deck;
      const deckName = names.get(deck) ?? title;
      return { card: exportedCard(card, origin, title), deckName, guid: `${deck}/${id}`, isSuspended: !inPlay };
    });
  const database = new Database();
  try {
    const shown = exported.flatMap(({ card: { pictures } }) => [pictures?.front, pictures?.back]);
    const names = pictureNames(shown.filter((path) => path !== undefined));
    writeCollection(database, exported, nowMs, names);
    const media = [...names].flatMap(([path, name]) => {
      const file = picture(path);
      return file === null ? [] : [{ name, bytes: file }];
    });
    const map = Object.fromEntries(media.map(({ name }, i) => [String(i), name]));
    const files = Object.fromEntries(media.map(({ bytes }, i) => [String(i), bytes]));
    const entries = { meta: META, [COLLECTION]: database.export(), media: strToU8(JSON.stringify(map)), ...files };
    return { bytes: zipSync(entries, { level: 6 }), cards: exported.length };
  } finally {
    database.close();
  }
}

/** Each deck's name in Anki, which no other has: its title, or the parts that its id has. */
function deckNames(titles: ReadonlyMap<string, string>, ids: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>(['default']);
  for (const id of ids) {
    const title = (titles.get(id) ?? id).replaceAll('::', ' ').replaceAll('"', "'").trim();
    const name = id.includes('/') ? id.split('/').map(inWords).join('::') : title;
    const free = taken.has(name.toLowerCase()) ? `${name} (${id})` : name;
    taken.add(free.toLowerCase());
    names.set(id, free);
  }
  return names;
}

const inWords = (part: string): string => {
  const words = part.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
