import type { Log } from '../log.ts';
import type { ReadNote } from '../notes/formats/format.ts';
import type { Clock, LearnerKey } from '../ports/learners.ts';
import type { Mail } from '../ports/mail.ts';
import type { Repository } from '../ports/repository.ts';
import { syncRepository } from '../repository/sync-repository.ts';
import { createCardStore } from '../store/card-store.ts';
import { createFileRecords } from '../store/file-records.ts';
import { createLastImports } from '../store/last-imports.ts';
import { createLearnerStore } from '../store/learner-store.ts';
import { createRepositorySyncs } from '../store/repository-syncs.ts';
import type { Table } from '../store/table.ts';
import { readPush } from '../triggers/code-commit-event.ts';

export interface SyncRepositoryWiring {
  readonly table: Table;
  readonly repository: Repository;
  readonly readNote: ReadNote;
  /** Whose cards the notes become. */
  readonly learner: LearnerKey;
  readonly mail: Mail;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * The function that imports a repository of notes: an event of CodeCommit in, nothing out. Of another repository than its
 * own it does nothing.
 * @throws CodeCommitEventError for anything else, TransientError where it has to be tried again
 */
export function wireSyncRepository({ table, repository, readNote, learner, mail, clock, log }: SyncRepositoryWiring) {
  return async (event: unknown): Promise<void> => {
    const push = readPush(event);
    if (push.repository !== repository.name) {
      log({ event: 'another-repository', level: 'warn' });
      return;
    }
    await syncRepository(push.id, {
      repository,
      readNote,
      learner,
      syncs: createRepositorySyncs(table),
      cards: createCardStore(table),
      learners: createLearnerStore(table),
      records: createFileRecords(table),
      imports: createLastImports(table),
      mail,
      clock,
      log,
    });
  };
}
