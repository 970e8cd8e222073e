import { type Estimate, judge } from '../../lambda/grading/judge.ts';
import type { Judgement } from '../../lambda/grading/judgement.ts';
import { type JudgedCase, cardOf } from '../../local/grading-case.ts';

const CONTEXT = { locale: 'en-US' };
/** Never the verdict: only what the model would be asked counts. */
const UNKNOWN = 0.5;

/** What the model is asked about a judged case; null where a rule settles it: only the rest teaches the model. */
export function featuresAsked(judged: JudgedCase): Readonly<Record<string, number>> | null {
  const asked: Parameters<Estimate>[0][] = [];
  judge(cardOf(judged), judged.given, CONTEXT, (features) => {
    asked.push(features);
    return UNKNOWN;
  });
  return asked[0] ?? null;
}

/** What the grader says of a case with another model's estimate in place of its own. */
export const judgedWith = (judged: JudgedCase, estimate: Estimate): Judgement =>
  judge(cardOf(judged), judged.given, CONTEXT, estimate);
