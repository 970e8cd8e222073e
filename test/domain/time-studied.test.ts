import { expect } from 'chai';
import { type DayStatistics, NO_STATISTICS } from '../../lambda/domain/day-statistics.ts';
import { memoryOf, timeStudied } from '../../lambda/domain/time-studied.ts';

const counted = (day: string, statistics: Partial<DayStatistics>) => ({
  day,
  statistics: { ...NO_STATISTICS, ...statistics },
});
const held = (day: string, answered: number, right: number) => ({ day, answered, right, introduced: 0 });
const WEEK = { from: '2026-03-01', to: '2026-03-07' };

describe('what was done in a time', () => {
  it('is what the profile counted, and of days that it holds no more, what the statistics did', () => {
    const days = [
      counted('2026-03-02', { reviews: 5, right: 4, minutes: { '600': 3, '601': 2 } }),
      counted('2026-03-05', { reviews: 9, right: 9, minutes: { '600': 9 } }),
    ];
    // The stream is a few answers behind on the fifth.
    const profile = [held('2026-03-05', 11, 10), held('2026-03-07', 1, 0), held('2026-03-08', 7, 7)];
    expect(timeStudied(WEEK, days, profile)).to.deep.equal({ answers: 17, right: 14, minutes: 3, memory: null });
    expect(timeStudied({ from: '2026-03-07', to: '2026-03-07' }, days, profile)).to.include({ answers: 1, right: 0 });
    expect(timeStudied(WEEK, [], [])).to.deep.equal({ answers: 0, right: 0, minutes: 0, memory: null });
  });

  it('has percentages once twenty learned cards came back', () => {
    const days = (learned: number) => [
      counted('2026-03-02', { learned: 10, remembered: 9, predicted: 9.4 }),
      counted('2026-03-03', { learned: learned - 10, remembered: 7, predicted: 8.6 }),
    ];
    expect(memoryOf(days(19))).to.equal(null);
    expect(memoryOf(days(20))).to.deep.equal({ rememberedPercent: 80, expectedPercent: 90 });
    expect(timeStudied(WEEK, days(20), []).memory).to.deep.equal({ rememberedPercent: 80, expectedPercent: 90 });
    expect(timeStudied({ from: '2026-03-03', to: '2026-03-03' }, days(20), []).memory).to.equal(null);
  });
});
