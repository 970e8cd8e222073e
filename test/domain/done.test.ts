import { expect } from 'chai';
import { forgettingLast, remembering } from '../../lambda/domain/done.ts';
import { type Done, type Learner, NEW_LEARNER, type StudySession } from '../../lambda/domain/learner.ts';

const session: StudySession = {
  deck: null,
  startedMs: 0,
  answered: 0,
  right: 0,
  limit: null,
  ahead: false,
  phase: { kind: 'idle' },
  last: null,
  done: [],
};
const studying: Learner = { ...NEW_LEARNER, session };
const skip = (id: string, deck = 'd'): Done => ({ did: 'skip', card: { deck, id }, hinted: false });
const answer = (id: string): Done => ({
  did: 'answer',
  card: { deck: 'd', id },
  rating: 'good',
  day: '2026-03-01',
  hinted: false,
});
const STOP: Done = { did: 'stop' };
const after = (...done: Done[]): readonly Done[] | undefined => done.reduce(remembering, studying).session?.done;

describe('what can be taken back', () => {
  it('is kept in order, the last twelve', () => {
    const done = Array.from({ length: 14 }, (_, i) => answer(`c${String(i)}`));
    expect(after(...done)).to.deep.equal(done.slice(2));
  });
  it('counts once what is said twice in a row', () => {
    expect(after(skip('a'), skip('a'))).to.deep.equal([skip('a')]);
    expect(after(answer('b'), STOP, STOP)).to.deep.equal([answer('b'), STOP]);
  });
  it('counts each time what is not the same', () => {
    for (const done of [
      [skip('a'), skip('b')],
      [skip('a'), skip('a', 'other')],
      [skip('a'), STOP, skip('a')],
      [STOP, skip('a'), STOP],
      [answer('a'), answer('a')],
      [answer('a'), skip('a')],
      [skip('a'), answer('a')],
    ])
      expect(after(...done)).to.deep.equal(done);
  });
  it('ends with what was done before, once the last is taken back', () => {
    const learner = [answer('a'), skip('b')].reduce(remembering, studying);
    expect(forgettingLast(learner).session?.done).to.deep.equal([answer('a')]);
    expect(forgettingLast(studying).session?.done).to.deep.equal([]);
  });
  it('is nothing where no review is under way', () => {
    expect(remembering(NEW_LEARNER, STOP)).to.equal(NEW_LEARNER);
    expect(forgettingLast(NEW_LEARNER)).to.equal(NEW_LEARNER);
  });
});
