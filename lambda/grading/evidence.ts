import { type Comparison, compareAll } from './comparison.ts';
import { type Expansion, expansionOf, standsFor } from './initialisms.ts';
import { isSameFormula } from './formulas.ts';
import { isSaidAfterDenial } from './denied-first.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import type { QuestionWords } from './question-words.ts';
import { isSameAmount } from './same-amount.ts';
import type { Said, Side, Understood } from './sides.ts';
import { type Veto, vetoOf } from './vetoes.ts';

/** What speaks for and against an answer: settled by a rule, or left to the model. */
export type Evidence =
  | { readonly kind: 'right'; readonly rule: 'exact' | 'quantity' | 'initialism' }
  | { readonly kind: 'wrong'; readonly rule: Veto; readonly comparison: Comparison }
  /** Only its initials are those of what is expected. */
  | { readonly kind: 'initials' }
  | { readonly kind: 'open'; readonly comparisons: readonly [Comparison, ...Comparison[]] }
  /** There is nothing to compare with. */
  | { readonly kind: 'none' };

export function weigh(
  expected: readonly Side[],
  said: Said,
  question: QuestionWords,
  tables: JudgingTables | null,
): Evidence {
  const ways = expected.map((answer) => ({ answer, heard: understoodFor(answer, said, tables) }));
  if (ways.some(({ answer, heard }) => heard.compacts.has(answer.reading.compact))) {
    return { kind: 'right', rule: 'exact' };
  }
  if (ways.some(({ answer, heard }) => heard.sides.some((side) => isSameFormula(answer, side, tables)))) {
    return { kind: 'right', rule: 'exact' };
  }
  if (ways.some(({ answer, heard }) => heard.sides.some((side) => isSameAmount(answer, side, question, tables)))) {
    return { kind: 'right', rule: 'quantity' };
  }
  if (ways.some(({ answer }) => isSaidAfterDenial(answer, said, tables))) return { kind: 'right', rule: 'exact' };
  const expansion = initialsOf(expected, said.meant ?? said, tables);
  if (expansion === 'known') return { kind: 'right', rule: 'initialism' };
  const all = compareAll(
    ways.map(({ answer, heard }) => ({ answer, said: heard.sides })),
    tables,
  );
  const vetoes = all.map((comparison) => vetoOf(comparison, question, tables));
  const [closest, ...others] = all.filter((_, i) => vetoes[i] === null);
  if (expansion === 'by-initials') return { kind: 'initials' };
  if (closest !== undefined) return { kind: 'open', comparisons: [closest, ...others] };
  const [[comparison], [rule]] = [all, vetoes];
  if (comparison === undefined || rule === undefined || rule === null) return { kind: 'none' };
  return { kind: 'wrong', rule, comparison };
}

/**
 * What was said, as an answer must take it: without what the learner took back or set apart, but where that is what the
 * answer is about ("not encrypted").
 */
function understoodFor({ words, tokens }: Side, said: Said, tables: JudgingTables | null): Understood {
  const { meant } = said;
  if (meant === null || tables === null) return said;
  if (words.includes(meant.turn) || words.some((word) => tables.negations.has(word))) return said;
  if (meant.kind === 'corrected') return meant;
  const wordsMet = ({ sides }: Understood): number =>
    Math.max(0, ...sides.map((side) => tokens.filter((token) => side.tokens.includes(token)).length));
  return wordsMet(meant) >= wordsMet(said) ? meant : said;
}

/** How surely one side is the short form of the other; where the card spells it out itself, other words are wrong. */
function initialsOf(expected: readonly Side[], said: Understood, tables: JudgingTables | null): Expansion {
  const isExplained = (short: Side): boolean =>
    expected.some((long) => standsFor(short.reading.compact, long.words, tables));
  if (said.sides.some(({ reading }) => expected.some(({ words }) => standsFor(reading.compact, words, tables))))
    return 'known';
  let byInitials: Expansion = null;
  for (const short of expected)
    for (const { words } of said.sides) {
      const one = expansionOf(short.reading.compact, words, tables);
      if (one === null || isExplained(short)) continue;
      if (one === 'known') return one;
      byInitials = one;
    }
  return byInitials;
}
