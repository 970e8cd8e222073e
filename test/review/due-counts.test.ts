import { expect } from 'chai';
import { type Card, NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import { LEARN_AHEAD_MS } from '../../lambda/domain/schedule.ts';
import type { StudySession } from '../../lambda/domain/learner.ts';
import { type Left, leftInReview, nextDue, outlook, queueAfter } from '../../lambda/review/due-counts.ts';
import { ALL_DUE, COUNT_CAP, dueNext, toCount, toReview } from '../../lambda/review/queue-queries.ts';
import { newSession } from '../../lambda/review/review-session.ts';
import type { State } from '../../lambda/review/state.ts';
import { type Missing, isMissing } from '../../lambda/review/when-read.ts';
import { aCard } from '../support/cards.ts';
import { NOTHING_LOADED, NOW_MS, aState } from '../support/turn-state.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const fresh = (id: string, given: Partial<Card> = {}): Card => aCard({ id, ...given });
/** A reviewed card. @param due an instant, or milliseconds from now */
const due = (id: string, at: number | string, given: Partial<Card> = {}): Card =>
  aCard({
    id,
    schedule: {
      ...NEW_SCHEDULE,
      state: 'review',
      dueMs: typeof at === 'string' ? Date.parse(at) : NOW_MS + at,
      lastReviewMs: NOW_MS - 30 * HOUR,
    },
    ...given,
  });

function found<T>(value: T | Missing): T {
  if (isMissing(value)) throw new Error(`misses ${JSON.stringify(value.reads)}`);
  return value;
}

describe('what is due and when', () => {
  // The clock says ten on 2 March, and a learner's day begins at four.
  const rows: readonly (readonly [string, ReturnType<typeof counts>])[] = [
    ['2026-03-01T10:00:00Z', { due: 1, laterToday: 0, tomorrow: 1, days: 1 }],
    ['2026-03-02T10:19:59.999Z', { due: 1, laterToday: 0, tomorrow: 1, days: 1 }],
    ['2026-03-02T10:20:00Z', { due: 0, laterToday: 1, tomorrow: 1, days: 0 }],
    ['2026-03-03T03:59:59.999Z', { due: 0, laterToday: 1, tomorrow: 1, days: 0 }],
    ['2026-03-03T04:00:00Z', { due: 0, laterToday: 0, tomorrow: 1, days: 1 }],
    ['2026-03-04T03:59:59.999Z', { due: 0, laterToday: 0, tomorrow: 1, days: 1 }],
    ['2026-03-04T04:00:00Z', { due: 0, laterToday: 0, tomorrow: 0, days: 1 }],
  ];
  function counts(at: string) {
    const { due: now, laterToday, tomorrow, next } = found(outlook(aState({ cards: [due('one', at), fresh('new')] })));
    return { due: now, laterToday, tomorrow, days: next?.days };
  }
  for (const [at, expected] of rows)
    it(`of a card that is due ${at}`, () => expect(counts(at)).to.deep.equal(expected));

  it('asks for all that it needs at once', () => {
    const missing = outlook(aState({ loaded: NOTHING_LOADED }));
    expect(isMissing(missing) && missing.reads.map(({ kind }) => kind)).to.deep.equal(Array(4).fill('queue'));
  });
});

describe('when the first card comes after what can be asked now', () => {
  const later = due('later', 3 * HOUR);
  const rows: readonly (readonly [string, readonly Card[], number, number | null])[] = [
    ['none where there is no card', [due('now', -1)], 10, null],
    ['later today', [later, due('days', 72 * HOUR)], 10, 0],
    ['in three days', [due('days', 72 * HOUR)], 10, 3],
    ['tomorrow, where new ones wait', [fresh('new'), due('days', 72 * HOUR)], 10, 1],
    ['of new ones alone', [fresh('new')], 10, 1],
    ['no day lets new ones in', [fresh('new')], 0, null],
  ];
  for (const [name, cards, newPerDay, days] of rows)
    it(name, () => {
      const state = aState({ cards });
      const settings = { ...state.learner.settings, newPerDay };
      const next = found(nextDue({ ...state, learner: { ...state.learner, settings } }));
      expect(next).to.deep.equal(days === null ? null : { days });
    });
});

describe('what is left of a review', () => {
  const cards = [
    due('due', -HOUR),
    due('far', 90 * HOUR),
    due('answered', 90 * HOUR, {
      schedule: { ...due('', 90 * HOUR).schedule, lastReviewMs: NOW_MS - MINUTE },
    }),
    due('failed', 5 * MINUTE, { schedule: { ...due('', 5 * MINUTE).schedule, lastReviewMs: NOW_MS - MINUTE } }),
    due('elsewhere', -HOUR, { deck: 'storage' }),
    fresh('new'),
    fresh('put-off'),
    fresh('new-elsewhere', { deck: 'storage' }),
  ];
  function left(session: Partial<StudySession> | null, given: Partial<State> = {}): Left {
    const state = aState({ cards, ...given });
    const skipped = [{ deck: 'serverless', id: 'put-off' }];
    const learner = {
      ...state.learner,
      session: session && newSession(NOW_MS - 10 * MINUTE, session),
    };
    return found(leftInReview({ ...state, learner, hints: { ...state.hints, skipped } }));
  }
  it('is all that is due, and the new ones of the day', () => {
    expect(left(null)).to.deep.equal({ due: 3, fresh: 3 });
    expect(left({})).to.deep.equal({ due: 3, fresh: 3 });
  });
  it("is its deck's alone", () => {
    expect(left({ deck: 'serverless' })).to.deep.equal({ due: 2, fresh: 2 });
    expect(left({ deck: 'storage' })).to.deep.equal({ due: 1, fresh: 1 });
  });
  it('is what was not asked yet where cards that are not due are gone through', () => {
    expect(left({ ahead: true })).to.deep.equal({ due: 4, fresh: 2 });
    expect(left({ ahead: true, deck: 'serverless' })).to.deep.equal({ due: 3, fresh: 1 });
  });
  it('is "more than a hundred" of more', () => {
    const many = aState({ cards: Array.from({ length: 150 }, (_, i) => due(`c${String(i)}`, -HOUR)) });
    expect(found(leftInReview(many))).to.deep.equal({ due: COUNT_CAP, fresh: 0 });
    expect(toCount(NOW_MS)).to.include({ dueLimit: COUNT_CAP + 1, freshLimit: COUNT_CAP + 1 });
  });
});

describe('the queue once a turn is saved', () => {
  const inDeck = toReview({ deck: 'serverless', ahead: false }, NOW_MS);
  const now = due('now', -HOUR);
  const cards = [now, due('soon', 5 * MINUTE), fresh('new')];
  const rows = [
    ['without the card that was new', due('new', 90 * HOUR), inDeck, 'now soon', ''],
    ['with the card that comes back soon, in its place', due('new', 2 * MINUTE), inDeck, 'now new soon', ''],
    ['with the card that comes last', due('now', 9 * MINUTE), inDeck, 'soon now', 'new'],
    ['without a card that left play', { ...now, inPlay: false }, inDeck, 'soon', 'new'],
    ["without another deck's", due('other', -HOUR, { deck: 'storage' }), inDeck, 'now soon', 'new'],
    ["with any deck's", due('other', 0, { deck: 'storage' }), toReview(ALL_DUE, NOW_MS), 'now other soon', 'new'],
    ['with a card that is new again, first', fresh('now'), inDeck, 'soon', 'now new'],
    ['without what is due as the time is over', due('now', LEARN_AHEAD_MS), inDeck, 'soon', 'new'],
    ['with what is due as the time begins', due('now', LEARN_AHEAD_MS), dueNext(NOW_MS), 'now', 'new'],
    ['without what is due before', due('now', LEARN_AHEAD_MS - 1), dueNext(NOW_MS), '', 'new'],
  ] as const;
  for (const [name, changed, query, dueIds, freshIds] of rows)
    it(name, () => {
      const queue = found(queueAfter(aState({ cards }), query, changed));
      expect(queue.due.map(({ id }) => id).join(' ')).to.equal(dueIds);
      expect(queue.fresh.map(({ id }) => id).join(' ')).to.equal(freshIds);
    });
});
