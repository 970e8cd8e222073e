import { unicode } from '../domain/unicode.ts';
import { onFirstUse } from '../domain/on-first-use.ts';

/** HTML elements that notes carry; any other `<name>` is text (a generic type, a comparison) and is said in words. */
const htmlTag = () =>
  /<!--.*?-->|<\/?(?:a|abbr|b|big|blockquote|br|cite|code|del|details|div|em|figure|font|h[1-6]|hr|i|iframe|img|input|ins|kbd|li|mark|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|tr|u|ul|var|speak|break|audio|voice|prosody|say-as)\b[^<>]*>/gis;

const emoji = () => unicode('gu')`[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u{FE0F}\u{20E3}]`;

type Removal = readonly (readonly [pattern: RegExp, left: string])[];

const inaudible = onFirstUse((): Removal => [
  // Lone surrogates cannot be sent as UTF-8; format characters are not heard and would hide what follows.
  [unicode('gu')`[\p{Cs}\p{Cn}\p{Co}]`, ' '],
  [emoji(), ' '],
  [unicode('gu')`\p{Cf}`, ''],
  [unicode('gu')`[\p{Cc}\p{Z}]+`, ' '],
  [/[？؟‽⁇⁈⁉]/g, '?'],
]);

const markup = onFirstUse((): Removal => [
  [htmlTag(), ' '],
  [/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1'],
  [/\[\[(?:[^\][|]*\|)?([^\][|]*)\]\]/g, '$1'],
  [/\{\{c\d+::(.*?)(?:::[^{}]*)?\}\}/g, '$1'],
]);

/** What markup leaves where it was not closed, and what stands at the beginning of a line only. */
const leftover = onFirstUse((): Removal => [
  [/`+|\*{2,}|_{2,}|~{2,}|\${2,}|\[\[|\]\]|\{\{|\}\}|\]\(|\||-{3,}|={3,}|^\s*(?:#{1,6}|[*+-])\s/g, ' '],
  [/(?<!\S)\*(?=\S)|(?<=[^\s\d])\*(?!\S)/g, ''],
]);

const without = (text: string, removal: Removal): string =>
  removal.reduce((plain, [pattern, left]) => plain.replace(pattern, left), text);

/** Latin letters, digits and signs, single spaces between them: nothing in them is inaudible, as in most texts. */
const ALL_AUDIBLE = /^[!-~À-ɏ]+(?: [!-~À-ɏ]+)*$/;

/** A text in one line without what no voice says: control characters, emoji, invisible marks. */
export const audible = (text: string): string => (ALL_AUDIBLE.test(text) ? text : without(text, inaudible()).trim());

/** Text without the markup of Markdown, HTML, Obsidian and Anki; what it marks stays. */
export const withoutMarkup = (text: string): string => without(text, markup());

/** Run after gaps ("___") were said, which are markup else. */
export const withoutLeftovers = (text: string): string => without(text, leftover());
