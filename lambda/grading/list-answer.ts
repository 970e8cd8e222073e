import { compareAll } from './comparison.ts';
import type { Judgement } from './judgement.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import type { QuestionWords } from './question-words.ts';
import type { Relations } from './relations.ts';
import { settled } from './settled.ts';
import { type Said, type Side, expectedSides, saidSides } from './sides.ts';
import { aliasesOf } from './aliases.ts';
import { vetoOf } from './vetoes.ts';

/** A part of a list is no whole one: just below what counts as right where nobody can be asked. */
export const SOME_SAID = 0.49;
/** So much of an item's words must have been said; the share at which an answer is never wrong without asking. */
const SAID_FROM = 0.6;

/**
 * A list answer ("name the four pillars"): all items said, in any order, is right; some is a question, with those that
 * were missed in the author's words. What was denied, or said with another number, was not said. Null for a card that is
 * no list.
 */
export function gradeList(
  items: readonly string[],
  said: Said,
  { question, relations }: { readonly question: QuestionWords; readonly relations: Relations | null },
  tables: JudgingTables | null,
): Judgement | null {
  if (items.length < 2) return null;
  const parts = partsOf(said, tables);
  const wasSaid = (item: string): boolean => {
    const answers = expectedSides([item, ...aliasesOf(item, tables)], tables, question.asked, relations);
    return answers.some((answer) => isSaid(answer, said.sides, parts, question, tables));
  };
  const found = { said: items.filter(wasSaid), missed: items.filter((item) => !wasSaid(item)) };
  if (found.missed.length === 0) return settled(true, 'list');
  if (found.said.length === 0) return settled(false, 'list');
  return { verdict: 'ask', score: SOME_SAID, rule: 'list', items: found };
}

/** With less of it in a part of the list, that part says nothing about it. */
const PART_FROM = 0.4;

/** An item is looked for in the part of the list that fits it best; where that holds too little of it, in all of it. */
function isSaid(
  answer: Side,
  whole: readonly Side[],
  parts: readonly (readonly Side[])[],
  question: QuestionWords,
  tables: JudgingTables | null,
): boolean {
  const [inPart] = compareAll(
    parts.map((said) => ({ answer, said })),
    tables,
  );
  const [inAll] = compareAll([{ answer, said: whole }], tables);
  if (inPart === undefined || inAll === undefined) return false;
  if (inPart.recall >= PART_FROM && vetoOf(inPart, question, tables) !== null) return false;
  if (inPart.recall >= SAID_FROM) return true;
  return inAll.recall >= SAID_FROM && (parts.length > 1 || vetoOf(inAll, question, tables) === null);
}

/** What was said between one "and" and the next. */
function partsOf(said: Said, tables: JudgingTables | null): (readonly Side[])[] {
  const words = said.sides[0]?.words ?? [];
  if (tables === null) return [said.sides];
  const parts: string[][] = [[]];
  for (const word of words) {
    if (tables.conjunctions.has(word) || tables.disjunctions.has(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.flatMap((part) => {
    const sides = saidSides(part, tables)?.sides;
    return sides === undefined ? [] : [sides];
  });
}
