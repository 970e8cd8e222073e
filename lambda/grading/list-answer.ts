import { compareAll } from './comparison.ts';
import type { Judgement } from './judgement.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { type Said, expectedSides } from './sides.ts';
import { aliasesOf } from './aliases.ts';

/** So much of an item's words must have been said. */
const SAID_FROM = 0.6;

/**
 * A list answer ("name the four pillars"): all items said, in any order, is right; some is a question, with those that
 * were missed in the author's words. Null for a card that is no list.
 */
export function gradeList(items: readonly string[], said: Said, tables: JudgingTables | null): Judgement | null {
  if (items.length < 2) return null;
  const wasSaid = (item: string): boolean =>
    compareAll(expectedSides([item, ...aliasesOf(item)], tables), said.sides, tables).some(
      ({ recall }) => recall >= SAID_FROM,
    );
  const found = { said: items.filter(wasSaid), missed: items.filter((item) => !wasSaid(item)) };
  if (found.missed.length === 0) return { verdict: 'accept', score: 0.98, rule: 'list' };
  if (found.said.length === 0) return { verdict: 'reject', score: 0.02, rule: 'list' };
  return { verdict: 'ask', score: 0.49, rule: 'list', items: found };
}
