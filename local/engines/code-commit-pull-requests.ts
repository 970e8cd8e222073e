import { createHash, randomUUID } from 'node:crypto';
import { type CodeCommitEvent, pullRequestEvent } from './code-commit-events.ts';

export interface PostedComment {
  readonly beforeCommitId: string;
  readonly afterCommitId: string;
  readonly location?: unknown;
  readonly comment: {
    readonly commentId: string;
    readonly content: string;
    readonly authorArn: string;
    /** Epoch seconds. */
    readonly creationDate: number;
    readonly lastModifiedDate: number;
    readonly deleted: boolean;
  };
}

export interface PullRequest {
  readonly pullRequestId: string;
  readonly title: string;
  readonly repositoryName: string;
  readonly sourceReference: string;
  readonly destinationReference: string;
  readonly creationDate: number;
  status: 'OPEN' | 'CLOSED';
  /** Another one for each state of the source branch, as approvals are of a revision. */
  revisionId: string;
  sourceCommit: string;
  destinationCommit: string;
  mergeBase: string;
  readonly comments: PostedComment[];
  /** By user. */
  readonly approvals: Map<string, 'APPROVE' | 'REVOKE'>;
  isTold: boolean;
  toldCommit: string;
}

export const revisionOf = (id: string, sourceCommit: string): string =>
  createHash('sha256').update(`${id} ${sourceCommit}`).digest('hex');

/** The pull requests of all repositories, in memory. */
export function pullRequests(region: string) {
  const all = new Map<string, PullRequest>();
  return {
    get: (id: string): PullRequest | undefined => all.get(id),
    open(
      facts: Pick<
        PullRequest,
        | 'title'
        | 'repositoryName'
        | 'sourceReference'
        | 'destinationReference'
        | 'sourceCommit'
        | 'destinationCommit'
        | 'mergeBase'
      >,
    ): PullRequest {
      const pullRequestId = String(all.size + 1);
      const revisionId = revisionOf(pullRequestId, facts.sourceCommit);
      const state = { isTold: false, toldCommit: facts.sourceCommit, status: 'OPEN' as const };
      const creationDate = Math.floor(Date.now() / 1000);
      const lists = { comments: [], approvals: new Map<string, 'APPROVE' | 'REVOKE'>() };
      const request: PullRequest = { ...facts, pullRequestId, revisionId, creationDate, ...state, ...lists };
      all.set(pullRequestId, request);
      return request;
    },
    comment(request: PullRequest, posted: Omit<PostedComment, 'comment'>, content: string, authorArn: string) {
      const now = Math.floor(Date.now() / 1000);
      const comment = { commentId: randomUUID(), content, authorArn, deleted: false };
      const whole = { ...posted, comment: { ...comment, creationDate: now, lastModifiedDate: now } };
      request.comments.push(whole);
      return whole;
    },
    /** Events of the requests that were opened, or whose source branch moved, since this was asked last. */
    news(repositoryName: string, branches: ReadonlyMap<string, string>): CodeCommitEvent[] {
      return [...all.values()].flatMap((request) => {
        if (request.repositoryName !== repositoryName || request.status !== 'OPEN') return [];
        const tip = branches.get(request.sourceReference.replace('refs/heads/', ''));
        if (tip !== undefined) request.sourceCommit = tip;
        request.revisionId = revisionOf(request.pullRequestId, request.sourceCommit);
        const event = !request.isTold
          ? 'pullRequestCreated'
          : request.toldCommit === request.sourceCommit
            ? null
            : 'pullRequestSourceBranchUpdated';
        request.isTold = true;
        request.toldCommit = request.sourceCommit;
        if (event === null) return [];
        const { pullRequestId, revisionId, title, sourceReference, sourceCommit } = request;
        const { destinationReference, destinationCommit } = request;
        const ends = { sourceReference, sourceCommit, destinationReference, destinationCommit };
        const facts = { pullRequestId, revisionId, title, status: 'Open' as const, repositoryName, ...ends };
        return [pullRequestEvent(event, facts, region)];
      });
    },
  };
}

export type PullRequests = ReturnType<typeof pullRequests>;
