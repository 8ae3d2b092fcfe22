import { END, HAS, KIND_BIT, type Lines } from './lines.ts';

/**
 * What a block is judged by, in the order of the columns: itself, its signs, its place in the text, and what stands
 * around it. Nothing of it is particular to a language.
 */
export const FEATURES = [
  'size',
  'words',
  'end',
  'start',
  'capitals',
  'digits',
  'sentences',
  'commas',
  'separators',
  'exclamation',
  'address',
  'price',
  'signed',
  'kinds',
  'whole kinds',
  'newsletter',
  'cookie-privacy',
  'disclosure',
  'byline',
  'image-credit',
  'related',
  'dateline',
  'copies',
  'blocks before',
  'blocks after',
  'characters before',
  'share of blocks before',
  'region',
  'blocks below the last paragraph',
  'blocks above the first paragraph',
  'dense part',
  'blocks from the dense part',
  'blocks from the densest part',
  'prose before',
  'prose after',
  'signed after',
  'signed before',
  'share signed after',
  'signed in 8 after',
  'signed in 8 before',
  'run of short blocks',
  'zone',
  'blocks into the zone',
  'paragraphs into the zone',
  'size -2',
  'size -1',
  'size +1',
  'size +2',
  'end -1',
  'end +1',
  'capitals -1',
  'capitals +1',
  'signed -1',
  'signed +1',
  'longest of 3 before',
  'longest of 3 after',
  'paragraphs in the text',
  'short blocks in the text',
  'signed blocks in the text',
  'blocks in the text',
  'characters in the text',
] as const;

export const REGION = { before: 0, within: 1, after: 2, none: 3 } as const;

/** Kinds whose labels open a part of the page, in the order in which one wins over the next. */
const ZONES = [
  'related',
  'comment-form',
  'comments',
  'newsletter',
  'share',
  'byline',
  'advertising',
  'navigation',
] as const;
const NAVIGATION_ZONE = ZONES.length - 1;
const LONGEST_ZONE_LABEL = 8;

/** A block of so few words counts as short: a label, a name, an entry of a menu. */
const SHORT = 4;
const SHORT_IN_RUN = 12;

/** How far above a block residue may stand that speaks for it. Blocks. */
const FARTHEST = 40;

/** Words that a block must have to add to the dense part: the lower, the more the part takes in. */
const DENSE = 18;
const DENSEST = 40;

/** The features of the blocks of a text, made one block at a time into one array; whole numbers all. */
export class Features {
  readonly values = new Int32Array(FEATURES.length);
  readonly region: Uint8Array;
  readonly paragraphs: number;
  readonly #lines: Lines;
  /** Sums over the blocks before each: characters, prose, blocks that a sign is the whole of. */
  readonly #characters: Float64Array;
  readonly #prose: Uint32Array;
  readonly #signed: Uint32Array;
  readonly #runs: Uint32Array;
  readonly #zones: { readonly zone: Int8Array; readonly blocks: Uint8Array; readonly paragraphs: Uint8Array };
  readonly #first: number;
  readonly #last: number;
  readonly #dense: readonly [first: number, last: number];
  readonly #densest: readonly [first: number, last: number];
  readonly #document: readonly number[];

