import { expect } from 'chai';
import { SAMPLE, aNote, aStudent, gist } from '../support/study.ts';

const DAY = 86_400_000;
const launch = { kind: 'launch' } as const;
const yes = { kind: 'yes' } as const;
const no = { kind: 'no' } as const;

async function reviewing() {
  const student = aStudent();
  await student.import(SAMPLE);
  await student.says(launch);
  return student;
}

describe('a first launch', () => {
  it('without cards lays the sample in and offers five', async () => {
    const student = aStudent();
    expect(gist(await student.says(launch))).to.equal('welcome-first | offer first-cards');
    const first = await student.says(yes);
    expect(gist(first)).to.equal('plain? AWS Lambda');
    expect(first.listen).to.equal('answer');
    expect(student.cards.kept).to.have.length(6);
  });
  it('declined, says goodbye and closes', async () => {
    const student = aStudent();
    await student.says(launch);
    const reply = await student.says(no);
    expect(gist(reply)).to.equal('goodbye');
    expect(reply.listen).to.equal(null);
  });
  it('with cards starts on them at once', async () => {
    const student = aStudent();
    await student.import(SAMPLE);
    expect(gist(await student.says(launch))).to.equal('welcome-first | first? AWS Lambda');
  });
  it("takes on the device's time zone", async () => {
    const student = aStudent({ timeZone: 'Asia/Tokyo' });
    await student.says(launch);
    expect(student.learners.now.settings.timeZone).to.equal('Asia/Tokyo');
  });
});

describe('an answer', () => {
  it('right goes on to the next card', async () => {
    const student = await reviewing();
    expect(gist(await student.answers('aws lambda'))).to.equal('right | plain? fifteen minutes');
    expect(student.cards.kept[0]?.card.reviews).to.have.length(1);
    expect(student.learners.now.session).to.include({ answered: 1, right: 1 });
  });
  it('wrong says the answer once and brings the card back', async () => {
    const student = await reviewing();
    expect(gist(await student.answers('elephants'))).to.equal('wrong | plain? fifteen minutes');
    expect(student.cards.kept[0]?.card.schedule).to.include({ state: 'learning' });
  });
  it('not known counts as wrong', async () => {
    const student = await reviewing();
    expect(gist(await student.says({ kind: 'dont-know' }))).to.equal('gave-up | plain? fifteen minutes');
    expect(student.cards.kept[0]?.card.reviews[0]?.rating).to.equal('again');
  });
  it('after a hint counts as hard', async () => {
    const student = await reviewing();
    expect(gist(await student.says({ kind: 'hint' }))).to.equal('hint | plain? AWS Lambda');
    await student.answers('aws lambda');
    expect(student.cards.kept[0]?.card.reviews[0]?.rating).to.equal('hard');
  });
  it('delivered twice counts once and is answered the same', async () => {
    const student = await reviewing();
    const { hints } = student;
    const command = { kind: 'answer', heard: 'elephants', resolved: null } as const;
    const first = gist(await student.says(command, 'same', hints));
    const second = gist(await student.says(command, 'same', hints));
    expect(second).to.equal(first);
    expect(student.cards.kept[0]?.card.reviews).to.have.length(1);
    expect(student.learners.now.days[0]).to.include({ answered: 1, introduced: 1 });
  });
  it('on two devices at once counts both', async () => {
    const student = await reviewing();
    const { hints } = student;
    await student.says({ kind: 'answer', heard: 'aws lambda', resolved: null }, 'a', hints);
    await student.says({ kind: 'answer', heard: 'elephants', resolved: null }, 'b', hints);
    expect(student.cards.kept[0]?.card.reviews.map(({ rating }) => rating)).to.deep.equal(['good', 'again']);
    expect(student.learners.now.days[0]).to.include({ answered: 2, right: 1, introduced: 1 });
  });
  it('is decided again when another device saved first', async () => {
    const student = await reviewing();
    const card = student.cards.kept[0]!.card;
    student.cards.beforeSave = () => {
      student.cards.beforeSave = () => undefined;
      void student.cards.saveAnswer('', { ...card, version: 1, back: 'AWS Lambda' }, 0);
    };
    expect(gist(await student.answers('aws lambda'))).to.equal('right | plain? fifteen minutes');
    expect(student.cards.kept[0]?.card).to.include({ version: 2 });
    expect(student.learners.now.days[0]).to.include({ answered: 1 });
  });
  it('is counted onto the profile that another device saved first', async () => {
    const student = await reviewing();
    student.learners.conflictOnce((now) => ({ ...now, settings: { ...now.settings, newPerDay: 3 } }));
    expect(gist(await student.answers('aws lambda'))).to.equal('right | plain? fifteen minutes');
    expect(student.learners.now.settings.newPerDay).to.equal(3);
    expect(student.learners.now.days[0]).to.include({ answered: 1, right: 1 });
  });
});

