import type { Response } from 'ask-sdk-model';
import * as v from 'valibot';

/**
 * Alexa speaks fewer than so many characters, takes no response of more than 120 KB, session attributes included, and
 * nests nothing so deep.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#response-format
 */
const SPEECH_CHARACTERS = 8000;
const BYTES_AT_MOST = 110 * 1024;
const LEVELS_AT_MOST = 100;

const SPOKEN = v.object({
  type: v.literal('SSML'),
  ssml: v.pipe(v.string(), v.regex(/^<speak>.+<\/speak>$/s), v.maxLength(SPEECH_CHARACTERS - 1)),
});

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
  if (payload === undefined || payload.byteLength > BYTES_AT_MOST) return null;
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(payload);
    if (levelsOf(text) > LEVELS_AT_MOST) return null;
    value = JSON.parse(text);
  } catch {
    return null;
  }
  // An open microphone without words would leave the learner in silence.
  if (!v.is(RESPONSE, value) || (!value.shouldEndSession && !(value.outputSpeech && value.reprompt))) return null;
  return value as Response;
}

/** How deep JSON is nested, read without descending into it. */
function levelsOf(text: string): number {
  let level = 0;
  let deepest = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (sign === '[' || sign === '{') level += 1;
    else if (sign === ']' || sign === '}') level -= 1;
    deepest = Math.max(deepest, level);
  }
  return deepest;
}
