import type { Log } from '../log.ts';
import type { ReadNote } from '../notes/formats/format.ts';
import type { LearnerKey } from '../ports/learners.ts';
import type { Mail } from '../ports/mail.ts';
import type { PullRequest, PullRequests, Repository } from '../ports/repository.ts';
import { IN_A_FUNCTION, reviewPullRequest } from '../repository/review-pull-request.ts';
import { createCardStore } from '../store/card-store.ts';
import type { Table } from '../store/table.ts';
import type { ReviewTasks } from './review-tasks.ts';
import { readPullRequestChange } from '../triggers/code-commit-event.ts';

export interface ReviewPullRequestWiring {
  readonly table: Table;
  readonly repository: Repository;
  readonly readNote: ReadNote;
  readonly requests: PullRequests;
  /** Whose cards the notes become. */
  readonly learner: LearnerKey;
  readonly mail: Mail;
  readonly log: Log;
  /** Where what is too large here is reviewed; null where it is refused. */
  readonly tasks: ReviewTasks | null;
}

/**
 * The function that reviews pull requests: an event of CodeCommit in, nothing out. Of another repository than its own it
 * does nothing.
 * @throws CodeCommitEventError for anything else, TransientError where it has to be tried again
 */
export function wireReviewPullRequest({ table, tasks, ...rest }: ReviewPullRequestWiring) {
  const dependencies = { ...rest, cards: createCardStore(table), limits: IN_A_FUNCTION };
  return async (event: unknown): Promise<void> => {
    const { id, repositories, pullRequest } = readPullRequestChange(event);
    if (!repositories.includes(rest.repository.name)) {
      rest.log({ event: 'another-repository', level: 'warn' });
      return;
    }
    const longReview = tasks && ((request: PullRequest) => tasks.start(request, id));
    await reviewPullRequest(pullRequest, { ...dependencies, longReview });
  };
}
