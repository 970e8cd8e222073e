import {
  CodeCommitClient,
  CreatePullRequestCommand,
  GetCommentsForPullRequestCommand,
  GetPullRequestApprovalStatesCommand,
  GetPullRequestCommand,
  UpdatePullRequestStatusCommand,
} from '@aws-sdk/client-codecommit';
import { expect } from 'chai';
import { openNote } from '../../lambda/notes/formats/formats.ts';
import { importNotes } from '../../lambda/importing/import-notes.ts';
import { silentLog } from '../../lambda/log.ts';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';
import type { Letter } from '../../lambda/ports/mail.ts';
import type { LongReview } from '../../lambda/ports/repository.ts';
import { IN_A_FUNCTION, IN_A_TASK, reviewPullRequest } from '../../lambda/repository/review-pull-request.ts';
import { createCodeCommitPullRequests } from '../../lambda/store/code-commit-pull-requests.ts';
import { createCodeCommitRepository } from '../../lambda/store/code-commit-repository.ts';
import { type CodeCommit, startCodeCommit } from '../../local/engines/code-commit.ts';
import { LOCAL_CREDENTIALS } from '../../local/engines/embedded-dynamodb.ts';
import { type DeckRepository, deckRepository } from '../support/deck-repository.ts';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';

const CELLS = '#flashcards\nWhich pigment is green?::chlorophyll\nWhat gives up a turn?::skip\n';