describe('the learner overrules', () => {
  it('"I was right" counts and learns the answer', async () => {
    const student = await reviewing();
    await student.answers('functions as a service');
    expect(gist(await student.says({ kind: 'i-was-right' }))).to.equal(
      'counted right learned functions as a service | again? fifteen minutes',
    );
    expect(student.cards.kept[0]?.card).to.deep.include({ learnedAnswers: ['functions as a service'] });
    expect(student.learners.now.session).to.include({ answered: 1, right: 1 });
  });
  it('"that was wrong" takes a right answer back', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    expect(gist(await student.says({ kind: 'that-was-wrong' }))).to.equal('counted wrong | again? fifteen minutes');
    expect(student.learners.now.session).to.include({ answered: 1, right: 0 });
  });
  it('"too easy" counts as easy', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    expect(gist(await student.says({ kind: 'too-easy' }))).to.equal('counted easy | again? fifteen minutes');
    expect(student.cards.kept[0]?.card.reviews).to.deep.equal([{ atMs: student.nowMs, rating: 'easy' }]);
  });
  it('"undo" asks the card again as if nothing had been said', async () => {
    const student = await reviewing();
    await student.answers('elephants');
    expect(gist(await student.says({ kind: 'undo' }))).to.equal('taken-back | was? AWS Lambda');
    expect(student.cards.kept[0]?.card.schedule.state).to.equal('new');
    expect(student.learners.now.session).to.include({ answered: 0 });
    expect(gist(await student.says({ kind: 'undo' }))).to.equal('nothing-to-undo | plain? AWS Lambda');
    expect(gist(await student.answers('aws lambda'))).to.equal('right | plain? fifteen minutes');
  });
  it('before any answer there is nothing to overrule', async () => {
    const student = await reviewing();
    expect(gist(await student.says({ kind: 'i-was-right' }))).to.equal('nothing-to-overrule | plain? AWS Lambda');
  });
});

describe('something not caught', () => {
  it('asks again in any words, then says the answer and lets the learner judge', async () => {
    const student = await reviewing();
    const first = await student.says({ kind: 'not-caught' });
    expect(gist(first)).to.equal('not-caught | plain? AWS Lambda');
    expect(first.listen).to.equal('free-answer');
    const second = await student.says({ kind: 'not-caught' });
    expect(gist(second)).to.equal('check AWS Lambda');
    expect(student.cards.kept[0]?.card.reviews).to.have.length(0);
    expect(gist(await student.says(yes))).to.equal('counted right | plain? fifteen minutes');
  });
  it('a no in a self-check counts as wrong', async () => {
    const student = await reviewing();
    await student.says({ kind: 'not-caught' });
    await student.says({ kind: 'not-caught' });
    expect(gist(await student.says(no))).to.equal('counted wrong | plain? fifteen minutes');
  });
  it('an answer in a self-check asks for the yes or no again', async () => {
    const student = await reviewing();
    await student.says({ kind: 'not-caught' });
    await student.says({ kind: 'not-caught' });
    expect(gist(await student.answers('elephants'))).to.equal('check AWS Lambda');
  });
});

describe('a yes where an answer is awaited', () => {
  it('is no answer', async () => {
    const student = await reviewing();
    expect(gist(await student.says(yes))).to.equal('not-an-answer | plain? AWS Lambda');
  });
  it('is the answer of a yes-or-no card', async () => {
    const student = aStudent();
    await student.import(aNote([{ front: 'Is Fargate serverless?', back: 'yes' }]));
    await student.says(launch);
    expect(gist(await student.says(yes))).to.match(/^right/);
  });
});

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
