import { leftInReview } from '../due-counts.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { whenRead } from '../when-read.ts';

/** What is left of this review today, the card that waits included. */
export const howManyLeft: Verb = {
  ...RATES_NOTHING,
  reads: ['counts'],
  decide: (state) =>
    whenRead(leftInReview(state), ({ due, fresh }) => sayAgain(state, [{ act: 'left', due, fresh }], 'again')),
};
