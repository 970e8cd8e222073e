import { expect } from 'chai';
import fc from 'fast-check';
import type { Card, Rating, Schedule } from '../../lambda/domain/card.ts';
import { type Done, type Learner, NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { cardItem, readCardItem } from '../../lambda/store/card-item.ts';
import { profileAttributes, readProfile } from '../../lambda/store/profile-attributes.ts';
import { StoredItemError } from '../../lambda/store/store-errors.ts';
import { aCard } from '../support/cards.ts';
import { thrownError } from '../support/thrown-error.ts';

const ms = fc.integer({ min: 0, max: 4_102_444_800_000 });
const count = fc.nat({ max: 10_000 });
const schedule: fc.Arbitrary<Schedule> = fc.record({
  state: fc.constantFrom('new', 'learning', 'review', 'relearning'),
  dueMs: ms,
  stability: fc.double({ min: 0, max: 40_000, noNaN: true }),
  difficulty: fc.double({ min: 0, max: 10, noNaN: true }),
  scheduledDays: count,
  learningSteps: count,
  reps: count,
  lapses: count,
  lastReviewMs: fc.option(ms),
});
const review = fc.record({ atMs: ms, rating: fc.constantFrom<Rating>('again', 'hard', 'good', 'easy') });
const key = fc.stringMatching(/^[a-z0-9/_-]{1,40}$/);
const texts = fc.array(fc.string(), { maxLength: 4 });
const word = fc.stringMatching(/^[a-zäöü]{1,12}$/);
const words = fc.array(word, { maxLength: 4 });
const related = fc.array(fc.record({ word, same: words, contrary: words }), { minLength: 1, maxLength: 4 });
const card: fc.Arbitrary<Card> = fc.record({
  deck: key,
  id: key,
  front: fc.string(),
  back: fc.string(),
  accepted: texts,
  items: texts,
  options: texts,
  hint: fc.option(fc.string()),
  related,
  schedule,
  reviews: fc.array(review, { maxLength: 30 }),
  learnedAnswers: texts,
  before: fc.option(fc.record({ schedule, reviewCount: count, learnedCount: count, heard: fc.string() })),
  inPlay: fc.boolean(),
  position: count,
  version: count,
  lastRequestId: fc.option(fc.string()),
});

/** Bytes as DynamoDB counts them, near enough: names and values, 3 for a list or map and 1 for each of its members. */
function size(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).replace(/\D/g, '').length / 2) + 1;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + 1 + size(one), 3);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce(
    (sum, [name, one]) => sum + (one === undefined ? 0 : 1 + name.length + size(one)),
    3,
  );
}

