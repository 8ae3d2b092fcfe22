/** Hints are found by three of their characters in a row, hashed into a table of so many bits. */
const TABLE_BITS = 14;
const TABLE_MASK = (1 << TABLE_BITS) - 1;
const GRAM = 3;

/** Letters by how common they are in European languages, the commonest first; others count as rare. */
const COMMON = 'eaniorstldumpcозаеинотрсвкл';

interface Entry<T> {
  readonly hint: string;
  /** How far into the hint its hashed characters begin. */
  readonly offset: number;
  readonly values: T[];
}

/**
 * Finds in one pass which of many short literals a text holds, and where. For each character it hashes the three that
 * begin there and looks them up in a table of bits; only a set bit leads to a comparison. The alternative, one regular
 * expression of all literals, tries them one by one wherever a first letter fits.
 */
export class Prefilter<T> {
  readonly #isSet = new Uint8Array(TABLE_MASK + 1);
  readonly #entries = new Map<number, Entry<T>[]>();

  /** `hints` have at least three characters each. */
  constructor(hints: Iterable<readonly [hint: string, value: T]>) {
    const byHint = new Map<string, Entry<T>>();
    for (const [hint, value] of hints) {
      const known = byHint.get(hint);
      if (known !== undefined) known.values.push(value);
      else byHint.set(hint, { hint, offset: rarestGram(hint), values: [value] });
    }
    for (const entry of byHint.values()) {
      const hash = hashAt(entry.hint, entry.offset);
      this.#isSet[hash] = 1;
      this.#entries.set(hash, [...(this.#entries.get(hash) ?? []), entry]);
    }
  }

  /** Adds to `found` the values of all hints that lie within `text.slice(start, end)`. */
  collect(text: string, start: number, end: number, found: Set<T>): void {
    this.each(text, start, end, (value) => found.add(value));
  }

  /** Calls `visit` for each place of a hint within `text.slice(start, end)`, once for each of its values. */
  each(text: string, start: number, end: number, visit: (value: T, at: number) => void): void {
    const isSet = this.#isSet;
    let first = text.charCodeAt(start);
    let second = text.charCodeAt(start + 1);
    for (let i = start; i + GRAM <= end; i++) {
      const third = text.charCodeAt(i + 2);
      if (isSet[hash(first, second, third)] === 1) this.#compare(text, i, start, end, visit);
      first = second;
      second = third;
    }
  }

  #compare(
    text: string,
    at: number,
    start: number,
    end: number,
    visit: (value: T, at: number) => void,
  ): void {
    for (const { hint, offset, values } of this.#entries.get(hashAt(text, at)) ?? []) {
      const from = at - offset;
      if (from >= start && from + hint.length <= end && text.startsWith(hint, from)) {
        for (const value of values) visit(value, from);
      }
    }
  }
}

function hashAt(text: string, offset: number): number {
  return hash(text.charCodeAt(offset), text.charCodeAt(offset + 1), text.charCodeAt(offset + 2));
}

function hash(first: number, second: number, third: number): number {
  return (first * 5 + second * 181 + third * 4447) & TABLE_MASK;
}

function rarestGram(hint: string): number {
  const rarity = (letter: string) => (COMMON.includes(letter) ? COMMON.indexOf(letter) : COMMON.length);
  let [best, bestRarity] = [0, -1];
  for (let offset = 0; offset + GRAM <= hint.length; offset++) {
    const sum = [...hint.slice(offset, offset + GRAM)].reduce((total, letter) => total + rarity(letter), 0);
    if (sum > bestRarity) [best, bestRarity] = [offset, sum];
  }
  return best;
}
