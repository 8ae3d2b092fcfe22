import { FEATURES } from './features.ts';

/** A decision: feature (column of `FEATURES`), limit, then what follows at most the limit, and above it. */
export type Node = readonly [feature: number, limit: number, atMost: Node | number, above: Node | number];

/**
 * In hundredths: above the first paragraph, among the paragraphs, below the last, and where there is none, as `REGION`
 * counts; for each without a sign of residue, with one within, and with one that is the whole block.
 */
export type Thresholds = readonly (readonly [unsigned: number, within: number, whole: number])[];

/**
 * Decision trees whose leaves, in hundredths, add up to the logarithm of the odds that a block is residue. Learned by
 * gradient boosting on labelled pages, see `tests/eval/train.ts`.
 */
export interface Model {
  /** From which sum on a block goes that is prose, and any other. */
  readonly prose: Thresholds;
  readonly lines: Thresholds;
  readonly bias: number;
  readonly trees: readonly Node[];
}

const SIGNED = FEATURES.indexOf('signed');
const REGION = FEATURES.indexOf('region');

/** After so many trees a block whose sum is this far below the threshold is not looked at further. */
const FIRST_LOOK = 41;
const HOPELESS = 300;

/** A node in one number: its feature, how far ahead its first branch is, and its limit, with the sign. */
const FEATURE_BITS = 6;
const FEATURE_MASK = (1 << FEATURE_BITS) - 1;
const AHEAD_MASK = 0x3ff;
const LIMIT_SHIFT = 16;
/** The limit of a leaf: nothing is above it, so that a way stays at its leaf however many steps are taken. */
const NO_LIMIT = 0x7fff;

/**
 * A model ready to judge. Which way a decision goes cannot be foreseen, and to have guessed wrong costs a processor more
 * than the step itself. So no step branches: the sign of a difference chooses what follows, and each tree takes as many
 * steps as its longest way has. Trees of one depth stand together, so that the number of steps can be foreseen.
 */
export class Trees {
  readonly #prose: Thresholds;
  readonly #lines: Thresholds;
  readonly #bias: number;
  readonly #nodes: Int32Array;
  readonly #values: Int16Array;
  readonly #roots: Int16Array;
  readonly #depths: Uint8Array;

  constructor({ prose, lines, bias, trees }: Model) {
    this.#prose = prose;
    this.#lines = lines;
    this.#bias = bias;
    const sorted = [...trees.slice(0, FIRST_LOOK).sort(byDepth), ...trees.slice(FIRST_LOOK).sort(byDepth)];
    const [nodes, values]: [number[], number[]] = [[], []];
    this.#roots = columnOf(sorted.map((tree) => placeTree(tree, nodes, values)));
    this.#depths = Uint8Array.from(sorted, depthOf);
    this.#nodes = Int32Array.from(nodes);
    this.#values = columnOf(values);
  }

  /** Whether the leaves add up to the threshold, less the `ease`. */
  isResidue(values: Int32Array, isProse: boolean, ease: number): boolean {
    const thresholds = (isProse ? this.#prose : this.#lines)[values[REGION] as number] as Thresholds[number];
    const threshold = (thresholds[values[SIGNED] as number] as number) - ease;
    const first = this.#bias + this.#sum(values, 0, FIRST_LOOK);
    if (first < threshold - HOPELESS) return false;
    return first + this.#sum(values, FIRST_LOOK, this.#roots.length) >= threshold;
  }

  #sum(values: Int32Array, from: number, to: number): number {
    const nodes = this.#nodes;
    const last = Math.min(to, this.#roots.length);
    let sum = 0;
    for (let tree = from; tree < last; tree++) {
      let at = this.#roots[tree] as number;
      for (let step = this.#depths[tree] as number; step > 0; step--) {
        const node = nodes[at] as number;
        const room = (node >> LIMIT_SHIFT) - (values[node & FEATURE_MASK] as number);
        at += ((node >> FEATURE_BITS) & AHEAD_MASK) + (room >>> 31);
      }
      sum += this.#values[at] as number;
    }
    return sum;
  }
}

/** Appends the nodes of a tree, the two that follow one always together, and gives the place of the first. */
function placeTree(tree: Node | number, nodes: number[], values: number[]): number {
  const root = nodes.length;
  const places: (Node | number)[] = [tree];
  for (let k = 0; k < places.length; k++) {
    const node = places[k] as Node | number;
    const isLeaf = typeof node === 'number';
    nodes.push(isLeaf ? NO_LIMIT << LIMIT_SHIFT : nodeOf(node, places.length - k));
    values.push(isLeaf ? node : 0);
    if (!isLeaf) places.push(node[2], node[3]);
  }
  return root;
}

/** Features are whole numbers all, to which a limit is the same when it is rounded down. */
function nodeOf([feature, limit]: Node, ahead: number): number {
  const floor = Math.floor(limit);
  if (!(feature >= 0 && feature < FEATURES.length))
    throw new RangeError(`a tree asks for feature ${feature}, which is none`);
  if (Math.abs(floor) >= NO_LIMIT || ahead > AHEAD_MASK)
    throw new RangeError(
      `a tree has the limit ${limit} or more nodes than a number holds: learn smaller ones`,
    );
  return (floor << LIMIT_SHIFT) | (ahead << FEATURE_BITS) | feature;
}

function byDepth(one: Node | number, other: Node | number): number {
  return depthOf(one) - depthOf(other);
}

function depthOf(node: Node | number): number {
  return typeof node === 'number' ? 0 : 1 + Math.max(depthOf(node[2]), depthOf(node[3]));
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
