import { unicode } from '../domain/unicode.ts';

/**
 * Words that join others in a language and that English has not, by ISO 639-1. No articles: beside English words those stand
 * in lists of vocabulary.
 */
const SMALL_WORDS: Readonly<Record<string, RegExp>> = {
  de: /^(?:und|oder|ist|sind|wird|werden|mit|von|vom|für|bei|beim|aus|zum|zur|durch|nicht|als|im|am|auf)$/i,
  fr: /^(?:et|ou|est|sont|dans|avec|pour|par|chez|entre|aux|qui|ne|pas)$/i,
};
/** Of all words of a text, and of the words at all. */
const SHARE_AT_LEAST = 0.03;
const COUNT_AT_LEAST = 4;

/** The language whose small words a text uses, ISO 639-1; null where it uses few of any. */
export function languageOfSmallWords(text: string): string | null {
  const words = text.split(unicode('u')`[^\p{L}]+`).filter((word) => word !== '');
  const counts = Object.entries(SMALL_WORDS).map(([language, small]) => ({
    language,
    count: words.filter((word) => small.test(word)).length,
  }));
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count >= COUNT_AT_LEAST && most.count >= SHARE_AT_LEAST * words.length ? most.language : null;
}
