import type { CardState, Rating } from './card.ts';

/** What one learner did on one of their own days, with all decks or with one. All counts are at least 0. */
export interface DayStatistics {
  readonly reviews: number;
  /** Reviews that were not rated "again". */
  readonly right: number;
  /** Cards that were asked for the first time. */
  readonly introduced: number;
  /**
   * True retention, as Anki counts it: of the reviews of cards that had been learned (an interval of a day or more), how
   * many there were, how many were remembered, and the sum of what FSRS had predicted for each, 0 to 1 a review.
   * https://docs.ankiweb.net/stats.html#true-retention
   */
  readonly learned: number;
  readonly remembered: number;
  readonly predicted: number;
  readonly lapses: number;
  readonly leeches: number;
  /** Reviews by the hour of the local day, "0" to "23"; hours without any are absent. */
  readonly hours: Readonly<Record<string, number>>;
  /** Reviews by the minute of the local day, "0" to "1439"; their number is the minutes spent talking. */
  readonly minutes: Readonly<Record<string, number>>;
}

export const NO_STATISTICS: DayStatistics = {
  reviews: 0,
  right: 0,
  introduced: 0,
  learned: 0,
  remembered: 0,
  predicted: 0,
  lapses: 0,
  leeches: 0,
  hours: {},
  minutes: {},
};

/** What the statistics want to know of a review. */
export interface ReviewFacts {
  readonly rating: Rating;
  /** The card's state before it. */
  readonly state: CardState;
  /** Whether it made the card a leech. */
  readonly madeLeech: boolean;
  /** Of the local day, from midnight, 0 to 1439. */
  readonly minute: number;
  /** FSRS's retrievability before it, 0 to 1. */
  readonly predicted: number;
}

/** The day with a review counted in, or, `by` being -1, out again. */
export function counted(day: DayStatistics, review: ReviewFacts, by: 1 | -1): DayStatistics {
  const { rating, state, madeLeech, minute, predicted } = review;
  const wasRight = rating !== 'again';
  const wasLearned = state === 'review';
  const add = (to: number, condition = true): number => (condition ? Math.max(0, to + by) : to);
  return {
    reviews: add(day.reviews),
    right: add(day.right, wasRight),
    introduced: add(day.introduced, state === 'new'),
    learned: add(day.learned, wasLearned),
    remembered: add(day.remembered, wasLearned && wasRight),
    predicted: wasLearned ? rounded(Math.max(0, day.predicted + by * rounded(predicted))) : day.predicted,
    lapses: add(day.lapses, wasLearned && !wasRight),
    leeches: add(day.leeches, madeLeech),
    hours: countedAt(day.hours, Math.floor(minute / 60), by),
    minutes: countedAt(day.minutes, minute, by),
  };
}

function countedAt(counts: DayStatistics['hours'], at: number, by: 1 | -1): DayStatistics['hours'] {
  const key = String(at);
  const { [key]: before = 0, ...others } = counts;
  const after = before + by;
  return after > 0 ? { ...others, [key]: after } : others;
}

/** To a millionth: sums of many predictions stay the same in any order. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
