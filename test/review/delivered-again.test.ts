import { expect } from 'chai';
import type { Command } from '../../lambda/domain/command.ts';
import { gist, reviewing } from '../support/study.ts';
import { ONE, counted } from './counted-turns.ts';

const answer = (heard: string): Command => ({ kind: 'answer', heard, resolved: null });

describe('a request that is delivered again', () => {
  it('late, after the next one, rates nothing and counts nothing', async () => {
    const student = await reviewing();
    const first = student.hints;
    await student.says(answer('aws lambda'), 'one', first);
    await student.says(answer('fifteen minutes'), 'two');
    const before = counted(student);
    const { hints } = student;
    expect(gist(await student.says(answer('aws lambda'), 'one', first))).to.match(/^right/);
    expect(counted(student)).to.deep.equal(before);
    await student.says(answer('aws fargate'), 'three', hints);
    expect(counted(student).days).to.deep.equal([[3, 3, 3]]);
    expect(counted(student).reviews).to.have.length(3);
  });

  it('after its answer was taken back does not give it again', async () => {
    const student = await reviewing();
    const first = student.hints;
    await student.says(answer('aws lambda'), 'one', first);
    await student.says({ kind: 'undo' }, 'undo');
    await student.says(answer('aws lambda'), 'one', first);
    expect(counted(student).reviews).to.deep.equal([]);
    expect(counted(student).days).to.deep.equal([[0, 0, 0]]);
  });

  it('to undo, after the card was answered again, takes nothing back', async () => {
    const student = await reviewing();
    await student.says(answer('aws lambda'), 'one');
    const { hints } = student;
    await student.says({ kind: 'undo' }, 'undo', hints);
    await student.says(answer('aws lambda'), 'two');
    expect(gist(await student.says({ kind: 'undo' }, 'undo', hints))).not.to.match(/taken-back/);
    expect(counted(student)).to.deep.equal(ONE);
  });

  it('is told as long as three others have counted since', async () => {
    const student = await reviewing();
    const first = student.hints;
    await student.says(answer('aws lambda'), 'one', first);
    for (const [i, heard] of ['fifteen minutes', 'aws fargate', 'amazon dynamodb'].entries())
      await student.says(answer(heard), `later-${String(i)}`);
    await student.says(answer('aws lambda'), 'one', first);
    expect(counted(student).reviews).to.have.length(4);
    expect(counted(student).days).to.deep.equal([[4, 4, 4]]);
  });
});
