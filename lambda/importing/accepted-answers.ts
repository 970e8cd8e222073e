import type { CardVoice } from '../domain/card-voice.ts';
import { withSaidWords } from '../domain/said-words.ts';
import { aliasesOf } from '../grading/aliases.ts';
import { judgingTablesOf } from '../languages/languages.ts';
import { comparableText } from './comparable-text.ts';

/** Authors who list every spelling are taken at their word; past this, a card is a dictionary. */
const ACCEPTED_AT_MOST = 200;

/**
 * What a card accepts beside its back: what its author wrote, then the aliases of all that; each once, whatever its
 * case and punctuation, and never the back itself.
 * @param locale the notes' language, BCP 47
 */
export function acceptedAnswers(back: string, written: readonly string[], locale: string): string[] {
  const tables = judgingTablesOf(locale);
  const kept = new Map<string, string>();
  for (const text of [back, ...written, ...[back, ...written].flatMap((one) => aliasesOf(one, tables))]) {
    const plain = comparableText(text);
    if (!kept.has(plain)) kept.set(plain, text);
  }
  return [...kept.values()].slice(1, 1 + ACCEPTED_AT_MOST);
}

/** An answer as its author wants it said, which is heard as well as it is read: "sequel" for "SQL". */
export function saidForms(back: string, voice: CardVoice | undefined): string[] {
  const said = withSaidWords(back, voice?.words ?? []);
  return said === back ? [] : [said];
}
