import type { LearnerKey } from './learners.ts';

/** Markdown is what an import reads back, with schedules; CSV is for spreadsheets. */
export type ExportFormat = 'markdown' | 'csv';

/** Work that takes longer than a function may, and that the worker does. Done again, it changes nothing. */
export type Work =
  /** A file of notes changed that is larger than what is imported at once. */
  | { readonly job: 'import'; readonly key: string; readonly sequencer: string | null }
  /** FSRS's weights from the learner's own reviews. */
  | { readonly job: 'optimise'; readonly learner: LearnerKey }
  /** Everything of a learner's cards, or of one deck's, as files. */
  | {
      readonly job: 'export';
      readonly learner: LearnerKey;
      readonly format: ExportFormat;
      readonly deck: string | null;
    };

/** Takes work for later. Throws where it is out of reach. */
export interface WorkQueue {
  add(work: Work): Promise<void>;
}
