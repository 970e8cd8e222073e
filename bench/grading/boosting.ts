import { seededRandom } from '../../local/simulator/random.ts';
import { DECIMALS, type Model, type Tree, leafOf } from '../../lambda/grading/model.ts';

export interface Example {
  /** In the order of `features`. */
  readonly values: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
}

export interface BoostingOptions {
  readonly features: readonly string[];
  /** Features of which more never makes an answer less likely right. */
  readonly rising: ReadonlySet<string>;
  readonly trees: number;
  readonly leaves: number;
  readonly learningRate: number;
  readonly rowsInLeaf: number;
  /** L2 on leaf values. */
  readonly lambda: number;
  /** Of all features, and of all rows, that each tree sees. */
  readonly featureShare: number;
  readonly rowShare: number;
  readonly seed: number;
}

const BINS_AT_MOST = 64;

/**
 * Gradient boosting of small regression trees on the logistic loss, by histograms and best leaf first (as LightGBM grows
 * them: Ke et al., 2017), with monotone features kept so by bounds on the leaves. The same examples and options give the
 * same model.
 */
export function boost(examples: readonly Example[], options: BoostingOptions): Model {
  const random = seededRandom(options.seed);
  const { features, trees, featureShare, rowShare } = options;
  const columns = features.map((_, f) => binned(examples.map(({ values }) => values[f] ?? 0)));
  const right = sum(examples.map(({ isRight, weight }) => (isRight ? weight : 0)));
  const bias = Math.log(right / (sum(examples.map(({ weight }) => weight)) - right));
  const logOdds = new Float64Array(examples.length).fill(bias);
  const grown: Tree[] = [];
  for (let t = 0; t < trees; t += 1) {
    const gradients = examples.map(({ isRight, weight }, i) => {
      const probability = 1 / (1 + Math.exp(-(logOdds[i] ?? 0)));
      return { g: weight * (probability - Number(isRight)), h: weight * probability * (1 - probability) };
    });
    const rows = examples.map((_, i) => i).filter(() => random.next() < rowShare);
    const seen = features.map((_, f) => f).filter(() => random.next() < featureShare);
    const tree = grow(rows, seen, columns, gradients, options);
    examples.forEach(({ values }, i) => {
      logOdds[i] = (logOdds[i] ?? 0) + leafOf(tree, values);
    });
    grown.push(tree);
  }
  return { features, bias: rounded(bias), trees: grown };
}

interface Column {
  /** Upper edges of the bins but the last: a split lies at an edge. */
  readonly edges: readonly number[];
  /** Each row's bin. */
  readonly bins: Uint8Array;
}

interface Gradient {
  readonly g: number;
  readonly h: number;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
  readonly values: readonly [number, number];
}

interface Leaf {
  rows: readonly number[];
  readonly bounds: readonly [number, number];
  readonly value: number;
  readonly split: Split | null;
  children: { split: Split; left: Leaf; right: Leaf } | null;
}

function grow(
  rows: readonly number[],
  seen: readonly number[],
  columns: readonly Column[],
  gradients: readonly Gradient[],
  options: BoostingOptions,
): Tree {
  const leafOn = (own: readonly number[], bounds: readonly [number, number], value: number): Leaf => ({
    rows: own,
    bounds,
    value,
    split: bestSplit(own, bounds, seen, columns, gradients, options),
    children: null,
  });
  const root = leafOn(rows, [-Infinity, Infinity], 0);
  const leaves = [root];
  while (leaves.length < options.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    const { split } = best;
    if (split === null) break;
    const bins = columns[split.feature]?.bins ?? new Uint8Array();
    const [low, high] = split.values;
    const middle = (low + high) / 2;
    const rises = options.rising.has(options.features[split.feature] ?? '');
    const [from, to] = best.bounds;
    const left = leafOn(
      best.rows.filter((row) => (bins[row] ?? 0) <= split.bin),
      rises ? [from, middle] : best.bounds,
      low,
    );
    const right = leafOn(
      best.rows.filter((row) => (bins[row] ?? 0) > split.bin),
      rises ? [middle, to] : best.bounds,
      high,
    );
    best.children = { split, left, right };
    best.rows = [];
    leaves.splice(leaves.indexOf(best), 1, left, right);
  }
  const written = (leaf: Leaf): Tree =>
    leaf.children === null
      ? rounded(leaf.value * options.learningRate)
      : [
          leaf.children.split.feature,
          columns[leaf.children.split.feature]?.edges[leaf.children.split.bin] ?? 0,
          written(leaf.children.left),
          written(leaf.children.right),
        ];
  return written(root);
}

function bestSplit(
  rows: readonly number[],
  [from, to]: readonly [number, number],
  seen: readonly number[],
  columns: readonly Column[],
  gradients: readonly Gradient[],
  { lambda, rowsInLeaf, rising, features }: BoostingOptions,
): Split | null {
  const clamped = (value: number): number => Math.min(to, Math.max(from, value));
  const loss = (g: number, h: number, value: number): number => g * value + 0.5 * (h + lambda) * value * value;
  const [g, h] = [sum(rows.map((row) => gradients[row]?.g ?? 0)), sum(rows.map((row) => gradients[row]?.h ?? 0))];
  const unsplit = loss(g, h, clamped(-g / (h + lambda)));
  let best: Split | null = null;
  for (const feature of seen) {
    const column = columns[feature];
    if (column === undefined) continue;
    const [gs, hs, counts] = [0, 1, 2].map(() => new Float64Array(BINS_AT_MOST + 1)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    for (const row of rows) {
      const bin = column.bins[row] ?? 0;
      gs[bin] = (gs[bin] ?? 0) + (gradients[row]?.g ?? 0);
      hs[bin] = (hs[bin] ?? 0) + (gradients[row]?.h ?? 0);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    let [gLeft, hLeft, countLeft] = [0, 0, 0];
    for (let bin = 0; bin < column.edges.length; bin += 1) {
      gLeft += gs[bin] ?? 0;
      hLeft += hs[bin] ?? 0;
      countLeft += counts[bin] ?? 0;
      if (countLeft < rowsInLeaf || rows.length - countLeft < rowsInLeaf) continue;
      const low = clamped(-gLeft / (hLeft + lambda));
      const high = clamped(-(g - gLeft) / (h - hLeft + lambda));
      if (low > high && rising.has(features[feature] ?? '')) continue;
      const gain = unsplit - loss(gLeft, hLeft, low) - loss(g - gLeft, h - hLeft, high);
      if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin, values: [low, high] };
    }
  }
  return best;
}

/** Values by the quantile they fall into. */
function binned(values: readonly number[]): Column {
  const distinct = [...new Set(values.map(rounded))].sort((a, b) => a - b);
  const sorted = values.map(rounded).sort((a, b) => a - b);
  const wanted =
    distinct.length <= BINS_AT_MOST
      ? distinct
      : [
          ...new Set(
            Array.from(
              { length: BINS_AT_MOST },
              (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / BINS_AT_MOST) - 1] ?? 0,
            ),
          ),
        ];
  const edges = wanted.slice(0, -1);
  const bins = Uint8Array.from(values, (value) => {
    const bin = edges.findIndex((edge) => value <= edge);
    return bin < 0 ? edges.length : bin;
  });
  return { edges, bins };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const rounded = (value: number): number => Number(value.toFixed(DECIMALS));
