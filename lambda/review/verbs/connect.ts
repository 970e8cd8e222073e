import { repeatWith } from './repeat.ts';
import type { Verb } from '../turn.ts';

/** "Connect my notes": the learner's key goes to the Alexa app, for the import command. */
export const connect: Verb = (turn) => repeatWith(turn, [{ act: 'connect', learnerKey: turn.learnerKey }], 'again');
