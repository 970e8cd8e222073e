import { overrule } from '../overrule.ts';
import type { Verb } from '../verb.ts';
import { judgeYourself } from '../yes-or-no.ts';

/** "Too easy": the last answer counts as Easy, or the one that the self-check asks about. */
export const tooEasy: Verb = {
  reads: ['last', 'next'],
  rates: ['self-check'],
  redelivered: 'what-waits',
  decide: (state) =>
    state.phase.kind === 'self-check' ? judgeYourself(state, 'had-it-easily') : overrule(state, 'easy'),
};
