import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import type { NoteFile, ParsedNote } from '../lambda/notes/note.ts';
import { parseMarkdown } from '../lambda/notes/formats/markdown.ts';
import { fromHere } from './commands/command-line.ts';
import { LocalDataError, codeOf } from './engines/data-folder.ts';

const ENDINGS: ReadonlySet<string> = new Set(['.md', '.markdown']);

export interface ReadNotes {
  readonly notes: readonly ParsedNote[];
  /** Whether a note of an earlier import lay in one of the folders read now, and is there no more. */
  readonly isGone: (path: string) => boolean;
  /** Whether a note of an earlier import is at its place no more. */
  readonly mayHaveMoved: (path: string) => boolean;
}

/**
 * The notes at these paths: files, and folders with all that is in them but hidden ones and node_modules.
 * @throws LocalDataError, one line, for a path that is missing or cannot be read
 */
export function readNotes(paths: readonly string[]): ReadNotes {
  const roots = paths.map(fromHere);
  const files = [...new Set(roots.flatMap((root) => filesAt(root)))];
  const notes = files.map((file) => parseMarkdown(readNote(file)));
  const folders = roots.filter((root) => statSync(root).isDirectory());
  const read = new Set(notes.map(({ path }) => path));
  const isGone = (path: string): boolean =>
    !read.has(path) && folders.some((folder) => isBelow(relative(folder, fromHere(path))));
  return { notes, isGone, mayHaveMoved: (path) => !existsSync(fromHere(path)) };
}

/** Links are followed, but not into a folder that they lie in. */
function filesAt(path: string, above: readonly string[] = []): string[] {
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
        if (kind?.isDirectory() === true) return filesAt(inside, [...above, folder]);
        return kind?.isFile() === true && ENDINGS.has(extname(entry.name).toLowerCase()) ? [inside] : [];
      });
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function readNote(file: string): NoteFile {
  try {
    return { path: shown(file), text: decoded(readFileSync(file)) };
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** UTF-8, or UTF-16 with its mark; what is neither is taken for windows-1252, in which no byte is wrong. */
function decoded(bytes: Buffer): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function unreadable(path: string, cause: unknown): LocalDataError {
  if (cause instanceof LocalDataError) return cause;
  const why = codeOf(cause) === 'ENOENT' ? 'is not there' : `cannot be read (${codeOf(cause)})`;
  return new LocalDataError(`${path} ${why}; nothing was imported.`, { cause });
}

const isBelow = (path: string): boolean => path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);

/** A path as reports show it: from here where it lies below, with forward slashes. */
function shown(file: string): string {
  const below = relative(fromHere('.'), file);
  const path = isBelow(below) ? below : file;
  return path.split(sep).join('/');
}
