import type { Directive, Response, ui } from 'ask-sdk-model';
import type { Reply } from '../domain/reply.ts';
import { appCard } from './app-card.ts';
import { elicitFreeAnswer, expectAnswers } from './directives.ts';
import { type Piece, toSsml } from './ssml.ts';
import { chooseWords } from '../languages/choose-words.ts';
import { type Context, type Words, isAskingAct } from '../languages/words.ts';

/** `words-only` leaves the directives out: speech, reprompt and card always work. */
export type WriteMode = 'full' | 'words-only';

/** Alexa's limits: characters of one outputSpeech, and what a response should weigh, in bytes of JSON. */
const SPEECH_CHARS = 8000;
const LIGHT_BYTES = 24 * 1024;
/** The session attributes, under 8 KB, travel in the same envelope. */
const ENVELOPE_BYTES = 8 * 1024;

const PAUSE_S = 20;
/** How much of one piece of a note is read out, from what fits one breath too many down to what always fits. */
const MAX_CHARS = [1200, 600, 300, 150] as const;

/**
 * A Reply as a legal Alexa response: SSML, reprompt, card and directives. The act that asks is said last; of several,
 * only the last asks. Never throws on a valid Reply, and is the same for the same Reply.
 */
export function writeResponse(reply: Reply, mode: WriteMode = 'full'): Response {
  const words = chooseWords(reply.locale);
  const asking = reply.listen === null ? null : (reply.acts.findLast(isAskingAct) ?? null);
  const contexts = MAX_CHARS.map((maxChars): Context => ({ reply, asking, maxChars }));
  const context = contexts.find((tried) => fits(speech(words, tried))) ?? { reply, asking, maxChars: MAX_CHARS[3] };
  const said = withinLimit(speech(words, context));
  const spoken = spokenPart(said, reply, words, context);
  return lightest(spoken, appCard(words, context), mode === 'full' ? directives(context) : [[]]);
}

/** All that is said, the question last. */
function speech(words: Words, context: Context): Piece[] {
  const { reply, asking } = context;
  const said = reply.acts.filter((act) => act === asking || asking === null || !isAskingAct(act));
  const pieces = said.flatMap((act): Piece[] => {
    const text = words.states(act, context);
    return act.act === 'pause' ? [text, { silenceS: PAUSE_S }] : [text];
  });
  return [...pieces, question(words, context)].filter((piece) => piece !== '');
}

function question(words: Words, context: Context): string {
  const { reply, asking } = context;
  if (reply.listen === null) return '';
  if (asking === null) return words.asksFor(reply.listen);
  const isBrief = reply.acts.some(({ act }) => act === 'pause');
  return isBrief ? words.asksAgain(asking, context) : words.asks(asking, context);
}

function fits(pieces: readonly Piece[]): boolean {
  return toSsml(pieces).length < SPEECH_CHARS;
}

/** Drops what comes first: the question, which stands last, is what must be heard. */
function withinLimit(pieces: readonly Piece[]): readonly Piece[] {
  let kept = pieces;
  while (kept.length > 1 && !fits(kept)) kept = kept.slice(1);
  return kept;
}

function spokenPart(said: readonly Piece[], reply: Reply, words: Words, context: Context): Response {
  if (said.length === 0) return { shouldEndSession: true };
  const outputSpeech: ui.SsmlOutputSpeech = { type: 'SSML', ssml: toSsml(said) };
  if (reply.listen === null) return { outputSpeech, shouldEndSession: true };
  const again = context.asking === null ? words.asksFor(reply.listen) : words.asksAgain(context.asking, context);
  return {
    outputSpeech,
    reprompt: { outputSpeech: { type: 'SSML', ssml: toSsml([again]) } },
    shouldEndSession: false,
  };
}

/** The directives of a reply, then lighter ones to fall back on. */
function directives({ reply, asking }: Context): Directive[][] {
  if (reply.listen === 'free-answer') return [elicitFreeAnswer()];
  if (reply.listen !== 'answer' || asking?.act !== 'question') return [[]];
  return [expectAnswers(asking.card), expectAnswers(asking.card, false), []];
}

/** Too heavy a response loses the decoys first, then the card, then the answers' entities; never its words. */
function lightest(spoken: Response, card: ui.SimpleCard | null, choices: readonly (readonly Directive[])[]): Response {
  const [all = [], ...lighter] = choices;
  const tries = [{ shown: card, given: all }, ...lighter.slice(0, 1).map((given) => ({ shown: card, given }))];
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
