import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatOf } from '../lambda/notes/formats/formats.ts';
import { severalAtOnce } from '../lambda/domain/several-at-once.ts';
import { isText, textOf } from '../lambda/notes/text-of.ts';
import type { Draft } from '../lambda/proofreading/draft.ts';
import { type FileTree, fileTree } from '../lambda/proofreading/file-tree.ts';
import { fromHere } from './commands/command-line.ts';
import { conventionsFinder } from './conventions.ts';
import { type ReadNotes, fileOf, filesAt, pathOf, readNotes } from './note-files.ts';
import { noteReader } from './note-reader.ts';
import type { ChangesSince } from './notes-in-git.ts';

const AT_ONCE = 4;

export type Drafts = Omit<ReadNotes, 'notes' | 'passedOver'> & { readonly drafts: readonly Draft[] };

/** The notes at these paths, as their files are now. @throws as readNotes does */
export async function draftsAt(paths: readonly string[]): Promise<Drafts> {
  const { notes, isGone, mayHaveMoved } = await readNotes(paths);
  const drafts = notes.map((note) => ({ note, text: textIn(readFileSync(fileOf(note.path))) }));
  return { drafts, isGone, mayHaveMoved };
}

/** The same notes before they were changed. */
export async function draftsBefore(
  now: readonly Draft[],
  { old, added }: ChangesSince,
): Promise<{ readonly drafts: readonly Draft[]; readonly oldPath: (path: string) => string }> {
  const changed = new Set(old.map((file) => file.now));
  const same = now.filter(({ note }) => !changed.has(fileOf(note.path)) && !added.has(fileOf(note.path)));
  const conventionsOf = conventionsFinder(pathOf);
  const notes = old.filter(({ path }) => formatOf(path) !== null);
  const reader = noteReader();
  try {
    const before = await severalAtOnce(notes, AT_ONCE, async ({ path, bytes }) => ({
      note: await reader.read({ path: pathOf(path), bytes }, { conventions: conventionsOf(path) }),
      text: textIn(bytes),
    }));
    const oldPaths = new Map(old.flatMap(({ path, now: to }) => (to === null ? [] : [[pathOf(to), pathOf(path)]])));
    return { drafts: [...same, ...before], oldPath: (path) => oldPaths.get(path) ?? path };
  } finally {
    await reader.close();
  }
}

const textIn = (bytes: Uint8Array): string | null => (isText(bytes) ? textOf(bytes) : null);

/** What marks the top of a collection of notes. */
const TOPS = ['.obsidian', '.git'];

/** Every file that the notes at these paths may refer to. @param changes taken back */
export function filesAround(paths: readonly string[], changes?: ChangesSince): FileTree {
  const tops = new Set(paths.map((path) => topOf(fromHere(path))));
  const files = new Set([...tops].flatMap((top) => filesAt(top, 'nothing was reviewed')));
  for (const { path, now } of changes?.old ?? []) {
    if (now !== null && now !== path) files.delete(now);
    files.add(path);
  }
  for (const path of changes?.added ?? []) files.delete(path);
  return fileTree([...files].map(pathOf));
}

function topOf(path: string): string {
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  for (let at = folder; ; at = dirname(at)) {
    if (TOPS.some((name) => existsSync(join(at, name)))) return at;
    if (dirname(at) === at) return folder;
  }
}
