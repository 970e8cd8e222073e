import { expect } from 'chai';
import fc from 'fast-check';
import type { Card, Rating, Schedule } from '../../lambda/domain/card.ts';
import { cardItem, readCardItem } from '../../lambda/store/card-item.ts';
import { StoredItemError } from '../../lambda/store/store-errors.ts';
import { aCard } from '../support/cards.ts';
import { thrownError } from '../support/thrown-error.ts';
import { size } from './item-size.ts';

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

describe('a card that is stored', () => {
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

  it('is named where it is not understood, and repeats nothing of it', () => {
    expect(thrownError(() => readCardItem({ sk: 'CARD#a#b', f: 'secret' }), StoredItemError).message)
      .to.match(/card.*"b"/)
      .and.not.match(/secret/);
  });
});
