import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** "Connect my notes": the learner's key goes to the Alexa app, for the import command. */
export const connect: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide: (state) => sayAgain(state, [{ act: 'connect', learnerKey: state.learnerKey }], 'again'),
};
