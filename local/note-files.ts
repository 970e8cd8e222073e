import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { severalAtOnce } from '../lambda/domain/several-at-once.ts';
import { type NoteFile, type ParsedNote, unreadNote } from '../lambda/notes/note.ts';
import { tooLargeToRead } from '../lambda/notes/reasons.ts';
import type { Budget } from '../lambda/wiring/bounded-reader.ts';
import type { ReadOptions } from '../lambda/notes/formats/format.ts';
import { endingOf, formatOf, isAsItsEndingSays, kindsRead } from '../lambda/notes/formats/formats.ts';
import { UsageError, fromHere } from './commands/command-line.ts';
import { conventionsFinder, isConventionsFile } from './conventions.ts';
import { LocalDataError, codeOf } from './engines/data-folder.ts';
import { noteReader } from './note-reader.ts';
import { printable } from './printable.ts';

const CHECKOUT = fileURLToPath(new URL('..', import.meta.url));

export interface ReadNotes {
  /** Their paths are from the checkout where they lie below it, else absolute: wherever the command is called. */
  readonly notes: readonly ParsedNote[];
  /** Files in the folders that are of no kind that is read: how many, by their ending ('' for none). */
  readonly passedOver: ReadonlyMap<string, number>;
  /** Whether a note of an earlier import lay in one of the folders read now, and is there no more. */
  readonly isGone: (path: string) => boolean;
  /** Whether a note of an earlier import is at its place no more. */
  readonly mayHaveMoved: (path: string) => boolean;
}

export interface ReadNotesOptions extends ReadOptions {
  /** Of time and memory for each file; default: what any note of a person needs. */
  readonly budget?: Budget;
  /** Told after each file. */
  readonly told?: (done: number, of: number) => void;
}

/** So many files are in memory at a time. */
const AT_ONCE = 4;
/** A package of Anki with all of its media. */
const READ_AT_MOST_BYTES = 256 * 1024 * 1024;

/**
 * The notes at these paths: files, and folders with all that is in them but hidden ones and node_modules. A folder's
 * files of other kinds are passed over.
 * @throws UsageError for an empty path
 * @throws LocalDataError, one line, for a path that is missing or cannot be read, or a file of another kind
 */
export async function readNotes(
  paths: readonly string[],
  { budget, told, ...options }: ReadNotesOptions = {},
): Promise<ReadNotes> {
  if (paths.some((path) => path.trim() === ''))
    throw new UsageError('A path is empty; name a file or a folder ("." is this one). Nothing was imported.');
  const roots = paths.map(fromHere);
  const passedOver = new Map<string, number>();
  const files = [...new Set(roots.flatMap((root) => filesAt(root, NOT_IMPORTED)))].filter((file) => {
    const isRead = roots.includes(file) || formatOf(file) !== null;
    if (!isRead && !isConventionsFile(file)) passedOver.set(endingOf(file), (passedOver.get(endingOf(file)) ?? 0) + 1);
    return isRead;
  });
  const conventionsOf = conventionsFinder(pathOf);
  const reader = noteReader(budget);
  try {
    let done = 0;
    const notes = await severalAtOnce(files, AT_ONCE, async (file) => {
      const note = await noteAt(file, roots.includes(file), (read) =>
        reader.read(read, { ...options, conventions: conventionsOf(file) }),
      );
      done += 1;
      told?.(done, files.length);
      return note;
    });
    return { notes, passedOver, ...whereaboutsOf(notes, roots) };
  } finally {
    await reader.close();
  }
}

function whereaboutsOf(
  notes: readonly ParsedNote[],
  roots: readonly string[],
): Pick<ReadNotes, 'isGone' | 'mayHaveMoved'> {
  const folders = roots.filter((root) => statSync(root).isDirectory());
  const read = new Set(notes.map(({ path }) => path));
  const isGone = (path: string): boolean =>
    !read.has(path) && folders.some((folder) => isBelow(relative(folder, fileOf(path))));
  return { isGone, mayHaveMoved: (path) => !existsSync(fileOf(path)) };
}

