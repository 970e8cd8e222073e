import { compareAll } from './comparison.ts';
import type { Judgement } from './judgement.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { settled } from './settled.ts';
import { type Said, expectedSides } from './sides.ts';
import { aliasesOf } from './aliases.ts';

/** A part of a list is no whole one: just below what counts as right where nobody can be asked. */
const SOME_SAID = 0.49;
/** So much of an item's words must have been said; the share at which an answer is never wrong without asking. */
const SAID_FROM = 0.6;

/**
 * A list answer ("name the four pillars"): all items said, in any order, is right; some is a question, with those that
 * were missed in the author's words. Null for a card that is no list.
 */
export function gradeList(items: readonly string[], said: Said, tables: JudgingTables | null): Judgement | null {
  if (items.length < 2) return null;
  const wasSaid = (item: string): boolean =>
    compareAll(expectedSides([item, ...aliasesOf(item, tables)], tables), said.sides, tables).some(
      ({ recall }) => recall >= SAID_FROM,
    );
  const found = { said: items.filter(wasSaid), missed: items.filter((item) => !wasSaid(item)) };
  if (found.missed.length === 0) return settled(true, 'list');
  if (found.said.length === 0) return settled(false, 'list');
  return { verdict: 'ask', score: SOME_SAID, rule: 'list', items: found };
}
