import { expect } from 'chai';
import { CodeCommitEventError, readPullRequestChange, readPush } from '../../lambda/triggers/code-commit-event.ts';
import { branchEvent, pullRequestEvent } from '../../local/engines/code-commit-events.ts';
import { thrownError } from '../support/thrown-error.ts';

const REGION = 'us-east-1';
const push = branchEvent({
  repositoryName: 'decks',
  repositoryId: '1',
  branch: 'main',
  before: 'b',
  after: 'a',
  region: REGION,
});
const request = pullRequestEvent(
  'pullRequestCreated',
  {
    pullRequestId: '7',
    revisionId: 'r',
    title: 'More',
    status: 'Open',
    repositoryName: 'decks',
    sourceReference: 'refs/heads/more',
    sourceCommit: 's',
    destinationReference: 'refs/heads/main',
    destinationCommit: 'd',
  },
  REGION,
);

describe('an event of CodeCommit', () => {
  it('tells of a push', () => {
    expect(readPush(push)).to.deep.equal({ id: push.id, repository: 'decks' });
  });
  it('tells of a pull request', () => {
    const { id } = request;
    expect(readPullRequestChange(request)).to.deep.equal({ id, repositories: ['decks'], pullRequest: '7' });
  });
  for (const [what, read, event, message] of [
    ['is no push', readPush, request, /"detail-type" should be "CodeCommit Repository State Change"/],
    ['is no pull request', readPullRequestChange, push, /"detail-type" should be/],
    ['is of another service', readPush, { ...push, source: 'aws.s3' }, /"source" should be "aws.codecommit"/],
    ['has no repository', readPush, { ...push, detail: {} }, /"detail.repositoryName" is missing/],
    ['is nothing', readPush, null, /"the event" should be/],
    [
      'has no number',
      readPullRequestChange,
      { ...request, detail: { ...request.detail, pullRequestId: '../1' } },
      /"detail.pullRequestId"/,
    ],
  ] as const)
    it(`is refused where it ${what}`, () => {
      expect(thrownError(() => read(event), CodeCommitEventError).message).to.match(message);
    });
});
