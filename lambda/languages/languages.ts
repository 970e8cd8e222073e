import { english } from './en/judging.ts';
import { NOTE_WORDS } from './en/note-words.ts';
import type { Language } from './language.ts';
import type { NoteWords } from './note-words.ts';

let made: Language | null = null;

/** The tables of a BCP 47 locale, made when they are first asked for; null where there are none. */
export function languageOf(locale: string): Language | null {
  if (!/^en\b/i.test(locale)) return null;
  made ??= english();
  return made;
}

/** What makes cards of plain notes in a BCP 47 language; null where that is not known. */
export const noteWordsOf = (language: string): NoteWords | null => (/^en\b/i.test(language) ? NOTE_WORDS : null);
