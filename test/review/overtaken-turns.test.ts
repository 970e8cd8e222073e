import { expect } from 'chai';
import fc from 'fast-check';
import type { Command } from '../../lambda/domain/command.ts';
import { rateCard } from '../../lambda/domain/answering.ts';
import type { SaveOutcome } from '../support/memory-store.ts';
import { type Student, gist, reviewing } from '../support/study.ts';
import { NOTHING, ONE, askedYesOrNo, counted, failure, judging } from './counted-turns.ts';

/** More often than a turn tries. */
const ALWAYS = Array<'conflict'>(9).fill('conflict');

describe('a turn that others are faster than', () => {
  it('is decided again and again, and then given up with nothing saved', async () => {
    const student = await reviewing();
    let decided = 0;
    student.cards.beforeSave = () => (decided += 1);
    student.cards.outcomes = [...ALWAYS];
    student.learners.outcomes = [...ALWAYS];
    expect(await failure(student.answers('aws lambda'))).to.match(/another request had saved first/);
    expect(decided).to.equal(8);
    expect(counted(student)).to.deep.equal(NOTHING);
    student.leave();
    student.cards.outcomes = [];
    student.learners.outcomes = [];
    expect(gist(await student.says({ kind: 'launch' }))).to.equal('welcome-back 0 due 0 new | resume? AWS Lambda');
  });

  it('counts once where the last time is in time', async () => {
    const student = await reviewing();
    student.cards.outcomes = ALWAYS.slice(0, 7);
    expect(gist(await student.answers('aws lambda'))).to.equal('right | plain? fifteen minutes');
    expect(counted(student)).to.deep.equal(ONE);
  });

  it('counts onto a profile that others keep saving, and rates the card once', async () => {
    const student = await reviewing();
    const saved = () => student.cards.written.filter((one) => one.startsWith('answer'));
    student.learners.outcomes = ALWAYS.slice(0, 7);
    await student.answers('aws lambda');
    expect(saved()).to.have.length(1);
    expect(counted(student)).to.deep.equal(ONE);
  });

  it('is not sure where only the card could be saved, and the next turn counts it', async () => {
    const student = await reviewing();
    student.learners.outcomes = [...ALWAYS];
    expect(await failure(student.answers('aws lambda'))).to.match(/not known whether/);
    expect(counted(student)).to.deep.equal({ ...NOTHING, reviews: ['good AWS Lambda'] });
    student.learners.outcomes = [];
    student.leave();
    expect(gist(await student.says({ kind: 'launch' }))).to.match(/\? fifteen minutes$/);
    expect(counted(student).days).to.deep.equal(ONE.days);
  });

  it("leaves another device's answer alone where its own save failed", async () => {
    const student = await reviewing();
    const [kept] = student.cards.kept;
    const theirs = rateCard(kept!.card, 'again', 'dunno', {
      nowMs: student.nowMs,
      timeZone: 'UTC',
      requestId: 'other',
    });
    student.cards.beforeSave = () => {
      student.cards.beforeSave = () => undefined;
      void student.cards.saveAnswer('', theirs, 0);
      student.cards.outcomes = ['fault'];
    };
    await student.answers('aws lambda');
    expect(counted(student).reviews).to.deep.equal(['again AWS Lambda', 'good AWS Lambda']);
    expect(counted(student).days).to.deep.equal([[2, 1, 1]]);
  });

  it('leaves card and profile agreed, whatever the order of conflicts', async () => {
    const orders = (maxLength: number) =>
      fc.array(fc.constantFrom('saved' as const, 'conflict' as const), { maxLength });
    // With the profile's two, one fewer than a turn is decided again after.
    await fc.assert(
      fc.asyncProperty(orders(5), orders(12), async (cards, profile) => {
        const student = await reviewing();
        student.cards.outcomes = [...cards];
        student.learners.outcomes = atMostTwoConflicts(profile);
        await failure(student.answers('aws lambda'));
        const { reviews } = counted(student);
        expect(reviews).to.have.length(1);
        expect(counted(student)).to.deep.equal(ONE);
      }),
      { numRuns: 300 },
    );
  });

  it('counts once whatever happens, when it is delivered until it is answered', async () => {
    const outcome = fc.constantFrom<SaveOutcome>('saved', 'conflict', 'fault', 'lost', 'refused', 'met-itself');
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
