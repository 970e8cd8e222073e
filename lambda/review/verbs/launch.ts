import { openReview } from '../open-review.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** Opens the skill. The decks are read along for their titles: said alone, one is no answer. */
export const launch: Verb = { ...RATES_NOTHING, reads: ['counts', 'all-decks'], decide: openReview };