  constructor(lines: Lines) {
    this.#lines = lines;
    const n = lines.length;
    const isParagraph = new Uint8Array(n);
    for (let i = 0; i < n; i++) isParagraph[i] = Number(lines.isParagraph(i));
    this.#characters = new Float64Array(n + 1);
    this.#prose = new Uint32Array(n + 1);
    this.#signed = new Uint32Array(n + 1);
    let [paragraphs, short] = [0, 0];
    for (let i = 0; i < n; i++) {
      this.#characters[i + 1] = at(this.#characters, i) + at(lines.size, i);
      this.#prose[i + 1] = at(this.#prose, i) + Number(lines.isProse(i));
      this.#signed[i + 1] = at(this.#signed, i) + Number(at(lines.signed, i) === 2);
      paragraphs += at(isParagraph, i);
      if (at(lines.words, i) <= SHORT) short++;
    }
    this.paragraphs = paragraphs;
    this.#first = isParagraph.indexOf(1);
    this.#last = isParagraph.lastIndexOf(1);
    this.region = new Uint8Array(n);
    for (let i = 0; i < n; i++) this.region[i] = this.#regionOf(i);
    this.#runs = shortRuns(lines);
    this.#zones = zonesOf(lines, isParagraph);
    this.#dense = densePart(lines, DENSE);
    this.#densest = densePart(lines, DENSEST);
    this.#document = [
      Math.min(10, paragraphs),
      Math.round((10 * short) / n),
      Math.round((10 * at(this.#signed, n)) / n),
      log2(n),
      log2(at(this.#characters, n) / 20),
    ];
  }

  /** Fills `values` for a block. */
  of(i: number): void {
    const { values } = this;
    const lines = this.#lines;
    const n = lines.length;
    let k = 0;
    const has = at(lines.has, i);
    values[k++] = Math.min(600, at(lines.size, i));
    values[k++] = at(lines.words, i);
    values[k++] = at(lines.end, i);
    values[k++] = at(lines.start, i);
    values[k++] = at(lines.capitals, i);
    values[k++] = at(lines.digits, i);
    values[k++] = at(lines.sentences, i);
    values[k++] = at(lines.commas, i);
    values[k++] = at(lines.separators, i);
    values[k++] = has & HAS.exclamation ? 1 : 0;
    values[k++] = has & HAS.address ? 1 : 0;
    values[k++] = has & HAS.price ? 1 : 0;
    values[k++] = at(lines.signed, i);
    values[k++] = lines.kinds(i, 'any');
    values[k++] = lines.kinds(i, 'whole');
    for (const bit of OWN_KINDS)
      values[k++] = at(lines.whole, i) & bit ? 2 : at(lines.within, i) & bit ? 1 : 0;
    values[k++] = at(lines.copies, i);
    values[k++] = Math.min(30, i);
    values[k++] = Math.min(60, n - 1 - i);
    values[k++] = Math.round((20 * at(this.#characters, i)) / Math.max(1, at(this.#characters, n)));
    values[k++] = Math.round((20 * i) / n);
    values[k++] = at(this.region, i);
    values[k++] = this.#last < 0 ? 99 : Math.max(-1, Math.min(40, i - this.#last));
    values[k++] = this.#first < 0 ? 99 : Math.max(-1, Math.min(20, this.#first - i));
    values[k++] = i < this.#dense[0] ? 0 : i > this.#dense[1] ? 2 : 1;
    values[k++] = distance(i, this.#dense);
    values[k++] = distance(i, this.#densest);
    values[k++] = Math.min(15, at(this.#prose, i));
    values[k++] = Math.min(15, at(this.#prose, n) - at(this.#prose, i + 1));
    const signedAfter = at(this.#signed, n) - at(this.#signed, i + 1);
    values[k++] = Math.min(20, signedAfter);
    values[k++] = Math.min(20, at(this.#signed, i));
    values[k++] = i === n - 1 ? 11 : Math.round((10 * signedAfter) / (n - 1 - i));
    values[k++] = at(this.#signed, Math.min(n, i + 9)) - at(this.#signed, i + 1);
    values[k++] = at(this.#signed, i) - at(this.#signed, Math.max(0, i - 8));
    values[k++] = Math.min(60, at(this.#runs, i));
    values[k++] = at(this.#zones.zone, i);
    values[k++] = at(this.#zones.blocks, i);
    values[k++] = at(this.#zones.paragraphs, i);
    for (const step of [-2, -1, 1, 2]) values[k++] = this.#sizeAt(i + step);
    for (const step of [-1, 1]) values[k++] = this.#isIn(i + step) ? at(lines.end, i + step) : END.other + 2;
    for (const step of [-1, 1]) values[k++] = this.#isIn(i + step) ? at(lines.capitals, i + step) : 9;
    for (const step of [-1, 1]) values[k++] = this.#isIn(i + step) ? at(lines.signed, i + step) : 3;
    values[k++] = this.#longest(i - 3, i);
    values[k++] = this.#longest(i + 1, i + 4);
    for (const value of this.#document) values[k++] = value;
  }

  /** Blocks of prose in the whole text. */
  get prose(): number {
    return at(this.#prose, this.#lines.length);
  }

  /** Whether a block belongs to the list that a sentence with a colon opens above it. */
  isAnnounced(i: number): boolean {
    let above = i - 1;
    while (above >= 0 && at(this.#lines.words, above) <= SHORT && at(this.#lines.end, above) !== END.colon)
      above--;
    return (
      above >= 0 &&
      at(this.#lines.end, above) === END.colon &&
      at(this.#lines.words, above) > SHORT &&
      at(this.#lines.signed, above) === 0
    );
  }

  /** Whether a block from the last paragraph down to this one is certain, or wholly of one of the `kinds`, as bits. */
  isBelowOrOf(kinds: number, i: number): boolean {
    for (let above = i; above > this.#last && above >= i - FARTHEST; above--) {
      if (at(this.#lines.certain, above) === 1 || (at(this.#lines.whole, above) & kinds) !== 0) return true;
    }
    return false;
  }

  /**
   * The blocks from `reach` above to `reach` below that a sign is the whole of, and the kinds of these as bits: of all, and
   * of those besides the block.
   */
  around(
    i: number,
    reach: number,
  ): {
    readonly signed: number;
    readonly kinds: number;
    readonly others: number;
  } {
    let [signed, others] = [0, 0];
    for (let k = Math.max(0, i - reach); k <= Math.min(i + reach, this.#lines.length - 1); k++) {
      if (k !== i) others |= at(this.#lines.whole, k);
      if (at(this.#lines.signed, k) === 2) signed++;
    }
    return { signed, kinds: others | at(this.#lines.whole, i), others };
  }

  #regionOf(i: number): number {
    if (this.#first < 0) return REGION.none;
    return i < this.#first ? REGION.before : i > this.#last ? REGION.after : REGION.within;
  }

  #isIn(i: number): boolean {
    return i >= 0 && i < this.#lines.length;
  }

  #sizeAt(i: number): number {
    return this.#isIn(i) ? Math.min(400, at(this.#lines.size, i)) : -1;
  }

  #longest(from: number, to: number): number {
    let longest = 0;
    for (let i = Math.max(0, from); i < Math.min(to, this.#lines.length); i++) {
      longest = Math.max(longest, at(this.#lines.size, i));
    }
    return longest;
  }
}

const OWN_KINDS = [
  KIND_BIT.newsletter,
  KIND_BIT['cookie-privacy'],
  KIND_BIT.disclosure,
  KIND_BIT.byline,
  KIND_BIT['image-credit'],
  KIND_BIT.related,
  KIND_BIT.dateline,
];

function at(column: { readonly [index: number]: number }, index: number): number {
  return column[index] as number;
}

function log2(n: number): number {
  return Math.min(10, Math.floor(Math.log2(n + 1)));
}

/** For each block of few words, how many stand together with it. */
function shortRuns({ length, words }: Lines): Uint32Array {
  const runs = new Uint32Array(length);
  for (let from = 0, to = 0; from < length; from = to) {
    to = from + 1;
    if (at(words, from) > SHORT_IN_RUN) continue;
    while (to < length && at(words, to) <= SHORT_IN_RUN) to++;
    runs.fill(to - from, from, to);
  }
  return runs;
}

function zonesOf(lines: Lines, isParagraph: Uint8Array) {
  const n = lines.length;
  const [zone, blocks, paragraphs] = [new Int8Array(n), new Uint8Array(n), new Uint8Array(n)];
  let [current, distance, passed] = [-1, 99, 0];
  for (let i = 0; i < n; i++) {
    zone[i] = current;
    blocks[i] = Math.min(12, distance);
    paragraphs[i] = Math.min(4, passed);
    const opens =
      at(lines.words, i) <= LONGEST_ZONE_LABEL
        ? ZONES.findIndex((kind) => at(lines.whole, i) & KIND_BIT[kind])
        : -1;
    if (opens >= 0 && !(opens === NAVIGATION_ZONE && current >= 0)) {
      [current, distance, passed] = [opens, 0, 0];
    } else {
      distance++;
      passed += at(isParagraph, i);
    }
  }
  return { zone, blocks, paragraphs };
}

/** The run of blocks whose words, less `price` a block, add up to most; what a sign is the whole of adds none. */
function densePart(lines: Lines, price: number): readonly [first: number, last: number] {
  let [best, first, last, sum, from] = [0, 0, -1, 0, 0];
  for (let i = 0; i < lines.length; i++) {
    const signed = at(lines.signed, i);
    const words = at(lines.words, i) * (signed === 2 ? 0 : signed === 1 ? 0.7 : 1);
    if (sum <= 0) [sum, from] = [0, i];
    sum += words - price;
    if (sum > best) [best, first, last] = [sum, from, i];
  }
  return [first, last];
}

/** Blocks outside of a part, or, below zero, blocks into it. */
function distance(i: number, [first, last]: readonly [first: number, last: number]): number {
  if (i < first) return Math.min(20, first - i);
  if (i > last) return Math.min(40, i - last);
  return -Math.min(10, i - first, last - i);
}
