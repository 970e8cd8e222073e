import { openReview } from '../open-review.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** Opens the skill. */
export const launch: Verb = { ...RATES_NOTHING, reads: ['counts'], decide: openReview };
