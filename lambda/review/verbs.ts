import type { Meant } from './meant.ts';
import type { Verb } from './verb.ts';
import { aside } from './verbs/aside.ts';
import { attempt } from './verbs/attempt.ts';
import { connect } from './verbs/connect.ts';
import { continueReview } from './verbs/continue.ts';
import { decks } from './verbs/decks.ts';
import { deleteMyData } from './verbs/delete-my-data.ts';
import { dontKnow } from './verbs/dont-know.ts';
import { dueTomorrow } from './verbs/due-tomorrow.ts';
import { explain } from './verbs/explain.ts';
import { help } from './verbs/help.ts';
import { hint } from './verbs/hint.ts';
import { howManyLeft } from './verbs/how-many-left.ts';
import { iWasRight } from './verbs/i-was-right.ts';
import { lastImport } from './verbs/last-import.ts';
import { launch } from './verbs/launch.ts';
import { maybe } from './verbs/maybe.ts';
import { no } from './verbs/no.ts';
import { notCaught } from './verbs/not-caught.ts';
import { otherDecks } from './verbs/other-decks.ts';
import { pause } from './verbs/pause.ts';
import { progress } from './verbs/progress.ts';
import { restate } from './verbs/restate.ts';
import { repeat } from './verbs/repeat.ts';
import { sayAnswerAgain } from './verbs/say-answer-again.ts';
import { reveal } from './verbs/reveal.ts';
import { skip } from './verbs/skip.ts';
import { speakOtherwise } from './verbs/speak-otherwise.ts';
import { start } from './verbs/start.ts';
import { stop } from './verbs/stop.ts';
import { thanks } from './verbs/thanks.ts';
import { thatWasWrong } from './verbs/that-was-wrong.ts';
import { tooEasy } from './verbs/too-easy.ts';
import { tooHard } from './verbs/too-hard.ts';
import { unclear } from './verbs/unclear.ts';
import { undo } from './verbs/undo.ts';
import { whatDidYouHear } from './verbs/what-did-you-hear.ts';
import { whatsDue } from './verbs/whats-due.ts';
import { whichDeck } from './verbs/which-deck.ts';
import { yes } from './verbs/yes.ts';

/** The verb of each thing that a learner can mean. */
export const VERBS: Readonly<Record<Meant['kind'], Verb>> = {
  launch,
  start,
  continue: continueReview,
  attempt,
  aside,
  unclear,
  'not-caught': notCaught,
  restate,
  'dont-know': dontKnow,
  skip,
  reveal,
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
  'last-import': lastImport,
  decks,
  connect,
  'say-answer-again': sayAnswerAgain,
  explain,
  'too-hard': tooHard,
  'what-did-you-hear': whatDidYouHear,
  'how-many-left': howManyLeft,
  'whats-due': whatsDue,
  'due-tomorrow': dueTomorrow,
  'other-decks': otherDecks,
  'which-deck': whichDeck,
  'delete-my-data': deleteMyData,
  slower: speakOtherwise('slower'),
  faster: speakOtherwise('faster'),
  'normal-speed': speakOtherwise('normal-speed'),
  shorter: speakOtherwise('shorter'),
  longer: speakOtherwise('longer'),
  maybe,
  thanks,
};
