import { type Comparison, ratio } from '../comparison.ts';
import type { Language } from '../language/language.ts';
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
  language: Language | null,
): Record<string, number> {
  const [closest] = comparisons;
  return {
    ...wordFeatures(closest, question),
    ...spellingFeatures(closest),
    ...soundFeatures(comparisons, language),
    ...numberFeatures(closest),
    ...answersFeatures(comparisons, language),
    commonRunBest: Math.max(...comparisons.slice(0, RUNS_COMPARED).map(commonRun)),
    asksWho: Number(question.kind === 'who'),
    asksWhen: Number(question.kind === 'when'),
    asksWhere: Number(question.kind === 'where'),
    asksHowMany: Number(question.kind === 'how-many'),
    asksWhat: Number(question.kind === 'what'),
    asksWhich: Number(question.kind === 'which'),
    asksNothing: Number(question.kind === 'none'),
  };
}

function commonRun({ expected, said }: Comparison): number {
  const [a, b] = [expected.reading.compact, said.reading.compact];
  return ratio(longestCommonRun(a, b), Math.min(a.length, b.length));
}
