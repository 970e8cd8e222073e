import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** Says again what waits: the question, the self-check or the offer. */
export const repeat: Verb = { ...RATES_NOTHING, reads: [], decide: (state) => sayAgain(state) };
