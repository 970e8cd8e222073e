import { expect } from 'chai';
import fc from 'fast-check';
import type { Command } from '../../lambda/domain/command.ts';
import { count } from '../../lambda/domain/tally.ts';
import type { SaveOutcome } from '../support/memory-store.ts';
import { type Student, gist, reviewing } from '../support/study.ts';
import { NOTHING, ONE, askedYesOrNo, counted, failure, judging } from './counted-turns.ts';

describe('a turn that others are faster than', () => {
  it('is decided three times, and then given up with nothing saved', async () => {
    const student = await reviewing();
    student.learners.loads.fresh = 0;
    let decided = 0;
    student.cards.beforeSave = () => (decided += 1);
    student.cards.outcomes = Array<'conflict'>(4).fill('conflict');
    expect(await failure(student.answers('aws lambda'))).to.match(/decided 3 times/);
    expect(decided).to.equal(3);
    expect(counted(student)).to.deep.equal(NOTHING);
    student.leave();
    student.cards.outcomes = [];
    expect(gist(await student.says({ kind: 'launch' }))).to.equal('welcome-back 0 due 0 new | resume? AWS Lambda');
  });

  it('counts once where the third time is in time', async () => {
    const student = await reviewing();
    student.cards.outcomes = ['conflict', 'conflict'];
    expect(gist(await student.answers('aws lambda'))).to.equal('right | plain? fifteen minutes');
    expect(counted(student)).to.deep.equal(ONE);
  });

  it('counts onto a profile that others keep saving, three times, before it takes the card back', async () => {
    const student = await reviewing();
    const saved = () => student.cards.written.filter((one) => one.startsWith('answer'));
    student.learners.outcomes = ['conflict', 'conflict', 'conflict'];
    await student.answers('aws lambda');
    expect(saved()).to.have.length(1);
    expect(counted(student)).to.deep.equal(ONE);
    student.learners.outcomes = Array<'conflict'>(4).fill('conflict');
    await student.answers('fifteen minutes');
    expect(saved(), 'saved, put back, saved').to.have.length(4);
    expect(student.learners.now.days[0]).to.include({ answered: 2, right: 2 });
  });

  it('goes on from its own count where that could not be taken back', async () => {
    const student = await judging();
    const { hints } = student;
    student.cards.outcomes = ['conflict', 'saved', 'fault'];
    student.learners.outcomes = ['saved', 'fault', 'lost'];
    expect(await failure(student.says({ kind: 'yes' }, 'same', hints))).to.equal('no table');
    expect(gist(await student.says({ kind: 'yes' }, 'same', hints))).to.equal('counted right | plain? fifteen minutes');
    expect(counted(student)).to.deep.equal(ONE);
  });

  it("leaves another device's answer alone where its own save failed", async () => {
    const student = await reviewing();
    const theirs = { ...student.cards.kept[0]!.card, version: 1, lastRequestId: 'other', hint: 'theirs' };
    student.cards.beforeSave = () => {
      student.cards.beforeSave = () => undefined;
      void student.cards.saveAnswer('', theirs, 0);
      student.cards.outcomes = ['fault'];
    };
    expect(await failure(student.answers('aws lambda'))).to.equal('no table');
    expect(student.cards.kept[0]?.card).to.deep.equal(theirs);
    expect(student.learners.now.days).to.deep.equal([]);
  });

  it('takes its count from a profile that another device has saved since', async () => {
    const student = await reviewing();
    student.cards.outcomes = ['conflict', 'conflict', 'conflict'];
    let saves = 0;
    student.learners.beforeSave = () => {
      saves += 1;
      if (saves !== 6) return;
      // Another device counts an answer of its own onto what this turn saved, before that is put back.
      student.learners.conflictOnce((now) => count(now, 'other', ANOTHER));
    };
    expect(await failure(student.answers('aws lambda'))).to.match(/decided 3 times/);
    expect(student.learners.now.days).to.deep.equal([ANOTHER]);
    expect(student.learners.now.lastTurn?.requestId).to.equal('other');
  });

  it('leaves card and profile agreed, whatever the order of conflicts', async () => {
    const orders = fc.array(fc.constantFrom('saved' as const, 'conflict' as const), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(orders, orders, async (cards, profile) => {
        const student = await reviewing();
        student.cards.outcomes = [...cards];
        student.learners.outcomes = atMostTwoConflicts(profile);
        await failure(student.answers('aws lambda'));
        expect(counted(student)).to.be.deep.oneOf([NOTHING, ONE]);
      }),
    );
  });

  it('counts once whatever happens, when it is delivered until it is answered', async () => {
    const outcome = fc.constantFrom<SaveOutcome>('saved', 'conflict', 'fault', 'lost', 'met-itself');
    const outcomes = fc.array(outcome, { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...RATING), outcomes, outcomes, async (rating, cards, profile) => {
        const student = await rating.waiting();
        const { hints } = student;
        student.cards.outcomes = [...cards];
        student.learners.outcomes = [...profile];
        let heard = 'failed';
        for (let delivery = 0; heard !== 'none' && delivery < 30; delivery += 1) {
          heard = await failure(student.says(rating.command, 'same', hints));
        }
        const { reviews, days } = counted(student);
        expect(reviews).to.have.length(days[0]?.[0] ?? 0);
        expect(reviews.length).to.be.at.most(1);
      }),
      { numRuns: 200 },
    );
  });
});

const ANOTHER = { day: '2026-03-02', answered: 1, right: 0, introduced: 0 };

/** Each way to rate the card that waits. */
const RATING: readonly { command: Command; waiting: () => Promise<Student> }[] = [
  { command: { kind: 'answer', heard: 'aws lambda', resolved: null }, waiting: reviewing },
  { command: { kind: 'dont-know' }, waiting: reviewing },
  { command: { kind: 'yes' }, waiting: judging },
  { command: { kind: 'i-was-right' }, waiting: judging },
  { command: { kind: 'yes' }, waiting: askedYesOrNo },
];

/** Two in a row are what a turn and its putting back stand; each of them is tried three times. */
function atMostTwoConflicts(outcomes: readonly SaveOutcome[]): SaveOutcome[] {
  return outcomes.map((one, i) =>
    one === 'conflict' && outcomes.slice(i - 2, i).every((o) => o === one) && i > 1 ? 'saved' : one,
  );
}
