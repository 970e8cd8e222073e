import { expect } from 'chai';
import type { Command } from '../../lambda/domain/command.ts';
import { LostError, type SaveOutcome } from '../support/memory-store.ts';
import { type Student, gist, reviewing } from '../support/study.ts';
import { NOTHING, ONE, askedYesOrNo, counted, failure, judging } from './counted-turns.ts';

const ANSWER: Command = { kind: 'answer', heard: 'aws lambda', resolved: null };
/** More often than a turn tries. */
const always = (outcome: SaveOutcome): SaveOutcome[] => Array<SaveOutcome>(9).fill(outcome);
const UNSETTLED = /not known whether the turn was saved/;

/** The store answers again, a while later, and the learner comes back. */
async function comesBack(student: Student) {
  student.cards.outcomes = [];
  student.learners.outcomes = [];
  student.leave();
  student.nowMs += 30_000;
  return student.says({ kind: 'launch' });
}

/** The days' sums, as the cards' reviews have them. */
const sums = ({ cards }: Student): number[][] => {
  const reviews = cards.kept.flatMap(({ card }) => card.reviews.map(({ rating }, i) => ({ rating, isFirst: i === 0 })));
  if (reviews.length === 0) return [];
  const right = reviews.filter(({ rating }) => rating !== 'again').length;
  return [[reviews.length, right, reviews.filter(({ isFirst }) => isFirst).length]];
};

const days = (student: Student): number[][] => counted(student).days.filter(([answered]) => answered !== 0);

describe('a turn whose save fails', () => {
  for (const half of ['cards', 'learners'] as const) {
    for (const outcome of ['fault', 'lost', 'refused', 'met-itself'] as const) {
      it(`once (${half}: ${outcome}) is heard as right and counts once`, async () => {
        const student = await reviewing();
        student[half].outcomes = [outcome];
        expect(gist(await student.answers('aws lambda'))).to.equal('right | plain? fifteen minutes');
        expect(counted(student)).to.deep.equal(ONE);
        await student.answers('fifteen minutes');
        expect(days(student)).to.deep.equal([[2, 2, 2]]);
      });
    }

    it(`for good (${half}) is not sure, and the next turn settles it by what is stored`, async () => {
      const student = await reviewing();
      student[half].outcomes = always('fault');
      expect(await failure(student.answers('aws lambda'))).to.match(UNSETTLED);
      await comesBack(student);
      expect(days(student)).to.deep.equal(sums(student));
      expect(counted(student).reviews).to.have.length(half === 'cards' ? 0 : 1);
    });

    it(`for good (${half}) though it was done is settled, and the card is not asked again`, async () => {
      const student = await reviewing();
      student[half].outcomes = ['lost', ...always('fault')];
      const { load } = student.cards;
      student.cards.load = failing(load);
      expect(await failure(student.answers('aws lambda'))).to.match(UNSETTLED);
      student.cards.load = load;
      expect(gist(await comesBack(student))).to.match(/\? fifteen minutes$/);
      expect(counted(student).reviews).to.deep.equal(['good AWS Lambda']);
      expect(days(student)).to.deep.equal([[1, 1, 1]]);
    });

    it(`for good (${half}) counts once when it is delivered again`, async () => {
      for (const waiting of [reviewing, judging, askedYesOrNo]) {
        const student = await waiting();
        const { hints } = student;
        const command: Command = waiting === reviewing ? ANSWER : { kind: 'yes' };
        student[half].outcomes = always('fault');
        expect(await failure(student.says(command, 'same', hints))).to.match(UNSETTLED);
        student[half].outcomes = [];
        expect(gist(await student.says(command, 'same', hints))).to.match(/\?/);
        expect(days(student)).to.deep.equal(sums(student));
        expect(counted(student).reviews.length).to.be.at.most(1);
      }
    });
  }

  it('says that nothing is saved where the store refused all of it', async () => {
    const student = await reviewing();
    student.cards.outcomes = always('refused');
    student.learners.outcomes = always('refused');
    expect(await failure(student.answers('aws lambda'))).to.equal('no table');
    expect(counted(student)).to.deep.equal(NOTHING);
  });

  it('lets "undo" take back what was settled, and not the answer before', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    student.learners.outcomes = always('fault');
    await failure(student.answers('fifteen minutes'));
    await comesBack(student);
    expect(gist(await student.says({ kind: 'undo' }))).to.equal('taken-back | was? fifteen minutes');
    expect(counted(student).reviews).to.deep.equal(['good AWS Lambda']);
    expect(days(student)).to.deep.equal([[1, 1, 1]]);
  });
});

/** The first call goes through, all others fail. */
function failing<Args extends unknown[], Result>(
  call: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  let calls = 0;
  return async (...args) => {
    calls += 1;
    if (calls > 1) throw new LostError('no cards');
    return call(...args);
  };
}
