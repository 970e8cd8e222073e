import { expect } from 'chai';
import { gist, reviewing } from '../support/study.ts';

const DAY_MS = 86_400_000;

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
    expect(gist(await student.says({ kind: 'undo' }))).to.equal('nothing-to-undo | again? AWS Lambda');
    expect(gist(await student.answers('aws lambda'))).to.equal('right | plain? fifteen minutes');
  });
  it('"undo" of the first answer of a day takes back the streak that it made', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    student.nowMs += 3 * DAY_MS;
    await student.answers('fifteen minutes');
    student.nowMs += DAY_MS;
    const { streak } = student.learners.now;
    await student.answers('aws fargate');
    expect(student.learners.now.streak).to.deep.equal({ days: 2, lastDay: '2026-03-06' });
    await student.says({ kind: 'undo' });
    expect(student.learners.now.streak).to.deep.equal(streak);
  });
  it('"undo" of a later answer of the day leaves the streak', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    await student.answers('fifteen minutes');
    await student.says({ kind: 'undo' });
    expect(student.learners.now.streak).to.deep.equal({ days: 1, lastDay: '2026-03-02' });
  });
  it('before any answer there is nothing to overrule', async () => {
    const student = await reviewing();
    expect(gist(await student.says({ kind: 'i-was-right' }))).to.equal('nothing-to-overrule | again? AWS Lambda');
  });
});
