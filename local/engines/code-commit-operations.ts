import { createHash } from 'node:crypto';
import { ACCOUNT, repositoryArn } from './code-commit-events.ts';
import type { BareRepository } from './code-commit-git.ts';
import { type PullRequest, type PullRequests, revisionOf } from './code-commit-pull-requests.ts';

/** An answer that the client throws, by CodeCommit's own name of it. */
export class CodeCommitFault extends Error {
  override readonly name = 'CodeCommitFault';
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export interface OperationsOver {
  readonly found: (name: string) => BareRepository | null;
  readonly requests: PullRequests;
  readonly region: string;
}

type Input = Readonly<Record<string, unknown>>;
type Operation = (input: Input) => Promise<object>;

/** Whoever calls: a request's signature is not looked at. */
const CALLER = `arn:aws:sts::${ACCOUNT}:assumed-role/caller/session`;
const PAGE = 100;
const PAGE_AT_MOST = 1000;
const BLOB_AT_MOST = 20 * 1024 * 1024;
const COMMENT_AT_MOST = 10_240;

export const repositoryIdOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
};

/** https://docs.aws.amazon.com/codecommit/latest/APIReference/API_Operations.html */
export function operations({ found, requests, region }: OperationsOver): Readonly<Record<string, Operation>> {
  const repository = (input: Input): BareRepository => {
    const name = text(input, 'repositoryName', 'RepositoryNameRequiredException');
    const there = found(name);
    if (there === null) throw new CodeCommitFault('RepositoryDoesNotExistException', `${name} does not exist`);
    return there;
  };
  const commitOf = async (repo: BareRepository, specifier: string): Promise<string> => {
    const commit = await repo.commit(specifier);
    if (commit === null) throw new CodeCommitFault('CommitDoesNotExistException', `Commit ${specifier} does not exist`);
    return commit;
  };
  const request = async (input: Input): Promise<PullRequest> => {
    const id = text(input, 'pullRequestId', 'PullRequestIdRequiredException');
    const one = requests.get(id);
    if (one === undefined)
      throw new CodeCommitFault('PullRequestDoesNotExistException', `Pull request ${id} does not exist`);
    const repo = found(one.repositoryName);
    const [source, destination] = await Promise.all(
      [one.sourceReference, one.destinationReference].map((ref) => repo?.commit(ref) ?? null),
    );
    if (repo !== null && source && destination && one.status === 'OPEN') {
      one.sourceCommit = source;
      one.destinationCommit = destination;
      one.revisionId = revisionOf(one.pullRequestId, source);
      one.mergeBase = await repo.mergeBase(source, destination);
    }
    return one;
  };

  return {
    async GetRepository(input) {
      const repo = repository(input);
      const repositoryName = String(input['repositoryName']);
      return {
        repositoryMetadata: {
          accountId: ACCOUNT,
          repositoryId: repositoryIdOf(repositoryName),
          repositoryName,
          defaultBranch: await repo.defaultBranch(),
          Arn: repositoryArn(repositoryName, region),
        },
      };
    },

    async GetBranch(input) {
      const name = text(input, 'branchName', 'BranchNameRequiredException');
      const commitId = (await repository(input).branches()).get(name);
      if (commitId === undefined)
        throw new CodeCommitFault('BranchDoesNotExistException', `Branch ${name} does not exist`);
      return { branch: { branchName: name, commitId } };
    },

    async GetDifferences(input) {
      const repo = repository(input);
      const after = await commitOf(repo, text(input, 'afterCommitSpecifier', 'CommitRequiredException'));
      const specifier = input['beforeCommitSpecifier'];
      const before = typeof specifier === 'string' ? await commitOf(repo, specifier) : null;
      const size = Number(input['MaxResults'] ?? PAGE);
      if (!(Number.isInteger(size) && size >= 1 && size <= PAGE_AT_MOST))
        throw new CodeCommitFault('InvalidMaxResultsException', 'MaxResults must be a whole number from 1 to 1000');
      const from = input['NextToken'] === undefined ? 0 : startOf(String(input['NextToken']));
      const all = await repo.differences(before, after);
      const differences = all.slice(from, from + size);
      return { differences, ...(from + size < all.length && { NextToken: tokenOf(from + size) }) };
    },

    async GetBlob(input) {
      const id = text(input, 'blobId', 'BlobIdRequiredException');
      const repo = repository(input);
      const content = /^[\da-f]{40}$/.test(id) ? await repo.blob(id) : null;
      if (content === null) throw new CodeCommitFault('BlobIdDoesNotExistException', `Blob ${id} does not exist`);
      if (content.length > BLOB_AT_MOST)
        throw new CodeCommitFault('FileTooLargeException', 'The file is larger than what is given out');
      return { content: content.toString('base64') };
    },

    async CreatePullRequest(input) {
      const [target] = input['targets'] as Input[];
      if (target === undefined) throw new CodeCommitFault('TargetsRequiredException', 'targets is required');
      const repo = repository(target);
      const sourceReference = refOf(text(target, 'sourceReference', 'ReferenceNameRequiredException'));
      const destinationReference = refOf(String(target['destinationReference'] ?? (await repo.defaultBranch())));
      const [sourceCommit, destinationCommit] = [
        await commitOf(repo, sourceReference),
        await commitOf(repo, destinationReference),
      ];
      const ends = { sourceReference, destinationReference, sourceCommit, destinationCommit };
      const title = text(input, 'title', 'TitleRequiredException');
      const mergeBase = await repo.mergeBase(sourceCommit, destinationCommit);
      return {
        pullRequest: shown(
          requests.open({ title, repositoryName: String(target['repositoryName']), mergeBase, ...ends }),
        ),
      };
    },

    GetPullRequest: async (input) => ({ pullRequest: shown(await request(input)) }),

    async UpdatePullRequestStatus(input) {
      const one = await request(input);
      one.status = input['pullRequestStatus'] === 'CLOSED' ? 'CLOSED' : 'OPEN';
      return { pullRequest: shown(one) };
    },

    async PostCommentForPullRequest(input) {
      const repo = repository(input);
      const one = await request(input);
      const beforeCommitId = await commitOf(repo, text(input, 'beforeCommitId', 'CommitIdRequiredException'));
      const afterCommitId = await commitOf(repo, text(input, 'afterCommitId', 'CommitIdRequiredException'));
      const content = text(input, 'content', 'CommentContentRequiredException');
      if (content.length > COMMENT_AT_MOST)
        throw new CodeCommitFault(
          'CommentContentSizeLimitExceededException',
          'The comment is longer than 10240 characters',
        );
      const location = input['location'] as Input | undefined;
      if (location !== undefined) await checkPlace(repo, location, { beforeCommitId, afterCommitId });
      const posted = requests.comment(
        one,
        { beforeCommitId, afterCommitId, ...(location !== undefined && { location }) },
        content,
        CALLER,
      );
      return { repositoryName: one.repositoryName, pullRequestId: one.pullRequestId, ...posted };
    },

    async GetCommentsForPullRequest(input) {
      const one = await request(input);
      const from = input['nextToken'] === undefined ? 0 : startOf(String(input['nextToken']));
      const size = Number(input['maxResults'] ?? PAGE);
      const { repositoryName, pullRequestId } = one;
      const comments = one.comments.slice(from, from + size).map(({ comment, ...rest }) => ({
        repositoryName,
        pullRequestId,
        ...rest,
        comments: [comment],
      }));
      const isMore = from + size < one.comments.length;
      return { commentsForPullRequestData: comments, ...(isMore && { nextToken: tokenOf(from + size) }) };
    },

    async UpdatePullRequestApprovalState(input) {
      const one = await request(input);
      if (input['revisionId'] !== one.revisionId)
        throw new CodeCommitFault('RevisionNotCurrentException', 'The revision is not the current one');
      if (one.status === 'CLOSED')
        throw new CodeCommitFault('PullRequestAlreadyClosedException', 'The pull request is closed');
      const state = input['approvalState'];
      if (state !== 'APPROVE' && state !== 'REVOKE')
        throw new CodeCommitFault('InvalidApprovalStateException', 'approvalState is APPROVE or REVOKE');
      one.approvals.set(`${one.revisionId} ${CALLER}`, state);
      return {};
    },

    async GetPullRequestApprovalStates(input) {
      const one = await request(input);
      const approvals = [...one.approvals]
        .filter(([of, state]) => of.startsWith(`${String(input['revisionId'])} `) && state === 'APPROVE')
        .map(([of, approvalState]) => ({ userArn: of.split(' ')[1], approvalState }));
      return { approvals };
    },
  };
}

