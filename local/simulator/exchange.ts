import type { Directive, ResponseEnvelope, dialog } from 'ask-sdk-model';
import { type Problem, plainSpeech } from '../linters/response-linter.ts';
import { isObject } from './envelopes.ts';

/** One turn as a device lives it. Absent values are null. */
export interface Exchange {
  readonly request: {
    readonly type: string;
    readonly intent: string | null;
    readonly slots: Readonly<Record<string, string | null>>;
  } | null;
  /** What is heard, as plain text. */
  readonly speech: string | null;
  readonly ssml: string | null;
  readonly reprompt: string | null;
  readonly listening: boolean;
  readonly ended: boolean;
  readonly problems: readonly Problem[];
  /** Noise made something else of what was said. */
  readonly misheard: boolean;
}

export const NOTHING: Exchange = {
  request: null,
  speech: null,
  ssml: null,
  reprompt: null,
  listening: false,
  ended: true,
  problems: [],
  misheard: false,
};

export function wordsOf(response: ResponseEnvelope | null): Pick<Exchange, 'speech' | 'ssml' | 'reprompt'> {
  const ssml = ssmlOf(response?.response.outputSpeech);
  const reprompt = ssmlOf(response?.response.reprompt?.outputSpeech);
  return {
    ssml,
    speech: ssml === null ? null : plainSpeech(ssml),
    reprompt: reprompt === null ? null : plainSpeech(reprompt),
  };
}

export function ssmlOf(speech: ResponseEnvelope['response']['outputSpeech']): string | null {
  if (speech === undefined) return null;
  return speech.type === 'SSML' ? speech.ssml : speech.text;
}

export function elicitedBy(directives: readonly Directive[]): { intent: string; slot: string } | null {
  const directive = directives.find(({ type }) => type === 'Dialog.ElicitSlot') as
    dialog.ElicitSlotDirective | undefined;
  return directive?.updatedIntent === undefined
    ? null
    : { intent: directive.updatedIntent.name, slot: directive.slotToElicit };
}

export function sessionIdOf(envelope: unknown): string | null {
  const session = isObject(envelope) && isObject(envelope['session']) ? envelope['session'] : {};
  return typeof session['sessionId'] === 'string' ? session['sessionId'] : null;
}

export function summaryOf(envelope: unknown): NonNullable<Exchange['request']> {
  const request = isObject(envelope) && isObject(envelope['request']) ? envelope['request'] : {};
  const intent = isObject(request['intent']) ? request['intent'] : {};
  const slots = isObject(intent['slots']) ? Object.entries(intent['slots']) : [];
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    type: text(request['type']) ?? '',
    intent: text(intent['name']),
    slots: Object.fromEntries(slots.map(([name, slot]) => [name, isObject(slot) ? text(slot['value']) : null])),
  };
}
