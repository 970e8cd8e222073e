import { formatOf, kindsRead, readNote } from '../notes/formats/formats.ts';
import { type ParsedNote, unreadNote } from '../notes/note.ts';
import { notOfAnyKind, tooLargeHere, tooManyCardsHere } from '../notes/reasons.ts';
import type { CardStore, Files } from '../ports.ts';
import { importNotes } from './import-notes.ts';
import { type NoteKey, notesOf, readNoteKey } from './note-key.ts';
import type { FileReport } from './plan-import.ts';

/** What is done at once, while a function runs. What is larger takes a worker, and until there is one it is refused. */
const FILE_AT_MOST_BYTES = 5 * 1024 * 1024;
const CARDS_AT_MOST = 5000;

/** What became of a file. */
export interface ImportedFile {
  readonly report: FileReport;
  /** Nothing of it could be read; the cards that it had before stay. */
  readonly isUnread: boolean;
}

/**
 * Brings a learner's cards in step with one of their files as it is now; where it is gone, its cards are retired. The
 * other files of the learner are not read, but their names count as in the import of a folder: a card that stands in
 * none of them any more may have moved into this one, and decks named by files are told apart.
 */
export async function importFile(
  note: NoteKey,
  { files, cards }: { readonly files: Files; readonly cards: CardStore },
): Promise<ImportedFile> {
  const { learner, path } = note;
  const [read, paths] = await Promise.all([readFile(note, files), pathsOf(files, notesOf(learner))]);
  const elsewhere = paths.filter((other) => other !== path && formatOf(other) !== null);
  const { files: reports } = await importNotes(read === null ? [] : [read], {
    cards,
    learner,
    isGone: (other) => other === path,
    mayHaveMoved: (other) => !paths.includes(other),
    elsewhere,
  });
  const none = { path, added: 0, changed: 0, unchanged: 0, removed: 0, setAside: [] };
  return { report: reports.find((one) => one.path === path) ?? none, isUnread: read?.isUnread === true };
}

/** null where the file is gone. */
async function readFile({ key, path }: NoteKey, files: Files): Promise<ParsedNote | null> {
  const format = formatOf(path);
  const file = await files.read(key, format === null ? 0 : FILE_AT_MOST_BYTES);
  if (file === null) return null;
  if (format === null) return unreadNote(path, notOfAnyKind(kindsRead()));
  if (file.bytes === null) return unreadNote(path, tooLargeHere(file.size, FILE_AT_MOST_BYTES));
  const note = readNote({ path, bytes: file.bytes }, format);
  const { length } = note.cards;
  return length > CARDS_AT_MOST ? unreadNote(path, tooManyCardsHere(length, CARDS_AT_MOST)) : note;
}

/** The paths of all notes of a learner, below their folder. */
async function pathsOf(files: Files, prefix: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const key of files.keys(prefix)) {
    const note = readNoteKey(key);
    if (note !== null && 'learner' in note) paths.push(note.path);
  }
  return paths;
}
