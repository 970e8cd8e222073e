import { judge } from '../judge.ts';
import { sayAgain } from '../say-again.ts';
import type { Verb } from '../verb.ts';
import { unclear } from './unclear.ts';

/** An answer to the card that waits: it is judged. */
export const attempt: Verb = {
  reads: ['next'],
  rates: ['question', 'confirm'],
  redelivered: 'same',
  decide(state) {
    const { command, phase } = state;
    if (command.kind !== 'attempt') return sayAgain(state);
    if (phase.kind === 'question' || phase.kind === 'confirm') return judge(state, command.heard, command.judgement);
    return unclear.decide({ ...state, command: { kind: 'unclear', heard: command.heard } });
  },
};
