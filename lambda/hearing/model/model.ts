import type { Meaning } from '../../languages/meanings.ts';

/** The classes of the classifier. */
export type HeardClass = Meaning | 'attempt';

/** A multinomial logistic regression over hashed features. */
export interface HearingModel {
  readonly classes: readonly HeardClass[];
  /** Weights are quantised to eight bits; one step is worth this much. */
  readonly step: number;
  /** In steps, bucket by bucket, in each in the order of the classes. */
  readonly weights: Int8Array;
  /** It has seen some hundred phrases, not thousands: what it takes for a command alone needs more to speak for it. */
  readonly isTrainedOnFew?: boolean;
}

/** The size of the hash space (feature hashing): no vocabulary is stored, at the price of collisions. */
export const BUCKETS = 1 << 15;

/** The model as it is stored: numbers by hashes, no phrase and no word of anybody's. */
export interface PackedModel {
  readonly classes: readonly string[];
  /** As in {@link HearingModel}. */
  readonly step: number;
  /**
   * For each class its nonzero weights, in base64: the distance from the bucket before (LEB128 varint), then the weight
   * in steps (a signed byte), and so on.
   */
  readonly weights: readonly string[];
}

export function unpacked({ classes, step, weights: texts }: PackedModel): HearingModel {
  const weights = new Int8Array(BUCKETS * classes.length);
  texts.forEach((text, place) => {
    const bytes = atob(text);
    let bucket = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      let shift = 0;
      for (; (bytes.charCodeAt(at) & 0x80) !== 0; at += 1, shift += 7) bucket += (bytes.charCodeAt(at) & 0x7f) << shift;
      bucket += bytes.charCodeAt(at) << shift;
      at += 1;
      weights[bucket * classes.length + place] = bytes.charCodeAt(at);
    }
  });
  return { classes: classes as readonly HeardClass[], step, weights };
}

/** Softmax: each class's probability, in the order of the classes; together 1. */
export function probabilities({ classes, step, weights }: HearingModel, features: readonly number[]): number[] {
  const scores = new Array<number>(classes.length).fill(0);
  // A bucket's weights lie side by side: they are read in the order in which they lie.
  for (const feature of features) {
    const first = feature * classes.length;
    for (let place = 0; place < classes.length; place += 1)
      scores[place] = (scores[place] ?? 0) + step * (weights[first + place] ?? 0);
  }
  const highest = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - highest));
  const sum = exponentials.reduce((total, value) => total + value, 0);
  return exponentials.map((value) => value / sum);
}
