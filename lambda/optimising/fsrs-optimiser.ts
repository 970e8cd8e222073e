import type { Optimiser } from '../ports/optimiser.ts';

/** FSRS's own optimiser (fsrs-rs). Its native library is loaded when it is first asked. */
export const fsrsOptimiser: Optimiser = {
  async fit(histories) {
    const { FSRSBindingItem, FSRSBindingReview, computeParameters } = await import('@open-spaced-repetition/binding');
    const items = histories.map(
      (reviews) => new FSRSBindingItem(reviews.map(({ rating, days }) => new FSRSBindingReview(rating, days))),
    );
    return computeParameters(items, { enableShortTerm: true, numRelearningSteps: 1 });
  },
};
