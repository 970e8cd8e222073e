import type { Meaning } from '../understanding.ts';

/** What a text can be taken for. */
export type HeardClass = Meaning | 'attempt';

/** A multinomial logistic regression over hashed features. */
export interface HearingModel {
  readonly classes: readonly HeardClass[];
  /** The weight of one step. */
  readonly step: number;
  /** In steps: the weights of one bucket's feature stand together, in the order of the classes. */
  readonly weights: Int8Array;
}

/** Features go into so many buckets by their hash: two of them may share one. */
export const BUCKETS = 1 << 15;

/** What the model is kept as: text that holds no phrase and no word of anybody's. */
export interface PackedModel {
  readonly classes: readonly string[];
  /** The weight of one step. */
  readonly step: number;
  /**
   * For each class one base64 text of bytes: how many buckets further (7 bits a byte, the lowest first, the eighth bit
   * set on all but the last), then the weight in steps (a signed byte), and so on.
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

/** Each class's probability, in the order of the classes; together 1. */
export function probabilities({ classes, step, weights }: HearingModel, features: readonly number[]): number[] {
  const scores = classes.map((_, place) =>
    features.reduce((sum, feature) => sum + step * (weights[feature * classes.length + place] ?? 0), 0),
  );
  const highest = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - highest));
  const sum = exponentials.reduce((total, value) => total + value, 0);
  return exponentials.map((value) => value / sum);
}
