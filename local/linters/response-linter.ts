import type { Directive, Response, ResponseEnvelope, dialog } from 'ask-sdk-model';
import type { DeviceKind } from '../simulator/viewports.ts';
import { screenProblems } from './response-linter/screen-rules.ts';
import { plainSpeech, ssmlFaults } from './response-linter/ssml-document.ts';
import { asks, unspeakable } from './response-linter/words-rules.ts';

export { plainSpeech };

export interface Problem {
  readonly rule: string;
  readonly message: string;
}

export interface LintContext {
  readonly requestType: string;
  /** Intents of the model's dialog: only these may be elicited. */
  readonly dialogIntents: readonly string[];
  readonly device: DeviceKind;
  /** BCP 47; whose words tell a request ("Name the three parts.") from a statement. American English by default. */
  readonly locale?: string;
  /** The front of the card that is asked, as it is said, where one is: an author's front need not be a sentence. */
  readonly question?: string | null;
  /** Texts of notes and of the learner that the response may hold: what they speak of is their author's. */
  readonly authored?: readonly string[];
}

const SPEECH_CHARACTERS = 8000;
const LARGE_BYTES = 24 * 1024;
const TOO_LARGE_BYTES = 120 * 1024;
const ATTRIBUTE_BYTES = 8 * 1024;
const ENTITIES_AT_MOST = 100;
const ENTITY_CHARACTERS = 140;
/** Requests that must not be answered with speech. */
const MUTE =
  /^(?:SessionEndedRequest|AlexaSkillEvent\.|AlexaHouseholdListEvent\.|AudioPlayer\.|PlaybackController\.|System\.)/;
/** Dialog directives that stand alone in a response. */
const ALONE: ReadonlySet<string> = new Set([
  'Dialog.ElicitSlot',
  'Dialog.ConfirmSlot',
  'Dialog.ConfirmIntent',
  'Dialog.Delegate',
]);

/**
 * Rules whose breach Alexa answers with "There was a problem with the requested skill's response" and the end of the
 * session; the others are manners.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#response-format
 */
const ILLEGAL: ReadonlySet<string> = new Set([
  'envelope',
  'response-too-large',
  'speech-too-long',
  'ssml',
  'speech-not-allowed',
  'can-fulfill',
  'directive-not-alone',
  'screen-on-speaker',
  'screen-document',
  'elicit-undeclared',
  'entities-too-many',
  'entity-blank',
  'entity-too-long',
]);

export const isIllegal = ({ rule }: Problem): boolean => ILLEGAL.has(rule);

/**
 * Holds a response against what Alexa demands and what a session should sound like. No problem is silent: an illegal
 * response reaches a learner as "there was a problem with the requested skill's response".
 */
export function lintResponse(envelope: unknown, context: LintContext): Problem[] {
  if (!isEnvelope(envelope))
    return [{ rule: 'envelope', message: 'a response needs version "1.0" and a response object' }];
  const { response } = envelope;
  return [
    ...sizes(envelope),
    ...speechProblems(response, context),
    ...microphone(response, context),
    ...muteness(response, context),
    ...directives(response, context),
  ].map(([rule, message]) => ({ rule, message }));
}

type Found = readonly [rule: string, message: string];

function isEnvelope(value: unknown): value is ResponseEnvelope {
  const envelope = value as Partial<ResponseEnvelope> | null;
  return (
    envelope?.version === '1.0' && typeof envelope.response === 'object' && (envelope.response as unknown) !== null
  );
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value ?? {}));

function sizes(envelope: ResponseEnvelope): Found[] {
  const bytes = bytesOf(envelope);
  const attributes = bytesOf(envelope.sessionAttributes);
  return [
    ...when(
      bytes > TOO_LARGE_BYTES,
      'response-too-large',
      `${String(bytes)} bytes; Alexa takes at most ${String(TOO_LARGE_BYTES)}`,
    ),
    ...when(
      bytes > LARGE_BYTES && bytes <= TOO_LARGE_BYTES,
      'response-large',
      `${String(bytes)} bytes; at most ${String(LARGE_BYTES)} are wanted`,
    ),
    ...when(
      attributes > ATTRIBUTE_BYTES,
      'attributes-large',
      `${String(attributes)} bytes of session attributes; at most ${String(ATTRIBUTE_BYTES)}`,
    ),
  ];
}

