import type { Phase } from '../../domain/learner.ts';
import type { ActNamed } from '../../domain/reply.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';

/** What can be said now, then what waits again. */
export const help: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide: (state) => sayAgain(state, [{ act: 'help', waiting: waitingOf(state.phase) }], 'was'),
};

function waitingOf({ kind }: Phase): ActNamed<'help'>['waiting'] {
  if (kind === 'idle') return 'nothing';
  return kind === 'confirm' ? 'question' : kind;
}
