import type { Outcome } from '../figures.ts';
import type { Scores } from './scores.ts';

export interface Measured {
  readonly scores: Scores;
  /** Milliseconds to hear and judge a case with three accepted answers beside the card's back; 99 of 100 take no longer. */
  readonly threeAnswersP99Ms: number;
}

interface Measure {
  readonly name: string;
  readonly of: (measured: Measured) => number;
}

interface Goal {
  readonly measure: Measure;
  readonly rule: 'at least' | 'at most' | 'under';
  readonly bound: number;
}

/** A goal beside what was measured. */
export interface MeasuredGoal {
  readonly name: string;
  readonly value: number;
  readonly rule: Goal['rule'];
  readonly bound: number;
  readonly outcome: Outcome;
}

const MACRO_F1: Measure = { name: 'macro-F1', of: ({ scores }) => scores.macroF1 };
const FALSE_ACCEPTS: Measure = { name: 'false accepts', of: ({ scores }) => scores.falseAcceptRate };
const ASKED: Measure = { name: 'three-way asked', of: ({ scores }) => scores.threeWay.askRate };
const DECIDED_ERROR: Measure = {
  name: 'three-way error among decided',
  of: ({ scores }) => scores.threeWay.errorAmongDecided,
};
const DECIDED_FALSE_ACCEPTS: Measure = {
  name: 'three-way false accepts',
  of: ({ scores }) => scores.threeWay.falseAcceptRate,
};
const THREE_ANSWERS_P99: Measure = {
  name: 'p99 ms, heard, three answers',
  of: ({ threeAnswersP99Ms }) => threeAnswersP99Ms,
};

const macroF1 = (bound: number): Goal => ({ measure: MACRO_F1, rule: 'at least', bound });
const atMost = (measure: Measure, bound: number): Goal => ({ measure, rule: 'at most', bound });

const GOALS: Readonly<Record<string, readonly Goal[]>> = {
  'ship-spoken': [
    macroF1(0.94),
    atMost(FALSE_ACCEPTS, 0.05),
    atMost(ASKED, 0.1),
    atMost(DECIDED_ERROR, 0.033),
    atMost(DECIDED_FALSE_ACCEPTS, 0.03),
  ],
  'ship-spoken-changed': [macroF1(0.925)],
  'ship-written': [macroF1(0.93)],
  'ship-asr': [macroF1(0.85)],
  'spoken-nemo': [macroF1(0.955)],
  'spoken-tech': [macroF1(0.975)],
  'qanta-map': [macroF1(0.86), atMost(FALSE_ACCEPTS, 0.045)],
};
const EVERYWHERE: Goal = { measure: THREE_ANSWERS_P99, rule: 'under', bound: 1 };

/** What a file's figures were to be, and whether they are; the time is a goal of every file. */
export function goalsOf(file: string, measured: Measured): MeasuredGoal[] {
  return [...(GOALS[file] ?? []), EVERYWHERE].map(({ measure, rule, bound }) => {
    const value = measure.of(measured);
    return { name: measure.name, value, rule, bound, outcome: isMet(value, rule, bound) ? 'met' : 'missed' };
  });
}

function isMet(value: number, rule: Goal['rule'], bound: number): boolean {
  switch (rule) {
    case 'at least':
      return value >= bound;
    case 'at most':
      return value <= bound;
    case 'under':
      return value < bound;
  }
}
