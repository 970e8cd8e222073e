import { expect } from 'chai';
import { type DayStatistics, NO_STATISTICS, type ReviewFacts, counted } from '../../lambda/domain/day-statistics.ts';

const review = (given: Partial<ReviewFacts> = {}): ReviewFacts => ({
  rating: 'good',
  state: 'review',
  madeLeech: false,
  minute: 605,
  predicted: 0.9,
  ...given,
});
const dayOf = (...reviews: Partial<ReviewFacts>[]): DayStatistics =>
  reviews.reduce<DayStatistics>((day, one) => counted(day, review(one), 1), NO_STATISTICS);

describe('the statistics of a day', () => {
  it('count a review by what it was', () => {
    expect(
      dayOf(
        {},
        { rating: 'again', minute: 606, predicted: 0.8, madeLeech: true },
        { state: 'new', minute: 606 },
        { state: 'learning', rating: 'hard', minute: 1439 },
      ),
    ).to.deep.equal({
      reviews: 4,
      right: 3,
      introduced: 1,
      learned: 2,
      remembered: 1,
      predicted: 1.7,
      lapses: 1,
      leeches: 1,
      hours: { '10': 3, '23': 1 },
      minutes: { '605': 1, '606': 2, '1439': 1 },
    });
  });

  it('are as before when what was counted is counted out again, in any order', () => {
    const reviews = [0.9, 0.83, 0.1234567, 1 / 3, 0.71].map((predicted, i) =>
      review({ predicted, minute: i * 61, rating: i % 2 === 0 ? 'good' : 'again' }),
    );
    const full = reviews.reduce((day, one) => counted(day, one, 1), dayOf({}));
    const back = [2, 0, 4, 1, 3].reduce((day, i) => counted(day, reviews[i] as ReviewFacts, -1), full);
    expect(back).to.deep.equal(dayOf({}));
  });

  it('never fall below nothing', () => {
    expect(counted(NO_STATISTICS, review({ rating: 'again', madeLeech: true }), -1)).to.deep.equal(NO_STATISTICS);
  });
});
