import type { ImportSum } from '../domain/import-sum.ts';
import type { LearnerKey } from './learners.ts';

/** What became of a learner's file of notes when it was imported last. */
export interface FileRecord {
  /** Below the learner's own folder. */
  readonly path: string;
  /** Epoch milliseconds. */
  readonly atMs: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly setAside: number;
  /** Nothing of it could be read. */
  readonly isUnread: boolean;
}

/** What the import of a file is going to change, all of it together however often it is cut short. */
export interface PlannedCounts {
  /** A digest of what the file held; '' where it is gone or could not be read. */
  readonly content: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** How far each file of a learner is imported. Every method throws a TransientError where the store is out of reach. */
export interface FileRecords {
  /**
   * Claims a change of a file, so that no older one is imported after it.
   * @param sequencer of the change; of two, the later one is greater as text
   * @returns `stale` where this change or a later one was imported
   */
  begin(learner: LearnerKey, path: string, sequencer: string): Promise<'begun' | 'stale'>;
  /**
   * Says that a change is imported.
   * @returns the sequencer of a later change that was claimed meanwhile, with nothing saved; null where it is saved
   */
  finish(learner: LearnerKey, sequencer: string, record: FileRecord): Promise<string | null>;
  /**
   * Keeps what an import is going to change until it is finished.
   * @returns what was kept before for the same content: that import was cut short, and this one goes on with it
   */
  keepPlan(learner: LearnerKey, path: string, plan: PlannedCounts): Promise<PlannedCounts>;
  /** Keeps what became of a file whose changes nobody counts. */
  save(learner: LearnerKey, record: FileRecord): Promise<void>;
  /** Whether a change of the file was ever claimed, or anything of it kept. */
  knows(learner: LearnerKey, path: string): Promise<boolean>;
  /** What became of each file of the learner, in no order. */
  all(learner: LearnerKey): Promise<FileRecord[]>;
}

/** What a learner's last import brought, over all of its files. Every method throws a TransientError where the store is out of reach. */
export interface LastImports {
  /** Adds files to the import under way; where none came for a while before, another one begins with them. */
  add(learner: LearnerKey, files: ImportSum): Promise<void>;
  /** Null where nothing was ever imported. */
  of(learner: LearnerKey): Promise<ImportSum | null>;
}
