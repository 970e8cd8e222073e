import { expect } from 'chai';
import { gist, reviewing } from '../support/study.ts';

const right = { kind: 'i-was-right' } as const;
const undo = { kind: 'undo' } as const;

/** A learner who was told that the first answer was wrong, and is asked the second question. */
async function wrong(heard = 'elephants') {
  const student = await reviewing();
  await student.answers(heard);
  const lambda = () => student.cards.kept.find(({ card }) => card.back === 'AWS Lambda')?.card;
  return { student, lambda };
}

describe('what was meant instead', () => {
  it('is judged in the place of the last answer, and what waited is asked again', async () => {
    const { student, lambda } = await wrong();
    expect(gist(await student.answers('no i meant lambda'))).to.equal('right | again? fifteen minutes');
    expect(lambda()?.reviews.map(({ rating }) => rating)).to.deep.equal(['good']);
    expect(lambda()?.learnedAnswers).to.deep.equal([]);
    expect(student.learners.now.session).to.include({ answered: 1, right: 1, missedInARow: 0 });
  });
  it('may be wrong as well, and can be overruled and taken back like any answer', async () => {
    const { student, lambda } = await wrong();
    expect(gist(await student.answers('i said giraffes'))).to.equal('wrong | again? fifteen minutes');
    expect(gist(await student.says(right))).to.equal('counted right learned giraffes | again? fifteen minutes');
    await student.says(undo);
    expect(gist(await student.says(undo))).to.equal('taken-back | was? AWS Lambda');
    expect(lambda()?.reviews).to.deep.equal([]);
    expect(student.learners.now.session).to.include({ answered: 0, right: 0 });
  });
  it('takes back what an overruling taught', async () => {
    const { student, lambda } = await wrong();
    await student.says(right);
    expect(lambda()?.learnedAnswers).to.deep.equal(['elephants']);
    expect(gist(await student.answers('what i said was giraffes'))).to.equal('wrong | again? fifteen minutes');
    expect(lambda()?.learnedAnswers).to.deep.equal([]);
    expect(student.learners.now.session).to.include({ answered: 1, right: 0 });
  });
  it('where it is neither right nor wrong, is asked about, and the answer before counts no more', async () => {
    const { student, lambda } = await wrong();
    expect(gist(await student.answers('i said amazon lamp'))).to.equal('check AWS Lambda');
    expect(lambda()?.reviews).to.deep.equal([]);
    expect(student.learners.now.session).to.include({ answered: 0, right: 0 });
    expect(gist(await student.says({ kind: 'yes' }))).to.equal('counted right | plain? fifteen minutes');
    expect(student.learners.now.session).to.include({ answered: 1, right: 1 });
  });
  it('is an answer to what waits where it is that, where nothing was judged, or where nothing was caught', async () => {
    const { student } = await wrong();
    expect(gist(await student.answers('i said fifteen minutes'))).to.equal('right | plain? AWS Fargate');
    await student.says({ kind: 'not-caught' });
    expect(gist(await student.answers('i said fargate'))).to.match(/^right \| /);
    const other = await reviewing();
    expect(gist(await other.answers('i meant lambda'))).to.equal('right | plain? fifteen minutes');
  });
  it('delivered again, changes nothing the second time', async () => {
    const { student, lambda } = await wrong();
    const { hints } = student;
    const said = { kind: 'answer', heard: 'no i meant lambda', resolved: null } as const;
    await student.says(said, 'twice', hints);
    const [card, learner] = [lambda(), student.learners.now];
    expect(gist(await student.says(said, 'twice', hints))).to.match(/\? fifteen minutes$/);
    expect(lambda()).to.deep.equal(card);
    expect(student.learners.now).to.deep.equal(learner);
  });
});
