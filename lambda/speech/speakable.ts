/** HTML elements that notes carry; any other `<name>` is text (a generic type, a comparison) and is said in words. */
const HTML_TAG =
  /<!--.*?-->|<\/?(?:a|abbr|b|big|blockquote|br|cite|code|del|details|div|em|figure|font|h[1-6]|hr|i|iframe|img|input|ins|kbd|li|mark|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|tr|u|ul|var|speak|break|audio|voice|prosody|say-as)\b[^<>]*>/gis;

const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u{FE0F}\u{20E3}]/gu;

/** What would be read aloud as an id: Alexa's own, a UUID, a long token of mixed letters and digits. */
const ID =
  /amzn1\.\S+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{20,}/g;

const REPLACED: readonly (readonly [RegExp, string])[] = [
  // Lone surrogates cannot be sent as UTF-8; format characters are not heard and would hide what follows.
  [/[\p{Cs}\p{Cn}\p{Co}]/gu, ' '],
  [EMOJI, ' '],
  [/\p{Cf}/gu, ''],
  [/[\p{Cc}\p{Z}]+/gu, ' '],
  [/[？؟‽⁇⁈⁉]/g, '?'],
  [HTML_TAG, ' '],
  [/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1'],
  [/\[\[(?:[^\][|]*\|)?([^\][|]*)\]\]/g, '$1'],
  [/\{\{c\d+::(.*?)(?:::[^{}]*)?\}\}/g, '$1'],
  [/(?:https?|ftp):\/\/\S*|www\.\S+/gi, 'a link'],
  [/_{3,}/g, ' blank '],
  [/`+|\*{2,}|_{2,}|~{2,}|\${2,}|\[\[|\]\]|\{\{|\}\}|\]\(|\||-{3,}|={3,}|^\s*(?:#{1,6}|[*+-])\s/g, ' '],
  [/\s*(?:-+>|=+>|→|⇒|⟶)\s*/g, ' to '],
  [/<=|≤/g, ' at most '],
  [/>=|≥/g, ' at least '],
  [/</g, ' less than '],
  [/>/g, ' greater than '],
  [ID, ' an identifier '],
  [/\s+/g, ' '],
  [/ ([.,;:?!]+)(?= |$)/g, '$1'],
];

/**
 * Text from notes or from the recogniser as it is to be heard: one line, without control characters, lone surrogates,
 * emoji, markup, addresses or ids. Import has made the cards speakable already; this holds for whatever slipped through.
 */
export function speakable(text: string): string {
  return REPLACED.reduce((spoken, [pattern, replacement]) => spoken.replace(pattern, replacement), text).trim();
}
