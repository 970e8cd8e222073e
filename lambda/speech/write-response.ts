import type { Directive, Response, ui } from 'ask-sdk-model';
import { isAskingAct } from '../domain/act-traits.ts';
import type { Reply } from '../domain/reply.ts';
import { USUAL_MANNER } from '../domain/manner.ts';
import { wordsOf } from '../languages/languages.ts';
import type { Words } from '../languages/words.ts';
import { appCard } from './app-card.ts';
import { renderScreen } from './screen/render.ts';
import { elicitFreeAnswer, expectAnswers, forgetAnswers } from './directives.ts';
import { type SpokenReply, spokenReply } from './spoken-reply.ts';
import { type Piece, toSsml } from './ssml.ts';

/** `words-only` leaves the directives out: speech, reprompt and card always work. */
export type WriteMode = 'full' | 'words-only';

/** Alexa's limits: characters of one outputSpeech, and what a response should weigh, in bytes of JSON. */
const SPEECH_CHARS = 8000;
const LIGHT_BYTES = 24 * 1024;
/** The session attributes, under 8 KB, travel in the same envelope. */
const ENVELOPE_BYTES = 8 * 1024;

/** How much of one piece of a note is read out, from what fits one breath too many down to what always fits. */
const MAX_CHARS = [1200, 600, 300, 150] as const;

/**
 * A Reply as a legal Alexa response: SSML, reprompt, card and directives. The act that asks is said last; of several,
 * only the last asks. Never throws on a valid Reply, and is the same for the same Reply.
 */
export function writeResponse(reply: Reply, mode: WriteMode = 'full'): Response {
  const words = wordsOf(reply.locale);
  const maxChars = MAX_CHARS.find((tried) => fits(spokenReply(reply, words, tried).pieces, reply)) ?? MAX_CHARS[3];
  const spoken = spokenPart(spokenReply(reply, words, maxChars), reply);
  const [choices, screen] =
    mode === 'full' ? [directives(reply, words), screenBeside(reply, words)] : ([[[]], []] as const);
  return lightest(spoken, { card: appCard(reply, words, maxChars), screen }, choices);
}

const ssmlOf = (pieces: readonly Piece[], { manner = USUAL_MANNER }: Reply): string =>
  toSsml(pieces, manner.ratePercent);

function fits(pieces: readonly Piece[], reply: Reply): boolean {
  return ssmlOf(pieces, reply).length < SPEECH_CHARS;
}

/** Drops what comes first: the question, which stands last, is what must be heard. */
function withinLimit(pieces: readonly Piece[], reply: Reply): readonly Piece[] {
  let kept = pieces;
  while (kept.length > 1 && !fits(kept, reply)) kept = kept.slice(1);
  return kept;
}

function spokenPart({ pieces, reprompt }: SpokenReply, reply: Reply): Response {
  if (pieces.length === 0) return { shouldEndSession: true };
  const outputSpeech: ui.SsmlOutputSpeech = { type: 'SSML', ssml: ssmlOf(withinLimit(pieces, reply), reply) };
  if (reply.listen === null) return { outputSpeech, shouldEndSession: true };
  return {
    outputSpeech,
    reprompt: { outputSpeech: { type: 'SSML', ssml: ssmlOf(reprompt, reply) } },
    shouldEndSession: false,
  };
}

/** The directives of a reply, then lighter ones to fall back on. */
function directives({ acts, listen }: Reply, { spoken }: Words): Directive[][] {
  if (listen === 'free-answer') return [elicitFreeAnswer()];
  if (acts.length === 0) return [[]];
  const asking = acts.findLast(isAskingAct);
  // The card that was asked is still the one that is talked of.
  if (listen === 'yes-no' && asking?.act === 'self-check') return [[]];
  if (listen !== 'answer' || asking?.act !== 'question') return [forgetAnswers()];
  return [expectAnswers(asking.card, spoken), expectAnswers(asking.card, spoken, false), forgetAnswers()];
}

/** Beside an ElicitSlot nothing may stand: what the screen showed is still there. */
const screenBeside = (reply: Reply, words: Words): Directive[] =>
  reply.listen === 'free-answer' ? [] : renderScreen(reply, words);

/**
 * Too heavy a response loses the decoys first, then the card, then the screen, then the answers' entities; never its
 * words.
 */
function lightest(
  spoken: Response,
  { card, screen }: { card: ReturnType<typeof appCard>; screen: readonly Directive[] },
  choices: readonly (readonly Directive[])[],
): Response {
  const [all = [], ...lighter] = choices;
  const [light = all] = lighter;
  const tries = [
    { shown: card, given: [...all, ...screen] },
    { shown: card, given: [...light, ...screen] },
    { shown: null, given: [...light, ...screen] },
  ];
  const bare = (lighter.length > 0 ? lighter : [all]).map((given) => ({ shown: null, given }));
  const written = [...tries, ...bare].map(({ shown, given }) => ({
    ...spoken,
    ...(shown === null ? {} : { card: shown }),
    ...(given.length === 0 ? {} : { directives: [...given] }),
  }));
  return written.find((response) => bytesOf(response) < LIGHT_BYTES - ENVELOPE_BYTES) ?? written.at(-1) ?? spoken;
}

function bytesOf(response: Response): number {
  return new TextEncoder().encode(JSON.stringify(response)).length;
}
