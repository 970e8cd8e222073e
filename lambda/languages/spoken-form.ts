import { wordsOf } from './languages.ts';
import { sayText } from './say-text.ts';

/** A text of a note as it is said in a BCP 47 locale; the text itself stays as its author wrote it. */
export function spokenForm(text: string, locale: string): string {
  return sayText(text, wordsOf(locale).spoken);
}
