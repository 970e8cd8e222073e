import { repeatWith } from './repeat.ts';
import type { Verb } from '../turn.ts';

/** What can be said now, then what waits again. */
export const help: Verb = (turn) =>
  repeatWith(turn, [{ act: 'help', waiting: turn.phase.kind === 'idle' ? 'nothing' : turn.phase.kind }], 'was');
