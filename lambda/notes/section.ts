import type { Names } from '../languages/note-names.ts';
import type { NoteTitles, NoteWords } from '../languages/note-words.ts';

/** Where in a note something stands: the headings above it, outermost first, tidied. */
export interface Section {
  readonly headings: readonly string[];
}

/** What the section is about: the nearest heading that names a subject; '' where there is none. */
export function subjectOf({ headings }: Section, titles: NoteTitles): string {
  const heading = headings.findLast(
    (one) => !titles.isGeneric(one) && !titles.namesPart(one) && titles.namesSubject(one),
  );
  return heading === undefined ? '' : titles.subjectIn(heading);
}

/**
 * Words that keep their capital within a sentence.
 * @param text the whole note as Markdown
 * @param headings its headings, tidied
 */
export const namesOf = (text: string, headings: readonly string[], { phrases }: NoteWords): Names =>
  phrases.namesIn(text.replace(/^#{1,6} .*$/gm, ''), headings);
