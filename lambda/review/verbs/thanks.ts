import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** "Thanks": a word back, and what was asked stays open. */
export const thanks: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide: (state) => sayAgain(state, [{ act: 'remark', on: 'thanks' }], 'nudge'),
};