/**
 * A file, or all in a folder but what is hidden and node_modules. Links are followed, after all that lies in the folder
 * itself, and each folder is read once, whatever links lead to it.
 * @param undone what has not been done where something cannot be read
 * @throws LocalDataError, one line
 */
export function filesAt(path: string, undone: string): string[] {
  try {
    const kind = statSync(path);
    if (!kind.isDirectory()) {
      if (kind.isFile()) return [path];
      throw new LocalDataError(`${shown(path)} is neither a file nor a folder; ${undone}.`);
    }
    const links: string[] = [];
    const seen = new Set<string>();
    const files = [...filesBelow(path, links, seen)];
    // What links lead to may hold links itself.
    for (const link of links) files.push(...filesBelow(link, links, seen));
    return files;
  } catch (cause) {
    throw unreadable(path, cause, undone);
  }
}

/** The files of a folder, in order; links to folders are left for later. */
function* filesBelow(path: string, links: string[], seen: Set<string>): Generator<string> {
  const folder = realpathSync(path);
  if (seen.has(folder)) return;
  seen.add(folder);
  const entries = readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => a.name.localeCompare(b.name));
  for (const entry of entries) {
    const inside = join(path, entry.name);
    const kind = entry.isSymbolicLink() ? statSync(inside, { throwIfNoEntry: false }) : entry;
    if (kind?.isDirectory() === true && entry.isSymbolicLink()) links.push(inside);
    else if (kind?.isDirectory() === true) yield* filesBelow(inside, links, seen);
    else if (kind?.isFile() === true) yield inside;
  }
}

/** @param isNamed somebody asked for this very file: that it holds no notes is an error */
async function noteAt(
  file: string,
  isNamed: boolean,
  read: (file: NoteFile) => Promise<ParsedNote>,
): Promise<ParsedNote> {
  const format = formatOf(file);
  if (format === null) throw notRead(file, 'is of no kind that is read');
  const { size } = statSync(file);
  if (size > READ_AT_MOST_BYTES) return unreadNote(pathOf(file), tooLargeToRead(size, READ_AT_MOST_BYTES));
  const bytes = bytesOf(file);
  if (isNamed && !isAsItsEndingSays({ path: file, bytes }, format)) throw notRead(file, 'is not what its ending says');
  return read({ path: pathOf(file), bytes });
}

const notRead = (file: string, why: string): LocalDataError =>
  new LocalDataError(`${shown(file)} ${why}; notes may be ${kindsRead()}. Nothing was imported.`);

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw unreadable(file, cause, NOT_IMPORTED);
  }
}

const NOT_IMPORTED = 'nothing was imported';

function unreadable(path: string, cause: unknown, undone: string): LocalDataError {
  if (cause instanceof LocalDataError) return cause;
  const why = codeOf(cause) === 'ENOENT' ? 'is not there' : `cannot be read (${codeOf(cause)})`;
  return new LocalDataError(`${printable(path)} ${why}; ${undone}.`, { cause });
}

const isBelow = (path: string): boolean => path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);

/**
 * By what cards remember their file. A path from where the command is called would be that of another file when it is
 * called elsewhere, and one note's cards would take the place of the other's.
 */
export const pathOf = (file: string): string => below(CHECKOUT, file);
/** The file of a note, by the path that cards remember. */
export const fileOf = (path: string): string => resolve(CHECKOUT, path);

/** A file as messages show it: from here where it lies below. */
const shown = (file: string): string => printable(below(fromHere('.'), file));

/** A note's path as reports show it. */
export const shownPath = (path: string): string => shown(fileOf(path));

/** With forward slashes; absolute where the file does not lie below the folder. */
function below(folder: string, file: string): string {
  const path = relative(folder, file);
  return (isBelow(path) ? path : file).split(sep).join('/');
}
