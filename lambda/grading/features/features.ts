import { type Comparison, ratio } from '../comparison.ts';
import type { JudgingTables } from '../../languages/judging-tables.ts';
import type { QuestionWords } from '../question-words.ts';
import { answersFeatures } from './answers-features.ts';
import { numberFeatures } from './number-features.ts';
import { soundFeatures } from './sound-features.ts';
import { longestCommonRun, spellingFeatures } from './spelling-features.ts';
import { wordFeatures } from './word-features.ts';

const RUNS_COMPARED = 6;

/**
 * What the model sees of a case, by name: the closest expected answer and what was said, how the other expected answers
 * fare, and what kind of answer the question asks for.
 * @param comparisons closest first, at least one
 */
export function featuresOf(
  comparisons: readonly [Comparison, ...Comparison[]],
  question: QuestionWords,
  tables: JudgingTables | null,
): Record<string, number> {
  const [closest] = comparisons;
  // Spreading so many properties into one literal costs a hundred times what assigning them does.
  return Object.assign(
    wordFeatures(closest, question, tables),
    spellingFeatures(closest),
    soundFeatures(comparisons, tables),
    numberFeatures(closest, tables),
    answersFeatures(comparisons, tables),
    questionFeatures(question),
    { commonRunBest: Math.max(...comparisons.slice(0, RUNS_COMPARED).map(commonRun)) },
  );
}

const questionFeatures = ({ kind }: QuestionWords) => ({
  asksWho: Number(kind === 'who'),
  asksWhen: Number(kind === 'when'),
  asksWhere: Number(kind === 'where'),
  asksHowMany: Number(kind === 'how-many'),
  asksWhat: Number(kind === 'what'),
  asksWhich: Number(kind === 'which'),
  asksNothing: Number(kind === 'none'),
});

function commonRun({ expected, said }: Comparison): number {
  const [a, b] = [expected.reading.compact, said.reading.compact];
  return ratio(longestCommonRun(a, b), Math.min(a.length, b.length));
}
