import type { Words } from '../words.ts';
import { EN_US } from './words.ts';

/** British English where a Briton would hear the difference; everything else is shared. */
export const EN_GB: Words = {
  ...EN_US,
  offers: { ...EN_US.offers, 'review-ahead': () => 'Would you like to go through a deck anyway?' },
  troubles: {
    ...EN_US.troubles,
    unreachable: () => "I can't reach your cards at the moment. Nothing is lost; please try again in a minute.",
  },
  spoken: {
    ...EN_US.spoken,
    formula: {
      ...EN_US.spoken.formula,
      fraction: (over, under) => `${over} over ${under}`,
    },
  },
};
