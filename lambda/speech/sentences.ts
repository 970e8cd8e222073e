import { unicode } from '../domain/unicode.ts';
import type { SentenceForms } from '../languages/words.ts';

const END = /([.?!…]+)["'”’)\]]*\s+(?=\S)/gu;
const speltBefore = () => unicode('u')`(?:^|[\s("'])\p{L}\.\s?\p{L}$`;
const spelt = () => unicode('u')`(?:^|[\s("'])\p{L}$`;
const speltAfter = () => unicode('u')`^\p{L}\.`;

/**
 * The sentences of a text in one line, punctuation kept. A full stop before a small letter, after an abbreviation ("e.g.") or between
 * spelt letters ("e. c. s.") ends none.
 */
export function sentences(text: string, forms: SentenceForms): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (
      match[1] === '.' &&
      !endsSentence(text.slice(Math.max(from, match.index - 12), match.index), text.slice(end, end + 2), forms)
    ) {
      continue;
    }
    found.push(text.slice(from, end).trim());
    from = end;
  }
  const rest = text.slice(from).trim();
  if (rest !== '') found.push(rest);
  return found;
}

function endsSentence(before: string, after: string, { abbreviation }: SentenceForms): boolean {
  if (unicode('u')`^\p{Ll}`.test(after) || abbreviation.test(before)) return false;
  return !(speltBefore().test(before) || (spelt().test(before) && speltAfter().test(after)));
}

/** Whole words from the start, at most `max` characters. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max + 1);
  const space = cut.lastIndexOf(' ');
  // A text without spaces is cut in the middle, but never between the halves of a surrogate pair.
  return (space > max / 2 ? cut.slice(0, space) : text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')).trim();
}

/** At most `max` characters, cut at the end of a sentence where one fits, else after a word. */
export function shorten(text: string, max: number, forms: SentenceForms): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const sentence of sentences(text, forms)) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`;
    if (longer.length > max) break;
    kept = longer;
  }
  return kept === '' ? cutAtWord(text, max) : kept;
}

/** At most `max` characters from the end: what is asked stands last. */
export function shortenToEnd(text: string, max: number, forms: SentenceForms): string {
  if (text.length <= max) return text;
  const all = sentences(text, forms);
  let kept = cutAtWord(all.at(-1) ?? '', max);
  for (const sentence of all.slice(0, -1).reverse()) {
    if (sentence.length + 1 + kept.length > max) break;
    kept = `${sentence} ${kept}`;
  }
  return kept;
}
