import { judgingTablesOf } from '../languages/languages.ts';
import { plainText } from '../domain/plain-text.ts';
import type { Gradable } from './judgement.ts';

/** Where an answer's first word ends for the ear: "Yes, because ..." but not "No server management". */
const FIRST_WORD = /^(.+?)(?=$|\s*[,.;:!?(–—])/;

/**
 * Whether a card's answer, or one of its choices, is a yes or a no ("Yes, because ...", "False"), so that a yes that
 * Alexa takes for its own intent answers the card. False in a language without tables.
 * @param locale BCP 47
 */
export function expectsYesOrNo({ back, options = [] }: Pick<Gradable, 'back' | 'options'>, locale: string): boolean {
  const tables = judgingTablesOf(locale);
  if (tables === null) return false;
  return [back, ...options].some((text) => {
    const first = plainText(FIRST_WORD.exec(text)?.[1] ?? '');
    return tables.yes.has(first) || tables.no.has(first);
  });
}

/**
 * The word that answers such a card where Alexa told only that it was a yes or a no: the first of the language's.
 * @param locale BCP 47
 */
export function yesOrNoWord(isYes: boolean, locale: string): string {
  const tables = judgingTablesOf(locale);
  const [word = ''] = (isYes ? tables?.yes : tables?.no) ?? [];
  return word;
}
