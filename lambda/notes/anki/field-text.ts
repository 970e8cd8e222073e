import { textOfHtml } from '../html-text.ts';
import { UNSPEAKABLE } from '../to-words.ts';
import { carried, covered } from '../verbatim.ts';

/** Stands where a field is only a sound. */
export const SOUND_MARK = '\u0003';

const ONLY_SOUND = /^(?:\s|<[^>]*>|&nbsp;|\[sound:[^\]]*\])*\[sound:[^\]]*\](?:\s|<[^>]*>|&nbsp;|\[sound:[^\]]*\])*$/i;
const MUTE = UNSPEAKABLE + carried('\n');

/** Signs that Markdown or HTML would take for their own; in a field they are the author's. */
const plain = (text: string): string => text.replace(/[#*`_=^[\]~<>\\{}&]/g, covered);

/** A field as plain text, gaps and all. */
export const wordsOf = (html: string): string => (isOnlySound(html) ? SOUND_MARK : textOfHtml(html));

/** A plain text with the author's signs out of the way, and pictures without words marked as such. */
export const settled = (text: string): string => plain(text).replaceAll(UNSPEAKABLE, MUTE);

const isOnlySound = (html: string): boolean =>
  html.includes('[sound:') && !/<img\b/i.test(html) && html.length < LONGEST_SOUND && ONLY_SOUND.test(html);
/** A longer field is no sound alone. */
const LONGEST_SOUND = 2000;
