import { expect } from 'chai';
import fc from 'fast-check';
import { NEW_SCHEDULE, type Schedule } from '../../lambda/domain/card.ts';
import { type Learner, NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { cardItem, readCardItem } from '../../lambda/store/card-item.ts';
import { readDeckItem } from '../../lambda/store/deck-item.ts';
import { cardOfKey, dueOfPlace, dueRange, freshRange, queuePlace } from '../../lambda/store/keys.ts';
import { profileAttributes, readProfile } from '../../lambda/store/profile-attributes.ts';
import { StoreError, StoredItemError, sendConditionally, withStoreErrors } from '../../lambda/store/store-errors.ts';
import { setOrRemove } from '../../lambda/store/update-expression.ts';
import { aCard } from '../support/cards.ts';

const reviewed: Schedule = { ...NEW_SCHEDULE, state: 'review', dueMs: 5, reps: 2, lastReviewMs: 1 };
const packed = [2, 5, 0, 0, 0, 0, 2, 0, 1];
const item = {
  ...cardItem(
    'learner',
    aCard({
      hint: 'a hint',
      schedule: reviewed,
      reviews: [{ atMs: 1, rating: 'good' }],
      before: { schedule: NEW_SCHEDULE, reviewCount: 0, learnedCount: 0, heard: 'x' },
      lastRequestId: 'r1',
    }),
    { source: 'notes.md', heading: 'A', blockId: 'b' },
  ),
};
const without = (index: number, value: unknown): unknown[] => packed.map((one, i) => (i === index ? value : one));

describe('a stored card', () => {
  it('is read where an older release left out what was empty', () => {
    const { sk, f, b, s, v, n } = item as Record<string, unknown>;
    const { card, origin } = readCardItem({ sk, f, b, s, v, n });
    expect(card).to.deep.equal(
      aCard({ accepted: [], schedule: reviewed, version: 0, inPlay: false, deck: 'serverless', id: 'lambda' }),
    );
    expect(origin).to.deep.equal({ source: '', heading: '', blockId: null });
    expect(readCardItem({ sk, f, b, s, v, n, h: null, u: null, q: null, blk: null }).card).to.deep.equal(card);
  });

  it('leaves out what is empty, so that it costs nothing', () => {
    const bare = cardItem('learner', aCard({ accepted: [] }), { source: 'notes.md', heading: '', blockId: null });
    const held = Object.keys(bare).filter((name) => bare[name] !== undefined);
    expect(held).to.have.members(['pk', 'sk', 'f', 'b', 's', 'v', 'n', 'src', 'queue']);
  });

  for (const [name, wrong] of Object.entries({
    f: [1, undefined],
    b: [1, undefined],
    a: ['x', [1]],
    i: ['x', [1]],
    o: ['x', [1]],
    h: [1],
    s: ['x', [], ...[-1, 0.5, 4, 'new'].map((state) => without(0, state)), without(1, 'x'), without(2, 'x')],
    'more of s': [without(3, 'x'), without(4, -1), without(5, 0.5), without(6, -1), without(7, 'x'), without(8, 'x')],
    r: [1, 'x', '5', '5Gx', '_5G', 'G', '-G'],
    l: ['x', [1]],
    u: ['x', [packed], [packed, -1, 0, ''], [packed, 0, 0.5, ''], [packed, 0, 0, 1], [[], 0, 0, '']],
    v: [-1, 0.5, '1', undefined],
    q: [1],
    n: ['1', undefined],
    src: [1],
    hd: [1],
    blk: [1],
    queue: [1],
  })) {
    const attribute = name.replace('more of ', '');
    it(`is named by its attribute "${attribute}" where that is not understood, and not repeated (${name})`, () => {
      for (const value of wrong) {
        const broken = (): unknown => readCardItem({ ...item, [attribute]: value });
        expect(broken, JSON.stringify(value)).to.throw(StoredItemError, `attribute "${attribute}`);
        expect(broken)
          .to.throw(/^A stored card item is not understood: [^']*$/)
          .and.not.match(/servers|Lambda/);
      }
    });
  }

  it('is one by its key', () => {
    expect(cardOfKey('CARD#aws/lambda#one')).to.deep.equal({ deck: 'aws/lambda', id: 'one' });
    for (const sk of [
      'DECK#aws',
      'CARD#aws',
      'CARD#aws#',
      'CARD##one',
      'CARD#aws#one#two',
      'OTHER#aws#one',
      'PROFILE',
      '',
    ]) {
      expect(cardOfKey(sk), sk).to.equal(null);
      expect(() => readCardItem({ ...item, sk }), sk).to.throw(StoredItemError, 'CARD#<deck>#<card>');
    }
  });
});

describe('a stored deck', () => {
  const deck = { sk: 'DECK#aws', title: 'AWS', cardCount: 1, answers: ['a'] };
  it('is read', () => {
    expect(readDeckItem(deck)).to.deep.equal({ id: 'aws', title: 'AWS', cardCount: 1, answers: ['a'] });
  });
  for (const [name, wrong] of Object.entries({ sk: 'CARD#aws', title: 1, cardCount: '1', answers: 'a' }))
    it(`is named by its attribute "${name}" where that is not understood`, () => {
      expect(() => readDeckItem({ ...deck, [name]: wrong })).to.throw(
        StoredItemError,
        `A stored deck item is not understood: attribute "${name}" should be`,
      );
    });
});

describe('a place in the queue', () => {
  const times = fc.integer({ min: 0, max: 4_102_444_800_000 });
  const placeOf = (dueMs: number): string => queuePlace({ schedule: { ...reviewed, dueMs }, position: 0 });
  const fresh = (position: number): string => queuePlace({ schedule: NEW_SCHEDULE, position });

  it('lies in a range of due times where its time does', () => {
    fc.assert(
      fc.property(times, times, fc.oneof(times, fc.constant(Infinity)), (dueMs, fromMs, beforeMs) => {
        const { first, last } = dueRange(fromMs, beforeMs);
        const place = placeOf(dueMs);
        expect(first <= place && place <= last).to.equal(fromMs <= dueMs && dueMs < beforeMs);
        expect(dueOfPlace(place)).to.equal(dueMs);
      }),
      {
        examples: [
          [5, 5, 6],
          [5, 0, 5],
          [9, 10, Infinity],
          [10, 9, 11],
        ],
      },
    );
  });
  it('is in whole milliseconds, none of them before 1970', () => {
    expect(dueOfPlace(placeOf(12.9))).to.equal(12);
    expect(dueOfPlace(placeOf(-5))).to.equal(0);
  });
  it('is by position for a new card, and apart from all that are due', () => {
    const places = [0, 9, 10, 100, 9_999_999_999].map(fresh);
    expect([...places].sort()).to.deep.equal(places);
    const all = dueRange(0, Infinity);
    for (const place of places) {
      expect(freshRange.first <= place && place <= freshRange.last, place).to.equal(true);
      expect(all.first <= place && place <= all.last, place).to.equal(false);
    }
    expect(freshRange.first <= placeOf(5) && placeOf(5) <= freshRange.last).to.equal(false);
  });
});

describe('a stored profile', () => {
  const ref = { deck: 'aws', id: 'one' };
  const session = { deck: 'aws', startedMs: 1, answered: 2, right: 1, limit: 5, ahead: true, last: ref, done: [] };
  const learner: Learner = {
    ...NEW_LEARNER,
    streakBefore: { days: 2, lastDay: '2026-03-01' },
    days: [{ day: '2026-03-02', answered: 12, right: 10, introduced: 3 }],
    lastTurn: { requestId: 'r', delta: { day: '2026-03-02', answered: 1, right: -1, introduced: 0 } },
    session: { ...session, phase: { kind: 'question', card: ref, misses: 1, hinted: false } },
  };
  const attributes = profileAttributes(learner);
  const { s } = attributes as { s: Record<string, unknown> };
  const withPhase = (p: unknown): unknown => ({ ...s, p });

  it('is read whole', () => {
    expect(readProfile(attributes)).to.deep.equal(learner);
    expect(readProfile({ ...attributes, kb: undefined })).not.to.have.property('streakBefore');
  });

  for (const [name, wrong] of Object.entries({
    z: [1, undefined],
    n: [-1, 0.5, '1'],
    k: [[-1, ''], [1], [1, 2], 'x'],
    kb: [[-1, ''], [1], null],
    d: [1, 'x', 'x2026-03-02 1 1 1', '2026-03-02 1 1 1x', '2026-03-02 1 1', '2026-3-2 1 1 1', '2026-03-02 -1 1 1'],
    t: ['x', ['r'], ['r', 'd', '1', 1, 1], ['r', 'd', 1, '1', 1], ['r', 'd', 1, 1, '1'], [1, 'd', 1, 1, 1]],
    's.d': [{ ...s, d: 1 }],
    's.b': [{ ...s, b: '1' }],
    's.a': [{ ...s, a: -1 }],
    's.r': [{ ...s, r: 0.5 }],
    's.n': [{ ...s, n: -1 }],
    's.e': [{ ...s, e: 1 }],
    's.l': [{ ...s, l: ['aws'] }],
    's.p': [
      withPhase({}),
      withPhase({ p: 'other' }),
      withPhase({ p: 'offer', o: 'nothing' }),
      withPhase({ p: 'question', c: ['aws'], m: 0, h: true }),
      withPhase({ p: 'question', c: ['aws', 'one'], m: -1, h: true }),
      withPhase({ p: 'question', c: ['aws', 'one'], m: 0, h: 1 }),
      withPhase({ p: 'self-check', c: ['aws', 'one'], a: 1, h: true }),
      withPhase({ p: 'self-check', c: ['aws', 'one'], a: 'x' }),
    ],
  })) {
    it(`is named by "${name}" where that is not understood`, () => {
      const [attribute = ''] = name.split('.');
      for (const value of wrong)
        expect(() => readProfile({ ...attributes, [attribute]: value }), JSON.stringify(value)).to.throw(
          StoredItemError,
          `A stored profile item is not understood: attribute "${name}`,
        );
    });
  }

  it('is not taken for nobody where it is no object', () => {
    for (const value of [null, undefined, 'x', 1])
      expect(() => readProfile(value)).to.throw(StoredItemError, 'A stored profile item is not understood');
  });

  it('keeps each phase, how the learner is spoken to, and that they leave', () => {
    for (const phase of [
      { kind: 'question', card: ref, misses: 0, hinted: true, hints: 2 },
      { kind: 'confirm', card: ref, heard: 'that thing', hinted: false },
      { kind: 'self-check', card: ref, heard: 'x', hinted: true, misses: 1 },
      { kind: 'offer', offer: 'break', back: ref },
    ] as const) {
      const kept: Learner = {
        ...learner,
        settings: { ...learner.settings, manner: { ratePercent: 85, length: 'short' } },
        session: { ...session, phase, missedInARow: 3 },
        isLeaving: true,
      };
      expect(readProfile(profileAttributes(kept)), phase.kind).to.deep.equal(kept);
    }
  });

  it('keeps each offer', () => {
    for (const offer of ['begin', 'first-cards', 'more', 'review-ahead', 'break', 'delete-data'] as const) {
      const offered = { ...learner, session: { ...session, phase: { kind: 'offer' as const, offer } } };
      expect(readProfile(profileAttributes(offered))).to.deep.equal(offered);
    }
  });
});

describe('faults of the store', () => {
  const faultOf = (error: unknown): Promise<unknown> =>
    withStoreErrors('a read', () => Promise.reject(error as Error)).catch((fault: unknown) => fault);

  it('name the operation and the fault, and keep the cause', async () => {
    const cause = Object.assign(new Error('secret'), { name: 'ThrottlingException' });
    const fault = await faultOf(cause);
    expect(fault).to.be.instanceOf(StoreError).and.have.property('cause', cause);
    expect(String(fault)).to.equal('StoreError: DynamoDB did not carry out a read: ThrottlingException.');
    expect(String(await faultOf('x'))).to.match(/unknown fault/);
  });
  it('are told once', async () => {
    for (const fault of [new StoreError('x'), new StoredItemError('card', 'y')])
      expect(await faultOf(fault)).to.equal(fault);
  });
  it('are no conflict unless a condition was not met', async () => {
    const lost = new Error('no network');
    expect(await sendConditionally(() => Promise.reject(lost)).catch((fault: unknown) => fault)).to.equal(lost);
  });
});

describe('an update of attributes', () => {
  it('sets those with a value and removes the others', () => {
    expect(setOrRemove({ a: 1, b: undefined, c: null })).to.deep.equal({
      UpdateExpression: 'SET #a = :a, #c = :c REMOVE #b',
      ExpressionAttributeNames: { '#a': 'a', '#b': 'b', '#c': 'c' },
      ExpressionAttributeValues: { ':a': 1, ':c': null },
    });
    expect(setOrRemove({ a: 1 }).UpdateExpression).to.equal('SET #a = :a');
    expect(setOrRemove({ a: undefined, b: undefined }).UpdateExpression).to.equal('REMOVE #a, #b');
  });
});
