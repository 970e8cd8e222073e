import type { Log } from '../log.ts';
import type { ReadNote } from '../notes/formats/format.ts';
import { fsrsOptimiser } from '../optimising/fsrs-optimiser.ts';
import type { Files } from '../ports/files.ts';
import type { Clock } from '../ports/learners.ts';
import type { LexiconIn } from '../ports/lexicon.ts';
import { createCardStore } from '../store/card-store.ts';
import { createFileRecords } from '../store/file-records.ts';
import { createLastImports } from '../store/last-imports.ts';
import { createLearnerStore } from '../store/learner-store.ts';
import type { Table } from '../store/table.ts';
import { readWorkMessage } from '../triggers/work-message.ts';
import type { JobContext } from '../worker/jobs/job.ts';
import { runJob } from '../worker/jobs/jobs.ts';

export interface WorkerWiring {
  readonly table: Table;
  readonly files: Files;
  readonly readNote: ReadNote;
  readonly lexiconIn: LexiconIn;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * The worker's jobs over its table and its files: the text of a message in, nothing out.
 * @throws WorkMessageError for what is no job, and whatever the job throws
 */
export function wireWorker({ table, ...rest }: WorkerWiring) {
  const dependencies = {
    ...rest,
    cards: createCardStore(table),
    records: createFileRecords(table),
    optimiser: fsrsOptimiser,
    imports: createLastImports(table),
    learners: () => createLearnerStore(table),
  };
  return async (body: string, context: JobContext): Promise<void> => {
    const work = readWorkMessage(body);
    const startedMs = rest.clock();
    await runJob(work, dependencies, context);
    rest.log({ event: 'work-done', fields: { job: work.job }, metrics: { WorkMs: rest.clock() - startedMs } });
  };
}
