import { overrule } from '../overrule.ts';
import type { Verb } from '../verb.ts';
import { takeYesOrNo } from '../yes-or-no.ts';

/** "I was right": the last answer counts, and is taken on for next time. In a self-check it is a yes. */
export const iWasRight: Verb = {
  reads: ['last', 'next'],
  rates: ['self-check'],
  redelivered: 'what-waits',
  decide: (state) => (state.phase.kind === 'self-check' ? takeYesOrNo(state, true) : overrule(state, 'good')),
};
