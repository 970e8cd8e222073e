import { repeatWith } from './repeat.ts';
import type { Verb } from '../turn.ts';

/** "Give me a moment": silence, then the same question; as often as it is asked for. */
export const pause: Verb = (turn) => repeatWith(turn, [{ act: 'pause' }]);
