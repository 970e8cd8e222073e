import { judge } from '../judge.ts';
import { sayAgain } from '../say-again.ts';
import type { Verb } from '../verb.ts';

/** An answer to the card that waits: it is judged. */
export const attempt: Verb = {
  reads: ['next'],
  rates: ['question', 'confirm'],
  redelivered: 'same',
  decide: (state) =>
    state.command.kind === 'attempt' ? judge(state, state.command.heard, state.command.judgement) : sayAgain(state),
};
