import { unicode } from '../domain/unicode.ts';
import { withVoices } from './voices.ts';

/** A piece of speech: words, or silence in whole seconds. */
export type Piece = string | { readonly silenceS: number };

/** Alexa's longest single break
 * (https://developer.amazon.com/docs/custom-skills/speech-synthesis-markup-language-ssml-reference.html#break). */
const LONGEST_BREAK_S = 10;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text for SSML. Every `&` is text, so `&amp;` in a note is escaped again; what XML cannot hold at all (control
 * characters, lone surrogates, U+FFFE and U+FFFF) is removed.
 */
export function escapeXml(text: string): string {
  return text
    .replace(unicode('gu')`[^\P{Cc}\t\n\r]|\p{Cs}|\uFFFE|\uFFFF`, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** The pieces as one SSML document. @param ratePercent of the voice's own speed */
export function toSsml(pieces: readonly Piece[], ratePercent = 100): string {
  const inner = pieces.map((piece) =>
    typeof piece === 'string' ? withVoices(escapeXml(piece)) : silence(piece.silenceS),
  );
  const said = inner.filter((part) => part !== '').join(' ');
  return ratePercent === 100
    ? `<speak>${said}</speak>`
    : `<speak><prosody rate="${String(ratePercent)}%">${said}</prosody></speak>`;
}

function silence(seconds: number): string {
  const breaks: string[] = [];
  for (let left = seconds; left > 0; left -= LONGEST_BREAK_S) {
    breaks.push(`<break time="${String(Math.min(left, LONGEST_BREAK_S))}s"/>`);
  }
  return breaks.join('');
}
