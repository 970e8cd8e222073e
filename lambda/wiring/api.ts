import description from '../../docs/openapi.json' with { type: 'json' };
import type { S3Client } from '@aws-sdk/client-s3';
import { type ApiHandler, createApi } from '../http/api.ts';
import type { ApiDependencies } from '../http/dependencies.ts';
import { ROUTES } from '../http/routes.ts';
import { notesOf, readNoteKey } from '../importing/note-key.ts';
import { sampleDeckOf } from '../importing/sample-deck.ts';
import { sampleNoteIn } from '../notes/sample-decks.ts';
import type { NoteUploads } from '../ports/uploads.ts';
import { createCardEditing } from '../store/card-editing.ts';
import { createCardStore } from '../store/card-store.ts';
import { createFileRecords } from '../store/file-records.ts';
import { createKeyedWrites } from '../store/keyed-writes.ts';
import { createLastImports } from '../store/last-imports.ts';
import { createLearnerStore } from '../store/learner-store.ts';
import { createPageCodes } from '../store/page-codes.ts';
import { createPageSessions } from '../store/page-sessions.ts';
import { createS3Files } from '../store/s3-files.ts';
import { createS3Uploads } from '../store/s3-uploads.ts';
import { createStatisticsStore } from '../store/statistics-store.ts';
import type { Table } from '../store/table.ts';
import { createTries } from '../store/tries.ts';
import { withinDeadline } from '../store/within-deadline.ts';

export interface ApiWiring extends Pick<
  ApiDependencies,
  'uploads' | 'readNote' | 'owner' | 'isSecure' | 'clock' | 'log'
> {
  readonly table: Table;
}

/** Uploads into the bucket that imports are made from. */
export function wireUploads(s3: S3Client, bucket: string): NoteUploads {
  return createS3Uploads(s3, createS3Files(s3, bucket), {
    bucket,
    keysOf(learner, path) {
      const key = readNoteKey(`${notesOf(learner)}${path}`);
      return key === null || 'reason' in key ? null : { note: key.key, report: key.report };
    },
  });
}

/** The API over its table, wherever it leads: to AWS or to an engine on this machine. */
export function wireApi({ table: unbounded, ...rest }: ApiWiring): ApiHandler {
  const table = withinDeadline(unbounded);
  const cards = createCardStore(table, rest.clock);
  return createApi(ROUTES, {
    ...rest,
    cards,
    editing: createCardEditing(table),
    learnersOf: () => createLearnerStore(table),
    statistics: createStatisticsStore(table),
    imports: createLastImports(table),
    description,
    records: createFileRecords(table),
    sampleDeckIn: (locale) => sampleDeckOf(sampleNoteIn(locale), cards),
    codes: createPageCodes(table),
    sessions: createPageSessions(table),
    tries: createTries(table),
    writes: createKeyedWrites(table),
  });
}
