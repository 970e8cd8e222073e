import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** What can be said now, then what waits again. */
export const help: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide: (state) =>
    sayAgain(state, [{ act: 'help', waiting: state.phase.kind === 'idle' ? 'nothing' : state.phase.kind }], 'was'),
};
