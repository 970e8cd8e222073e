import { type ImportDependencies, importChanges } from '../importing/import-changes.ts';
import type { Log } from '../log.ts';
import { AT_ONCE } from '../importing/import-file.ts';
import type { ReadNote } from '../notes/formats/format.ts';
import type { Files } from '../ports/files.ts';
import type { Clock } from '../ports/learners.ts';
import type { LexiconIn } from '../ports/lexicon.ts';
import type { WorkQueue } from '../ports/work.ts';
import { createCardStore } from '../store/card-store.ts';
import { createFileRecords } from '../store/file-records.ts';
import { createLastImports } from '../store/last-imports.ts';
import { createLearnerStore } from '../store/learner-store.ts';
import type { Table } from '../store/table.ts';
import { readS3Event } from '../triggers/s3-event.ts';

export interface ImportNotesWiring {
  readonly table: Table;
  /** The files of a bucket, by its name. */
  readonly filesIn: (bucket: string) => Files;
  /** Takes the files that are too large for a function; null where the worker is off. */
  readonly longWork: WorkQueue | null;
  readonly readNote: ReadNote;
  readonly lexiconIn: LexiconIn;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * The function that imports notes, over its table and its files: a notification of S3 in, nothing out.
 * @throws S3EventError for anything else, ImportChangesError where a file has to be tried again
 */
export function wireImportNotes({ table, filesIn, ...rest }: ImportNotesWiring) {
  const cards = createCardStore(table);
  const records = createFileRecords(table);
  const imports = createLastImports(table);
  return async (event: unknown): Promise<void> => {
    for (const [bucket, changes] of readS3Event(event)) {
      const learners = createLearnerStore(table);
      const dependencies: ImportDependencies = {
        files: filesIn(bucket),
        cards,
        learners,
        records,
        imports,
        limits: AT_ONCE,
        ...rest,
      };
      await importChanges(changes, dependencies);
    }
  };
}
