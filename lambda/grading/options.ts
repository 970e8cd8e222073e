import type { Gradable, Judgement } from './judgement.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { settled } from './settled.ts';
import { type Understood, expectedSides } from './sides.ts';

const LETTERS = 'abcdefghij';

/** A multiple-choice answer by letter, by place or by the option's words; null where none was named. */
export function chosenOption(
  { options = [], back, accepted }: Gradable,
  said: Understood,
  tables: JudgingTables | null,
): Judgement | null {
  if (options.length === 0) return null;
  const compacts = options.map((option) => compactOf(option, tables));
  const byWords = compacts.findIndex((compact) => said.compacts.has(compact));
  const chosen = byWords >= 0 ? byWords : namedPlace(said, options.length, tables);
  if (chosen === null) return null;
  const right = new Set([back, ...accepted].map((answer) => compactOf(answer, tables)));
  const isRight = right.has(compacts[chosen] ?? '') || right.has(LETTERS.charAt(chosen));
  return settled(isRight, 'option');
}

const compactOf = (text: string, tables: JudgingTables | null): string =>
  expectedSides([text], tables)[0]?.reading.compact ?? '';

/** "B", "option b", "the second one", "number two", "the last one": 0-based; null for anything more or else. */
function namedPlace(said: Understood, count: number, tables: JudgingTables | null): number | null {
  const words = said.sides[0]?.words.filter((word) => tables?.choiceWords.has(word) !== true) ?? [];
  const [word = '', rest] = words;
  const { small, ordinals } = tables?.numbers ?? {};
  const ordinal = tables?.lastWords.has(word) === true ? count : ordinals?.get(word);
  if (words.length > 1 && !(words.length === 2 && ordinal !== undefined && small?.get(rest ?? '') === 1)) return null;
  const place = ordinal ?? small?.get(word) ?? (/^\d+$/.test(word) ? Number(word) : placeOfLetter(word));
  return place >= 1 && place <= count ? place - 1 : null;
}

const placeOfLetter = (word: string): number => (word.length === 1 ? LETTERS.indexOf(word) + 1 : 0);
