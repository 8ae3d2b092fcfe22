import { FEATURES } from './features.ts';

/** A decision: feature (column of `FEATURES`), limit, then what follows at most the limit, and above it. */
export type Node = readonly [feature: number, limit: number, atMost: Node | number, above: Node | number];

/**
 * Decision trees whose leaves, in hundredths, add up to the logarithm of the odds that a block is residue. Learned by
 * gradient boosting on labelled pages, see `tests/eval/train.ts`.
 */
export interface Model {
  /** A block goes from this sum on: one with a sign of residue, and one that has none. */
  readonly threshold: number;
  readonly thresholdUnsigned: number;
  readonly bias: number;
  readonly trees: readonly Node[];
}

const SIGNED = FEATURES.indexOf('signed');

/** After so many trees a block whose sum is this far below the threshold is not looked at further. */
const FIRST_LOOK = 40;
const HOPELESS = 300;

/**
 * A model ready to judge: its trees in columns, so that a block costs a few steps a tree. The columns are as narrow as a
 * processor keeps nearest to it.
 */
export class Trees {
  readonly #threshold: number;
  readonly #thresholdUnsigned: number;
  readonly #bias: number;
  readonly #roots: Int16Array;
  /** A leaf has feature -1 and its value as limit. */
  readonly #features: Int16Array;
  /** Rounded down, which is the same to features, whole numbers all. */
  readonly #limits: Int16Array;
  readonly #next: Int16Array;

  constructor({ threshold, thresholdUnsigned, bias, trees }: Model) {
    const [features, limits, next]: [number[], number[], number[]] = [[], [], []];
    const place = (node: Node | number): number => {
      const at = features.length;
      features.push(typeof node === 'number' ? -1 : node[0]);
      limits.push(typeof node === 'number' ? node : Math.floor(node[1]));
      next.push(0);
      if (typeof node !== 'number') {
        place(node[2]);
        next[at] = place(node[3]);
      }
      return at;
    };
    this.#threshold = threshold;
    this.#thresholdUnsigned = thresholdUnsigned;
    this.#bias = bias;
    this.#roots = columnOf(trees.map(place));
    this.#features = columnOf(features);
    this.#limits = columnOf(limits);
    this.#next = columnOf(next);
    if (features.some((feature) => feature >= FEATURES.length))
      throw new RangeError('a tree asks for no feature');
  }

  /** Whether the leaves add up to the threshold. */
  isResidue(values: Int32Array): boolean {
    const [features, limits, next] = [this.#features, this.#limits, this.#next];
    const threshold = values[SIGNED] === 0 ? this.#thresholdUnsigned : this.#threshold;
    let sum = this.#bias;
    for (let tree = 0; tree < this.#roots.length; tree++) {
      let at = this.#roots[tree] as number;
      for (let feature = features[at] as number; feature >= 0; feature = features[at] as number) {
        at = (values[feature] as number) <= (limits[at] as number) ? at + 1 : (next[at] as number);
      }
      sum += limits[at] as number;
      if (tree === FIRST_LOOK && sum < threshold - HOPELESS) return false;
    }
    return sum >= threshold;
  }
}

function columnOf(numbers: readonly number[]): Int16Array {
  const column = Int16Array.from(numbers);
  const lost = numbers.find((number, i) => number !== column[i]);
  if (lost !== undefined)
    throw new RangeError(
      `a model holds ${lost}, which is no whole number of 16 bits: round it, or use fewer trees`,
    );
  return column;
}
