import type { Rating, Review } from '../domain/card.ts';
import { dayNumber } from '../domain/day.ts';
import { type Weights, predictions } from '../domain/schedule.ts';

/** The reviews of one card, oldest first. */
export type History = readonly Review[];

/** Of a learner's reviews so many, the last ones, are held back to try weights on; the rest, 0 to 1, they are found by. */
const HELD_BACK = 0.2;

const RATING_NUMBERS = { again: 1, hard: 2, good: 3, easy: 4 } as const satisfies Record<Rating, number>;

/** From this time on reviews are held back, epoch milliseconds: the last fifth. */
export function heldBackFrom(histories: readonly History[]): number {
  const times = histories.flatMap((history) => history.map(({ atMs }) => atMs)).sort((a, b) => a - b);
  return times[Math.floor(times.length * (1 - HELD_BACK))] ?? 0;
}

/** What an optimiser learns of: each review before the time that can be predicted, with those before it. */
export function trainingHistories(histories: readonly History[], untilMs: number, timeZone: string) {
  return histories.flatMap((history) => {
    const days = history.map(({ atMs }) => dayNumber(atMs, timeZone));
    const steps = history.map(({ rating }, i) => ({
      rating: RATING_NUMBERS[rating],
      days: i === 0 ? 0 : Math.max(0, (days[i] ?? 0) - (days[i - 1] ?? 0)),
    }));
    return history.flatMap(({ atMs }, i) => {
      const isPredicted = i > 0 && atMs < untilMs && (steps[i]?.days ?? 0) > 0;
      return isPredicted ? [steps.slice(0, i + 1)] : [];
    });
  });
}

/** A prediction is never taken for certain, so that one surprise does not count without end. */
const SURE = 1e-4;

/**
 * How badly weights predict the reviews from a time on: the mean log-loss, 0 where all was foreseen for certain; tossing
 * a coin has 0.69.
 */
export function logLoss(
  histories: readonly History[],
  { fromMs, timeZone, weights }: { readonly fromMs: number; readonly timeZone: string; readonly weights?: Weights },
): { readonly reviews: number; readonly logLoss: number } {
  let reviews = 0;
  let sum = 0;
  for (const history of histories) {
    for (const { place, predicted } of predictions(history, { timeZone, ...(weights && { weights }) })) {
      const review = history[place];
      if (review === undefined || review.atMs < fromMs) continue;
      const sure = Math.min(1 - SURE, Math.max(SURE, predicted));
      sum -= Math.log(review.rating === 'again' ? 1 - sure : sure);
      reviews += 1;
    }
  }
  return { reviews, logLoss: reviews === 0 ? 0 : sum / reviews };
}
