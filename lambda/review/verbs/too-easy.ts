import { overrule } from '../overrule.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** "Too easy": the last answer counts as Easy. */
export const tooEasy: Verb = { ...RATES_NOTHING, reads: ['last'], decide: (state) => overrule(state, 'easy') };
