import { languageOf } from './languages.ts';

/** What a locale's language says around the name of a deck, and its number words; see domain/deck-name.ts. */
export function deckNameWordsOf(locale: string) {
  return { around: new Set('my the deck card cards note notes'.split(' ')), numbers: languageOf(locale)?.numbers ?? null };
}