function text(input: Input, name: string, fault: string): string {
  const value = input[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new CodeCommitFault(fault, `${name} is required`);
}

const refOf = (name: string): string => (name.startsWith('refs/') ? name : `refs/heads/${name}`);

const tokenOf = (from: number): string => Buffer.from(`from ${String(from)}`).toString('base64');

function startOf(token: string): number {
  const from = /^from (\d+)$/.exec(Buffer.from(token, 'base64').toString())?.[1];
  if (from === undefined) throw new CodeCommitFault('InvalidContinuationTokenException', 'The token is not valid');
  return Number(from);
}

/** A comment stands at a file of one of the two commits, and at a line that it has. */
async function checkPlace(
  repo: BareRepository,
  location: Input,
  { beforeCommitId, afterCommitId }: { beforeCommitId: string; afterCommitId: string },
): Promise<void> {
  const version = location['relativeFileVersion'];
  if (version !== 'BEFORE' && version !== 'AFTER')
    throw new CodeCommitFault('InvalidRelativeFileVersionEnumException', 'relativeFileVersion is BEFORE or AFTER');
  const path = text(location, 'filePath', 'PathRequiredException');
  const files = await repo.differences(null, version === 'AFTER' ? afterCommitId : beforeCommitId);
  const file = files.find(({ afterBlob }) => afterBlob?.path === path)?.afterBlob;
  if (file === undefined) throw new CodeCommitFault('PathDoesNotExistException', `${path} does not exist`);
  const lines = ((await repo.blob(file.blobId))?.toString() ?? '').split('\n').length;
  const position = Number(location['filePosition']);
  if (!(position >= 1 && position <= lines))
    throw new CodeCommitFault('InvalidFilePositionException', `${path} has no line ${String(position)}`);
}

const shown = ({ pullRequestId, title, status, revisionId, creationDate, ...request }: PullRequest): object => {
  const { repositoryName, sourceReference, destinationReference, sourceCommit, destinationCommit, mergeBase } = request;
  const ends = { sourceReference, destinationReference, sourceCommit, destinationCommit, mergeBase };
  return {
    pullRequestId,
    title,
    pullRequestStatus: status,
    revisionId,
    creationDate,
    lastActivityDate: creationDate,
    pullRequestTargets: [{ repositoryName, ...ends, mergeMetadata: { isMerged: false } }],
  };
};
