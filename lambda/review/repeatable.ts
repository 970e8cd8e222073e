import { unicode } from '../domain/unicode.ts';
import { plainText } from '../domain/plain-text.ts';
import { withoutHedges } from '../grading/canonical/hedges.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { judgingTablesOf, offensiveWordsOf } from '../languages/languages.ts';

/** What is said again in one breath. */
const WORDS_AT_MOST = 4;
const CHARACTERS_AT_MOST = 30;

/**
 * What a learner said as it may be said back: short, in words, without "I think it's", and clean; null where it is not.
 * @param locale BCP 47
 * @param written answers as their author wrote them: a name that was heard gets its capitals from there
 */
export function repeatable(heard: string, locale: string, written: readonly string[] = []): string | null {
  const said = withoutLetterDots(bareAnswer(heard, locale));
  const plain = plainText(said);
  if (plain === '' || said.length > CHARACTERS_AT_MOST || said.split(' ').length > WORDS_AT_MOST) return null;
  if (unicode('u')`[^\p{L}\p{M}\p{N} .'’&-]`.test(said) || isOffensive(plain, locale)) return null;
  return written.find((answer) => plainText(answer) === plain) ?? said;
}

/**
 * An answer without what stands around it and is no part of it: "fifteen minutes i mean". What is nothing else stays.
 * @param locale BCP 47
 */
export function bareAnswer(heard: string, locale: string): string {
  const words = heard.trim().split(/\s+/);
  const tables = judgingTablesOf(locale);
  return (tables === null ? words : bareWords(words, tables)).join(' ');
}

/** The words that are left without hedges, which know no capitals and no apostrophes, as they were heard. */
function bareWords(words: readonly string[], tables: JudgingTables): string[] {
  const plain = words.map(plainText);
  let after = 0;
  return withoutHedges(plain, tables).map((bare) => {
    const at = plain.indexOf(bare, after);
    after = at + 1;
    return words[at] ?? bare;
  });
}

/** Alexa writes a single letter with a dot, and a dot within a sentence is spoken as its end. */
export const withoutLetterDots = (heard: string): string =>
  heard.replaceAll(unicode('gu')`(?<![^ ])(\p{L})\.(?![^ ])`, '$1');

/** Whether any word of a plain text begins as an offensive one does. */
export function isOffensive(plain: string, locale: string): boolean {
  const stems = offensiveWordsOf(locale);
  return plain
    .split(' ')
    .some((word) => stems.some((stem) => word === stem || (stem.length > 3 && word.startsWith(stem))));
}
