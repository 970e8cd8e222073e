import type { Verdict } from '../../lambda/grading/judgement.ts';

/** What a checker said of an answer, and what a person did. */
export interface Judged {
  readonly verdict: Verdict;
  /** 0 to 1; from 0.5 on the answer is right where there is no asking. */
  readonly score: number;
  readonly human: boolean;
}

/** Shares, 0 to 1. False accepts are counted among all wrong answers, false rejects among all right ones. */
export interface Scores {
  readonly cases: number;
  /** Two-way, by score: the mean of the F1 of "right" and the F1 of "wrong". */
  readonly macroF1: number;
  readonly falseAcceptRate: number;
  readonly falseRejectRate: number;
  /** Three-way, by verdict. */
  readonly threeWay: {
    readonly askRate: number;
    readonly errorAmongDecided: number;
    readonly falseAcceptRate: number;
    readonly falseRejectRate: number;
  };
}

export function scoresOf(judged: readonly Judged[]): Scores {
  const right = judged.filter(({ human }) => human);
  const wrong = judged.filter(({ human }) => !human);
  const decided = judged.filter(({ verdict }) => verdict !== 'ask');
  const errors = decided.filter(({ verdict, human }) => (verdict === 'accept') !== human);
  const falseAccepts = wrong.filter(passes).length;
  const falseRejects = right.length - right.filter(passes).length;
  const f1 = (hits: number): number => share(2 * hits, 2 * hits + falseAccepts + falseRejects);
  return {
    cases: judged.length,
    macroF1: (f1(right.length - falseRejects) + f1(wrong.length - falseAccepts)) / 2,
    falseAcceptRate: share(falseAccepts, wrong.length),
    falseRejectRate: share(falseRejects, right.length),
    threeWay: {
      askRate: share(judged.length - decided.length, judged.length),
      errorAmongDecided: share(errors.length, decided.length),
      falseAcceptRate: share(errors.filter(({ human }) => !human).length, wrong.length),
      falseRejectRate: share(errors.filter(({ human }) => human).length, right.length),
    },
  };
}

const passes = ({ score }: Judged): boolean => score >= 0.5;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
