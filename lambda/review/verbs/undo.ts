import { takeBackLast } from '../take-back.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** Takes back the last thing that was done (an answer, an overruling, a skip, a setting), and the one before it, and so on. */
export const undo: Verb = { ...RATES_NOTHING, reads: ['last'], decide: takeBackLast };
