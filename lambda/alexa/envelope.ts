import type { RequestEnvelope } from 'ask-sdk-model';
import { at, fieldsOf, textOf } from './fields.ts';

const DEFAULT_LOCALE = 'en-US';

/**
 * Tells a request of Alexa from any other body (a warm-up ping, a test event, nothing), without throwing. What is
 * asked for is what every request carries: a request with a type, and a context or a session that names the skill.
 *
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#request-format
 */
export function isRequestEnvelope(value: unknown): value is RequestEnvelope {
  if (textOf(at(value, 'request', 'type')) === null) return false;
  return fieldsOf(at(value, 'context')) !== null || fieldsOf(at(value, 'session')) !== null;
}

/** The skill that the request is for: the context's word (every request has it) before the session's; null if none. */
export function applicationIdOf(envelope: RequestEnvelope): string | null {
  return (
    textOf(at(envelope, 'context', 'System', 'application', 'applicationId')) ??
    textOf(at(envelope, 'session', 'application', 'applicationId'))
  );
}

/** Alexa's id of the account that speaks; null where the request has none (some skill events). */
export function userIdOf(envelope: RequestEnvelope): string | null {
  return (
    textOf(at(envelope, 'context', 'System', 'user', 'userId')) ?? textOf(at(envelope, 'session', 'user', 'userId'))
  );
}

/** The locale of the device's language setting, BCP 47; American English where a request has none. */
export const localeOf = (envelope: RequestEnvelope): string =>
  textOf(at(envelope, 'request', 'locale')) ?? DEFAULT_LOCALE;

/** Whether a conversation is open. Skill events, AudioPlayer and PlaybackController requests come without a session. */
export function hasSession(envelope: RequestEnvelope): boolean {
  return textOf(at(envelope, 'session', 'sessionId')) !== null;
}

/**
 * The request was made for another skill (or for none): it is refused before anything is read or written. The message
 * names neither id, because a foreign request could put anything there.
 *
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/handle-requests-sent-by-alexa.html#request-verify
 */
export class SkillIdMismatchError extends Error {
  constructor(options?: ErrorOptions) {
    super("The request's application id is not this skill's: only requests for SKILL_ID are answered.", options);
    this.name = 'SkillIdMismatchError';
  }
}
