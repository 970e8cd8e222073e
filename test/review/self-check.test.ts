import { expect } from 'chai';
import { aNote, aStudent, gist, reviewing } from '../support/study.ts';

const launch = { kind: 'launch' } as const;
const yes = { kind: 'yes' } as const;
const no = { kind: 'no' } as const;

describe('something not caught', () => {
  it('asks again in any words, then says the answer and lets the learner judge', async () => {
    const student = await reviewing();
    const first = await student.says({ kind: 'not-caught' });
    expect(gist(first)).to.equal('not-caught | again? AWS Lambda');
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
    expect(gist(await student.says(yes))).to.equal('not-an-answer | again? AWS Lambda');
  });
  it('is the answer of a yes-or-no card', async () => {
    const student = aStudent();
    await student.import(aNote([{ front: 'Is Fargate serverless?', back: 'yes' }]));
    await student.says(launch);
    expect(gist(await student.says(yes))).to.match(/^right/);
  });
});
