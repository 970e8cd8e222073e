import { type Random, seededRandom } from '../../local/simulator/random.ts';
import { BUCKETS, type PackedModel } from '../../lambda/hearing/model/model.ts';

export interface Example {
  /** Buckets, each once. */
  readonly features: readonly number[];
  /** The class's place. */
  readonly is: number;
  readonly weight: number;
}

export interface LogisticOptions {
  readonly epochs: number;
  readonly learningRate: number;
  /** After every epoch each weight shrinks by so much, and those that are smaller vanish (L1, as FOBOS does it). */
  readonly shrink: number;
  /** So many weights are kept, the largest. */
  readonly kept: number;
  readonly seed: number;
}

/** Multinomial logistic regression by AdaGrad (Duchi et al., 2011). The same examples and options give the same model. */
export function trainedLogistic(
  classes: readonly string[],
  examples: readonly Example[],
  options: LogisticOptions,
): PackedModel {
  const count = classes.length;
  const weights = new Float32Array(BUCKETS * count);
  const squares = new Float32Array(BUCKETS * count).fill(0.01);
  const random = seededRandom(options.seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i];
      if (example !== undefined) step(example, weights, squares, count, options.learningRate);
    }
    for (let w = 0; w < weights.length; w += 1) {
      const value = weights[w] ?? 0;
      weights[w] = Math.sign(value) * Math.max(0, Math.abs(value) - options.shrink);
    }
  }
  return packed(classes, weights, options.kept);
}

function step(
  { features, is, weight }: Example,
  weights: Float32Array,
  squares: Float32Array,
  count: number,
  learningRate: number,
): void {
  const scores = new Float64Array(count);
  for (const feature of features)
    for (let c = 0; c < count; c += 1) scores[c] = (scores[c] ?? 0) + (weights[feature * count + c] ?? 0);
  const highest = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < count; c += 1) {
    scores[c] = Math.exp((scores[c] ?? 0) - highest);
    sum += scores[c] ?? 0;
  }
  for (let c = 0; c < count; c += 1) {
    const gradient = weight * ((scores[c] ?? 0) / sum - Number(c === is));
    if (Math.abs(gradient) < 1e-4) continue;
    for (const feature of features) {
      const at = feature * count + c;
      squares[at] = (squares[at] ?? 0) + gradient * gradient;
      weights[at] = (weights[at] ?? 0) - (learningRate * gradient) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

const LARGEST_BYTE = 127;

function packed(classes: readonly string[], weights: Float32Array, kept: number): PackedModel {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - kept)] ?? 0;
  const unit = (sizes.at(-1) ?? 0) / LARGEST_BYTE;
  const texts = classes.map((_, c) => {
    const bytes: number[] = [];
    let before = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const weight = weights[bucket * classes.length + c] ?? 0;
      const steps = Math.round(weight / unit);
      if (Math.abs(weight) < least || steps === 0) continue;
      let gap = bucket - before;
      for (; gap > 0x7f; gap >>= 7) bytes.push((gap & 0x7f) | 0x80);
      bytes.push(gap, steps & 0xff);
      before = bucket;
    }
    return Buffer.from(bytes).toString('base64');
  });
  return { classes, step: Number(unit.toPrecision(4)), weights: texts };
}

function shuffle(order: number[], random: Random): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random.next() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
