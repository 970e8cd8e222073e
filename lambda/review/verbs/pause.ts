import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** "Give me a moment": time to think, and the microphone is open meanwhile; as often as it is asked for. */
export const pause: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide: (state) => sayAgain(state, [{ act: 'pause' }], 'nudge'),
};
