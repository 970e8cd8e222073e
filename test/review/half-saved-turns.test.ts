import { expect } from 'chai';
import { type Student, gist, reviewing } from '../support/study.ts';
import { NOTHING, ONE, askedYesOrNo, counted, failure } from './counted-turns.ts';

/** One save of this kind fails, however often it is tried: the next one, or one after it. */
function failing(store: Student['cards'] | Student['learners'], { after = 0 } = {}): void {
  let saves = 0;
  store.beforeSave = () => {
    saves += 1;
    if (saves === after + 1) throw new Error('no table');
  };
}

describe('a turn of which only a half can be saved', () => {
  for (const half of ['cards', 'learners'] as const) {
    it(`puts the other half back where the ${half} fail, and the same answer counts once after that`, async () => {
      const student = await reviewing();
      failing(student[half]);
      expect(await failure(student.answers('aws lambda'))).to.equal('no table');
      expect(counted(student)).to.deep.equal(NOTHING);
      student.leave();
      expect(gist(await student.says({ kind: 'launch' }))).to.equal('welcome-back 0 due 0 new | resume? AWS Lambda');
      await student.answers('aws lambda');
      expect(counted(student)).to.deep.equal(ONE);
    });

    it(`is taken once where the ${half} fail and the request is delivered again`, async () => {
      const student = await reviewing();
      const { hints } = student;
      const command = { kind: 'answer', heard: 'aws lambda', resolved: null } as const;
      failing(student[half]);
      await failure(student.says(command, 'same', hints));
      expect(gist(await student.says(command, 'same', hints))).to.equal('right | plain? fifteen minutes');
      expect(counted(student)).to.deep.equal(ONE);
    });

    it(`puts both back where the save of the ${half} is done and seems to fail`, async () => {
      const student = await reviewing();
      student[half].outcomes = ['lost'];
      expect(await failure(student.answers('aws lambda'))).to.equal('no table');
      expect(counted(student)).to.deep.equal(NOTHING);
    });

    it(`takes back the answer before where the ${half} fail`, async () => {
      const student = await reviewing();
      await student.answers('aws lambda');
      failing(student[half]);
      await failure(student.answers('elephants'));
      student.leave();
      expect(gist(await student.says({ kind: 'undo' }))).to.equal('taken-back | was? AWS Lambda');
      expect(counted(student)).to.deep.equal({ ...NOTHING, days: [[0, 0, 0]] });
    });
  }

  it('counts once where the profile was left behind for good, answered and judged again by the same request', async () => {
    for (const isJudged of [false, true]) {
      const student = await reviewing();
      if (isJudged) for (const kind of ['not-caught', 'not-caught'] as const) await student.says({ kind });
      const { hints } = student;
      const command = isJudged
        ? ({ kind: 'yes' } as const)
        : ({ kind: 'answer', heard: 'aws lambda', resolved: null } as const);
      failing(student.learners);
      failing(student.cards, { after: 1 });
      await failure(student.says(command, 'same', hints));
      expect(counted(student)).to.deep.equal({ ...NOTHING, reviews: ['good AWS Lambda'] });
      expect(gist(await student.says(command, 'same', hints))).to.match(/right \| plain\? fifteen minutes$/);
      expect(counted(student)).to.deep.equal(ONE);
    }
  });

  it('rates a yes-or-no card once where the profile was left behind and its "yes" is delivered again', async () => {
    const student = await askedYesOrNo();
    const { hints } = student;
    failing(student.learners);
    failing(student.cards, { after: 1 });
    await failure(student.says({ kind: 'yes' }, 'same', hints));
    expect(gist(await student.says({ kind: 'yes' }, 'same', hints))).to.match(/^right \| plain\?/);
    expect(counted(student).reviews).to.deep.equal(['good yes']);
    expect(counted(student).days).to.deep.equal([[1, 1, 1]]);
  });

  it('counts once where a save was done and its answer was lost', async () => {
    const student = await reviewing();
    student.learners.conflictOnce((_now, mine) => mine);
    await student.answers('aws lambda');
    expect(counted(student)).to.deep.equal(ONE);
  });
});
