import type { Command } from '../domain/command.ts';
import type { Verb } from './verb.ts';
import { answer } from './verbs/answer.ts';
import { connect } from './verbs/connect.ts';
import { continueReview } from './verbs/continue.ts';
import { decks } from './verbs/decks.ts';
import { dontKnow } from './verbs/dont-know.ts';
import { help } from './verbs/help.ts';
import { hint } from './verbs/hint.ts';
import { iWasRight } from './verbs/i-was-right.ts';
import { launch } from './verbs/launch.ts';
import { no } from './verbs/no.ts';
import { notCaught } from './verbs/not-caught.ts';
import { pause } from './verbs/pause.ts';
import { progress } from './verbs/progress.ts';
import { repeat } from './verbs/repeat.ts';
import { skip } from './verbs/skip.ts';
import { start } from './verbs/start.ts';
import { stop } from './verbs/stop.ts';
import { thatWasWrong } from './verbs/that-was-wrong.ts';
import { tooEasy } from './verbs/too-easy.ts';
import { undo } from './verbs/undo.ts';
import { yes } from './verbs/yes.ts';

/** The verb of each command. */
export const VERBS: Readonly<Record<Command['kind'], Verb>> = {
  launch,
  start,
  continue: continueReview,
  answer,
  'not-caught': notCaught,
  'dont-know': dontKnow,
  skip,
  repeat,
  hint,
  pause,
  help,
  stop,
  yes,
  no,
  'i-was-right': iWasRight,
  'that-was-wrong': thatWasWrong,
  'too-easy': tooEasy,
  undo,
  progress,
  decks,
  connect,
};
