import type { Log } from '../../log.ts';
import type { ImportDependencies } from '../../importing/import-changes.ts';
import type { CardStore } from '../../ports/cards.ts';
import type { Files } from '../../ports/files.ts';
import type { FileRecords, LastImports } from '../../ports/imports.ts';
import type { Clock, LearnerStore } from '../../ports/learners.ts';
import type { LexiconIn } from '../../ports/lexicon.ts';
import type { Optimiser } from '../../ports/optimiser.ts';
import type { Work } from '../../ports/work.ts';

/** What jobs work on. */
export interface JobDependencies {
  readonly files: Files;
  readonly cards: CardStore;
  readonly records: FileRecords;
  readonly imports: LastImports;
  /** The learners as one job sees them. */
  readonly learners: () => LearnerStore;
  readonly optimiser: Optimiser;
  readonly readNote: ImportDependencies['readNote'];
  readonly lexiconIn: LexiconIn;
  readonly clock: Clock;
  readonly log: Log;
}

/** What a job is told while it works. */
export interface JobContext {
  /** Aborted where the work is to be given back: a job that is longer than a moment stops at the next place it can. */
  readonly signal: AbortSignal;
}

export type WorkOf<Job extends Work['job']> = Extract<Work, { readonly job: Job }>;

/**
 * Does one kind of work. It may be killed at any moment and is then done again, and so may the whole of it: it has to go
 * on where it stopped.
 * @throws TransientError for what another try may do, and any other error for what none will
 */
export type Job<Name extends Work['job']> = (
  work: WorkOf<Name>,
  dependencies: JobDependencies,
  context: JobContext,
) => Promise<void>;
