import type { ImportSum } from '../domain/import-sum.ts';
import { isPicture } from '../domain/picture.ts';
import { sumOf } from '../domain/sum-of.ts';
import type { ReadNote } from '../notes/formats/format.ts';
import type { CardStore } from '../ports/cards.ts';
import type { Files } from '../ports/files.ts';
import type { FileRecord, FileRecords, LastImports } from '../ports/imports.ts';
import type { Clock, LearnerStore } from '../ports/learners.ts';
import type { LexiconIn } from '../ports/lexicon.ts';
import type { WorkQueue } from '../ports/work.ts';
import type { Log } from '../log.ts';
import type { Pace } from './apply-import.ts';
import { type FileLimits, type ImportedFile, importFile } from './import-file.ts';
import { type NoteKey, type RefusedKey, readNoteKey } from './note-key.ts';
import type { FileReport } from './plan-import.ts';

/** A file was put, or removed: which of the two, its newest version says. */
export interface ChangedFile {
  /** As the author wrote it. */
  readonly key: string;
  /** Of two changes of one file, the later one is greater as text; null where the changes are not counted. */
  readonly sequencer: string | null;
}

export interface ImportDependencies {
  readonly files: Files;
  readonly cards: CardStore;
  readonly learners: LearnerStore;
  readonly records: FileRecords;
  readonly imports: LastImports;
  readonly limits: FileLimits;
  readonly readNote: ReadNote;
  /** Default: none, and answers are judged by the cards' own words. */
  readonly lexiconIn?: LexiconIn;
  /** Takes the files that are larger than the limits; null: they are refused. */
  readonly longWork: WorkQueue | null;
  readonly pace?: Pace;
  readonly clock: Clock;
  readonly log: Log;
}

/** Some files could not be imported for now; what to do is to try all again, the others are known to be done. */
export class ImportChangesError extends AggregateError {
  override readonly name = 'ImportChangesError';
}

/** What is written beside the notes, for their author. */
interface AuthorsReport extends FileReport {
  /** ISO 8601. */
  readonly at: string;
}

/**
 * Imports files that changed, each for the learner in whose folder it lies, and writes a report on each. What counts is
 * the file as it is now: a change tells that there is something to look at. The same change again, and one that is older
 * than what was imported, changes nothing.
 * @throws ImportChangesError with every fault, once all were tried
 */
export async function importChanges(changes: readonly ChangedFile[], dependencies: ImportDependencies): Promise<void> {
  const faults: unknown[] = [];
  for (const change of changes) {
    try {
      await importChange(change, dependencies);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length === 0) return;
  const names = faults.map((fault) => String(fault));
  throw new ImportChangesError(
    faults,
    `${String(faults.length)} of ${String(changes.length)} files were not imported. ${names.join(' ')}`,
  );
}

async function importChange({ key, sequencer }: ChangedFile, dependencies: ImportDependencies): Promise<void> {
  const { learners, records, files, log } = dependencies;
  const note = readNoteKey(key);
  // Pictures are the affair of another function.
  if (note === null || isPicture(note.path)) return;
  if ('reason' in note) {
    await refuse(note, dependencies);
    return;
  }
  if ((await learners.load(note.learner)).isLeaving === true) {
    log({ event: 'file-of-leaving-learner' });
    return;
  }
  if (!(await records.knows(note.learner, note.path)) && (await files.read(note.key, 0)) === null) {
    // Gone before it was ever imported, or with everything else of its learner, of whom nothing is to stay.
    log({ event: 'file-never-known' });
    return;
  }
  await (sequencer === null ? importOnce(note, dependencies) : importInOrder(note, sequencer, dependencies));
}

/**
 * A change that came while an older one was being imported may have been overwritten by it in part: whoever finishes
 * the older one looks at the file again.
 */
async function importInOrder(note: NoteKey, sequencer: string, dependencies: ImportDependencies): Promise<void> {
  const { records, imports, log } = dependencies;
  if ((await records.begin(note.learner, note.path, sequencer)) === 'stale') {
    log({ event: 'file-change-stale' });
    return;
  }
  for (let latest: string | null = sequencer; latest !== null;) {
    const record = await importAndReport(note, dependencies);
    // Its claim stays open until it is imported.
    if (record === null) return handOn({ key: note.key, sequencer: latest }, dependencies);
    latest = await records.finish(note.learner, latest, record);
    await imports.add(note.learner, importSumOf([record]));
  }
}

async function importOnce(note: NoteKey, dependencies: ImportDependencies): Promise<void> {
  const record = await importAndReport(note, dependencies);
  if (record === null) return handOn({ key: note.key, sequencer: null }, dependencies);
  await dependencies.records.save(note.learner, record);
  await dependencies.imports.add(note.learner, importSumOf([record]));
}

async function handOn(change: ChangedFile, { longWork, log }: ImportDependencies): Promise<void> {
  await longWork?.add({ job: 'import', ...change });
  log({ event: 'file-handed-on', metrics: { FilesHandedOn: 1 } });
}

/** @returns null where it is to be handed on */
async function importAndReport(note: NoteKey, dependencies: ImportDependencies): Promise<FileRecord | null> {
  const { files, cards, clock, limits, readNote, lexiconIn, longWork, records, pace } = dependencies;
  const imported = await importFile(note, {
    files,
    cards,
    limits,
    readNote,
    canHandOn: longWork !== null,
    ...(lexiconIn && { lexiconIn }),
    ...(pace && { pace: { ...pace, keepPlan: records.keepPlan } }),
  });
  if (imported === null) return null;
  const atMs = clock();
  await files.writeJson(note.report, authorsReport(imported.report, atMs));
  logImport(imported, dependencies);
  return recordOf(imported, atMs);
}

async function refuse({ path, report, reason }: RefusedKey, { files, clock, log }: ImportDependencies): Promise<void> {
  const setAside = [{ line: 1, reason }];
  const none = { path, added: 0, changed: 0, unchanged: 0, removed: 0, setAside };
  await files.writeJson(report, authorsReport(none, clock()));
  log({ event: 'file-refused', level: 'warn', metrics: { FilesRefused: 1 } });
}

const authorsReport = (report: FileReport, atMs: number): AuthorsReport => ({
  at: new Date(atMs).toISOString(),
  ...report,
});

/** What the learner is told of a file. */
export const recordOf = ({ report, isUnread }: ImportedFile, atMs: number): FileRecord => ({
  path: report.path,
  atMs,
  added: report.added,
  changed: report.changed,
  removed: report.removed,
  setAside: report.setAside.length,
  isUnread,
});

/** What files of one time brought together; at least one. */
export const importSumOf = (records: readonly FileRecord[]): ImportSum => ({
  atMs: Math.max(...records.map(({ atMs }) => atMs)),
  added: sumOf(records, ({ added }) => added),
  changed: sumOf(records, ({ changed }) => changed),
  removed: sumOf(records, ({ removed }) => removed),
  setAside: sumOf(records, ({ setAside }) => setAside),
  unread: sumOf(records, ({ isUnread }) => Number(isUnread)),
});

function logImport({ report, isUnread }: ImportedFile, { log }: ImportDependencies): void {
  const { added, changed, unchanged, removed, setAside } = report;
  log({
    event: 'file-imported',
    fields: { unchanged, setAside: setAside.length, isUnread },
    metrics: { CardsAdded: added, CardsChanged: changed, CardsRemoved: removed, FilesRefused: Number(isUnread) },
  });
}
