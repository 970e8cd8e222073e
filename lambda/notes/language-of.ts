import { detectAll } from 'tinyld';
import { proseLines } from './prose.ts';

/** In fewer letters a language is guessed, not known. */
const LETTERS_AT_LEAST = 300;
/** tinyld's share of the text that speaks for the language, 0 to 1. */
const SURE = 0.55;

/** The language that a note's prose is surely written in, ISO 639-1; null where it is short, mixed or unclear. */
export function languageOf(text: string): string | null {
  const prose = proseLines(text.slice(0, 20_000))
    .join('\n')
    .replace(/https?:\/\/\S+|\$[^$]*\$|`[^`]*`/g, ' ');
  if ((prose.match(/\p{L}/gu) ?? []).length < LETTERS_AT_LEAST) return null;
  const [first] = detectAll(prose);
  return first !== undefined && first.accuracy >= SURE ? first.lang : null;
}
