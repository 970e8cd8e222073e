import type { Verb } from '../verb.ts';
import { takeYesOrNo } from '../yes-or-no.ts';

/** A yes: what it means depends on what was asked. */
export const yes: Verb = {
  reads: ['next'],
  rates: ['question', 'confirm', 'self-check'],
  redelivered: 'what-waits',
  decide: (state) => takeYesOrNo(state, true),
};
