import type { RequestEnvelope } from 'ask-sdk-model';
import type { IntentVerb } from '../domain/command.ts';
import { TOUCHES, type Touch } from '../domain/touch.ts';
import { at, fieldsOf, listOf } from './fields.ts';

/**
 * Whether the device draws APL documents.
 * https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-interface.html#supported-interfaces
 */
export const hasScreen = (envelope: RequestEnvelope): boolean =>
  fieldsOf(at(envelope, 'context', 'System', 'device', 'supportedInterfaces', 'Alexa.Presentation.APL')) !== null;

/**
 * A touch means what could be said instead, by the same intent. Whoever has the answer shown judges it, too: the next
 * thing to touch says whether they had it.
 */
const MEANINGS: Readonly<Record<Touch, IntentVerb | 'reveal'>> = {
  reveal: 'reveal',
  hint: 'hint',
  skip: 'skip',
  right: 'i-was-right',
  wrong: 'that-was-wrong',
  'had-it': 'yes',
  'missed-it': 'no',
  yes: 'yes',
  no: 'no',
  stop: 'stop',
};

export const isTouch = (type: unknown): boolean => type === 'Alexa.Presentation.APL.UserEvent';

/**
 * What was touched, from a UserEvent of our own document; null for anything else.
 * https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-interface.html#userevent-request
 */
export function touched(request: unknown): IntentVerb | 'reveal' | null {
  const [first] = listOf(at(request, 'arguments'));
  const touch = TOUCHES.find((one) => one === first);
  return isTouch(at(request, 'type')) && touch !== undefined ? MEANINGS[touch] : null;
}
