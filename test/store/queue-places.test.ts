import { expect } from 'chai';
import fc from 'fast-check';
import { NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import { dueOfPlace, dueRange, freshRange, queuePlace } from '../../lambda/store/keys.ts';

describe('a place in the queue', () => {
  const times = fc.integer({ min: 0, max: 4_102_444_800_000 });
  const placeOf = (dueMs: number): string =>
    queuePlace({ schedule: { ...NEW_SCHEDULE, state: 'review', dueMs }, position: 0 });
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
