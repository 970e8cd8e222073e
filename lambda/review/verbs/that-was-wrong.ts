import { overrule } from '../overrule.ts';
import type { Verb } from '../verb.ts';
import { takeYesOrNo } from '../yes-or-no.ts';

/** "That was wrong": the last answer does not count. In a self-check it is a no. */
export const thatWasWrong: Verb = {
  reads: ['last', 'next'],
  rates: ['self-check'],
  redelivered: 'what-waits',
  decide: (state) => (state.phase.kind === 'self-check' ? takeYesOrNo(state, false) : overrule(state, 'again')),
};
