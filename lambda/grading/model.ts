/** Boosted regression trees: the sum of their leaves is the log-odds that an answer is right. */
export interface Model {
  /** The features that splits refer to by place. */
  readonly features: readonly string[];
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** A leaf's value, or [feature, threshold, where it is at most the threshold, where it is more]. */
export type Tree = number | readonly [feature: number, threshold: number, atMost: Tree, more: Tree];

/** Thresholds and leaves are kept to so many places. */
export const DECIMALS = 3;
const UNIT = 10 ** DECIMALS;

/** The model as it is stored. */
export interface PackedModel {
  readonly features: readonly string[];
  /** In thousandths, as every threshold and leaf is: a whole number is shorter than its fraction. */
  readonly bias: number;
  /** The trees as JSON: in a string they cost nothing until they are read. */
  readonly trees: string;
}

export const packed = ({ features, bias, trees }: Model): PackedModel => ({
  features,
  bias: Math.round(bias * UNIT),
  trees: JSON.stringify(trees.map((tree) => withNumbers(tree, (value) => Math.round(value * UNIT)))),
});

/** @throws SyntaxError where the trees are no JSON */
export const unpacked = ({ features, bias, trees }: PackedModel): Model => ({
  features,
  bias: bias / UNIT,
  trees: (JSON.parse(trees) as Tree[]).map((tree) => withNumbers(tree, (value) => value / UNIT)),
});

function withNumbers(tree: Tree, put: (value: number) => number): Tree {
  if (typeof tree === 'number') return put(tree);
  const [feature, threshold, atMost, more] = tree;
  return [feature, put(threshold), withNumbers(atMost, put), withNumbers(more, put)];
}

/** One tree's part of the log-odds. */
export function leafOf(tree: Tree, values: readonly number[]): number {
  let node = tree;
  while (typeof node !== 'number') node = (values[node[0]] ?? 0) <= node[1] ? node[2] : node[3];
  return node;
}

/** The probability that the answer is right, 0 to 1. @param features by name; a missing one counts as 0 */
export function probability(model: Model, features: Readonly<Record<string, number>>): number {
  const values = model.features.map((name) => features[name] ?? 0);
  const logOdds = model.trees.reduce<number>((sum, tree) => sum + leafOf(tree, values), model.bias);
  return 1 / (1 + Math.exp(-logOdds));
}
