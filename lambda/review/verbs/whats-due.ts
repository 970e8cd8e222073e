import { outlook } from '../due-counts.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { whenRead } from '../when-read.ts';

/** What is due now, and what comes after it. */
export const whatsDue: Verb = {
  ...RATES_NOTHING,
  reads: ['counts'],
  decide: (state) =>
    whenRead(outlook(state), ({ due, fresh, laterToday, tomorrow, next }) => {
      // What is due today and is not answered is due tomorrow, too: that is said once.
      const more = Math.max(0, tomorrow - due - laterToday);
      return sayAgain(state, [{ act: 'whats-due', due, fresh, laterToday, tomorrow: more, next }], 'again');
    }),
};
