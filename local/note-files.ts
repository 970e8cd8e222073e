import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParsedNote } from '../lambda/notes/note.ts';
import type { ReadOptions } from '../lambda/notes/formats/format.ts';
import { endingOf, formatOf, isAsItsEndingSays, kindsRead, readNote } from '../lambda/notes/formats/formats.ts';
import { UsageError, fromHere } from './commands/command-line.ts';
import { conventionsFinder, isConventionsFile } from './conventions.ts';
import { LocalDataError, codeOf } from './engines/data-folder.ts';

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

/**
 * The notes at these paths: files, and folders with all that is in them but hidden ones and node_modules. A folder's
 * files of other kinds are passed over.
 * @throws UsageError for an empty path
 * @throws LocalDataError, one line, for a path that is missing or cannot be read, or a file of another kind
 */
export function readNotes(paths: readonly string[], options: ReadOptions = {}): ReadNotes {
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
  const notes = files.map((file) =>
    noteAt(file, roots.includes(file), { ...options, conventions: conventionsOf(file) }),
  );
  const folders = roots.filter((root) => statSync(root).isDirectory());
  const read = new Set(notes.map(({ path }) => path));
  const isGone = (path: string): boolean =>
    !read.has(path) && folders.some((folder) => isBelow(relative(folder, fileOf(path))));
  return { notes, passedOver, isGone, mayHaveMoved: (path) => !existsSync(fileOf(path)) };
}

/**
 * A file, or all in a folder but what is hidden and node_modules, in order. Links are followed, but not into a folder that
 * they lie in.
 * @param undone what has not been done where something cannot be read
 * @throws LocalDataError, one line
 */
export function filesAt(path: string, undone: string, above: readonly string[] = []): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const folder = realpathSync(path);
    if (above.includes(folder)) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .sort((a, b) => a.name.localeCompare(b.name))
      .flatMap((entry) => {
        const inside = join(path, entry.name);
        const kind = entry.isSymbolicLink() ? statSync(inside, { throwIfNoEntry: false }) : entry;
        if (kind?.isDirectory() === true) return filesAt(inside, undone, [...above, folder]);
        return kind?.isFile() === true ? [inside] : [];
      });
  } catch (cause) {
    throw unreadable(path, cause, undone);
  }
}

/** @param isNamed somebody asked for this very file: that it holds no notes is an error */
function noteAt(file: string, isNamed: boolean, options: ReadOptions): ParsedNote {
  const format = formatOf(file);
  if (format === null) throw notRead(file, 'is of no kind that is read');
  const bytes = bytesOf(file);
  if (isNamed && !isAsItsEndingSays({ path: file, bytes }, format)) throw notRead(file, 'is not what its ending says');
  return readNote({ path: pathOf(file), bytes }, format, options);
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
  return new LocalDataError(`${path} ${why}; ${undone}.`, { cause });
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
const shown = (file: string): string => below(fromHere('.'), file);

/** A note's path as reports show it. */
export const shownPath = (path: string): string => shown(fileOf(path));

/** With forward slashes; absolute where the file does not lie below the folder. */
function below(folder: string, file: string): string {
  const path = relative(folder, file);
  return (isBelow(path) ? path : file).split(sep).join('/');
}
