import { leave } from '../leave.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** "Stop", "that's enough": leaves, and keeps the place. */
export const stop: Verb = { ...RATES_NOTHING, reads: [], decide: leave };
