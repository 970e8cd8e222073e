import { severalAtOnce } from '../domain/several-at-once.ts';
import type { ReadNote } from '../notes/formats/format.ts';
import { formatOf } from '../notes/formats/formats.ts';
import { type ParsedNote, unreadNote } from '../notes/note.ts';
import { tooLargeHere } from '../notes/reasons.ts';
import type { ChangedPath, Repository } from '../ports/repository.ts';

/** The largest file that is read. */
const FILE_AT_MOST_BYTES = 5 * 1024 * 1024;
/** Files that are fetched side by side. */
const FILES_AT_ONCE = 8;

/** A file of notes with its text as bytes; null where it was too large to be fetched. */
export interface FetchedNote {
  readonly note: ParsedNote;
  readonly bytes: Uint8Array | null;
}

/** Whether a path is one of notes that are read: hidden files and those of other programs are passed over. */
export const isNotePath = (path: string): boolean =>
  formatOf(path) !== null && !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');

/**
 * Fetches and reads files of notes, in the order given; those that are gone are left out.
 * @param source the path by which cards remember a file
 */
export async function fetchNotes(
  { repository, readNote }: { readonly repository: Repository; readonly readNote: ReadNote },
  files: readonly ChangedPath[],
  source: (path: string) => string,
): Promise<FetchedNote[]> {
  const there = files.flatMap(({ path, blobId }) => (blobId === null ? [] : [{ path, blobId }]));
  return severalAtOnce(there, FILES_AT_ONCE, async ({ path, blobId }): Promise<FetchedNote> => {
    const bytes = await repository.read(blobId, FILE_AT_MOST_BYTES);
    if (bytes === 'too-large')
      return { note: unreadNote(source(path), tooLargeHere(FILE_AT_MOST_BYTES, FILE_AT_MOST_BYTES)), bytes: null };
    return { note: await readNote({ path: source(path), bytes }), bytes };
  });
}
