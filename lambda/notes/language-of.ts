import { detectAll } from 'tinyld';
import { noteWordsOf } from '../languages/languages.ts';
import { languageOfSmallWords } from '../languages/small-words.ts';
import { proseLines } from './prose.ts';

/** A terse note of names and terms looks like many a language: this one is tried first. */
const DEFAULT_LANGUAGE = 'en';
/** Those whose small words are known, so that a few sentences tell them. */
const LANGUAGES_WITH_FRAMES = [DEFAULT_LANGUAGE, 'de'] as const;
/** In fewer letters a language is guessed, not known. */
const LETTERS_AT_LEAST = 300;
/** tinyld's share of the text that speaks for the language, 0 to 1. */
const SURE = 0.55;

/** Names and terms, of which terse notes consist, look like words of any language: only lines of more words tell. */
const LINE_WORDS = 6;
/** Beyond this share of letters that English has not, every line tells. */
const FOREIGN_LETTERS = 0.02;

/** Whether a language is written in Latin letters, by Unicode's likely subtags. @param lang ISO 639-1 */
const isLatin = (lang: string): boolean => new Intl.Locale(lang).maximize().script === 'Latn';

/** The language that a note's prose is surely written in, ISO 639-1; null where it is short, terse, mixed or unclear. */
export function languageOf(text: string): string | null {
  const lines = proseLines(text.slice(0, 20_000)).map((line) =>
    line.replace(/https?:\/\/\S+|\$[^$]*\$|`[^`]*`|<[^>]*>/g, ' '),
  );
  const isForeign =
    lettersIn(lines.join('').replace(/[\p{ASCII}µ]/gu, '')) > FOREIGN_LETTERS * lettersIn(lines.join(''));
  const prose = lines.filter((line) => isForeign || line.trim().split(/\s+/).length >= LINE_WORDS).join('\n');
  const known = LANGUAGES_WITH_FRAMES.filter((one) => noteWordsOf(one)?.phrases.isWrittenIn(lines.join('\n')) === true);
  if (known.length === 1 && known[0] !== DEFAULT_LANGUAGE) return known[0] ?? null;
  if (lettersIn(prose) < LETTERS_AT_LEAST) return languageOfTerse(lines.join('\n'));
  if (noteWordsOf(DEFAULT_LANGUAGE)?.phrases.isWrittenIn(prose) === true) return DEFAULT_LANGUAGE;
  const [first] = detectAll(prose);
  // tinyld takes tables of terms for languages that nobody writes in Latin letters.
  const isWritable = first !== undefined && (isForeign || isLatin(first.lang));
  return isWritable && first.accuracy >= SURE ? first.lang : languageOfTerse(lines.join('\n'));
}

/** English that is likelier than this beside another language makes a note one of both, as a list of vocabulary is. */
const ENGLISH_AT_MOST = 0.05;

/** The language of a note without sentences, where its small words are another language's and nothing in it is English. */
function languageOfTerse(text: string): string | null {
  if (noteWordsOf(DEFAULT_LANGUAGE)?.phrases.isWrittenIn(text) === true) return null;
  const english = detectAll(text).find(({ lang }) => lang === DEFAULT_LANGUAGE)?.accuracy ?? 0;
  return english <= ENGLISH_AT_MOST ? languageOfSmallWords(text) : null;
}

const lettersIn = (text: string): number => (text.match(/\p{L}/gu) ?? []).length;
