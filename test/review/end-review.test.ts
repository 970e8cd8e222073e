import { expect } from 'chai';
import { type Card, NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import { NO_HINTS } from '../../lambda/domain/hints.ts';
import { endReview } from '../../lambda/review/end-review.ts';
import { leave } from '../../lambda/review/leave.ts';
import { newSession } from '../../lambda/review/review-session.ts';
import type { Decision } from '../../lambda/review/state.ts';
import { type Missing, isMissing } from '../../lambda/review/when-read.ts';
import { aCard } from '../support/cards.ts';
import { NOW_MS, aState } from '../support/turn-state.ts';

const card = { deck: 'serverless', id: 'lambda' };
const inDays = (days: number): Card =>
  aCard({ id: 'far', schedule: { ...NEW_SCHEDULE, state: 'review', dueMs: NOW_MS + days * 86_400_000 } });

function decided(decision: Decision | Missing): Decision {
  if (isMissing(decision)) throw new Error(`misses ${JSON.stringify(decision.reads)}`);
  return decision;
}

describe('the end of a review', () => {
  const ended = (answered: number, days: number) => {
    const state = aState({ cards: [inDays(days)] });
    const session = newSession(NOW_MS - 9, { answered, right: answered, last: card, phase: state.phase });
    return decided(endReview(state, { acts: [{ act: 'skipped' }], learner: { ...state.learner, session } }));
  };

  it('tells what was done and what is due tomorrow, and closes', () => {
    const { kind, acts, listen, hints } = ended(3, 1);
    expect(kind).to.equal('decision');
    expect(acts).to.deep.equal([
      { act: 'skipped' },
      { act: 'summary', answered: 3, right: 3, dueTomorrow: 1 },
      { act: 'goodbye', until: 'later' },
    ]);
    expect(listen).to.equal(null);
    expect(hints).to.deep.equal(NO_HINTS);
  });

  it('tells where nothing was answered when the next card comes', () => {
    expect(ended(0, 4).acts).to.deep.equal([
      { act: 'skipped' },
      { act: 'all-done', next: { days: 4 } },
      { act: 'goodbye', until: 'later' },
    ]);
  });

  it('leaves nothing to resume, and the last answer to be overruled', () => {
    expect(ended(3, 1).learner.session).to.deep.equal(newSession(NOW_MS - 9, { last: card }));
  });
});

describe('leaving', () => {
  const left = (answered: number, phase = aState().phase) => {
    const state = aState({ phase, cards: [inDays(1)] });
    const session = newSession(NOW_MS, { answered, phase, last: card });
    return decided(leave({ ...state, learner: { ...state.learner, session } }));
  };

  it('tells what was done, where anything was', () => {
    expect(left(2).acts.map(({ act }) => act)).to.deep.equal(['summary', 'goodbye']);
    expect(left(0).acts).to.deep.equal([{ act: 'goodbye', until: 'later' }]);
  });

  it('keeps the question that waits, and takes an offer back', () => {
    expect(left(1).learner.session).to.deep.include({ phase: aState().phase, done: [{ did: 'stop' }] });
    const offered = left(1, { kind: 'offer', offer: 'more' }).learner.session;
    expect(offered).to.deep.equal(newSession(NOW_MS, { last: card, done: [{ did: 'stop' }] }));
    expect(left(1, { kind: 'idle' }).learner.session).to.deep.equal(newSession(NOW_MS, { last: card }));
  });
});
