import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import type { NoteFile, ParsedNote } from '../lambda/notes/note.ts';
import { parseMarkdown } from '../lambda/notes/markdown.ts';
import { fromHere } from './command-line.ts';
import { LocalDataError, codeOf } from './data-folder.ts';

const ENDINGS: ReadonlySet<string> = new Set(['.md', '.markdown']);

export interface ReadNotes {
  readonly notes: readonly ParsedNote[];
  /** Whether a note of an earlier import lay in one of the folders read now, and is there no more. */
  readonly isGone: (path: string) => boolean;
}

/**
 * The notes at these paths: files, and folders with all that is in them but hidden ones and node_modules.
 * @throws LocalDataError, one line, for a path that is missing or cannot be read
 */
export function readNotes(paths: readonly string[]): ReadNotes {
  const roots = paths.map(fromHere);
  const files = [...new Set(roots.flatMap(filesAt))];
  const notes = files.map((file) => parseMarkdown(readNote(file)));
  const folders = roots.filter((root) => statSync(root).isDirectory());
  const read = new Set(notes.map(({ path }) => path));
  const isGone = (path: string): boolean =>
    !read.has(path) && folders.some((folder) => !relative(folder, fromHere(path)).startsWith('..'));
  return { notes, isGone };
}

function filesAt(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .sort((a, b) => a.name.localeCompare(b.name))
      .flatMap((entry) => {
        const inside = join(path, entry.name);
        if (entry.isDirectory()) return filesAt(inside);
        return entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()) ? [inside] : [];
      });
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function readNote(file: string): NoteFile {
  try {
    return { path: shown(file), text: readFileSync(file, 'utf8') };
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

function unreadable(path: string, cause: unknown): LocalDataError {
  if (cause instanceof LocalDataError) return cause;
  const why = codeOf(cause) === 'ENOENT' ? 'is not there' : `cannot be read (${codeOf(cause)})`;
  return new LocalDataError(`${path} ${why}; nothing was imported.`, { cause });
}

/** A path as reports show it: from here where it lies below, with forward slashes. */
function shown(file: string): string {
  const below = relative(fromHere('.'), file);
  const path = below.startsWith('..') || isAbsolute(below) ? file : below;
  return path.split(sep).join('/');
}
