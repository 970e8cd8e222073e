import { expect } from 'chai';
import { NEW_LEARNER, type StudySession } from '../../lambda/domain/learner.ts';
import { count, countOn, countedNothing, hasCounted, uncounted } from '../../lambda/domain/tally.ts';

const delta = (day: string, answered = 1, right = 1, introduced = 0) => ({ day, answered, right, introduced });
const SESSION: StudySession = {
  deck: null,
  startedMs: 0,
  answered: 3,
  right: 2,
  limit: null,
  ahead: false,
  last: null,
  phase: { kind: 'idle' },
  done: [],
};

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
    expect(count(run, 'x', delta('2026-03-01')).streak).to.deep.equal(run.streak);
    expect(count(run, 'x', delta('2026-02-28')).streak).to.deep.equal(run.streak);
    expect(count(run, 'x', delta('2026-03-03')).streak).to.deep.equal({ days: 1, lastDay: '2026-03-03' });
  });
  it('takes the streak back with the only answer of its day, and with no other', () => {
    const run = count(count(NEW_LEARNER, 'a', delta('2026-02-27')), 'b', delta('2026-02-28'));
    const broken = count(run, 'c', delta('2026-03-05'));
    expect(count(broken, 'x', delta('2026-03-05', -1)).streak).to.deep.equal({ days: 2, lastDay: '2026-02-28' });
    const twice = count(broken, 'd', delta('2026-03-05'));
    const once = count(twice, 'x', delta('2026-03-05', -1));
    expect(once.streak).to.deep.equal(broken.streak);
    expect(count(once, 'y', delta('2026-03-05', -1)).streak).to.deep.equal(run.streak);
    expect(count(broken, 'x', delta('2026-02-28', -1)).streak).to.deep.equal(broken.streak);
    const back = count(broken, 'x', delta('2026-03-05', -1));
    expect(back).not.to.have.property('streakBefore');
    expect(count(back, 'y', delta('2026-02-28', -1)).streak).to.deep.equal({ days: 2, lastDay: '2026-02-28' });
    expect(count(NEW_LEARNER, 'a', delta('2026-03-01', 0, 0)).streak).to.deep.equal(NEW_LEARNER.streak);
  });
  it('leaves a streak whose beginning an older profile does not tell', () => {
    const { settings, streak, days, session, lastTurn } = count(NEW_LEARNER, 'a', delta('2026-03-01'));
    const older = { settings, streak, days, session, lastTurn };
    expect(count(older, 'x', delta('2026-03-01', -1)).streak).to.deep.equal({ days: 1, lastDay: '2026-03-01' });
  });
  it('takes a request off that counted last, and leaves what counted before', () => {
    const one = count(NEW_LEARNER, 'a', delta('2026-03-01', 1, 1, 1));
    const two = count(one, 'b', delta('2026-03-01', 1, 0, 0));
    const nothing = { day: '2026-03-01', answered: 0, right: 0, introduced: 0 };
    expect(uncounted(one, 'a')).to.deep.equal({ ...NEW_LEARNER, days: [nothing] });
    expect(uncounted(two, 'a')).to.equal(two);
  });
  it('tells the last four requests that counted', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const learner = ids.reduce((l, id) => count(l, id, delta('2026-03-01')), NEW_LEARNER);
    expect(ids.filter((id) => hasCounted(learner, id))).to.deep.equal(ids.slice(1));
  });
  it('adds to the session that is under way', () => {
    const learner = count({ ...NEW_LEARNER, session: SESSION }, 'a', delta('2026-03-01'));
    expect(learner.session).to.deep.equal({ ...SESSION, answered: 4, right: 3 });
    expect(count(learner, 'b', delta('2026-03-01', -5, -5)).session).to.deep.equal({
      ...SESSION,
      answered: 0,
      right: 0,
    });
  });
  it('keeps the days in order where an earlier one counts again', () => {
    const days = ['2026-03-02', '2026-03-01', '2026-03-03', '2026-03-01'];
    const learner = days.reduce((l, day) => count(l, day, delta(day)), NEW_LEARNER);
    expect(learner.days.map(({ day, answered }) => [day, answered])).to.deep.equal([
      ['2026-03-01', 2],
      ['2026-03-02', 1],
      ['2026-03-03', 1],
    ]);
  });
  it('leaves a review alone that had no answer yet when an earlier one is taken back or overruled', () => {
    const session = { ...SESSION, answered: 0, right: 0 };
    const learner = count({ ...NEW_LEARNER, session }, 'a', delta('2026-03-01', -1, -1));
    expect(learner.session).to.deep.equal(session);
    expect(count(learner, 'b', delta('2026-03-01', 0, 1)).session).to.deep.equal(session);
  });
  it('makes no day of what is changed later of one that is no longer kept', () => {
    const learner = count(NEW_LEARNER, 'a', delta('2026-03-20'));
    for (const later of [delta('2026-03-01', -1, -1), delta('2026-03-01', 0, 1)])
      expect(count(learner, 'b', later).days).to.deep.equal(learner.days);
  });
  it('tells a request that counted nothing when it is delivered again, and takes nothing off for it', () => {
    const learner = count({ ...NEW_LEARNER, session: SESSION }, 'a', delta('2026-03-01'));
    const nothing = countedNothing(learner, 'b');
    expect(nothing).to.deep.equal({
      ...learner,
      turnsBefore: ['a'],
      lastTurn: { requestId: 'b', delta: { day: '', answered: 0, right: 0, introduced: 0 } },
    });
    expect(uncounted(nothing, 'b')).to.deep.equal({ ...learner, lastTurn: null, turnsBefore: ['a'] });
  });
  it('keeps the last fourteen days', () => {
    const days = Array.from({ length: 20 }, (_, i) => `2026-03-${String(i + 1).padStart(2, '0')}`);
    const learner = days.reduce((l, day) => count(l, day, delta(day)), NEW_LEARNER);
    expect(learner.days.map(({ day }) => day)).to.deep.equal(days.slice(-14));
  });
});
