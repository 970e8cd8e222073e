import { altOf, textOfHtml } from '../html-text.ts';
import { UNSPEAKABLE } from '../to-words.ts';
import { CARRIED, carried, covered } from '../verbatim.ts';

/** Stands where a field is only a sound. */
export const SOUND_MARK = '\u0003';

const ONLY_SOUND = /^(?:\s|<[^>]*>|&nbsp;|\[sound:[^\]]*\])*\[sound:[^\]]*\](?:\s|<[^>]*>|&nbsp;|\[sound:[^\]]*\])*$/i;
const MUTE = UNSPEAKABLE + carried('\n');
/** A mark that carries no picture along. */
const MUTE_ONES = new RegExp(`${UNSPEAKABLE}(?!${CARRIED.source})`, 'gu');

const SOURCE = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** The file of a picture, by its tag; '' where there is none. */
export function sourceIn(tag: string): string {
  const [, double, single, bare] = SOURCE.exec(tag) ?? [];
  return textOfHtml(double ?? single ?? bare ?? '').normalize();
}

/** The class of a picture whose words stand beside it already, in cards that were exported. */
export const [SAID] = ['said'] as const;
const IS_SAID = new RegExp(`\\bclass\\s*=\\s*["']?${SAID}\\b`, 'i');

/** A picture's words, and its file carried along; of one without words the mark goes before it. */
function pictureIn(tag: string): string {
  const [words, source] = [altOf(tag), sourceIn(tag)];
  if (source === '') return words;
  if (IS_SAID.test(tag)) return carried(source);
  return words === UNSPEAKABLE ? UNSPEAKABLE + carried(`${source}\n`) : words + carried(source);
}

/** Signs that Markdown or HTML would take for their own; in a field they are the author's. */
const plain = (text: string): string => text.replace(/[#*`_=^[\]~<>\\{}&]/g, covered);

/** A field as plain text, gaps and all. */
export const wordsOf = (html: string): string => (isOnlySound(html) ? SOUND_MARK : textOfHtml(html, pictureIn));

/** A plain text with the author's signs out of the way, and pictures without words marked as such. */
export const settled = (text: string): string => plain(text).replace(MUTE_ONES, MUTE);

const isOnlySound = (html: string): boolean =>
  html.includes('[sound:') && !/<img\b/i.test(html) && html.length < LONGEST_SOUND && ONLY_SOUND.test(html);
/** A longer field is no sound alone. */
const LONGEST_SOUND = 2000;
