import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** "Connect my notes": the learner's key goes to the Alexa app, for the import command. A page there is not yet. */
export const connect: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide: (state) => {
    const { command, learnerKey } = state;
    const isPage = command.kind === 'connect' && command.thing === 'page';
    return sayAgain(state, [isPage ? { act: 'no-page' } : { act: 'connect', learnerKey }], 'again');
  },
};
