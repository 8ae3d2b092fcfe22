/** Literals are found by their first characters: three hashed to so many bits, and the low bits of a fourth. */
const OPENING = 3;
const OPENING_BITS = 12;
const OPENING_MASK = (1 << OPENING_BITS) - 1;
const FOURTH_BITS = 6;
const FOURTH_MASK = (1 << FOURTH_BITS) - 1;

interface Entry<T> {
  readonly text: string;
  readonly last: number;
  readonly value: T;
}

/** Tells which of thousands of literals begin at a place of a text. Most places take one look into a table of bits. */
export class Wordings<T> {
  /** A bit for each opening and fourth character that a literal has. */
  readonly #opens = new Uint32Array((1 << (OPENING_BITS + FOURTH_BITS)) / 32);
  readonly #entries: Entry<T>[][] = Array.from({ length: OPENING_MASK + 1 }, () => []);

  /** Literals of less than three characters are never found. */
  constructor(literals: Iterable<readonly [text: string, value: T]>) {
    for (const [text, value] of literals) {
      if (text.length < OPENING) continue;
      const opening = hash(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));
      const fourths = text.length > OPENING ? [text.charCodeAt(OPENING)] : Array(FOURTH_MASK + 1).keys();
      for (const fourth of fourths) {
        const bit = (opening << FOURTH_BITS) | (fourth & FOURTH_MASK);
        this.#opens[bit >> 5] = (this.#opens[bit >> 5] as number) | (1 << (bit & 31));
      }
      this.#entries[opening]?.push({ text, last: text.charCodeAt(text.length - 1), value });
    }
  }

  /** A quick no for most places; `codes` are the code units of a text that ends at `end`. */
  mayBeginAt(codes: Uint16Array, at: number, end: number): boolean {
    if (at + OPENING > end) return false;
    const fourth = at + OPENING < end ? (codes[at + OPENING] as number) & FOURTH_MASK : 0;
    const bit = (openingAt(codes, at) << FOURTH_BITS) | fourth;
    return (((this.#opens[bit >> 5] as number) >> (bit & 31)) & 1) === 1;
  }

  /** The values of the literals that begin at a place, in the order in which they were given. */
  beginningAt(text: string, codes: Uint16Array, at: number, end: number): readonly T[] {
    let values: T[] | undefined;
    const entries = this.#entries[openingAt(codes, at)] as readonly Entry<T>[];
    for (let k = 0; k < entries.length; k++) {
      const { text: literal, last, value } = entries[k] as Entry<T>;
      const behind = at + literal.length;
      if (behind > end || codes[behind - 1] !== last || !text.startsWith(literal, at)) continue;
      if (values === undefined) values = [value];
      else values.push(value);
    }
    return values ?? NONE;
  }
}

const NONE: readonly never[] = [];

function openingAt(codes: Uint16Array, at: number): number {
  return hash(codes[at] as number, codes[at + 1] as number, codes[at + 2] as number);
}

function hash(first: number, second: number, third: number): number {
  return (first ^ (second << 4) ^ (third << 7)) & OPENING_MASK;
}
