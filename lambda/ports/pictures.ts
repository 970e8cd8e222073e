import type { PictureLinks } from '../domain/picture.ts';
import type { LearnerKey } from './learners.ts';

/** Pictures that anybody can fetch who has the address. Throws a TransientError where the store is out of reach. */
export interface PublicPictures {
  /** @param path below the learner's own folder. @returns null where the picture is not ready, or not there */
  linksOf(learner: LearnerKey, path: string): Promise<PictureLinks | null>;
}

/**
 * Which content of a learner's picture files is made ready, by the hash of it. Every method throws a TransientError where
 * the store is out of reach.
 */
export interface PictureRecords {
  /**
   * Claims a change of a file, so that no older one is worked on after it.
   * @param sequencer of the change; of two, the later one is greater as text
   * @returns `stale` where this change or a later one is done
   */
  begin(learner: LearnerKey, path: string, sequencer: string): Promise<'begun' | 'stale'>;
  /**
   * Says of a claimed change which content is now made ready: nobody takes away what is made of it.
   * @returns how often that was said of this content before, without an end
   */
  drawing(learner: LearnerKey, path: string, content: string): Promise<number>;
  /**
   * Says that a change is done, and which content is shown from now on; null: none.
   * @returns the sequencer of a later change that was claimed meanwhile, with nothing saved; null where it is saved, or
   * where the learner is gone
   */
  finish(learner: LearnerKey, path: string, sequencer: string, content: string | null): Promise<string | null>;
  /** Forgets the file, as long as no later change was claimed. @returns as `finish` does */
  forget(learner: LearnerKey, path: string, sequencer: string): Promise<string | null>;
  /** The content that is shown. */
  shown(learner: LearnerKey, path: string): Promise<string | null>;
  /** What was made, or is being made, of a file. Consistent. */
  contents(learner: LearnerKey, path: string): Promise<readonly string[]>;
  /** The files with that content, shown or being made ready. Consistent. */
  withContent(learner: LearnerKey, content: string): Promise<readonly string[]>;
}
