/** Labels are found by their first two and last two characters and their length, hashed to so many bits. */
const BITS = 17;
/** 2^32 by the golden ratio: multiplication with it spreads what differs a little. */
const SPREADING = 0x9e3779b1;

/**
 * Tells which of thousands of labels a span of a text is. Most spans are none, which one look into a table of bits
 * tells; to cut each out and look it up in a map would be to read it once more.
 */
export class Labels<T> {
  readonly #isSet = new Uint32Array((1 << BITS) / 32);
  readonly #values: ReadonlyMap<string, T>;

  constructor(values: ReadonlyMap<string, T>) {
    this.#values = values;
    for (const label of values.keys()) {
      const codes = new Uint16Array(label.length);
      for (let i = 0; i < codes.length; i++) codes[i] = label.charCodeAt(i);
      const slot = slotOf(codes, 0, codes.length);
      this.#isSet[slot >> 5] = (this.#isSet[slot >> 5] as number) | (1 << (slot & 31));
    }
  }

  /** The value of the label that `text.slice(start, end)`, which is not empty, is; `codes` are the units of the text. */
  find(text: string, codes: Uint16Array, start: number, end: number): T | undefined {
    const slot = slotOf(codes, start, end);
    const isKnown = ((this.#isSet[slot >> 5] as number) >> (slot & 31)) & 1;
    return isKnown === 1 ? this.#values.get(text.slice(start, end)) : undefined;
  }
}

function slotOf(codes: Uint16Array, start: number, end: number): number {
  const second = Math.min(start + 1, end - 1);
  const lastButOne = Math.max(start, end - 2);
  const begins = (codes[start] as number) ^ ((codes[second] as number) << 8) ^ (end - start);
  const ends = (codes[end - 1] as number) ^ ((codes[lastButOne] as number) << 8);
  return Math.imul(begins ^ Math.imul(ends, SPREADING), SPREADING) >>> (32 - BITS);
}
