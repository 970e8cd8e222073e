import { type ImportReport, type ImportTarget, importNotes } from '../../lambda/importing/import-notes.ts';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';
import type { MemoryStore } from '../support/memory-store.ts';

/** Texts in Markdown, by their paths. */
type Notes = Readonly<Record<string, string>>;
type Whereabouts = Pick<ImportTarget, 'isGone' | 'mayHaveMoved' | 'lexiconIn'>;

/** Imports the notes for the store's one learner, and gives what is said of it. */
export const report = (store: MemoryStore, notes: Notes, whereabouts: Whereabouts = {}): Promise<ImportReport> =>
  importNotes(
    Object.entries(notes).map(([path, text]) => parseMarkdown({ path, text })),
    { cards: store, learner: 'L'.repeat(22), ...whereabouts },
  );

/** Imports the notes, and counts per file: added, changed, unchanged, removed. */
export const counts = async (
  store: MemoryStore,
  notes: Notes,
  whereabouts?: Whereabouts,
): Promise<Record<string, number[]>> =>
  Object.fromEntries(
    (await report(store, notes, whereabouts)).files.map((file) => [
      file.path,
      [file.added, file.changed, file.unchanged, file.removed],
    ]),
  );

/** Where each card in play stands: deck, front and back, by its id. */
export const inPlay = (store: MemoryStore): Map<string, string> =>
  new Map(
    store.kept
      .filter(({ card }) => card.inPlay)
      .map(({ card }) => [card.id, `${card.deck}: ${card.front} ${card.back}`]),
  );

/** Of the card with such a back. */
export const idOf = (store: MemoryStore, back: string): string | undefined =>
  store.kept.find(({ card }) => card.back === back)?.card.id;
