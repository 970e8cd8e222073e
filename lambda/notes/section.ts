import { uncovered } from './verbatim.ts';
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

interface HeadingPlace {
  readonly depth: number;
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** The headings above a line, outermost first, as one text. */
export function headingsByLine(headings: readonly HeadingPlace[]): (line: number) => string {
  const stack: HeadingPlace[] = [];
  const paths = headings.map((heading) => {
    while ((stack.at(-1)?.depth ?? 0) >= heading.depth) stack.pop();
    stack.push(heading);
    return { line: heading.line, path: stack.flatMap(({ text }) => (text === '' ? [] : [text])).join(' > ') };
  });
  return (line) => {
    let [low, high] = [-1, paths.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((paths[middle]?.line ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    return uncovered(paths[low]?.path ?? '');
  };
}
