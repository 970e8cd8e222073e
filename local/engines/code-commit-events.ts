import { randomUUID } from 'node:crypto';

/** An event as EventBridge delivers it. */
export interface CodeCommitEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': 'CodeCommit Repository State Change' | 'CodeCommit Pull Request State Change';
  readonly source: 'aws.codecommit';
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
}

export const ACCOUNT = '000000000000';
const CALLER = `arn:aws:iam::${ACCOUNT}:user/author`;

export const repositoryArn = (name: string, region: string): string =>
  `arn:aws:codecommit:${region}:${ACCOUNT}:${name}`;

interface Branch {
  readonly repositoryName: string;
  readonly repositoryId: string;
  readonly branch: string;
  /** null for a branch that is new. */
  readonly before: string | null;
  /** null for a branch that was deleted. */
  readonly after: string | null;
  readonly region: string;
}

/**
 * What CodeCommit sends when a branch changes.
 * https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html#referenceUpdated
 */
export function branchEvent({ repositoryName, repositoryId, branch, before, after, region }: Branch): CodeCommitEvent {
  const event = before === null ? 'referenceCreated' : after === null ? 'referenceDeleted' : 'referenceUpdated';
  return envelope('CodeCommit Repository State Change', repositoryName, region, {
    event,
    repositoryName,
    repositoryId,
    referenceType: 'branch',
    referenceName: branch,
    referenceFullName: `refs/heads/${branch}`,
    ...(after !== null && { commitId: after }),
    ...(before !== null && { oldCommitId: before }),
    callerUserArn: CALLER,
  });
}

export interface PullRequestFacts {
  readonly pullRequestId: string;
  readonly revisionId: string;
  readonly title: string;
  readonly status: 'Open' | 'Closed';
  readonly repositoryName: string;
  readonly sourceReference: string;
  readonly sourceCommit: string;
  readonly destinationReference: string;
  readonly destinationCommit: string;
}

/**
 * What CodeCommit sends of a pull request; booleans and dates as text, as it has them.
 * https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html#pullRequestCreated
 */
export function pullRequestEvent(
  event: 'pullRequestCreated' | 'pullRequestSourceBranchUpdated' | 'pullRequestStatusChanged',
  { status, ...facts }: PullRequestFacts,
  region: string,
): CodeCommitEvent {
  const { repositoryName, ...rest } = facts;
  const date = new Date().toUTCString();
  return envelope('CodeCommit Pull Request State Change', repositoryName, region, {
    notificationBody: `A pull request event occurred in the following AWS CodeCommit repository: ${repositoryName}.`,
    author: CALLER,
    callerUserArn: CALLER,
    creationDate: date,
    lastModifiedDate: date,
    event,
    isMerged: 'False',
    pullRequestStatus: status,
    repositoryNames: [repositoryName],
    ...rest,
  });
}

const envelope = (
  type: CodeCommitEvent['detail-type'],
  repositoryName: string,
  region: string,
  detail: CodeCommitEvent['detail'],
): CodeCommitEvent => ({
  version: '0',
  id: randomUUID(),
  'detail-type': type,
  source: 'aws.codecommit',
  account: ACCOUNT,
  time: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  region,
  resources: [repositoryArn(repositoryName, region)],
  detail,
});
