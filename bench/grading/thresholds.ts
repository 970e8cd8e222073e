import { type Judged, scoresOf } from './scores.ts';

/** How alike, 0 to 100, and what a person thought. */
export interface Similarity {
  readonly similarity: number;
  readonly human: boolean;
}

const ASKED_AT_MOST = 0.1;
const THRESHOLDS = Array.from({ length: 101 }, (_, threshold) => threshold);

/**
 * The threshold, 0 to 100, with the best macro-F1. It is found on the very answers it is measured on: nobody who sets
 * one beforehand does better.
 */
export function bestThreshold(file: readonly Similarity[]): number {
  const merits = THRESHOLDS.map((threshold) => scoresOf(judgedFrom(file, threshold, 0)).macroF1);
  return merits.indexOf(Math.max(...merits));
}

/** Verdicts from the threshold on; asks around it as widely as keeps the asks at a tenth of the answers. */
export function judgedBy(threshold: number, file: readonly Similarity[]): Judged[] {
  const widths = THRESHOLDS.filter((width) => {
    const asked = file.filter(({ similarity }) => isNear(similarity, threshold, width)).length;
    return asked <= ASKED_AT_MOST * file.length;
  });
  return judgedFrom(file, threshold, Math.max(...widths));
}

const isNear = (similarity: number, threshold: number, width: number): boolean =>
  similarity >= threshold - width && similarity < threshold + width;

function judgedFrom(file: readonly Similarity[], threshold: number, width: number): Judged[] {
  return file.map(({ similarity, human }) => {
    const isRight = similarity >= threshold;
    const decided = isRight ? 'accept' : 'reject';
    return { verdict: isNear(similarity, threshold, width) ? 'ask' : decided, score: isRight ? 1 : 0, human };
  });
}
