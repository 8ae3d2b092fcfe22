import type { Blocks } from '../blocks.ts';
import { KINDS, type SignSet } from '../sign.ts';
import { END, MOST_WORDS, ShapeReader } from './shape.ts';

export { END, HAS, START } from './shape.ts';

/** Shortest block that reads as a paragraph. Characters. */
const PARAGRAPH = 160;
const FEWEST_PROSE_WORDS = 12;
/** Capitalised words, in quarters of all: beyond half a block is a headline, a list of names or a menu. */
const MOST_CAPITALS = 2;

/** What each block of a text is by itself, in columns. */
export class Lines {
  readonly length: number;
  /** Characters. */
  readonly size: Uint32Array;
  readonly words: Uint8Array;
  readonly end: Uint8Array;
  readonly start: Uint8Array;
  /** Capitalised words and digits, in quarters of all words and of all characters; 5 without a word. */
  readonly capitals: Uint8Array;
  readonly digits: Uint8Array;
  /** Ends of sentences within the block, commas, separators as `|`; four at most. */
  readonly sentences: Uint8Array;
  readonly commas: Uint8Array;
  readonly separators: Uint8Array;
  /** Bits: an exclamation mark, an address or a handle, a price. */
  readonly has: Uint8Array;
  /** 0 without a sign, 1 with one within, 2 where one is the whole block. */
  readonly signed: Uint8Array;
  readonly whole: Uint32Array;
  /** The same without what rules found. */
  readonly #ownWhole: Uint32Array;
  readonly within: Uint32Array;
  readonly sign: Int16Array;
  readonly always: Uint8Array;
  /** What goes whatever stands around it: a rule matches it wholly, or it reads a label that always goes. */
  readonly certain: Uint8Array;
  /** How often the block is in the text besides; three at most. */
  readonly copies: Uint8Array;
  readonly #letters: Uint16Array;
  readonly #spaced: Uint16Array;
  /** Share of letters in scripts that part words with spaces and have capitals, 0 to 1. */
  readonly spacedShare: number;

  /** `cased` is the text of the blocks with its capitals; `marked` are bits of kinds that rules found per block. */
  constructor(blocks: Blocks, cased: string, signs: SignSet, marked: ReadonlyMap<number, number>) {
    const n = blocks.length;
    this.length = n;
    this.size = new Uint32Array(n);
    this.words = new Uint8Array(n);
    this.end = new Uint8Array(n);
    this.start = new Uint8Array(n);
    this.capitals = new Uint8Array(n);
    this.digits = new Uint8Array(n);
    this.sentences = new Uint8Array(n);
    this.commas = new Uint8Array(n);
    this.separators = new Uint8Array(n);
    this.has = new Uint8Array(n);
    this.signed = new Uint8Array(n);
    this.whole = new Uint32Array(n);
    this.#ownWhole = new Uint32Array(n);
    this.#letters = new Uint16Array(n);
    this.#spaced = new Uint16Array(n);
    this.within = new Uint32Array(n);
    this.sign = new Int16Array(n);
    this.always = new Uint8Array(n);
    this.certain = new Uint8Array(n);
    const shape = new ShapeReader(blocks, cased, signs);
    const known = blocks.knownFacts?.lines;
    let [letters, spaced] = [0, 0];
    for (let i = 0; i < n; i++) {
      const origin = blocks.origin(i);
      if (known !== undefined && origin >= 0) this.#copy(i, known, origin);
      else {
        shape.read(i);
        this.#take(i, blocks.size(i), shape);
      }
      const whole = (this.#ownWhole[i] as number) | (marked.get(i) ?? 0);
      this.whole[i] = whole;
      this.certain[i] = marked.has(i) ? 1 : (this.always[i] as number);
      this.signed[i] = whole !== 0 ? 2 : this.within[i] !== 0 ? 1 : 0;
      letters += this.#letters[i] as number;
      spaced += this.#spaced[i] as number;
    }
    this.spacedShare = letters === 0 ? 0 : spaced / letters;
    if (blocks.facts !== undefined) blocks.facts.lines = this;
    this.copies = countCopies(blocks);
  }

  isParagraph(i: number): boolean {
    const end = this.end[i] as number;
    const ends =
      end === END.stop || end === END.call || end === END.colon || (this.sentences[i] as number) > 0;
    return (this.size[i] as number) >= PARAGRAPH && (this.capitals[i] as number) <= MOST_CAPITALS && ends;
  }

  isProse(i: number): boolean {
    const end = this.end[i] as number;
    return (
      (this.words[i] as number) >= FEWEST_PROSE_WORDS &&
      (this.capitals[i] as number) <= MOST_CAPITALS &&
      (end === END.stop || end === END.call)
    );
  }

  /** How many kinds have a sign that is the whole block, or any sign. */
  kinds(i: number, which: 'whole' | 'any'): number {
    const bits = this.whole[i] as number;
    return countBits(which === 'whole' ? bits : bits | (this.within[i] as number));
  }

  /** What a block is by its own words, as it was found in another text. */
  #copy(i: number, from: Lines, k: number): void {
    this.size[i] = from.size[k] as number;
    this.words[i] = from.words[k] as number;
    this.end[i] = from.end[k] as number;
    this.start[i] = from.start[k] as number;
    this.capitals[i] = from.capitals[k] as number;
    this.digits[i] = from.digits[k] as number;
    this.sentences[i] = from.sentences[k] as number;
    this.commas[i] = from.commas[k] as number;
    this.separators[i] = from.separators[k] as number;
    this.has[i] = from.has[k] as number;
    this.within[i] = from.within[k] as number;
    this.sign[i] = from.sign[k] as number;
    this.always[i] = from.always[k] as number;
    this.#ownWhole[i] = from.#ownWhole[k] as number;
    this.#letters[i] = from.#letters[k] as number;
    this.#spaced[i] = from.#spaced[k] as number;
  }

