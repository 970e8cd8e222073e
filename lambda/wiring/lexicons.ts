import { existsSync } from 'node:fs';
import { onFirstUse } from '../domain/on-first-use.ts';
import { englishBaseForms } from '../languages/en/base-forms.ts';
import { openWordNet } from '../lexicon/word-net.ts';
import type { Log } from '../log.ts';
import type { Lexicon, LexiconIn } from '../ports/lexicon.ts';

/**
 * The lexical databases that lie in a folder, each opened when a card of its language is first imported: that takes half a
 * second and 120 MB.
 * @param dir WordNet's database files; null where there are none. Where it is not there (sam local and a local AWS may not lay
 *   layers out) the log says so once, and notes are imported all the same, without related words
 */
export function lexiconsIn(dir: string | null, log: Log): LexiconIn {
  const english = onFirstUse((): Lexicon | null => {
    if (dir === null) return null;
    if (existsSync(dir)) return openWordNet(dir, englishBaseForms);
    log({ event: 'lexicon-not-found', level: 'warn' });
    return null;
  });
  return (language) => (/^en\b/i.test(language) ? english() : null);
}
