import { grade } from '../../lambda/grading/grade.ts';
import type { Gradable, Verdict } from '../../lambda/grading/judgement.ts';
import { type JudgedCase, cardOf } from '../../local/grading-case.ts';
import { type MeasuredGoal, goalsOf } from './goals.ts';
import type { JudgedFile } from './judged-answers.ts';
import { SIMILARITY_RIVALS, type SimilarityRival, customaryForm, quizBowlVerdict } from './rivals.ts';
import { type Judged, type Scores, scoresOf } from './scores.ts';
import { bestThreshold, judgedBy } from './thresholds.ts';
import { hear } from '../../lambda/hearing/hear.ts';
import { type CaseTime, timedRun } from './timing.ts';

/** One checker on one file. */
export interface Row {
  readonly checker: string;
  readonly scores: Scores;
  readonly time: CaseTime;
}

export interface FileResult {
  readonly name: string;
  readonly product: Row;
  readonly rivals: readonly Row[];
  readonly goals: readonly MeasuredGoal[];
}

const CONTEXT = { locale: 'en-US' };
const THREE_ANSWERS = 3;
/** Cases of each file that every checker judges before its time counts. */
const WARM_UP = 300;

/** Runs the product and its rivals over the same cases, each rival with the setting that suits it best. */
export function measureFiles(files: readonly JudgedFile[]): FileResult[] {
  const early = files.flatMap(({ cases }) => cases.slice(0, WARM_UP));
  productRow(early);
  rivalRows(early);
  return files.map(({ name, cases }) => {
    const { product, threeAnswersP99Ms } = productRow(cases);
    const goals = goalsOf(name, { scores: product.scores, threeAnswersP99Ms });
    return { name, product, rivals: rivalRows(cases), goals };
  });
}

/** A case with its card, which is made at import: no answer waits for that. */
interface Prepared {
  readonly card: Gradable;
  readonly given: string;
}

/** A card is read when something is first said to it, be it nothing, and then known: that time counts apart. */
const readCard = ({ card }: Prepared): void => {
  grade(card, '', CONTEXT);
};

/** As a learner's answer is: it may be a command as well, until it is heard. */
const heard = ({ card, given }: Prepared) => hear(given, { phase: 'question', card, ...CONTEXT });

const withThreeAnswers = ({ card, given }: Prepared): Prepared => ({
  card: { ...card, accepted: card.accepted.slice(0, THREE_ANSWERS) },
  given,
});

function productRow(cases: readonly JudgedCase[]): { product: Row; threeAnswersP99Ms: number } {
  const prepared = cases.map((one) => ({ card: cardOf(one), given: one.given }));
  const judge = ({ card, given }: Prepared): Pick<Judged, 'verdict' | 'score'> => grade(card, given, CONTEXT);
  const { outcomes, time } = timedRun(prepared, judge, readCard);
  const judged = beside(cases, outcomes, ({ verdict, score }) => ({ verdict, score }));
  return {
    product: { checker: 'Study Aloud', scores: scoresOf(judged), time },
    threeAnswersP99Ms: timedRun(prepared.map(withThreeAnswers), heard, readCard).time.p99Ms,
  };
}

const rivalRows = (cases: readonly JudgedCase[]): Row[] => [
  ...SIMILARITY_RIVALS.map((rival) => similarityRow(rival, cases)),
  quizBowlRow(cases),
];

function similarityRow({ name, similarity }: SimilarityRival, cases: readonly JudgedCase[]): Row {
  const prepared = cases.map(({ expected, given }) => ({ expected: expected.map(customaryForm), given }));
  const { outcomes, time } = timedRun(prepared, similarity);
  const found = beside(cases, outcomes, (value) => ({ similarity: value }));
  const threshold = bestThreshold(found);
  return { checker: `${name}, from ${String(threshold)}`, scores: scoresOf(judgedBy(threshold, found)), time };
}

function quizBowlRow(cases: readonly JudgedCase[]): Row {
  const { outcomes, time } = timedRun(cases, quizBowlVerdict);
  const score: Readonly<Record<Verdict, number>> = { accept: 1, ask: 0, reject: 0 };
  const judged = beside(cases, outcomes, (verdict) => ({ verdict, score: score[verdict] }));
  return { checker: 'qb-answer-checker', scores: scoresOf(judged), time };
}

/** What was found of each case, beside what a person thought of it. */
function beside<Outcome, Found>(
  cases: readonly JudgedCase[],
  outcomes: readonly Outcome[],
  found: (outcome: Outcome) => Found,
): (Found & { human: boolean })[] {
  return outcomes.map((outcome, i) => ({ ...found(outcome), human: cases[i]?.human === true }));
}
