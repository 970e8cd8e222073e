import { aliasesOf } from './aliases.ts';
import { type Comparison, compareAll } from './comparison.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { type Understood, expectedSides } from './sides.ts';

/** A sibling must fit so well before it counts against this card's answer: all of its words but the lightest. */
const FITS = 0.9;

/**
 * Whether another answer of the deck fits what was said, and fits it better than this card's closest answer does. A
 * sibling that is a part of this answer ("Fargate" of "Fargate task") speaks for it rather than against it.
 */
export function fitsSiblingBetter(
  closest: Comparison,
  said: Understood,
  siblings: readonly string[],
  tables: JudgingTables | null,
): boolean {
  const own = new Set(closest.expected.tokens);
  const spoken = new Set(said.sides.flatMap(({ tokens }) => tokens));
  const near = siblings.filter((text) =>
    expectedSides([text], tables).some(
      ({ tokens }) => tokens.some((token) => spoken.has(token)) && !tokens.every((token) => own.has(token)),
    ),
  );
  const others = expectedSides(
    near.flatMap((text) => [text, ...aliasesOf(text, tables)]),
    tables,
  );
  if (others.some(({ reading }) => said.compacts.has(reading.compact))) return true;
  const [best] = compareAll(
    others.map((answer) => ({ answer, said: said.sides })),
    tables,
  );
  return best !== undefined && best.f1 >= FITS && best.f1 > closest.f1;
}
