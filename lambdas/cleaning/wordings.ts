/** The few literals of less than `LONG` characters are told apart by three, hashed to so many bits. */
const SHORT = 3;
const SHORT_BITS = 12;
const SHORT_MASK = (1 << SHORT_BITS) - 1;
/** The others by eight; a table of bits goes by more of the hash than the table of literals. */
const LONG = 8;
const LONG_BITS = 14;
const SEEN_BITS = 17;
/** Of short ones so do three characters and the low bits of a fourth. */
const SEEN_SHORT_BITS = 16;
const FOURTH_MASK = 0x1f;
/** 2^32 by the golden ratio: multiplication with it spreads what differs a little. */
const SPREADING = 0x9e3779b1;

/** Shorter literals are never found. */
export const SHORTEST_WORDING: number = SHORT;

/**
 * Tells which of thousands of literals begin at a place of a text. A quarter of all words begin with the first three or
 * four characters of a literal, and some of these are those of dozens. Eight tell most words from all literals by one look
 * into a table of bits; only what shares these is compared.
 */
export class Wordings<T> {
  /** A bit for each hash that a literal has. */
  readonly #seen = new Uint32Array((1 << SEEN_BITS) / 32);
  readonly #seenShort = new Uint32Array((1 << SEEN_SHORT_BITS) / 32);
  /** By hash, the number of the first literal, or 0; then of the next of each. */
  readonly #shorts = new Uint16Array(1 << SHORT_BITS);
  readonly #longs = new Uint16Array(1 << LONG_BITS);
  readonly #nexts: Uint16Array;
  readonly #lengths: Uint16Array;
  /** The last character of each, and the one behind the eight, or 0. */
  readonly #lasts: Uint16Array;
  readonly #ninths: Uint16Array;
  readonly #texts: string[] = [''];
  readonly #values: (T | undefined)[] = [undefined];

  /** Throws a `RangeError` for more literals than 16 bits can number. */
  constructor(literals: Iterable<readonly [text: string, value: T]>) {
    for (const [text, value] of literals) {
      if (text.length < SHORT) continue;
      this.#texts.push(text);
      this.#values.push(value);
    }
    const count = this.#texts.length;
    if (count > 0x10000)
      throw new RangeError(`${count} literals are more than 16 bits can number: widen the tables`);
    this.#nexts = new Uint16Array(count);
    this.#lengths = Uint16Array.from(this.#texts, ({ length }) => length);
    this.#lasts = new Uint16Array(count);
    this.#ninths = new Uint16Array(count);
    for (let number = count - 1; number > 0; number--) this.#list(number);
  }

  /** A quick no for most places; `codes` are the code units of a text that ends at `end`. */
  mayBeginAt(codes: Uint16Array, at: number, end: number): boolean {
    if (at + LONG > end) return at + SHORT <= end && this.#shorts[shortAt(codes, at)] !== 0;
    const long = longAt(codes, at) >>> (32 - SEEN_BITS);
    const short = fourAt(codes, at, codes[at + SHORT] as number);
    const seen = (this.#seen[long >> 5] as number) >> (long & 31);
    const seenShort = (this.#seenShort[short >> 5] as number) >> (short & 31);
    return ((seen | seenShort) & 1) === 1;
  }

  /** The values of the literals that begin at a place, in the order in which they were given. */
  beginningAt(text: string, codes: Uint16Array, at: number, end: number): readonly T[] {
    let values: T[] | undefined;
    let short = at + SHORT <= end ? (this.#shorts[shortAt(codes, at)] as number) : 0;
    let long = at + LONG <= end ? (this.#longs[longAt(codes, at) >>> (32 - LONG_BITS)] as number) : 0;
    while (short !== 0 || long !== 0) {
      const isShort = long === 0 || (short !== 0 && short < long);
      const number = isShort ? short : long;
      if (isShort) short = this.#nexts[short] as number;
      else long = this.#nexts[long] as number;
      const behind = at + (this.#lengths[number] as number);
      if (behind > end || codes[behind - 1] !== this.#lasts[number]) continue;
      const ninth = this.#ninths[number] as number;
      if (ninth !== 0 && ninth !== codes[at + LONG]) continue;
      if (!text.startsWith(this.#texts[number] as string, at)) continue;
      const value = this.#values[number] as T;
      if (values === undefined) values = [value];
      else values.push(value);
    }
    return values ?? NONE;
  }

  /** Puts a literal in front of those with its hash. */
  #list(number: number): void {
    const text = this.#texts[number] as string;
    const codes = new Uint16Array(LONG + 1);
    for (let i = 0; i < codes.length; i++) codes[i] = text.charCodeAt(i);
    this.#lasts[number] = text.charCodeAt(text.length - 1);
    this.#ninths[number] = codes[LONG] as number;
    if (text.length < LONG) {
      const fourths = text.length > SHORT ? [codes[SHORT] as number] : Array(FOURTH_MASK + 1).keys();
      for (const fourth of fourths) set(this.#seenShort, fourAt(codes, 0, fourth));
      this.#link(number, this.#shorts, shortAt(codes, 0));
    } else {
      const hash = longAt(codes, 0);
      set(this.#seen, hash >>> (32 - SEEN_BITS));
      this.#link(number, this.#longs, hash >>> (32 - LONG_BITS));
    }
  }

  #link(number: number, firsts: Uint16Array, slot: number): void {
    this.#nexts[number] = firsts[slot] as number;
    firsts[slot] = number;
  }
}

const NONE: readonly never[] = [];

function set(bits: Uint32Array, bit: number): void {
  bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31));
}

function fourAt(codes: Uint16Array, at: number, fourth: number): number {
  const three = (codes[at] as number) ^ ((codes[at + 1] as number) << 6) ^ ((codes[at + 2] as number) << 12);
  return Math.imul(three ^ ((fourth & FOURTH_MASK) << 24), SPREADING) >>> (32 - SEEN_SHORT_BITS);
}

function shortAt(codes: Uint16Array, at: number): number {
  const [first, second, third] = [codes[at] as number, codes[at + 1] as number, codes[at + 2] as number];
  return (first ^ (second << 4) ^ (third << 7)) & SHORT_MASK;
}

/** A hash of which the high bits are best. */
function longAt(codes: Uint16Array, at: number): number {
  return Math.imul(half(codes, at) ^ Math.imul(half(codes, at + LONG / 2), SPREADING), SPREADING);
}

function half(codes: Uint16Array, at: number): number {
  const [first, second] = [codes[at] as number, (codes[at + 1] as number) << 5];
  return first ^ second ^ ((codes[at + 2] as number) << 10) ^ ((codes[at + 3] as number) << 15);
}
