import {
  BranchDoesNotExistException,
  CodeCommitClient,
  CommitDoesNotExistException,
  CreatePullRequestCommand,
  GetBlobCommand,
  GetBranchCommand,
  GetCommentsForPullRequestCommand,
  GetPullRequestApprovalStatesCommand,
  GetPullRequestCommand,
  GetRepositoryCommand,
  InvalidFilePositionException,
  PostCommentForPullRequestCommand,
  RepositoryDoesNotExistException,
  RevisionNotCurrentException,
  UpdatePullRequestApprovalStateCommand,
  paginateGetDifferences,
} from '@aws-sdk/client-codecommit';
import { expect } from 'chai';
import { type CodeCommit, startCodeCommit } from '../../../local/engines/code-commit.ts';
import { LOCAL_CREDENTIALS } from '../../../local/engines/embedded-dynamodb.ts';
import { type DeckRepository, deckRepository } from '../../support/deck-repository.ts';

describe('CodeCommit on one machine, by the client of the SDK', () => {
  let decks: DeckRepository;
  let served: CodeCommit;
  let client: CodeCommitClient;
  const repositoryName = 'decks';

  beforeEach(async () => {
    decks = deckRepository(repositoryName);
    served = await startCodeCommit({ folder: decks.folder });
    client = new CodeCommitClient({ endpoint: served.endpoint, ...LOCAL_CREDENTIALS });
  });
  afterEach(async () => {
    client.destroy();
    await served.stop();
    decks.remove();
  });

  async function differences(before: string | undefined, after: string, MaxResults?: number): Promise<string[]> {
    const input = { repositoryName, beforeCommitSpecifier: before, afterCommitSpecifier: after, MaxResults };
    const found: string[] = [];
    for await (const page of paginateGetDifferences({ client }, input)) {
      for (const { changeType, beforeBlob, afterBlob } of page.differences ?? [])
        found.push(`${String(changeType)} ${beforeBlob?.path ?? '-'} ${afterBlob?.path ?? '-'}`);
    }
    return found;
  }
  const rejected = (call: Promise<unknown>): Promise<unknown> =>
    call.then(
      () => null,
      (error: unknown) => error,
    );

  it('tells of a repository, its branches and its files', async () => {
    const first = decks.push({ 'a.md': 'a', 'é b/ü.md': 'ü', 'old.md': 'o' });
    const { repositoryMetadata } = await client.send(new GetRepositoryCommand({ repositoryName }));
    expect(repositoryMetadata).to.deep.include({ repositoryName, defaultBranch: 'main' });
    expect(repositoryMetadata?.Arn).to.equal('arn:aws:codecommit:us-east-1:000000000000:decks');
    const { branch } = await client.send(new GetBranchCommand({ repositoryName, branchName: 'main' }));
    expect(branch).to.deep.equal({ branchName: 'main', commitId: first });
    expect(await differences(undefined, first)).to.have.members(['A - a.md', 'A - old.md', 'A - é b/ü.md']);
    const second = decks.push({ 'a.md': 'aa', 'old.md': null, 'new.md': 'o' });
    expect(await differences(first, second)).to.deep.equal(['M a.md a.md', 'A - new.md', 'D old.md -']);
  });

  it('gives differences in pages, and blobs as they are', async () => {
    const bytes = Buffer.from([0, 255, 1, 254]);
    const files = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`n${String(i)}.md`, bytes]));
    const commit = decks.push(files);
    const found = await differences(undefined, commit, 10);
    expect(new Set(found).size).to.equal(25);
    const blobId = decks.git('rev-parse', `${commit}:n7.md`);
    const { content } = await client.send(new GetBlobCommand({ repositoryName, blobId }));
    expect(Buffer.from(content ?? [])).to.deep.equal(bytes);
  });

  it("throws CodeCommit's own faults for what is not there", async () => {
    decks.push({ 'a.md': 'a' });
    expect(await rejected(client.send(new GetRepositoryCommand({ repositoryName: 'none' })))).to.be.instanceOf(
      RepositoryDoesNotExistException,
    );
    expect(await rejected(client.send(new GetRepositoryCommand({ repositoryName: '../decks' })))).to.be.instanceOf(
      Error,
    );
    expect(await rejected(client.send(new GetBranchCommand({ repositoryName, branchName: 'x' })))).to.be.instanceOf(
      BranchDoesNotExistException,
    );
    expect(await rejected(differences('0'.repeat(40), 'main'))).to.be.instanceOf(CommitDoesNotExistException);
    expect(await rejected(differences('--output=x', 'main'))).to.be.instanceOf(CommitDoesNotExistException);
  });

  it('tells what happened as CodeCommit does', async () => {
    const first = decks.push({ 'a.md': 'a' });
    const [created, ...none] = await served.news(repositoryName);
    expect(none).to.deep.equal([]);
    expect(created).to.deep.include({ version: '0', source: 'aws.codecommit', region: 'us-east-1' });
    expect(created?.['detail-type']).to.equal('CodeCommit Repository State Change');
    expect(created?.resources).to.deep.equal(['arn:aws:codecommit:us-east-1:000000000000:decks']);
    const branch = { referenceType: 'branch', referenceName: 'main', referenceFullName: 'refs/heads/main' };
    expect(created?.detail).to.deep.include({ ...branch, event: 'referenceCreated', repositoryName, commitId: first });
    const second = decks.push({ 'a.md': 'aa' });
    const [updated] = await served.news(repositoryName);
    const ids = { oldCommitId: first, commitId: second };
    expect(updated?.detail).to.deep.include({ ...branch, event: 'referenceUpdated', repositoryName, ...ids });
    expect(await served.news(repositoryName)).to.deep.equal([]);
  });

  it('keeps pull requests with comments at lines and approvals of a revision', async () => {
    const base = decks.push({ 'a.md': 'a\nb\n' });
    const source = decks.push({ 'a.md': 'a\nc\n' }, { branch: 'more' });
    const targets = [{ repositoryName, sourceReference: 'more', destinationReference: 'main' }];
    const opened = await client.send(new CreatePullRequestCommand({ title: 'More', targets }));
    const pullRequestId = opened.pullRequest?.pullRequestId;
    const told = (await served.news(repositoryName)).map(({ detail }) => detail['event']);
    expect(told).to.deep.equal(['referenceCreated', 'referenceCreated', 'pullRequestCreated']);
    const { pullRequest } = await client.send(new GetPullRequestCommand({ pullRequestId }));
    expect(pullRequest?.pullRequestTargets?.[0]).to.deep.include({ sourceCommit: source, mergeBase: base });

    const place = { pullRequestId, repositoryName, beforeCommitId: base, afterCommitId: source };
    const at = (filePosition: number) =>
      client.send(
        new PostCommentForPullRequestCommand({
          ...place,
          content: 'Mend it.',
          location: { filePath: 'a.md', filePosition, relativeFileVersion: 'AFTER' },
        }),
      );
    expect((await at(2)).comment?.content).to.equal('Mend it.');
    expect(await rejected(at(9))).to.be.instanceOf(InvalidFilePositionException);
    const { commentsForPullRequestData } = await client.send(new GetCommentsForPullRequestCommand({ pullRequestId }));
    expect(commentsForPullRequestData).to.have.length(1);
    expect(commentsForPullRequestData?.[0]?.location?.filePosition).to.equal(2);
    expect(commentsForPullRequestData?.[0]?.comments?.[0]?.creationDate).to.be.instanceOf(Date);

    const revisionId = pullRequest?.revisionId ?? '';
    const approve = () =>
      client.send(new UpdatePullRequestApprovalStateCommand({ pullRequestId, revisionId, approvalState: 'APPROVE' }));
    await approve();
    const { approvals } = await client.send(new GetPullRequestApprovalStatesCommand({ pullRequestId, revisionId }));
    expect(approvals?.map(({ approvalState }) => approvalState)).to.deep.equal(['APPROVE']);
    decks.push({ 'a.md': 'a\nd\n' }, { branch: 'more' });
    expect(await rejected(approve())).to.be.instanceOf(RevisionNotCurrentException);
    const events = await served.news(repositoryName);
    expect(events.map(({ detail }) => detail['event'])).to.deep.equal([
      'referenceUpdated',
      'pullRequestSourceBranchUpdated',
    ]);
    expect(events[1]?.detail).to.deep.include({ pullRequestStatus: 'Open', isMerged: 'False', pullRequestId });
  });
});
