import { createHash } from 'node:crypto';
import type { ReadNote } from '../notes/formats/format.ts';
import { formatOf, kindsRead } from '../notes/formats/formats.ts';
import { type ParsedNote, unreadNote } from '../notes/note.ts';
import { notOfAnyKind, tooLargeHere, tooManyCardsHere } from '../notes/reasons.ts';
import type { CardStore } from '../ports/cards.ts';
import type { Files } from '../ports/files.ts';
import type { FileRecords, PlannedCounts } from '../ports/imports.ts';
import type { LexiconIn } from '../ports/lexicon.ts';
import type { Pace } from './apply-import.ts';
import { importNotes } from './import-notes.ts';
import { type NoteKey, notesOf, readNoteKey } from './note-key.ts';
import type { FileReport } from './plan-import.ts';

/** The largest file that is imported. */
export interface FileLimits {
  readonly bytes: number;
  readonly cards: number;
}

/** What is done at once, while a function runs. What is larger takes a worker; where there is none, it is refused. */
export const AT_ONCE: FileLimits = { bytes: 5 * 1024 * 1024, cards: 5000 };

/** What a worker does, in less than 512 MB of memory (docs/decisions/0046-long-work-in-a-thread-of-its-own.md). */
export const IN_TIME: FileLimits = { bytes: 10 * 1024 * 1024, cards: 100_000 };

const DIGEST_LENGTH = 22;

/** What became of a file. */
export interface ImportedFile {
  readonly report: FileReport;
  /** Nothing of it could be read; the cards that it had before stay. */
  readonly isUnread: boolean;
}

export interface FileImport {
  readonly files: Files;
  readonly cards: CardStore;
  readonly limits: FileLimits;
  readonly readNote: ReadNote;
  readonly lexiconIn?: LexiconIn;
  /** Whether somebody else imports what is larger than that, up to IN_TIME; nothing of it is imported here then. */
  readonly canHandOn?: boolean;
  /** For what may take long, and be cut short. */
  readonly pace?: Pace & Pick<FileRecords, 'keepPlan'>;
}

/**
 * Brings a learner's cards in step with one of their files as it is now; where it is gone, its cards are retired. The
 * other files of the learner are not read, but their names count as in the import of a folder: a card that stands in
 * none of them any more may have moved into this one, and decks named by files are told apart.
 * @returns null where it is to be handed on
 */
export async function importFile(
  note: NoteKey,
  { files, cards, pace, lexiconIn, ...options }: FileImport,
): Promise<ImportedFile | null> {
  const { learner, path } = note;
  const [read, paths] = await Promise.all([readFile(note, { files, ...options }), pathsOf(files, notesOf(learner))]);
  if (read === 'too-large-here') return null;
  // Before the cards that show them: another try writes both again.
  for (const { path: file, bytes } of read.note?.pictures ?? [])
    await files.writePicture(`${notesOf(learner)}${file}`, bytes);
  const elsewhere = paths.filter((other) => other !== path && formatOf(other) !== null);
  let planned: PlannedCounts | null = null;
  const { files: reports } = await importNotes(read.note === null ? [] : [read.note], {
    cards,
    learner,
    isGone: (other) => other === path,
    mayHaveMoved: (other) => !paths.includes(other),
    elsewhere,
    ...(lexiconIn && { lexiconIn }),
    ...(pace !== undefined && {
      pace,
      beforeWriting: async ({ files: [file] }) => {
        if (file !== undefined)
          planned = await pace.keepPlan(learner, path, { content: read.content, ...countsOf(file) });
      },
    }),
  });
  const none = { path, added: 0, changed: 0, unchanged: 0, removed: 0, setAside: [] };
  const report = reports.find((one) => one.path === path) ?? none;
  return {
    report: planned === null ? report : { ...report, ...countsOf(planned) },
    isUnread: read.note?.isUnread === true,
  };
}

const countsOf = ({ added, changed, unchanged, removed }: Omit<PlannedCounts, 'content'>) => ({
  added,
  changed,
  unchanged,
  removed,
});

interface ReadFile {
  /** null where the file is gone. */
  readonly note: ParsedNote | null;
  /** A digest of what was read. */
  readonly content: string;
}

async function readFile(
  { key, path }: NoteKey,
  { files, limits, readNote, canHandOn = false }: Pick<FileImport, 'files' | 'limits' | 'readNote' | 'canHandOn'>,
): Promise<ReadFile | 'too-large-here'> {
  const format = formatOf(path);
  const file = await files.read(key, format === null ? 0 : limits.bytes);
  if (file === null) return { note: null, content: '' };
  const unread = (reason: string): ReadFile => ({ note: unreadNote(path, reason), content: '' });
  if (format === null) return unread(notOfAnyKind(kindsRead()));
  const { size, bytes } = file;
  if (bytes === null) {
    if (canHandOn && size <= IN_TIME.bytes) return 'too-large-here';
    return unread(tooLargeHere(size, canHandOn ? IN_TIME.bytes : limits.bytes));
  }
  const note = await readNote({ path, bytes });
  const { length } = note.cards;
  if (length > limits.cards) return canHandOn ? 'too-large-here' : unread(tooManyCardsHere(length, limits.cards));
  return { note, content: createHash('sha256').update(bytes).digest('base64url').slice(0, DIGEST_LENGTH) };
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
