import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { NotePicture, ParsedNote } from '../lambda/notes/note.ts';
import { LocalDataError, codeOf } from './engines/data-folder.ts';
import { fileOf, shownPath } from './note-files.ts';

/**
 * Lays pictures that came inside of notes beside them, where their cards look for them. What is there and is the same stays.
 * @returns how many were written
 * @throws LocalDataError, one line, where that cannot be done
 */
export function layPictures(notes: readonly ParsedNote[]): number {
  return notes.flatMap(({ pictures = [] }) => pictures).filter(layPicture).length;
}

function layPicture({ path, bytes }: NotePicture): boolean {
  const file = fileOf(path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    // A link would lead what is written elsewhere.
    if (!lstatSync(dirname(file)).isDirectory()) throw new LocalDataError(`${shownPath(dirname(path))} is no folder.`);
    const there = lstatSync(file, { throwIfNoEntry: false });
    if (there?.isFile() === true && readFileSync(file).equals(bytes)) return false;
    rmSync(file, { force: true });
    writeFileSync(file, bytes, { flag: 'wx' });
    return true;
  } catch (cause) {
    if (cause instanceof LocalDataError) throw cause;
    throw new LocalDataError(
      `The picture ${shownPath(path)} cannot be written (${codeOf(cause)}); nothing was imported.`,
      { cause },
    );
  }
}
