import type { Command } from '../../domain/command.ts';
import { answer } from './answer.ts';
import { connect } from './connect.ts';
import { continueReview } from './continue.ts';
import { decks } from './decks.ts';
import { giveUp } from './give-up.ts';
import { help } from './help.ts';
import { hint } from './hint.ts';
import { launch } from './launch.ts';
import { notCaught } from './not-caught.ts';
import { iWasRight, thatWasWrong, tooEasy } from './overrule.ts';
import { pause } from './pause.ts';
import { progress } from './progress.ts';
import { repeat } from './repeat.ts';
import { skip } from './skip.ts';
import { start } from './start.ts';
import { stop } from './stop.ts';
import type { Verb } from '../turn.ts';
import { undo } from './undo.ts';
import { no, yes } from './yes-no.ts';

/** One verb for each command; each file beside this one is a verb or what verbs share. */
export const VERBS: Readonly<Record<Command['kind'], Verb>> = {
  launch,
  start,
  continue: continueReview,
  answer,
  'not-caught': notCaught,
  'dont-know': giveUp,
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
