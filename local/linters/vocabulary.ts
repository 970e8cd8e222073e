import { plainText } from '../../lambda/domain/plain-text.ts';
import { LOCALES, commandsOf, judgingTablesOf, modelWordsOf } from '../../lambda/languages/languages.ts';

/** Two letters or more, one of them a vowel: "kg" and "st" stand for sounds and codes as often. */
const WORD = /^(?=.*[aeiouyäöü])\p{L}{2,}$/u;

/** Every word in the tables of the project's languages, in small letters. */
export function vocabulary(): ReadonlySet<string> {
  const words = LOCALES.flatMap((locale) =>
    [judgingTablesOf(locale), commandsOf(locale), modelWordsOf(locale)].flatMap(textsIn),
  ).flatMap((text) => plainText(text).split(' '));
  return new Set(words.filter((word) => WORD.test(word)));
}

/** Every text in a table: keys and members of its maps and sets, and the values of its fields. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Set) return [...(value as Set<unknown>)].flatMap(textsIn);
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)].flatMap((entry) => entry.flatMap(textsIn));
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
    return Object.values(value).flatMap(textsIn);
  }
  return [];
}
