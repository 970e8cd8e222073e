import { namesSeveral } from '../languages/en/note-phrases.ts';

/** Where in a note something stands: the headings above it, outermost first, tidied. */
export interface Section {
  readonly headings: readonly string[];
}

/** Headings that say what kind of text follows, not what it is about. */
const GENERIC =
  /^(?:(?:key|main|core) \w+|introduction|overview|summary|notes?|(?:exam )?tips?|remember|(?:key |main |core )?(?:features?|differences?|points?|concepts?|terms?|ideas?|facts?|takeaways?|benefits?|components?|characteristics?|properties|steps?|types?|parts?)|(?:real-world )?(?:use cases?|applications?|examples?)|(?:selection |study )?guide|definitions?|basics|background|details?|vocabulary|glossary|recap|review|misc(?:ellaneous)?)$/i;

export const isGeneric = (heading: string): boolean => GENERIC.test(heading);

/** A title of more words, or one that tells of doing something, is no name for a subject. */
const isSubject = (heading: string): boolean => heading.split(' ').length <= 5 && !/^\w+ing\b/i.test(heading);

/** What the section is about: the nearest heading that names a subject; '' where there is none. */
export function subjectOf({ headings }: Section): string {
  const subject = headings.findLast((heading) => !isGeneric(heading) && isSubject(heading)) ?? '';
  return subject
    .replace(
      /^(?:what (?:is|are)|who (?:is|was)|why|how does|introduction to|overview of|basics of)\s+(?:an? |the )?/i,
      '',
    )
    .replace(/[?:.!]+$/, '')
    .replace(
      new RegExp(
        `^(?:use cases?|applications?|examples?|features?|benefits?|types?|key \\w+)\\s+(?:of|for|in)\\s+`,
        'i',
      ),
      '',
    );
}

/**
 * Words that keep their capital within a sentence: those of short headings that name a subject, and those that stand
 * capitalised after a small word somewhere in the note.
 */
export function namesOf(text: string, headings: readonly string[]): ReadonlySet<string> {
  const subjects = headings.filter(
    (heading) =>
      !isGeneric(heading) &&
      heading.split(' ').length <= 2 &&
      !/ \p{Ll}/u.test(heading) &&
      !(namesSeveral(heading) && !heading.includes(' ')),
  );
  const prose = text.replace(/^#{1,6} .*$/gm, '');
  const named = /(?<![\p{L}\p{N}-])[a-z]{2,},? ([A-Z]\p{L}+)(?![\p{L}\p{N}-])/gu;
  const inText = [...prose.matchAll(named)].map(([, word = '']) => word);
  return new Set(
    [...subjects.flatMap((heading) => heading.split(' ')), ...inText].filter((word) => /^\p{Lu}/u.test(word)),
  );
}
