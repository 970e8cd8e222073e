import { expect } from 'chai';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { gist, reviewing } from '../support/study.ts';

describe('a learner who has everything deleted', () => {
  it('is marked first, and is gone when all is deleted', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    expect(gist(await student.answers('delete my data'))).to.equal('offer delete-data');
    const marks: unknown[] = [];
    student.learners.beforeSave = () => marks.push(student.cards.kept.length);
    const reply = await student.says({ kind: 'yes' });
    expect(reply.acts).to.deep.equal([{ act: 'deletion', state: 'done' }]);
    expect(reply.listen).to.equal(null);
    expect(marks).to.deep.equal([6]);
    expect(student.cards.kept).to.deep.equal([]);
    expect(student.learners.now).to.equal(NEW_LEARNER);
  });

  it('hears nothing of their cards while some are left', async () => {
    const student = await reviewing();
    student.cards.deletedAtOnce = 4;
    await student.answers('delete my data');
    expect((await student.says({ kind: 'yes' })).acts).to.deep.equal([{ act: 'deletion', state: 'under-way' }]);
    expect(student.cards.kept).to.have.length(2);
    student.leave();
    expect((await student.says({ kind: 'launch' })).acts).to.deep.equal([{ act: 'deletion', state: 'done' }]);
    expect(gist(await student.says({ kind: 'launch' }))).to.match(/^welcome-first/);
  });
});
