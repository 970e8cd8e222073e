import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type NoteKey, type RefusedKey, notesOf, readNoteKey } from '../../lambda/importing/note-key.ts';
import { isPicture } from '../../lambda/domain/picture.ts';
import { endingOf, formatOf } from '../../lambda/notes/formats/formats.ts';
import type { LearnerKey } from '../../lambda/ports/learners.ts';
import { LocalDataError } from '../engines/data-folder.ts';
import { filesAt } from '../note-files.ts';

/** A note in the folder that is synced. */
export interface FolderNote extends NoteKey {
  /** Where it lies on this machine. */
  readonly file: string;
  readonly size: number;
  /** Epoch milliseconds. */
  readonly changedMs: number;
}

export interface NotesFolder {
  readonly notes: readonly FolderNote[];
  /** Files whose names can be no key. */
  readonly refused: readonly RefusedKey[];
  /** Files of no kind that is read: how many, by their ending. */
  readonly passedOver: ReadonlyMap<string, number>;
}

/**
 * The notes in a folder, as an import reads them: without what is hidden, with what links lead to.
 * @throws LocalDataError where it is no folder, or something in it cannot be read
 */
export function readFolder(folder: string, learner: LearnerKey): NotesFolder {
  const undone = 'nothing was synced';
  const files = filesAt(folder, undone);
  if (files.includes(folder)) throw new LocalDataError(`${folder} is no folder; ${undone}.`);
  return notesAmong(files, folder, learner);
}

/** The notes among files that lie in a folder, and their pictures. */
export function notesAmong(files: readonly string[], folder: string, learner: LearnerKey): NotesFolder {
  const notes: FolderNote[] = [];
  const refused: RefusedKey[] = [];
  const passedOver = new Map<string, number>();
  for (const file of files) {
    const path = relative(folder, file).split(sep).join('/');
    const key = readNoteKey(`${notesOf(learner)}${path}`);
    if (formatOf(file) === null && !isPicture(file))
      passedOver.set(endingOf(file), (passedOver.get(endingOf(file)) ?? 0) + 1);
    else if (key !== null && 'reason' in key) refused.push(key);
    else if (key !== null) {
      const { size, mtimeMs } = statSync(file);
      notes.push({ ...key, file, size, changedMs: mtimeMs });
    }
  }
  return { notes, refused, passedOver };
}
