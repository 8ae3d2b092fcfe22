import type { Node } from '../../lambdas/cleaning/context/model.ts';

/** Rows of features with what is known of each: columns of equal length. */
export interface Samples {
  /** By feature, the values of all rows. */
  readonly columns: readonly Float32Array[];
  /** 1 for residue, 0 for content. */
  readonly residue: Uint8Array;
  readonly weights: Float64Array;
}

export interface BoostingOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least weight of the second derivative in a leaf, and the ridge on leaf values. */
  readonly leastHessian: number;
  readonly ridge: number;
  /** Shares of features tried for a tree, and of rows that it is grown on. */
  readonly features: number;
  readonly rows: number;
}

const DEFAULTS: BoostingOptions = {
  trees: 220,
  leaves: 8,
  rate: 0.12,
  leastHessian: 20,
  ridge: 40,
  features: 0.5,
  rows: 0.7,
};

const MOST_BINS = 64;

/**
 * Gradient boosting of decision trees on the logistic loss, by histograms: Friedman, "Greedy function approximation"
 * (2001), with the second-order gain of Chen and Guestrin, "XGBoost" (2016), formula 7. The same samples give the same
 * trees. Leaves are in hundredths and hold the rate.
 */
export function boost(
  samples: Samples,
  options: BoostingOptions = DEFAULTS,
): { bias: number; trees: Node[] } {
  const bins = samples.columns.map(binned);
  const count = samples.residue.length;
  const bias = logOdds(samples);
  const scores = new Float64Array(count).fill(bias);
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const random = generator(20261122);
  const trees: Node[] = [];
  for (let round = 0; round < options.trees; round++) {
    const rows: number[] = [];
    for (let i = 0; i < count; i++) {
      const chance = 1 / (1 + Math.exp(-(scores[i] as number)));
      const weight = samples.weights[i] as number;
      gradients[i] = weight * ((samples.residue[i] as number) - chance);
      hessians[i] = weight * chance * (1 - chance);
      if (random() < options.rows) rows.push(i);
    }
    const chosen = bins.map((_, feature) => feature).filter(() => random() < options.features);
    const tree = grow({ bins, gradients, hessians, options }, Uint32Array.from(rows), chosen);
    trees.push(tree);
    for (let i = 0; i < count; i++) {
      scores[i] =
        (scores[i] as number) + leafOf(tree, (feature) => samples.columns[feature]?.[i] as number) / 100;
    }
  }
  return { bias: Math.round(bias * 100), trees };
}

interface Binned {
  readonly of: Uint8Array;
  /** The limit above each bin but the last. */
  readonly limits: readonly number[];
}

interface Growing {
  readonly bins: readonly Binned[];
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly options: BoostingOptions;
}

interface Leaf {
  readonly rows: Uint32Array;
  split: Split | undefined;
  children?: readonly [Leaf, Leaf];
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** Grows the leaf with the greatest gain until there are enough. */
function grow(growing: Growing, rows: Uint32Array, features: readonly number[]): Node {
  const root: Leaf = { rows, split: bestSplit(growing, rows, features) };
  const open: Leaf[] = [root];
  for (let leaves = 1; leaves < growing.options.leaves; leaves++) {
    const leaf = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (leaf.split === undefined) break;
    const { feature, bin } = leaf.split;
    const column = (growing.bins[feature] as Binned).of;
    const low = leaf.rows.filter((row) => (column[row] as number) <= bin);
    const high = leaf.rows.filter((row) => (column[row] as number) > bin);
    leaf.children = [
      { rows: low, split: bestSplit(growing, low, features) },
      { rows: high, split: bestSplit(growing, high, features) },
    ];
    open.splice(open.indexOf(leaf), 1, ...leaf.children);
  }
  return toNode(growing, root) as Node;
}

function toNode(growing: Growing, leaf: Leaf): Node | number {
  const { bins, options } = growing;
  if (leaf.children === undefined || leaf.split === undefined) {
    const [gradient, hessian] = sums(growing, leaf.rows);
    return Math.round((100 * options.rate * gradient) / (hessian + options.ridge));
  }
  const { feature, bin } = leaf.split;
  const limit = (bins[feature] as Binned).limits[bin] as number;
  return [feature, limit, toNode(growing, leaf.children[0]), toNode(growing, leaf.children[1])];
}

function bestSplit(growing: Growing, rows: Uint32Array, features: readonly number[]): Split | undefined {
  const { bins, gradients, hessians, options } = growing;
  const [gradient, hessian] = sums(growing, rows);
  const worth = (g: number, h: number) => (g * g) / (h + options.ridge);
  const [byGradient, byHessian] = [new Float64Array(MOST_BINS), new Float64Array(MOST_BINS)];
  let best: Split | undefined;
  for (const feature of features) {
    const { of, limits } = bins[feature] as Binned;
    byGradient.fill(0);
    byHessian.fill(0);
    for (const row of rows) {
      const bin = of[row] as number;
      byGradient[bin] = (byGradient[bin] as number) + (gradients[row] as number);
      byHessian[bin] = (byHessian[bin] as number) + (hessians[row] as number);
    }
    let [g, h] = [0, 0];
    for (let bin = 0; bin < limits.length; bin++) {
      g += byGradient[bin] as number;
      h += byHessian[bin] as number;
      if (h < options.leastHessian || hessian - h < options.leastHessian) continue;
      const gain = worth(g, h) + worth(gradient - g, hessian - h) - worth(gradient, hessian);
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  }
  return best;
}

function sums({ gradients, hessians }: Growing, rows: Uint32Array): [gradient: number, hessian: number] {
  let [g, h] = [0, 0];
  for (const row of rows) {
    g += gradients[row] as number;
    h += hessians[row] as number;
  }
  return [g, h];
}

function binned(column: Float32Array): Binned {
  const sorted = Float32Array.from(column).sort();
  const values = [...new Set(sorted)];
  const limits =
    values.length <= MOST_BINS
      ? values.slice(0, -1).map((value, i) => (value + (values[i + 1] as number)) / 2)
      : [
          ...new Set(
            Array.from(
              { length: MOST_BINS - 1 },
              (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / MOST_BINS)] as number,
            ),
          ),
        ];
  const of = Uint8Array.from(column, (value) => {
    let [low, high] = [0, limits.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (value <= (limits[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  });
  return { of, limits };
}

function leafOf(tree: Node | number, value: (feature: number) => number): number {
  let node = tree;
  while (typeof node !== 'number') node = value(node[0]) <= node[1] ? node[2] : node[3];
  return node;
}

function logOdds({ residue, weights }: Samples): number {
  let [positive, all] = [0, 0];
  residue.forEach((isResidue, i) => {
    positive += isResidue * (weights[i] as number);
    all += weights[i] as number;
  });
  return Math.log(positive / (all - positive));
}

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