describe('the review of a pull request', () => {
  let decks: DeckRepository;
  let served: CodeCommit;
  let client: CodeCommitClient;
  let cards: MemoryStore;
  let letters: Letter[];
  const repositoryName = 'decks';

  beforeEach(async () => {
    decks = deckRepository(repositoryName);
    served = await startCodeCommit({ folder: decks.folder });
    client = new CodeCommitClient({ endpoint: served.endpoint, ...LOCAL_CREDENTIALS });
    [cards, letters] = [memoryStore(), []];
    decks.push({ 'Cells.md': CELLS, 'img/leaf.png': 'x', 'Leaf.md': '#flashcards\n![leaf](img/leaf.png)\n' });
  });
  afterEach(async () => {
    client.destroy();
    await served.stop();
    decks.remove();
  });

  const review = (id: string, limits = IN_A_FUNCTION, longReview: LongReview | null = null): Promise<void> =>
    reviewPullRequest(id, {
      repository: createCodeCommitRepository(client, repositoryName),
      readNote: openNote,
      requests: createCodeCommitPullRequests(client, repositoryName),
      learner: 'L'.repeat(22),
      cards,
      mail: { send: async (letter) => void letters.push(letter) },
      log: silentLog,
      limits,
      longReview,
    });
  async function open(files: Parameters<DeckRepository['push']>[0]): Promise<string> {
    decks.push(files, { branch: 'more' });
    const targets = [{ repositoryName, sourceReference: 'more', destinationReference: 'main' }];
    const { pullRequest } = await client.send(new CreatePullRequestCommand({ title: 'More cells', targets }));
    return pullRequest?.pullRequestId ?? '';
  }
  async function comments(pullRequestId: string): Promise<string[]> {
    const { commentsForPullRequestData } = await client.send(new GetCommentsForPullRequestCommand({ pullRequestId }));
    return (commentsForPullRequestData ?? []).map(({ location, comments: [one] = [] }) => {
      const place = location === undefined ? 'whole' : `${location.filePath ?? ''}:${String(location.filePosition)}`;
      return `${place} ${one?.content?.replace(/ ?#[\da-f]{8}/g, '') ?? ''}`;
    });
  }
  async function isApproved(pullRequestId: string): Promise<boolean> {
    const { pullRequest } = await client.send(new GetPullRequestCommand({ pullRequestId }));
    const revision = { pullRequestId, revisionId: pullRequest?.revisionId };
    const { approvals } = await client.send(new GetPullRequestApprovalStatesCommand(revision));
    return approvals?.length === 1;
  }

  it('comments on what it brings at its lines, does not approve errors, and writes a letter', async () => {
    const id = await open({
      'Cells.md': `${CELLS}\nWhich arrow points right?::→\nWhat ends it?::stop\nA ==cell== has a ==wall==.\n`,
      'img/leaf.png': null,
    });
    await review(id);
    expect(await comments(id)).to.deep.equal([
      'Cells.md:5 Error: The answer "→", said aloud, is not heard as an answer; add (accept: ...) with other words for it. [never-heard]',
      'whole Error in Leaf.md, line 2: The picture "img/leaf.png" is not there. [broken-picture]',
      'Cells.md:6 Warning: The answer "stop" is a command as well: as long as this card waits it counts as the answer, whatever was meant by it. [is-command]',
      [
        'whole Study Aloud has read these notes: 2 errors, 1 warning, 1 note. []',
        "- Cells.md, line 7: note: The 2 gaps of this sentence give each other's answers away; they are asked some cards apart.",
      ].join('\n'),
    ]);
    expect(await isApproved(id)).to.equal(false);
    expect(letters).to.have.length(1);
    expect(letters[0]?.subject).to.equal('decks: pull request 1 "More cells": 2 errors, 1 warning, 1 note');
    expect(letters[0]?.text)
      .to.include('It was not approved')
      .and.to.include('Cells.md, line 5: error: The answer "→"');
  });

  it('says nothing again: not of the same revision, and of the next only what is new', async () => {
    const id = await open({ 'Cells.md': `${CELLS}\nWhich arrow points right?::→\n` });
    await review(id);
    await review(id);
    expect(await comments(id)).to.have.length(2);
    expect(letters).to.have.length(1);
    decks.push({ 'Cells.md': `${CELLS}\n\nWhich arrow points right?::→\nWhat ends it?::stop\n` }, { branch: 'more' });
    await review(id);
    expect((await comments(id)).slice(2).map((text) => text.slice(0, 40))).to.deep.equal([
      'Cells.md:7 Warning: The answer "stop" is',
      'whole Study Aloud has read these notes: ',
    ]);
    decks.push(
      { 'Cells.md': `${CELLS}\nWhich arrow points right?::→ (accept: the right arrow)\n` },
      { branch: 'more' },
    );
    await review(id);
    expect(await isApproved(id)).to.equal(true);
    expect(letters[2]?.text).to.include('nothing to say. It was approved.');
    expect(await comments(id)).to.have.length(5);
  });

  it('lays what was there before, and what was only moved, at nobody’s door', async () => {
    const id = await open({ 'Cells.md': null, 'bio/Cells.md': `# Cells\n\n${CELLS}` });
    await review(id);
    expect((await comments(id)).map((text) => text.replace(/ \[.*/, ''))).to.deep.equal([
      'whole Study Aloud has read these notes: nothing to say.',
    ]);
    expect(await isApproved(id)).to.equal(true);
  });

  it('warns of reviews that the learner would lose', async () => {
    await importNotes([parseMarkdown({ path: 'decks/Cells.md', text: CELLS })], { cards, learner: 'L'.repeat(22) });
    const [green] = cards.kept;
    if (green === undefined) throw new Error('no card');
    const reviews = [{ atMs: 1, rating: 'good' as const }];
    await cards.saveAnswer('L'.repeat(22), { ...green.card, reviews }, green.card.version);
    const id = await open({ 'Cells.md': '#flashcards\nWhat gives up a turn?::skip\n' });
    await review(id);
    expect((await comments(id))[0]).to.match(/^Cells\.md:1 Warning: "Which pigment is green\?" has been reviewed once/);
  });

  it('comments at twenty lines at most, and sums up the rest', async () => {
    const lines = Array.from({ length: 30 }, (_, i) => `Which of ${String(i)} arrows points there?::→`);
    const id = await open({ 'Arrows.md': `#flashcards\n${lines.join('\n')}\n` });
    await review(id);
    const all = await comments(id);
    expect(all).to.have.length(21);
    expect(all.at(-1)?.split('\n')).to.have.length(11);
  });

  it('is refused clearly where the repository is too large, once', async () => {
    const id = await open({ 'Cells.md': `${CELLS}\nWhat ends it?::stop\n` });
    await review(id, { notes: 1, cards: 100 });
    await review(id, { notes: 1, cards: 100 });
    expect(await comments(id)).to.have.length(1);
    expect((await comments(id))[0]).to.include('2 notes, more than the 1 that are reviewed here');
    expect(letters.map(({ subject }) => subject)).to.deep.equal([
      'decks: pull request 1 "More cells" was not reviewed',
    ]);
    expect(await isApproved(id)).to.equal(false);
    decks.push({ 'Cells.md': CELLS }, { branch: 'more' });
    await review(id, { notes: 10, cards: 1 });
    expect((await comments(id))[1]).to.include('2 cards, more than the 1 that are reviewed here');
  });

  it('is handed on, and nothing is said of it, where larger ones are reviewed elsewhere', async () => {
    const id = await open({ 'Cells.md': `${CELLS}\nWhat ends it?::stop\n` });
    const handed: string[] = [];
    const longReview: LongReview = async (request) => void handed.push(`${request.id} ${request.title}`);
    await review(id, { notes: 1, cards: 100 }, longReview);
    await review(id, { notes: 100, cards: 1 }, longReview);
    expect(handed).to.deep.equal(['1 More cells', '1 More cells']);
    expect([await comments(id), letters]).to.deep.equal([[], []]);
    await review(id, IN_A_TASK);
    expect(letters).to.have.length(1);
    // It is done: told of it again, nobody is handed anything.
    await review(id, { notes: 1, cards: 100 }, longReview);
    expect(handed).to.have.length(2);
  });

  it('does nothing where it is closed, or is none', async () => {
    const id = await open({ 'Cells.md': `${CELLS}\nWhat ends it?::stop\n` });
    const closed = { pullRequestId: id, pullRequestStatus: 'CLOSED' } as const;
    await client.send(new UpdatePullRequestStatusCommand(closed));
    await review(id);
    await review('99');
    expect(await comments(id)).to.deep.equal([]);
    expect(letters).to.deep.equal([]);
  });
});
