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

/** A model ready to judge: its trees in columns, so that a block costs a few steps a tree. */
export class Trees {
  readonly #threshold: number;
  readonly #thresholdUnsigned: number;
  readonly #bias: number;
  readonly #roots: Int32Array;
  /** A leaf has feature -1 and its value as limit. */
  readonly #features: Int16Array;
  readonly #limits: Float64Array;
  readonly #next: Int32Array;

  constructor({ threshold, thresholdUnsigned, bias, trees }: Model) {
    const [features, limits, next]: [number[], number[], number[]] = [[], [], []];
    const place = (node: Node | number): number => {
      const at = features.length;
      features.push(typeof node === 'number' ? -1 : node[0]);
      limits.push(typeof node === 'number' ? node : node[1]);
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
    this.#roots = Int32Array.from(trees, place);
    this.#features = Int16Array.from(features);
    this.#limits = Float64Array.from(limits);
    this.#next = Int32Array.from(next);
    if (features.some((feature) => feature >= FEATURES.length))
      throw new RangeError('a tree asks for no feature');
  }

  /** `doubt` is by how much more than the threshold the sum must speak for it, in hundredths. */
  isResidue(values: Float64Array, doubt = 0): boolean {
    const threshold = values[SIGNED] === 0 ? this.#thresholdUnsigned : this.#threshold;
    return this.score(values) >= threshold + doubt;
  }

  /** The sum of the leaves, in hundredths. */
  score(values: Float64Array): number {
    let sum = this.#bias;
    for (let tree = 0; tree < this.#roots.length; tree++) {
      let at = this.#roots[tree] as number;
      for (let feature = this.#features[at] as number; feature >= 0; feature = this.#features[at] as number) {
        at =
          (values[feature] as number) <= (this.#limits[at] as number) ? at + 1 : (this.#next[at] as number);
      }
      sum += this.#limits[at] as number;
      if (tree === FIRST_LOOK && sum < this.#threshold - HOPELESS) break;
    }
    return sum;
  }
}
