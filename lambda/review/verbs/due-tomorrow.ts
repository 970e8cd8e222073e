import { tomorrow } from '../due-counts.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { whenRead } from '../when-read.ts';

/** What will be due tomorrow, as a goodbye and the next day's launch say it. */
export const dueTomorrow: Verb = {
  ...RATES_NOTHING,
  reads: ['counts'],
  decide: (state) =>
    whenRead(tomorrow(state), ({ due, fresh }) => sayAgain(state, [{ act: 'due-tomorrow', due, fresh }], 'again')),
};
