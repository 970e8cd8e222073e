import type { LearnerKey } from './learners.ts';

/** Where a file of notes is to be put. */
export interface Upload {
  /** For a PUT, with just these headers. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Epoch milliseconds. */
  readonly expiresMs: number;
}

/** Files of notes on their way in. Every method throws a TransientError where they are out of reach. */
export interface NoteUploads {
  /** Of the addresses that `begin` gives: "https://notes.s3.us-east-1.amazonaws.com"; null where they are the API's own. */
  origin(): Promise<string | null>;
  /**
   * @param path below the learner's own folder
   * @param bytes of the file, which has to have just so many
   * @returns null for a path that names no file of notes
   */
  begin(learner: LearnerKey, path: string, bytes: number, nowMs: number): Promise<Upload | null>;
  /** What an import said of a file; null where there is no report yet. */
  report(learner: LearnerKey, path: string): Promise<unknown>;
}
