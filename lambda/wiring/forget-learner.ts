import { leaveTombstone } from '../backups/tombstones.ts';
import { type ForgettingDependencies, forgetExpired, forgetWhoAsked } from '../forgetting/forget-learner.ts';
import type { Log } from '../log.ts';
import type { BackupFiles } from '../ports/backups.ts';
import type { Clock, LearnersFiles } from '../ports/learners.ts';
import { createCardStore } from '../store/card-store.ts';
import { createDeletions } from '../store/deletions.ts';
import { createLearnerStore } from '../store/learner-store.ts';
import type { Table } from '../store/table.ts';
import { learnersToForget } from '../triggers/learners-to-forget.ts';

export interface ForgetLearnerWiring {
  readonly table: Table;
  readonly files: LearnersFiles;
  readonly backups: Pick<BackupFiles, 'writeJson'>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * The function that forgets learners: a batch of the table's stream in, nothing out. Done again, it changes nothing, so
 * that a batch which failed is sent again whole.
 * @throws StreamEventError for anything else, StoreError where DynamoDB fails, FilesError where S3 does
 */
export function wireForgetLearner({ table, files, backups, clock, log }: ForgetLearnerWiring) {
  const cards = createCardStore(table, clock);
  const deletions = createDeletions(table);
  return async (event: unknown): Promise<void> => {
    const { expired, asked } = learnersToForget(event);
    const dependencies: ForgettingDependencies = {
      cards,
      deletions,
      files,
      learners: createLearnerStore(table),
      leaveTombstone: (learner, goneMs) => leaveTombstone(backups, learner, goneMs),
      clock,
    };
    for (const learner of expired) {
      log({ event: 'learner-expired', fields: { outcome: await forgetExpired(learner, dependencies) } });
    }
    for (const learner of asked) {
      log({ event: 'deletion-asked', fields: { outcome: await forgetWhoAsked(learner, dependencies) } });
    }
  };
}
