import { wordsOf } from '../../../lambda/languages/languages.ts';

/** What a heard sentence must not hold, whoever wrote it. */
const UNSPEAKABLE: readonly (readonly [RegExp, string])[] = [
  [/\p{Extended_Pictographic}(?<![©®™\d#*])/u, 'an emoji is read aloud'],
  [/https?:\/\/|www\./i, 'an address is read aloud'],
  [/\*\*|==|```|\[\[|\]\]|!\[|(?:^|\s)#{1,6}\s/, 'markup is read aloud'],
];

/** What our own words must not hold. Notes may be about null, about ids or about errors. */
const OURS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:undefined|NaN)\b|\[object|(?:^|\s)null(?=[\s.,]|$)/, 'a value that is missing is read aloud'],
  [/\bamzn1\.|\b[0-9a-f]{8}-[0-9a-f]{4}-/i, 'an id is read aloud'],
  [
    /\b(?:intent|slot|database|millisecond)s?\b.*\b(?:error|failed|missing|not found)\b/i,
    'a fault is told in words of the machine',
  ],
];

/** @param authored texts of notes and of the learner that may be part of the speech */
export const unspeakable = (speech: string, authored: readonly string[] = []): string[] => [
  ...found(UNSPEAKABLE, speech),
  ...found(OURS, without(speech, authored)),
];

const found = (rules: typeof OURS, speech: string): string[] =>
  rules.flatMap(([pattern, what]) => (pattern.test(speech) ? [what] : []));

/** The longest first, since one may be part of another; a question within a sentence begins in small letters. */
function without(speech: string, texts: readonly string[]): string {
  let left = speech;
  for (const text of texts.toSorted((a, b) => b.length - a.length).map((one) => one.trim().toLowerCase())) {
    const at = text === '' ? -1 : left.toLowerCase().indexOf(text);
    if (at >= 0) left = `${left.slice(0, at)}…${left.slice(at + text.length)}`;
  }
  return left;
}

/**
 * Whether the words end in something to answer: a question, or a request such as "Name the four pillars."
 * @param question the front of the card that is asked, as it is said
 * @param locale BCP 47
 */
export function asks(speech: string, question: string | null, locale: string): boolean {
  const text = speech.trim();
  const { request } = wordsOf(locale).sentences;
  const sentences = text.split(/(?<=[.?!:])\s+/);
  // The author's own front may be no sentence at all: "Port of HTTPS".
  const isCard = question !== null && text.toLowerCase().endsWith(question.trim().toLowerCase());
  return /\?["”')]*$/.test(text) || isCard || sentences.slice(-3).some((sentence) => request().test(sentence));
}
