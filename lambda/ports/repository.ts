import type { LearnerKey } from './learners.ts';
import type { Letter } from './mail.ts';

/** A file that differs between two commits. */
export interface ChangedPath {
  /** With forward slashes. */
  readonly path: string;
  /** Names its content at the later commit; null where it is gone there. */
  readonly blobId: string | null;
}

/** A git repository of notes. Every method throws a TransientError where it is out of reach. */
export interface Repository {
  readonly name: string;
  /** The newest commit of the default branch; `gone` where there is no such repository, `empty` before the first commit. */
  head(): Promise<{ readonly branch: string; readonly commit: string } | 'gone' | 'empty'>;
  /**
   * Files that differ between two commits; a file that was renamed is gone and new. null before: every file.
   * @returns `commit-gone` where one of them is not there any more, as after a forced push
   */
  changes(before: string | null, after: string): Promise<readonly ChangedPath[] | 'commit-gone'>;
  /** A file's content; `too-large` where it is larger than that. */
  read(blobId: string, atMostBytes: number): Promise<Uint8Array | 'too-large'>;
}

/** How far a repository is imported for a learner. */
export interface RepositorySync {
  /** The last commit that was imported; null before the first. */
  readonly commit: string | null;
  /** What the author was to be written of that import, as long as it is not sent. */
  readonly letter: Letter | null;
}

/** How far repositories are imported. Every method throws a TransientError where the store is out of reach. */
export interface RepositorySyncs {
  /**
   * Claims a repository, so that nobody else imports it meanwhile.
   * @param claim.by names this piece of work; the same one may claim again, as after it was cut short
   * @param claim.untilMs when anybody may take the claim over, epoch milliseconds
   * @returns `busy` where another piece of work has it
   */
  begin(
    learner: LearnerKey,
    repository: string,
    claim: { readonly by: string; readonly nowMs: number; readonly untilMs: number },
  ): Promise<RepositorySync | 'busy'>;
  /** Saves how far it is imported and gives the claim back; false where another piece of work has taken it over. */
  finish(learner: LearnerKey, repository: string, by: string, sync: RepositorySync): Promise<boolean>;
  /** The letter of this import is sent. */
  sent(learner: LearnerKey, repository: string, commit: string): Promise<void>;
}

/** A pull request, as it is now. */
export interface PullRequest {
  readonly id: string;
  readonly repository: string;
  readonly title: string;
  readonly isOpen: boolean;
  /** Another one for each state of its source branch. */
  readonly revision: string;
  /** The newest commit of its source branch. */
  readonly source: string;
  /** The commit at which the source branch left the destination. */
  readonly base: string;
}

/** Where a comment stands: at a line of a file as the pull request has it. */
export interface CommentPlace {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** The pull requests of a repository. Every method throws a TransientError where it is out of reach. */
export interface PullRequests {
  /** null where there is no such pull request. */
  load(id: string): Promise<PullRequest | null>;
  /** The texts of all comments. */
  comments(request: PullRequest): Promise<readonly string[]>;
  /** @param place null for a comment on the whole; `no-place` where the file has no such line */
  comment(request: PullRequest, place: CommentPlace | null, text: string): Promise<'posted' | 'no-place'>;
  /** Approves this revision, or takes that back; `outdated` where there is another one by now, or the request is closed. */
  approve(request: PullRequest, isApproved: boolean): Promise<'done' | 'outdated' | 'refused'>;
}

/**
 * Has a pull request reviewed where larger ones are, without waiting for it. Throws a TransientError where that cannot be
 * started.
 */
export type LongReview = (request: PullRequest) => Promise<void>;
