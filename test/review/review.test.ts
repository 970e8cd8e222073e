import { expect } from 'chai';
import { SAMPLE, aNote, aStudent, gist, reviewing } from '../support/study.ts';

const DAY = 86_400_000;
const launch = { kind: 'launch' } as const;
const yes = { kind: 'yes' } as const;

describe('the way through a review', () => {
  it('puts a skipped card last, unrated', async () => {
    const student = await reviewing();
    expect(gist(await student.says({ kind: 'skip' }))).to.equal('skipped | plain? fifteen minutes');
    expect(student.cards.kept[0]?.card.reviews).to.have.length(0);
    expect(student.hints.skipped).to.have.length(1);
  });
  it('resumes where the learner left, the same day', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    await student.says({ kind: 'stop' });
    student.leave();
    expect(gist(await student.says(launch))).to.equal('welcome-back 0 due 0 new | resume? fifteen minutes');
  });
  it('starts anew the day after, on what is due', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    await student.says({ kind: 'stop' });
    student.leave();
    student.nowMs += DAY;
    expect(gist(await student.says(launch))).to.equal('welcome-back 1 due 5 new | first? AWS Lambda');
  });
  it('after five of the sample offers more', async () => {
    const student = aStudent();
    await student.says(launch);
    await student.says(yes);
    for (let i = 0; i < 4; i += 1) await student.says({ kind: 'dont-know' });
    expect(gist(await student.says({ kind: 'dont-know' }))).to.equal('gave-up | summary 0/5, 0 tomorrow | offer more');
    expect(gist(await student.says(yes))).to.match(/^plain\?/);
  });
  it('ends with a summary when nothing is left, and then offers to go on anyway', async () => {
    const student = aStudent();
    await student.import(aNote([{ front: 'Is Fargate serverless?', back: 'Fargate is' }]));
    await student.says(launch);
    await student.answers('fargate is');
    const end = await student.answers('fargate is');
    expect(gist(end)).to.match(/^right \| summary 2\/2, \d tomorrow \| goodbye$/);
    expect(end.listen).to.equal(null);
    student.leave();
    expect(gist(await student.says(launch))).to.equal('all-done | offer review-ahead');
    expect(gist(await student.says(yes))).to.equal('plain? Fargate is');
    expect(gist(await student.answers('fargate is'))).to.match(/^right \| summary 1\/1/);
  });
  it('keeps to ten new cards a day', async () => {
    const student = aStudent();
    const many = Array.from({ length: 15 }, (_, i) => ({
      front: `What is number ${String(i)}?`,
      back: `thing ${String(i)}`,
    }));
    await student.import(aNote(many));
    expect(gist(await student.says(launch))).to.match(/^welcome-first/);
    let replies = 0;
    for (let reply = ''; !reply.includes('goodbye') && replies < 100; replies += 1) {
      const waiting = student.hints.asked;
      const card = student.cards.kept.find(({ card: { id } }) => id === waiting?.id)?.card;
      reply = gist(await student.answers(card?.back ?? ''));
    }
    expect(student.cards.kept.filter(({ card }) => card.reviews.length > 0)).to.have.length(10);
  });
  it('offers the same when "start" is said after the day\'s new cards as at a launch', async () => {
    for (const command of [launch, { kind: 'start', deckName: null }] as const) {
      const student = await reviewing();
      student.learners.now = { ...student.learners.now, settings: { timeZone: null, newPerDay: 1 } };
      await student.answers('aws lambda');
      await student.says({ kind: 'stop' });
      student.leave();
      student.nowMs += DAY / 12;
      await student.says(launch);
      expect(gist(await student.answers('aws lambda'))).to.match(/goodbye$/);
      student.leave();
      const reply = await student.says(command);
      expect(gist(reply), command.kind).to.equal('all-done | offer review-ahead');
      expect(reply.listen).to.equal('yes-no');
    }
  });
  it("goes through a deck by name after the day's new cards", async () => {
    const student = await reviewing();
    student.learners.now = { ...student.learners.now, settings: { timeZone: null, newPerDay: 0 } };
    student.leave();
    expect(gist(await student.says({ kind: 'start', deckName: 'serverless' }))).to.equal('plain? AWS Lambda');
  });
  it('reviews one deck by name, due or not', async () => {
    const student = await reviewing();
    await student.import(
      aNote(
        [{ front: 'Which organ pumps blood?', back: 'the heart', deck: 'biology', deckTitle: 'Biology' } as never],
        'b.md',
      ),
    );
    expect(gist(await student.says({ kind: 'start', deckName: 'biology' }))).to.equal('plain? the heart');
    expect(gist(await student.says({ kind: 'start', deckName: 'astrology' }))).to.equal(
      'no-such-deck | again? the heart',
    );
  });
  it('names the decks, the progress and the key without losing the question', async () => {
    const student = await reviewing();
    for (const kind of ['decks', 'progress', 'connect', 'help', 'pause', 'repeat'] as const) {
      expect(gist(await student.says({ kind }))).to.match(/\? AWS Lambda$/);
    }
  });
  it('goes on when the card that waits has left the notes', async () => {
    const student = await reviewing();
    await student.import({ ...SAMPLE, cards: SAMPLE.cards.slice(1) });
    expect(gist(await student.says({ kind: 'repeat' }))).to.equal('plain? fifteen minutes');
  });
});