describe('what is stored', () => {
  it('holds any card, whole', () => {
    fc.assert(
      fc.property(card, (one) => {
        const origin = { source: 'notes.md', heading: 'A > B', blockId: null, line: null, isDerived: false };
        expect(readCardItem(cardItem('learner', one, origin))).to.deep.equal({ card: one, origin });
      }),
    );
  });

  it('holds a card of sixty reviews in less than a kilobyte', () => {
    const reviews = Array.from({ length: 60 }, (_, i) => ({
      atMs: 1_770_000_000_000 + i * 987_654_321,
      rating: 'good' as const,
    }));
    const long: Schedule = {
      state: 'review',
      dueMs: 1_771_234_567_890,
      stability: 123.4567,
      difficulty: 5.4321,
      scheduledDays: 120,
      learningSteps: 0,
      reps: 60,
      lapses: 3,
      lastReviewMs: 1_770_000_000_000,
    };
    const one = aCard({
      front: 'x'.repeat(120),
      back: 'y'.repeat(60),
      accepted: Array(5).fill('another way'),
      schedule: long,
      reviews,
      before: { schedule: long, reviewCount: 59, learnedCount: 0, heard: 'fifteen minutes' },
      lastRequestId: '123456789012',
      requestsBefore: ['a23456789012', 'b23456789012', 'c23456789012'],
    });
    expect(
      size(
        cardItem('abcdefghijklmnopqrstuv', one, {
          source: 'notes/aws.md',
          heading: 'AWS > Lambda',
          blockId: null,
          line: null,
          isDerived: false,
        }),
      ),
    ).to.be.below(1024);
  });

  const ref = { deck: 'a/deck/of/the/longest/name/that/there/is', id: 'abcdefghijkl' };
  // prettier-ignore
  const WEIGHTS = [0.2121, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.0012, 1.8722, 0.1666, 0.7961, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542];
  const busy: Learner = {
    settings: { timeZone: 'America/Argentina/Buenos_Aires', newPerDay: 10, weights: WEIGHTS },
    streak: { days: 365, lastDay: '2026-03-14' },
    streakBefore: { days: 364, lastDay: '2026-03-13' },
    days: Array.from({ length: 14 }, (_, i) => ({
      day: `2026-03-${String(i + 1).padStart(2, '0')}`,
      answered: 120,
      right: 100,
      introduced: 10,
    })),
    lastTurn: { requestId: '123456789012', delta: { day: '2026-03-14', answered: 1, right: 1, introduced: 1 } },
    turnsBefore: ['a23456789012', 'b23456789012', 'c23456789012'],
    counted: [
      {
        ...ref,
        reviews: 12,
        wasRight: true,
        day: '2026-03-14',
        isAsked: false,
        requestId: '123456789012',
        untilMs: 1_770_000_000_000,
      },
      {
        ...ref,
        id: 'bcdefghijklm',
        reviews: 0,
        wasRight: false,
        day: '',
        isAsked: true,
        requestId: '123456789012',
        untilMs: 1_770_000_000_000,
      },
    ],
    session: {
      deck: ref.deck,
      startedMs: 1_770_000_000_000,
      answered: 50,
      right: 40,
      limit: null,
      ahead: false,
      last: ref,
      phase: { kind: 'self-check', card: ref, heard: 'an s three thing', hinted: true },
      done: [
        { did: 'answer', card: ref, rating: 'again', day: '2026-03-14', hinted: true },
        { did: 'overrule', card: ref, from: 'again', wasLearned: false, rating: 'good' },
        { did: 'skip', card: { ...ref, id: 'bcdefghijklm' }, hinted: false },
        { did: 'setting', before: { newPerDay: 12, manner: { ratePercent: 85, length: 'short' } } },
        { did: 'answer', card: { ...ref, id: 'cdefghijklmn' }, rating: 'easy', day: '2026-03-14', hinted: false },
        { did: 'stop' },
      ],
    },
  };

  it('holds a busy profile in less than a kilobyte', () => {
    expect(readProfile(profileAttributes(busy))).to.deep.equal(busy);
    const item = { pk: 'abcdefghijklmnopqrstuv', sk: 'PROFILE', attributes: profileAttributes(busy), version: 12345 };
    expect(size(item)).to.be.below(1024);
  });

  it('lets go what was done longest ago rather than a second write unit', () => {
    const answers = Array.from({ length: 12 }, (_, i) => ({
      did: 'answer' as const,
      card: { ...ref, id: `answer-${String(i).padStart(5, '0')}` },
      rating: 'good' as const,
      day: '2026-03-14',
      hinted: false,
    }));
    const attributes = profileAttributes({ ...busy, session: { ...busy.session!, done: answers } });
    expect(size({ pk: 'abcdefghijklmnopqrstuv', sk: 'PROFILE', attributes, version: 12345 })).to.be.below(1024);
    const { done = [] } = readProfile(attributes).session ?? {};
    expect(done).to.deep.equal(answers.slice(-done.length)).and.to.have.length.above(7);
  });

  it('holds whatever can be undone, of whatever decks', () => {
    const names = fc.record({ deck: fc.constantFrom('a', 'a/b', 'cloud'), id: fc.constantFrom('one', 'two') });
    const ratings = fc.constantFrom<Rating>('again', 'hard', 'good', 'easy');
    const days = fc.constantFrom('1970-01-01', '2026-02-28', '2026-03-01', '2039-12-31');
    const one: fc.Arbitrary<Done> = fc.oneof(
      fc.record({ did: fc.constant('answer' as const), card: names, rating: ratings, day: days, hinted: fc.boolean() }),
      fc.record({
        did: fc.constant('overrule' as const),
        card: names,
        from: ratings,
        wasLearned: fc.boolean(),
        rating: ratings,
      }),
      fc.record({ did: fc.constant('skip' as const), card: names, hinted: fc.boolean() }),
      fc.constantFrom<Done>(
        { did: 'stop' },
        { did: 'setting', before: {} },
        { did: 'setting', before: { newPerDay: 0 } },
      ),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (done) => {
        const attributes = profileAttributes({ ...busy, session: { ...busy.session!, done } });
        expect(readProfile(attributes).session?.done).to.deep.equal(done);
      }),
    );
  });

  it('names what can be undone where it is not understood', () => {
    const attributes = profileAttributes(busy);
    for (const u of [
      'x',
      'a#deck#card#9#ftg#',
      'a#deck#card#1#?#',
      'a#deck#card#1',
      'a#deck#card##ftg#',
      'o#deck#card',
      'o#deck#card#1#1#',
      '=#{"n":"many"}',
      '=#{"n":-1}',
      '=#{"n":0.5}',
      '=',
    ]) {
      const broken = { ...attributes, s: { ...(attributes['s'] as object), u } };
      expect(thrownError(() => readProfile(broken), StoredItemError, u).message).to.equal(
        'A stored profile item is not understood: attribute "s.u" should be what can be undone, one thing a line.',
      );
    }
  });

  it('holds every phase, and nobody yet', () => {
    for (const phase of [
      { kind: 'idle' },
      { kind: 'offer', offer: 'more' },
      { kind: 'question', card: ref, misses: 1, hinted: false },
    ] as const) {
      const learner = { ...busy, session: { ...busy.session!, phase } };
      expect(readProfile(profileAttributes(learner))).to.deep.equal(learner);
    }
    expect(readProfile(profileAttributes(NEW_LEARNER))).to.deep.equal(NEW_LEARNER);
    expect(readProfile({})).to.equal(NEW_LEARNER);
  });

  it('is named where it is not understood, and repeats nothing of it', () => {
    const profile = { ...profileAttributes(busy), d: 'secret words' };
    expect(thrownError(() => readProfile(profile), StoredItemError).message)
      .to.match(/profile.*"d/)
      .and.not.match(/secret/);
    expect(thrownError(() => readCardItem({ sk: 'CARD#a#b', f: 'secret' }), StoredItemError).message)
      .to.match(/card.*"b"/)
      .and.not.match(/secret/);
  });
});
