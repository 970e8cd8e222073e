import { setTimeout as wait } from 'node:timers/promises';
import {
  CodeCommitClient,
  CreatePullRequestCommand,
  GetCommentsForPullRequestCommand,
  GetPullRequestApprovalStatesCommand,
  GetPullRequestCommand,
} from '@aws-sdk/client-codecommit';
import { expect } from 'chai';
import { letsThrough } from '../../local/cloud/event-rules.ts';
import { type Mailbox, type ReceivedLetter, openMailbox } from '../../local/cloud/mailbox.ts';
import { clientOf } from '../../local/cloud/local-aws.ts';
import type { CodeCommitEvent } from '../../local/engines/code-commit-events.ts';
import { DECK_LEARNER, type Deployed, deployedStack } from './deployed-stack.ts';
import { type Learner, type Outsider, eventually, learnerOf, outsider } from './outsider.ts';

const CAPITALS = '#flashcards\nWhat is the capital of Canada?::Ottawa\nWhat is the capital of Kenya?::Nairobi\n';
const repositoryName = 'decks';

describe('a deck repository', () => {
  let deployed: Deployed;
  let system: Outsider;
  let learner: Learner;
  let client: CodeCommitClient;
  let mailbox: Mailbox;

  before(async () => {
    deployed = await deployedStack();
    system = outsider(deployed);
    learner = learnerOf(system, DECK_LEARNER);
    client = new CodeCommitClient({ ...clientOf(deployed.aws), endpoint: deployed.codeCommit.endpoint });
    mailbox = await openMailbox(deployed.aws, 'author', system.output('AuthorTopicArn'));
  });

  /** What came; SNS hands on within a moment. */
  async function mails(): Promise<ReceivedLetter[]> {
    await wait(2000);
    return mailbox.take();
  }

  /** What happened since, as CodeCommit tells it; the local AWS takes no event of an AWS service, as AWS takes none. */
  const news = (event: string): Promise<CodeCommitEvent[]> =>
    deployed.codeCommit.news(repositoryName).then((all) => all.filter(({ detail }) => detail['event'] === event));

  const passes = (rule: string, event: CodeCommitEvent): Promise<boolean> => letsThrough(deployed, rule, event);

  it('becomes cards with a push, which the skill asks, and its author gets one letter', async () => {
    deployed.decks.push({ 'Capitals.md': CAPITALS });
    const [event] = await news('referenceCreated');
    if (event === undefined) throw new Error('no event');
    expect(await passes('SyncRepositoryFunctionPushes', event)).to.equal(true);
    await system.invoke('SyncRepositoryFunction', event);
    expect((await learner.device.launch()).speech).to.match(/what is the capital of (?:Canada|Kenya)\?$/i);
    expect((await mails()).map(({ subject }) => subject)).to.deep.equal(['decks: 2 cards added']);
    await system.invoke('SyncRepositoryFunction', event);
    expect(await mails()).to.deep.equal([]);
  });

  it('keeps what was learned where a note is renamed, in events that come out of order', async () => {
    await learner.device.say('ottawa');
    const before = await system.items(learner.key, 'CARD#');
    deployed.decks.push({ 'Capitals.md': null, 'world/Capitals.md': `${CAPITALS}What?::![](x.png)\n` });
    const [first] = await news('referenceUpdated');
    deployed.decks.push({ 'Rivers.md': '#flashcards\nWhich river flows through Cairo?::the Nile\n' });
    const [second] = await news('referenceUpdated');
    for (const event of [second, first]) await system.invoke('SyncRepositoryFunction', event);
    const after = await system.items(learner.key, 'CARD#');
    expect(after).to.have.length(3);
    const learned = ({ r, s }: Record<string, unknown>): unknown => ({ r, s });
    const reviewed = before.find(({ r }) => r !== undefined && r !== '');
    expect(after.map(learned)).to.deep.include(learned(reviewed ?? {}));
    const [letter, ...none] = await mails();
    expect(none).to.deep.equal([]);
    expect(letter?.subject).to.match(/^decks: 1 card added, .*1 set aside$/);
    expect(letter?.text).to.include('line 4 set aside: the back holds a picture without words for it');
  });

  it('has its pull requests reviewed: comments at the lines, no approval for errors, one letter', async () => {
    const arrows = '#flashcards\nWhich arrow points right?::→\n';
    deployed.decks.push({ 'Arrows.md': arrows }, { branch: 'arrows' });
    const targets = [{ repositoryName, sourceReference: 'arrows', destinationReference: 'main' }];
    const { pullRequest } = await client.send(new CreatePullRequestCommand({ title: 'Arrows', targets }));
    const pullRequestId = pullRequest?.pullRequestId ?? '';
    const [event] = await news('pullRequestCreated');
    if (event === undefined) throw new Error('no event');
    expect(await passes('ReviewPullRequestFunctionPullRequests', event)).to.equal(true);
    expect(await passes('SyncRepositoryFunctionPushes', event)).to.equal(false);
    for (let times = 0; times < 2; times += 1) await system.invoke('ReviewPullRequestFunction', event);
    const { commentsForPullRequestData = [] } = await client.send(
      new GetCommentsForPullRequestCommand({ pullRequestId }),
    );
    expect(commentsForPullRequestData.map(({ location }) => location?.filePosition)).to.deep.equal([2, undefined]);
    expect(await approvals(pullRequestId)).to.equal(0);
    expect((await mails()).map(({ subject }) => subject)).to.deep.equal(['decks: pull request 1 "Arrows": 1 error']);

    deployed.decks.push({ 'Arrows.md': arrows.replace('→', '→ (accept: the right arrow)') }, { branch: 'arrows' });
    const [update] = await news('pullRequestSourceBranchUpdated');
    await system.invoke('ReviewPullRequestFunction', update);
    expect(await approvals(pullRequestId)).to.equal(1);
    expect((await mails())[0]?.text).to.include('nothing to say. It was approved.');
  });

  async function approvals(pullRequestId: string): Promise<number> {
    const { pullRequest } = await client.send(new GetPullRequestCommand({ pullRequestId }));
    const revision = { pullRequestId, revisionId: pullRequest?.revisionId };
    const { approvals: given = [] } = await client.send(new GetPullRequestApprovalStatesCommand(revision));
    return given.length;
  }

  it('tells nobody of another repository, and of an event that it does not know, by the dead letters', async () => {
    const foreign = { id: 'x', source: 'aws.codecommit', 'detail-type': 'CodeCommit Repository State Change' };
    const detail = { repositoryName: 'others', referenceType: 'branch', referenceName: 'main' };
    await system.invoke('SyncRepositoryFunction', { ...foreign, detail });
    expect(await mails()).to.deep.equal([]);
    await system.invokeLater('SyncRepositoryFunction', { ...foreign, source: 'aws.s3', detail });
    const [letter] = await eventually('a dead letter', async () => {
      const found = await system.messages('SyncRepositoryDeadLetters');
      return found.length > 0 && found;
    });
    expect(letter).to.have.nested.property('requestPayload.source', 'aws.s3');
  });
});
