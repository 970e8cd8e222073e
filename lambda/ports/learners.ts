import type { Learner } from '../domain/learner.ts';

/** Epoch milliseconds. */
export type Clock = () => number;

/** A 22-character base64url SHA-256 of Alexa's user id: what every stored item of a learner stands under. */
export type LearnerKey = string;

/**
 * The learners as one piece of work sees them (a turn, a message, a page): made for it and dropped with it, because it
 * remembers what it loaded. Both methods throw a TransientError where the store is out of reach.
 */
export interface LearnerStore {
  /**
   * NEW_LEARNER for somebody who was never here. What this work loaded or saved last is not read again, unless its last
   * save did not succeed or `fresh` asks for it.
   */
  load(key: LearnerKey, options?: { fresh?: boolean }): Promise<Learner>;
  /**
   * Saves on the condition that the learner is still as this work loaded or saved it last; one that it never loaded is
   * read first. Where nothing changed, nothing is written.
   * @returns `conflict` where somebody else saved meanwhile: load, decide and save again
   */
  save(key: LearnerKey, learner: Learner): Promise<'saved' | 'conflict'>;
  /** Removes the profile: the learner was never here. */
  forget(key: LearnerKey): Promise<void>;
}

/** Learners who disabled the skill, and those who came back. Both may be told twice. */
export interface Departures {
  /** Everything of the learner goes 30 days after the time, epoch milliseconds, unless they come back. */
  leave(learner: LearnerKey, atMs: number): Promise<void>;
  comeBack(learner: LearnerKey): Promise<void>;
}

/** That everything of a learner is to go. */
export interface Deletion {
  /** When it was asked for, epoch milliseconds. */
  readonly askedMs: number;
  /** When the last item was deleted; null while some may be left. */
  readonly goneMs: number | null;
}

/** Deletions that are not completed: files may be left, and no trace yet keeps a backup from bringing the learner back. */
export interface Deletions {
  /** One that is under way stays as it is. */
  begin(learner: LearnerKey, atMs: number): Promise<void>;
  /** All items but the profile are gone. */
  itemsAreGone(learner: LearnerKey, atMs: number): Promise<void>;
  find(learner: LearnerKey): Promise<Deletion | null>;
  /** Removes a profile that says that everything goes, and none of a learner who came back. */
  removeProfile(learner: LearnerKey): Promise<void>;
  /** Nothing is left to do; one that began meanwhile stays. */
  complete(learner: LearnerKey, deletion: Deletion): Promise<void>;
}

/** What learners' folders hold. It throws a TransientError where it is out of reach. */
export interface LearnersFiles {
  /**
   * Removes every version of what begins so and was put until a time, epoch milliseconds.
   * @returns how many versions
   */
  removeAll(prefix: string, untilMs: number): Promise<number>;
}
