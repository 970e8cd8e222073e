import type { Meaning } from '../understanding.ts';

/** What a text can be taken for. */
export type HeardClass = Meaning | 'attempt';

/** A multinomial logistic regression over hashed features; what is not in it weighs nothing. */
export interface HearingModel {
  readonly classes: readonly HeardClass[];
  /** Each class's weights by feature; a missing one is 0. */
  readonly weights: ReadonlyMap<number, readonly ClassWeight[]>;
}

/** A class by its place, and its weight. */
export type ClassWeight = readonly [place: number, weight: number];

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

export function unpacked({ classes, step, weights }: PackedModel): HearingModel {
  const byFeature = new Map<number, ClassWeight[]>();
  weights.forEach((text, place) => {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    let bucket = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      let shift = 0;
      for (; ((bytes[at] ?? 0) & 0x80) !== 0; at += 1, shift += 7) bucket += ((bytes[at] ?? 0) & 0x7f) << shift;
      bucket += (bytes[at] ?? 0) << shift;
      at += 1;
      const weight: ClassWeight = [place, (((bytes[at] ?? 0) << 24) >> 24) * step];
      const all = byFeature.get(bucket);
      if (all === undefined) byFeature.set(bucket, [weight]);
      else all.push(weight);
    }
  });
  return { classes: classes as readonly HeardClass[], weights: byFeature };
}

/** Each class's probability, in the order of the classes; together 1. */
export function probabilities({ classes, weights }: HearingModel, features: readonly number[]): number[] {
  const scores = classes.map(() => 0);
  for (const feature of features)
    for (const [place, weight] of weights.get(feature) ?? []) scores[place] = (scores[place] ?? 0) + weight;
  const highest = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - highest));
  const sum = exponentials.reduce((total, value) => total + value, 0);
  return exponentials.map((value) => value / sum);
}
