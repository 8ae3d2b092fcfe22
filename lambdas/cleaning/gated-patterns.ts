import { type Alternative, alternativesOf } from './needed.ts';
import { SHORTEST_WORDING, Wordings } from './wordings.ts';

/**
 * Patterns of whole texts, tried only on texts that hold what they need. Dozens of patterns with alternatives for every
 * month and language, tried one after the other, take a fifth of the time of removal; nearly all of them need a word that
 * is not there. So do most alternatives of those that remain: each is gated by itself.
 */
export class GatedPatterns<T extends { readonly bit: number }> {
  readonly #alternatives: readonly { readonly whole: RegExp; readonly value: T }[];
  /** 1 for an alternative of which no literal is known: it always may match. */
  readonly #always: Uint8Array;
  /** What is possible of one text, written anew for each. */
  readonly #room: Uint8Array;
  /** The alternatives that need a literal, which months of many languages share. */
  readonly #literals: Wordings<readonly number[]>;
  /** By a character of literals that are too short for that, a bit, and by the number of the bit the alternatives. */
  readonly #bits: Int32Array;
  readonly #byBit: readonly (readonly number[])[];

  constructor(patterns: readonly (readonly [source: string, value: T])[]) {
    const alternatives = patterns.flatMap(([source, value]) =>
      alternativesOf(source).map((alternative): Alternative & { value: T } => ({ ...alternative, value })),
    );
    const byLiteral = new Map<string, number[]>();
    alternatives.forEach(({ needed = [] }, i) => {
      for (const literal of needed) byLiteral.set(literal, [...(byLiteral.get(literal) ?? []), i]);
    });
    this.#alternatives = alternatives.map(({ source, value }) => ({
      whole: new RegExp(`^(?:${source})$`, 'u'),
      value,
    }));
    this.#always = Uint8Array.from(alternatives, ({ needed }) => Number(needed === undefined));
    this.#room = new Uint8Array(alternatives.length);
    this.#literals = new Wordings(byLiteral);
    const short = [...byLiteral].filter(([literal]) => literal.length < SHORTEST_WORDING);
    const characters = [...new Set(short.map(([literal]) => lastOf(literal)))];
    this.#bits = new Int32Array(Math.max(0, ...characters) + 1);
    characters.forEach((character, i) => {
      this.#bits[character] = 1 << i;
    });
    this.#byBit = Array.from({ length: 32 }, (_, bit) =>
      short.flatMap(([literal, listed]) => (this.#bits[lastOf(literal)] === 1 << bit ? listed : [])),
    );
  }

  /**
   * The patterns that match `text.slice(start, end)`, in their order and each once; of those that share a bit, or have
   * one of `known`, none but the first. `codes` are the code units of the text.
   */
  matching(text: string, codes: Uint16Array, start: number, end: number, known: number): readonly T[] {
    const words = text.slice(start, end);
    const possible = this.#possible(text, codes, start, end);
    let bits = known;
    let found: T[] | undefined;
    for (let i = 0; i < possible.length; i++) {
      if (possible[i] === 0) continue;
      const { whole, value } = this.#alternatives[i] as { whole: RegExp; value: T };
      if ((bits & value.bit) !== 0 || !whole.test(words)) continue;
      bits |= value.bit;
      found ??= [];
      found.push(value);
    }
    return found ?? NONE;
  }

  /** 1 for each alternative of which a literal may be there. */
  #possible(text: string, codes: Uint16Array, start: number, end: number): Uint8Array {
    const possible = this.#room;
    possible.set(this.#always);
    const bits = this.#bits;
    let characters = 0;
    for (let at = start; at < end; at++) {
      const code = codes[at] as number;
      if (code < bits.length) characters |= bits[code] as number;
      if (!this.#literals.mayBeginAt(codes, at, end)) continue;
      for (const listed of this.#literals.beginningAt(text, codes, at, end)) {
        for (const i of listed) possible[i] = 1;
      }
    }
    for (; characters !== 0; characters &= characters - 1) {
      for (const i of this.#byBit[31 - Math.clz32(characters & -characters)] as readonly number[])
        possible[i] = 1;
    }
    return possible;
  }
}

const NONE: readonly never[] = [];

function lastOf(literal: string): number {
  return literal.charCodeAt(literal.length - 1);
}
