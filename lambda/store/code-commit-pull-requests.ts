import {
  type CodeCommitClient,
  CodeCommitServiceException,
  GetPullRequestCommand,
  InvalidPullRequestIdException,
  PostCommentForPullRequestCommand,
  PullRequestDoesNotExistException,
  UpdatePullRequestApprovalStateCommand,
  paginateGetCommentsForPullRequest,
} from '@aws-sdk/client-codecommit';
import type { PullRequests } from '../ports/repository.ts';
import { withRepositoryErrors } from './code-commit-repository.ts';

/** What CodeCommit says of a place that a file does not have. */
const NO_PLACE: ReadonlySet<string> = new Set([
  'InvalidFileLocationException',
  'InvalidFilePositionException',
  'InvalidPathException',
  'PathDoesNotExistException',
]);
const OUTDATED: ReadonlySet<string> = new Set(['RevisionNotCurrentException', 'PullRequestAlreadyClosedException']);
/** Nobody approves what they opened themselves. */
const REFUSED = 'PullRequestCannotBeApprovedByAuthorException';

/** The pull requests of one repository of CodeCommit. */
export function createCodeCommitPullRequests(client: CodeCommitClient, repositoryName: string): PullRequests {
  return {
    load: (pullRequestId) =>
      withRepositoryErrors('the look-up of a pull request', async () => {
        try {
          const { pullRequest } = await client.send(new GetPullRequestCommand({ pullRequestId }));
          const target = pullRequest?.pullRequestTargets?.find((one) => one.repositoryName === repositoryName);
          const { sourceCommit, destinationCommit, mergeBase = destinationCommit } = target ?? {};
          if (pullRequest === undefined || sourceCommit === undefined || mergeBase === undefined) return null;
          return {
            id: pullRequestId,
            repository: repositoryName,
            title: pullRequest.title ?? '',
            isOpen: pullRequest.pullRequestStatus === 'OPEN',
            revision: pullRequest.revisionId ?? '',
            source: sourceCommit,
            base: mergeBase,
          };
        } catch (error) {
          const isNone =
            error instanceof PullRequestDoesNotExistException || error instanceof InvalidPullRequestIdException;
          if (isNone) return null;
          throw error;
        }
      }),

    comments: ({ id }) =>
      withRepositoryErrors('a read of comments', async () => {
        const texts: string[] = [];
        const pages = paginateGetCommentsForPullRequest({ client }, { pullRequestId: id, repositoryName });
        for await (const { commentsForPullRequestData = [] } of pages)
          for (const { comments = [] } of commentsForPullRequestData)
            for (const { content, deleted } of comments) if (content && deleted !== true) texts.push(content);
        return texts;
      }),

    comment: ({ id, source, base }, place, content) =>
      withRepositoryErrors('a comment', async () => {
        const location = place && {
          filePath: place.path,
          filePosition: place.line,
          relativeFileVersion: 'AFTER' as const,
        };
        try {
          await client.send(
            new PostCommentForPullRequestCommand({
              pullRequestId: id,
              repositoryName,
              beforeCommitId: base,
              afterCommitId: source,
              content,
              ...(location !== null && { location }),
            }),
          );
          return 'posted';
        } catch (error) {
          if (error instanceof CodeCommitServiceException && NO_PLACE.has(error.name)) return 'no-place';
          throw error;
        }
      }),

    approve: ({ id, revision }, isApproved) =>
      withRepositoryErrors('an approval', async () => {
        try {
          const approvalState = isApproved ? 'APPROVE' : 'REVOKE';
          const approval = { pullRequestId: id, revisionId: revision, approvalState } as const;
          await client.send(new UpdatePullRequestApprovalStateCommand(approval));
          return 'done';
        } catch (error) {
          if (!(error instanceof CodeCommitServiceException)) throw error;
          if (OUTDATED.has(error.name)) return 'outdated';
          if (error.name === REFUSED) return 'refused';
          throw error;
        }
      }),
  };
}
