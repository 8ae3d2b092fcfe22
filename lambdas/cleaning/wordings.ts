import { isWordUnit } from './units.ts';

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

/**
 * Finds which of thousands of literals a text holds where a word begins: at its start, and behind each unit that
 * belongs to no word. Most words are passed over by one look into a table of bits.
 */
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

  /**
   * Calls `visit` for each literal that begins with a word of `text.slice(start, end)`, in the order of the text;
   * `codes` are the code units of the text.
   */
  each(
    text: string,
    codes: Uint16Array,
    start: number,
    end: number,
    visit: (value: T, at: number) => void,
  ): void {
    const opens = this.#opens;
    let isWithin = false;
    for (let i = start; i + OPENING <= end; i++) {
      if (!isWithin) {
        const opening = hash(codes[i] as number, codes[i + 1] as number, codes[i + 2] as number);
        const fourth = i + OPENING < end ? (codes[i + OPENING] as number) & FOURTH_MASK : 0;
        const bit = (opening << FOURTH_BITS) | fourth;
        if ((((opens[bit >> 5] as number) >> (bit & 31)) & 1) === 1) {
          const entries = this.#entries[opening] as Entry<T>[];
          for (let k = 0; k < entries.length; k++) {
            const { text: literal, last, value } = entries[k] as Entry<T>;
            const behind = i + literal.length;
            if (behind <= end && codes[behind - 1] === last && text.startsWith(literal, i)) visit(value, i);
          }
        }
      }
      isWithin = isWordUnit(codes[i] as number);
    }
  }
}

function hash(first: number, second: number, third: number): number {
  return (first ^ (second << 4) ^ (third << 7)) & OPENING_MASK;
}
