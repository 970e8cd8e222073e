import { heardWords } from './phrase-meanings.ts';
import { understandingOf } from './understanding.ts';

/**
 * Whether a text may name a deck: "over", which Alexa makes a deck of in "start over", does not.
 * @param locale BCP 47
 */
export function mayNameDeck(heard: string, locale: string): boolean {
  const understanding = understandingOf(locale);
  return heardWords(heard, understanding).words.every((word) => !understanding.neverInDeckNames.has(word));
}
