import { expect } from 'chai';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { count, countOn } from '../../lambda/domain/tally.ts';

const delta = (day: string, answered = 1, right = 1, introduced = 0) => ({ day, answered, right, introduced });

describe('counting', () => {
  it('adds to the day and remembers the turn', () => {
    const learner = count(count(NEW_LEARNER, 'r1', delta('2026-03-01', 1, 1, 1)), 'r2', delta('2026-03-01', 1, 0));
    expect(countOn(learner, '2026-03-01')).to.deep.equal({ day: '2026-03-01', answered: 2, right: 1, introduced: 1 });
    expect(learner.lastTurn?.requestId).to.equal('r2');
  });
  it('never falls below nothing', () => {
    expect(countOn(count(NEW_LEARNER, 'r1', delta('2026-03-01', -1, -1, -1)), '2026-03-01')).to.include({
      answered: 0,
      right: 0,
    });
  });
  it('keeps a streak over days in a row and starts it again after a gap', () => {
    const days = ['2026-02-27', '2026-02-28', '2026-03-01'];
    const run = days.reduce((learner, day) => count(learner, day, delta(day)), NEW_LEARNER);
    expect(run.streak).to.deep.equal({ days: 3, lastDay: '2026-03-01' });
    expect(count(run, 'x', delta('2026-03-03')).streak).to.deep.equal({ days: 1, lastDay: '2026-03-03' });
  });
  it('keeps the last fourteen days', () => {
    const days = Array.from({ length: 20 }, (_, i) => `2026-03-${String(i + 1).padStart(2, '0')}`);
    const learner = days.reduce((l, day) => count(l, day, delta(day)), NEW_LEARNER);
    expect(learner.days.map(({ day }) => day)).to.deep.equal(days.slice(-14));
  });
});
