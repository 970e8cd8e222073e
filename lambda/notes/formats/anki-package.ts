import { readCollection } from '../anki/read-collection.ts';
import { mediaIn } from '../anki/media.ts';
import { PackageTooLargeError, collectionIn, isZip } from '../anki/package-files.ts';
import { BROKEN_PACKAGE, COLLECTION_TOO_LARGE, NEEDS_SQLITE, NO_COLLECTION, PACKAGE } from '../anki/reasons.ts';
import { loadSqlite, loadedSqlite, openCollection } from '../anki/sqlite.ts';
import { unreadNote } from '../note.ts';
import type { NoteFormat } from './format.ts';

/** A deck or a whole collection as Anki exports it, of every version: notes, templates, decks, schedules and reviews. */
export const ankiPackage: NoteFormat = {
  name: PACKAGE,
  endings: ['.apkg', '.colpkg'],
  isContent: isZip,
  load: loadSqlite,
  read({ path, bytes }, options) {
    const sqlite = loadedSqlite();
    if (sqlite === null) return unreadNote(path, NEEDS_SQLITE);
    try {
      const found = collectionIn(bytes);
      if (found === null) return unreadNote(path, NO_COLLECTION);
      const collection = openCollection(sqlite, found);
      try {
        return readCollection(path, collection, mediaIn(bytes), options);
      } finally {
        collection.close();
      }
    } catch (error) {
      return unreadNote(path, error instanceof PackageTooLargeError ? COLLECTION_TOO_LARGE : BROKEN_PACKAGE);
    }
  },
};