function speechProblems({ outputSpeech, reprompt }: Response, { authored }: LintContext): Found[] {
  return [outputSpeech, reprompt?.outputSpeech].flatMap((speech): Found[] => {
    if (speech === undefined) return [];
    const text = speech.type === 'SSML' ? speech.ssml : speech.text;
    const heard = speech.type === 'SSML' ? plainSpeech(text) : text;
    return [
      ...when(
        text.length >= SPEECH_CHARACTERS,
        'speech-too-long',
        `${String(text.length)} characters; Alexa speaks fewer than ${String(SPEECH_CHARACTERS)}`,
      ),
      ...when(heard === '', 'speech-empty', 'the speech holds no words'),
      ...(speech.type === 'SSML' ? ssmlFaults(text).map((fault): Found => ['ssml', fault]) : []),
      ...unspeakable(heard, authored).map((what): Found => ['unspeakable', what]),
    ];
  });
}

function microphone(
  { outputSpeech, reprompt, shouldEndSession }: Response,
  { question = null, locale = 'en-US' }: LintContext,
): Found[] {
  const heard = (speech: Response['outputSpeech']): string =>
    speech === undefined ? '' : speech.type === 'SSML' ? plainSpeech(speech.ssml) : speech.text;
  const isOpen = shouldEndSession === false;
  const said = heard(outputSpeech);
  return [
    ...when(
      isOpen && !asks(said, question, locale),
      'open-without-question',
      `the microphone opens after "${said.slice(-60)}", which asks nothing`,
    ),
    ...when(isOpen && reprompt === undefined, 'no-reprompt', 'the microphone opens without a reprompt'),
    ...when(!isOpen && reprompt !== undefined, 'reprompt-when-closed', 'a closed session has a reprompt'),
    ...when((said.match(/\?(?=\s|$)/g) ?? []).length > 2, 'asks-too-much', 'more than one thing is asked'),
  ];
}

function muteness(response: Response, { requestType }: LintContext): Found[] {
  const speaks = response.outputSpeech !== undefined || response.reprompt !== undefined;
  const isCanFulfill = requestType === 'CanFulfillIntentRequest';
  return [
    ...when(MUTE.test(requestType) && speaks, 'speech-not-allowed', `${requestType} must not be answered with speech`),
    ...when(
      isCanFulfill && response.canFulfillIntent === undefined,
      'can-fulfill',
      'CanFulfillIntentRequest wants canFulfillIntent',
    ),
    ...when(isCanFulfill && speaks, 'can-fulfill', 'CanFulfillIntentRequest must not be answered with speech'),
  ];
}

function directives({ directives: all = [], outputSpeech }: Response, { dialogIntents, device }: LintContext): Found[] {
  const alone = all.find(({ type }) => ALONE.has(type));
  return [
    ...when(
      alone !== undefined && all.length > 1,
      'directive-not-alone',
      `${alone?.type ?? ''} must stand alone in a response`,
    ),
    ...screenProblems(all, {
      hasScreen: device !== 'speaker',
      speaks: outputSpeech !== undefined,
      standsAlone: alone !== undefined,
    }),
    ...all.flatMap((directive) => [...elicited(directive, dialogIntents), ...entities(directive)]),
  ];
}

function elicited(directive: Directive, dialogIntents: readonly string[]): Found[] {
  if (directive.type !== 'Dialog.ElicitSlot') return [];
  const { updatedIntent } = directive as dialog.ElicitSlotDirective;
  const name = updatedIntent?.name ?? '';
  return when(
    !dialogIntents.includes(name),
    'elicit-undeclared',
    `ElicitSlot for "${name}", which is not in dialog.intents`,
  );
}

function entities(directive: Directive): Found[] {
  if (directive.type !== 'Dialog.UpdateDynamicEntities') return [];
  const { types = [] } = directive as dialog.DynamicEntitiesDirective;
  const values = types.flatMap(({ values: listed = [] }) => listed);
  const texts = values.flatMap(({ name }) => [name?.value ?? '', ...(name?.synonyms ?? [])]);
  return [
    ...when(
      texts.length > ENTITIES_AT_MOST,
      'entities-too-many',
      `${String(texts.length)} entities and synonyms; Alexa takes ${String(ENTITIES_AT_MOST)}`,
    ),
    ...when(
      texts.some((text) => text.trim() === ''),
      'entity-blank',
      'a dynamic entity is blank',
    ),
    ...when(
      texts.some((text) => text.length > ENTITY_CHARACTERS),
      'entity-too-long',
      `a dynamic entity is longer than ${String(ENTITY_CHARACTERS)} characters`,
    ),
  ];
}

const when = (isSo: boolean, rule: string, message: string): Found[] => (isSo ? [[rule, message]] : []);
