import type { ParsedNote } from './note.ts';
import german from './sample-deck.de.json' with { type: 'json' };
import english from './sample-deck.json' with { type: 'json' };

/** The bundled decks by language. */
const BY_LANGUAGE: Readonly<Record<string, ParsedNote>> = { de: german, en: english };

/** What a newcomer is offered in a BCP 47 locale; the English one where there is none in the language. */
export function sampleNoteIn(locale: string): ParsedNote {
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  return Object.hasOwn(BY_LANGUAGE, language) ? (BY_LANGUAGE[language] ?? english) : english;
}
