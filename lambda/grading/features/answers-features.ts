import { weightOf } from '../alignment.ts';
import { type Comparison, ratio } from '../comparison.ts';
import type { JudgingTables } from '../../languages/judging-tables.ts';
import { stemOf } from '../word-forms.ts';

const GOOD_F1 = 0.8;

/** How all expected answers together fare: what most of them have in common counts most. */
export function answersFeatures(comparisons: readonly Comparison[], tables: JudgingTables | null) {
  const best = (measure: (comparison: Comparison) => number): number => Math.max(...comparisons.map(measure));
  const [closest, ...others] = comparisons;
  const shares = sharesOfWords(comparisons, tables);
  const said = new Set(closest?.said.tokens.map((token) => stemOf(token, tables)));
  const weights = [...shares].map(([stem, { token, count }]) => ({
    stem,
    weight: weightOf(token, tables) * (count / comparisons.length) ** 2,
  }));
  const given =
    closest?.said.tokens.map((token) => ({ stem: stemOf(token, tables), weight: weightOf(token, tables) })) ?? [];
  const total = (all: readonly { weight: number }[]): number => all.reduce((sum, { weight }) => sum + weight, 0);
  return {
    recallBest: best(({ recall }) => recall),
    precisionBest: best(({ precision }) => precision),
    spellingBest: best(({ spelling }) => spelling),
    f1Second: Math.max(0, ...others.map(({ f1 }) => f1)),
    answers: Math.log2(1 + comparisons.length),
    answersMet: ratio(others.filter(({ f1 }) => f1 >= GOOD_F1).length, others.length),
    coreRecall: ratio(total(weights.filter(({ stem }) => said.has(stem))), total(weights)),
    knownShare: ratio(total(given.filter(({ stem }) => shares.has(stem))), total(given)),
  };
}

function sharesOfWords(
  comparisons: readonly Comparison[],
  tables: JudgingTables | null,
): Map<string, { token: string; count: number }> {
  const counts = new Map<string, { token: string; count: number }>();
  for (const { expected } of comparisons) {
    for (const [stem, token] of new Map(expected.tokens.map((one) => [stemOf(one, tables), one]))) {
      counts.set(stem, { token, count: (counts.get(stem)?.count ?? 0) + 1 });
    }
  }
  return counts;
}
