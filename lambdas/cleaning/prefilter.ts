/** Hints are found by four of their characters in a row, or by all three, hashed to so many bits. */
const HASH_BITS = 16;
const HASH_MASK = (1 << HASH_BITS) - 1;
const GRAM = 4;
/** A character leaves the hash when `GRAM` others have come in. */
const SHIFT: number = HASH_BITS / GRAM;

/** Letters by how common they are in European languages, the commonest first; others count as rare. */
const COMMON = 'eaniorstldumpcозаеинотрсвкл';

interface Entry<T> {
  readonly hint: string;
  readonly first: number;
  readonly last: number;
  /** How far into the hint its hashed characters reach. */
  readonly reach: number;
  readonly values: T[];
}

/**
 * Finds in one pass which of many short literals a text holds. For each character it hashes the four that end there and
 * looks them up in a table; only a set entry leads to a comparison, of two characters first. The alternative, one regular
 * expression of all literals, tries them one by one wherever a first letter fits.
 */
export class Prefilter<T> {
  /** A bit for each hash that a hint has: small enough to stay near to the processor. */
  readonly #seen = new Uint32Array((HASH_MASK + 1) / 32);
  readonly #entries = new Map<number, Entry<T>[]>();

  /** `hints` have at least three characters each. */
  constructor(hints: Iterable<readonly [hint: string, value: T]>) {
    const byHint = new Map<string, Entry<T>>();
    for (const [hint, value] of hints) {
      const known = byHint.get(hint);
      if (known !== undefined) known.values.push(value);
      else byHint.set(hint, entryOf(hint, value));
    }
    for (const entry of byHint.values()) {
      for (const hash of hashesOf(entry.hint, entry.reach)) {
        this.#seen[hash >> 5] = (this.#seen[hash >> 5] as number) | (1 << (hash & 31));
        this.#entries.set(hash, [...(this.#entries.get(hash) ?? []), entry]);
      }
    }
  }

  /**
   * The values of all hints that lie within `text.slice(start, end)`, each once, or undefined without one; `codes` are
   * the code units of the text.
   */
  valuesIn(text: string, codes: Uint16Array, start: number, end: number): T[] | undefined {
    const seen = this.#seen;
    let found: T[] | undefined;
    let hash = 0;
    for (let i = start; i < end; i++) {
      hash = ((hash << SHIFT) ^ (codes[i] as number)) & HASH_MASK;
      if ((((seen[hash >> 5] as number) >> (hash & 31)) & 1) === 0) continue;
      const entries = this.#entries.get(hash) as Entry<T>[];
      for (let k = 0; k < entries.length; k++) {
        const { hint, first, last, reach, values } = entries[k] as Entry<T>;
        const from = i + 1 - reach;
        const to = from + hint.length;
        if (from < start || to > end || codes[from] !== first || codes[to - 1] !== last) continue;
        if (!text.startsWith(hint, from)) continue;
        found ??= [];
        for (const value of values) if (!found.includes(value)) found.push(value);
      }
    }
    return found;
  }
}

function entryOf<T>(hint: string, value: T): Entry<T> {
  const [first, last] = [hint.charCodeAt(0), hint.charCodeAt(hint.length - 1)];
  return { hint, first, last, reach: rarestGram(hint), values: [value] };
}

/** The hash where a hint is read up to `reach`; of a short one, with whatever character comes before. */
function hashesOf(hint: string, reach: number): number[] {
  const from = Math.max(0, reach - GRAM);
  const befores = reach - from < GRAM ? [...Array(1 << SHIFT).keys()] : [0];
  return befores.map((before) => {
    let hash = before;
    for (let i = from; i < reach; i++) hash = ((hash << SHIFT) ^ hint.charCodeAt(i)) & HASH_MASK;
    return hash;
  });
}

/** Where the rarest characters of a hint end. */
function rarestGram(hint: string): number {
  const rarity = (letter: string) => (COMMON.includes(letter) ? COMMON.indexOf(letter) : COMMON.length);
  let [best, bestRarity] = [Math.min(GRAM, hint.length), -1];
  for (let reach = GRAM; reach <= hint.length; reach++) {
    const sum = [...hint.slice(reach - GRAM, reach)].reduce((total, letter) => total + rarity(letter), 0);
    if (sum > bestRarity) [best, bestRarity] = [reach, sum];
  }
  return best;
}
