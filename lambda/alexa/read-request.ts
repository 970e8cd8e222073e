import type { RequestEnvelope } from 'ask-sdk-model';
import type { Command, IntentVerb, ProgressTopic } from '../domain/command.ts';
import { hasSession, localeOf } from './envelope.ts';
import { at, textOf } from './fields.ts';
import { touched } from './screen.ts';
import { slotOf, type HeardSlot, type SlotName } from './slots.ts';
import { meansAllDecks } from '../hearing/all-decks.ts';

/** What a request asks of the skill. `silent`: nothing is said and nothing is saved; `reason` is a code for the log. */
export type Incoming =
  | { readonly kind: 'turn'; readonly command: Command }
  | { readonly kind: 'silent'; readonly reason: string }
  /** The learner disabled the skill, or enabled it; when, epoch milliseconds, null where it is not told. */
  | { readonly kind: 'left' | 'came-back'; readonly atMs: number | null }
  | { readonly kind: 'can-fulfill' };

const PLAIN_INTENTS: Readonly<Record<string, IntentVerb | 'continue' | 'not-caught'>> = {
  'AMAZON.CancelIntent': 'stop',
  'AMAZON.StopIntent': 'stop',
  'AMAZON.NavigateHomeIntent': 'stop',
  'AMAZON.HelpIntent': 'help',
  'AMAZON.RepeatIntent': 'repeat',
  'AMAZON.YesIntent': 'yes',
  'AMAZON.NoIntent': 'no',
  'AMAZON.FallbackIntent': 'not-caught',
  'AMAZON.NextIntent': 'skip',
  'AMAZON.PauseIntent': 'pause',
  'AMAZON.ResumeIntent': 'continue',
  DontKnowIntent: 'dont-know',
  SkipIntent: 'skip',
  HintIntent: 'hint',
  PauseIntent: 'pause',
  IWasRightIntent: 'i-was-right',
  ThatWasWrongIntent: 'that-was-wrong',
  TooEasyIntent: 'too-easy',
  UndoIntent: 'undo',
  ProgressIntent: 'progress',
  LastImportIntent: 'last-import',
  DecksIntent: 'decks',
  ConnectIntent: 'connect',
  HowManyLeftIntent: 'how-many-left',
  WhatsDueIntent: 'whats-due',
  DeleteMyDataIntent: 'delete-my-data',
};

/** What of the progress is asked for, by intent. */
const PROGRESS_INTENTS: Readonly<Record<string, ProgressTopic>> = {
  HardestCardsIntent: 'hardest',
  StreakIntent: 'streak',
  TrendIntent: 'trend',
  WeekIntent: 'week',
  MonthIntent: 'month',
  YesterdayIntent: 'yesterday',
  StudyTimeIntent: 'time',
};

/** Slot by intent, for intents whose slot is an answer. */
const ANSWER_SLOTS: Readonly<Record<string, SlotName>> = { AnswerIntent: 'answer', FreeAnswerIntent: 'text' };

/** Sent while the learner is in the session and may expect to hear something: the question is said again. */
const EXPECT_SPEECH: ReadonlySet<string> = new Set([
  'Alexa.Presentation.APL.UserEvent',
  'Alexa.Presentation.APLT.UserEvent',
  'Alexa.Presentation.HTML.Message',
  'Connections.Response',
  'Display.ElementSelected',
  'SessionResumedRequest',
]);

const SESSION_ENDED: Readonly<Record<string, string>> = {
  USER_INITIATED: 'session-ended-by-user',
  EXCEEDED_MAX_REPROMPTS: 'session-ended-in-silence',
  ERROR: 'session-ended-by-error',
};

/**
 * Reads any request that Alexa may send, and any that it may send one day. Never throws.
 *
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html
 */
export function readRequest(envelope: RequestEnvelope): Incoming {
  const request: unknown = at(envelope, 'request');
  const type = textOf(at(request, 'type')) ?? '';
  const verb = hasSession(envelope) ? touched(request) : null;
  if (verb !== null) return turn({ kind: verb });
  switch (type) {
    case 'LaunchRequest':
      return turn({ kind: 'launch' });
    case 'IntentRequest':
      return turn(commandOf(at(request, 'intent'), localeOf(envelope)));
    case 'CanFulfillIntentRequest':
      return { kind: 'can-fulfill' };
    case 'SessionEndedRequest':
      // No speech is allowed in answer, and nothing is left to save: every turn saved itself.
      return silent(own(SESSION_ENDED, at(request, 'reason')) ?? 'session-ended');
    case 'AlexaSkillEvent.SkillDisabled':
      return { kind: 'left', atMs: eventTimeMs(request) };
    case 'AlexaSkillEvent.SkillEnabled':
      return { kind: 'came-back', atMs: eventTimeMs(request) };
    case 'System.ExceptionEncountered':
      return silent('exception-encountered');
    default:
      return EXPECT_SPEECH.has(type) && hasSession(envelope) ? turn({ kind: 'repeat' }) : silent('nothing-to-say');
  }
}

/**
 * When it happened: a skill event that nobody acknowledged is sent again for an hour, with the times of the first time.
 * https://developer.amazon.com/en-US/docs/alexa/smapi/skill-events-in-alexa-skills.html#delivery-of-events-to-the-skill
 */
function eventTimeMs(request: unknown): number | null {
  const text = textOf(at(request, 'eventCreationTime')) ?? textOf(at(request, 'timestamp')) ?? '';
  const ms = Date.parse(text);
  return Number.isFinite(ms) ? ms : null;
}

function commandOf(intent: unknown, locale: string): Command {
  const name = textOf(at(intent, 'name')) ?? '';
  const plainKind = own(PLAIN_INTENTS, name);
  if (plainKind !== undefined) return { kind: plainKind };
  const topic = own(PROGRESS_INTENTS, name);
  if (topic !== undefined) return { kind: 'progress', topic };
  if (name === 'ConnectPageIntent') return { kind: 'connect', thing: 'page' };
  if (name === 'SignOutIntent') return { kind: 'connect', thing: 'nothing' };
  if (name === 'StartReviewIntent') return { kind: 'start', deckName: null };
  if (name === 'StartDeckIntent') return startOf(slotOf(intent, 'deck', locale), locale);
  const answerSlot = own(ANSWER_SLOTS, name);
  return answerSlot === undefined ? { kind: 'not-caught' } : answerOf(slotOf(intent, answerSlot, locale));
}

/** "Review everything" fills the deck slot where Alexa prefers that intent; it names no deck. */
function startOf(slot: HeardSlot | null, locale: string): Command {
  if (slot === null) return { kind: 'not-caught' };
  return { kind: 'start', deckName: meansAllDecks(slot.heard, locale) ? null : slot.heard };
}

/** Words: what they mean depends on what was asked, and is understood once that was read. */
const answerOf = (slot: HeardSlot | null): Command =>
  slot === null ? { kind: 'not-caught' } : { kind: 'answer', ...slot };

/** An entry of a table by a key from outside, which may be anything ("constructor", 3, null). */
function own<T>(table: Readonly<Record<string, T>>, key: unknown): T | undefined {
  return typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
}

const turn = (command: Command): Incoming => ({ kind: 'turn', command });
const silent = (reason: string): Incoming => ({ kind: 'silent', reason });
