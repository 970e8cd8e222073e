import type { Response } from 'ask-sdk-model';
import * as v from 'valibot';

const SPOKEN = v.object({ type: v.literal('SSML'), ssml: v.pipe(v.string(), v.regex(/^<speak>.+<\/speak>$/s)) });

/** What the skill relies on in the speech function's answer; the rest of Alexa's format passes as it is. */
const RESPONSE = v.looseObject({
  shouldEndSession: v.boolean(),
  outputSpeech: v.optional(SPOKEN),
  reprompt: v.optional(v.looseObject({ outputSpeech: SPOKEN })),
  card: v.optional(v.looseObject({ type: v.string() })),
  directives: v.optional(v.array(v.looseObject({ type: v.string() }))),
});

/** The response in a function's payload, or null where it is none. */
export function parseResponse(payload: Uint8Array | undefined): Response | null {
  if (payload === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    return null;
  }
  // An open microphone without words would leave the learner in silence.
  if (!v.is(RESPONSE, value) || (!value.shouldEndSession && !(value.outputSpeech && value.reprompt))) return null;
  return value as Response;
}
