import { recordOf, importSumOf } from '../lambda/importing/import-changes.ts';
import { type ImportReport, type ImportTarget, importNotes } from '../lambda/importing/import-notes.ts';
import type { ParsedNote } from '../lambda/notes/note.ts';
import type { LastImports } from '../lambda/ports/imports.ts';
import { lexiconIn } from './engines/lexicons.ts';

export interface ImportHere extends Omit<ImportTarget, 'lexiconIn'> {
  readonly imports: LastImports;
  /** Now, epoch milliseconds. */
  readonly atMs: number;
}

/** Imports notes of this machine, with its lexicons, and keeps what came of them for the learner to ask for. */
export async function importHere(
  notes: readonly ParsedNote[],
  { imports, atMs, ...target }: ImportHere,
): Promise<ImportReport> {
  const report = await importNotes(notes, { ...target, lexiconIn });
  if (report.files.length === 0) return report;
  const unread = new Set(notes.filter(({ isUnread }) => isUnread).map(({ path }) => path));
  const records = report.files.map((file) => recordOf({ report: file, isUnread: unread.has(file.path) }, atMs));
  await imports.add(target.learner, importSumOf(records));
  return report;
}
