/** Hints are found by three of their characters in a row, hashed to so many bits. */
const HASH_BITS = 15;
const HASH_MASK = (1 << HASH_BITS) - 1;
const GRAM = 3;
/** A character leaves the hash when `GRAM` others have come in. */
const SHIFT: number = HASH_BITS / GRAM;

/** Letters by how common they are in European languages, the commonest first; others count as rare. */
const COMMON = 'eaniorstldumpcозаеинотрсвкл';

interface Entry<T> {
  readonly hint: string;
  /** How far into the hint its hashed characters begin. */
  readonly offset: number;
  readonly values: T[];
}

/**
 * Finds in one pass which of many short literals a text holds. For each character it hashes the three that end there
 * and looks them up in a table; only a set entry leads to a comparison. The alternative, one regular expression of all
 * literals, tries them one by one wherever a first letter fits.
 */
export class Prefilter<T> {
  readonly #isSet = new Uint8Array(HASH_MASK + 1);
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
      const hash = hashOf(entry.hint.slice(entry.offset, entry.offset + GRAM));
      this.#isSet[hash] = 1;
      this.#entries.set(hash, [...(this.#entries.get(hash) ?? []), entry]);
    }
  }

  /**
   * The values of all hints that lie within `text.slice(start, end)`, or undefined without one; `codes` are the code
   * units of the text.
   */
  valuesIn(text: string, codes: Uint16Array, start: number, end: number): Set<T> | undefined {
    const isSet = this.#isSet;
    let found: Set<T> | undefined;
    let hash = 0;
    for (let i = start; i < end; i++) {
      hash = ((hash << SHIFT) ^ (codes[i] as number)) & HASH_MASK;
      if (isSet[hash] !== 1) continue;
      for (const { hint, offset, values } of this.#entries.get(hash) as Entry<T>[]) {
        const from = i + 1 - GRAM - offset;
        if (from < start || from + hint.length > end || !text.startsWith(hint, from)) continue;
        found ??= new Set();
        for (const value of values) found.add(value);
      }
    }
    return found;
  }
}

function hashOf(characters: string): number {
  let hash = 0;
  for (let i = 0; i < characters.length; i++) hash = ((hash << SHIFT) ^ characters.charCodeAt(i)) & HASH_MASK;
  return hash;
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