  /** The same, as it was just read. */
  #take(i: number, size: number, shape: ShapeReader): void {
    const { words, lookedAt, signs } = shape;
    this.size[i] = size;
    this.words[i] = shape.isWhole ? Math.min(MOST_WORDS, words) : MOST_WORDS;
    this.end[i] = shape.end;
    this.start[i] = shape.start;
    this.capitals[i] = words === 0 ? 5 : Math.round((4 * shape.capitals) / words);
    this.digits[i] = Math.round((4 * shape.digits) / lookedAt);
    this.sentences[i] = Math.min(4, shape.sentences);
    this.commas[i] = Math.min(4, shape.commas);
    this.separators[i] = Math.min(4, shape.separators);
    this.has[i] = shape.has;
    this.within[i] = signs.within;
    this.sign[i] = signs.sign;
    this.always[i] = Number(signs.always);
    this.#ownWhole[i] = signs.whole;
    this.#letters[i] = shape.letters;
    this.#spaced[i] = shape.spaced;
  }
}

export const KIND_BIT = Object.fromEntries(KINDS.map((kind, i) => [kind, 1 << i])) as Readonly<
  Record<(typeof KINDS)[number], number>
>;

/** A paragraph stands in a text once, or its copy is the author's. Characters. */
const LONGEST_COPY = 200;

/**
 * Most blocks have no copy, which their size and a few of their characters tell. Only those that share these with
 * another are compared by all they read.
 */
function countCopies(blocks: Blocks): Uint8Array {
  const copies = new Uint8Array(blocks.length);
  const slots = new Uint8Array(1 << (34 - Math.clz32(blocks.length)));
  for (let i = 0; i < blocks.length; i++) {
    const slot = slotOf(blocks, i, slots.length - 1);
    slots[slot] = Math.min(2, (slots[slot] as number) + 1);
  }
  const firsts = new Map<string, number[]>();
  for (let i = 0; i < blocks.length; i++) {
    if (blocks.size(i) > LONGEST_COPY || (slots[slotOf(blocks, i, slots.length - 1)] as number) < 2) continue;
    const slice = blocks.slice(i);
    const same = firsts.get(slice);
    if (same === undefined) firsts.set(slice, [i]);
    else same.push(i);
  }
  for (const same of firsts.values()) for (const i of same) copies[i] = Math.min(3, same.length - 1);
  return copies;
}

function slotOf(blocks: Blocks, i: number, mask: number): number {
  const [start, size] = [blocks.start(i), blocks.size(i)];
  const { codes } = blocks;
  const ends = ((codes[start] as number) << 9) ^ ((codes[start + size - 1] as number) << 4);
  return (ends ^ ((codes[start + (size >> 1)] as number) << 2) ^ size) & mask;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
