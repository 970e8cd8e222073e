import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { COMMON, type Conventions } from '../lambda/notes/conventions.ts';
import { CONVENTIONS_FILES, type ConventionsFile, readConventions } from '../lambda/notes/conventions-file.ts';
import { textOf } from '../lambda/notes/text-of.ts';
import { LocalDataError, codeOf } from './engines/data-folder.ts';

/** Whether a file is one that says how cards are written, and holds none. */
export const isConventionsFile = (file: string): boolean => basename(file) === CONVENTIONS_FILES.own;

/**
 * Finds how the author of a file writes cards: the settings of Obsidian's plugins, or a `study-aloud.json`, in the
 * nearest folder above that has some; each folder is looked into once.
 * @param pathOf a folder's path as notes' paths have it
 * @throws LocalDataError, one line, for settings that cannot be read
 */
export function conventionsFinder(pathOf: (folder: string) => string): (file: string) => Conventions {
  const known = new Map<string, Conventions>();
  const above = (folder: string): Conventions => {
    const found =
      known.get(folder) ??
      conventionsIn(folder, pathOf) ??
      (dirname(folder) === folder ? COMMON : above(dirname(folder)));
    known.set(folder, found);
    return found;
  };
  return (file) => above(dirname(file));
}

function conventionsIn(folder: string, pathOf: (folder: string) => string): Conventions | null {
  const kinds = (Object.keys(CONVENTIONS_FILES) as ConventionsFile[]).filter((kind) =>
    existsSync(join(folder, CONVENTIONS_FILES[kind])),
  );
  // What the author wrote for Study Aloud stands for everything.
  const read = kinds.includes('own') ? kinds.filter((kind) => kind === 'own') : kinds;
  return read.length === 0 ? null : read.reduce((others, kind) => readOne(folder, kind, pathOf, others), COMMON);
}

function readOne(
  folder: string,
  kind: ConventionsFile,
  pathOf: (folder: string) => string,
  others: Conventions,
): Conventions {
  const file = join(folder, CONVENTIONS_FILES[kind]);
  const result = readConventions(contentOf(file), kind, pathOf(folder), others);
  if ('conventions' in result) return result.conventions;
  throw new LocalDataError(`${file} does not say how cards are written (${result.problem}). Nothing was imported.`);
}

function contentOf(file: string): string {
  try {
    return textOf(readFileSync(file));
  } catch (cause) {
    throw new LocalDataError(`${file} cannot be read (${codeOf(cause)}). Nothing was imported.`, { cause });
  }
}
