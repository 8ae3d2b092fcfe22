/** What kind of change an edit is; one edit may be several at once (a repaired letter that is then folded). */
export const KIND = {
  repaired: 1,
  quotes: 2,
  diacritics: 4,
  punctuation: 8,
  spaces: 16,
  invisibles: 32,
  removed: 64,
} as const;

export type Kind = keyof typeof KIND;
export type NormalKind = Exclude<Kind, 'removed'>;
export const NORMAL_KINDS = Object.keys(KIND).filter((kind): kind is NormalKind => kind !== 'removed');

/** Replace `text.slice(start, end)` with `replacement`. Offsets are UTF-16 code units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Bits of `KIND`. */
  readonly kinds: number;
  /** Which rule removes the span, as an index into the rule set, or -1 for a normalisation. */
  readonly rule: number;
}

/** Two edits claim the same text: a mistake in the step that proposed them, never resolved by choosing one. */
export class OverlappingEditsError extends Error {
  override readonly name = 'OverlappingEditsError';
  readonly start: number;

  constructor(start: number, previousEnd: number, end: number) {
    super(`the edit ${start}..${end} overlaps or precedes one that ends at ${previousEnd}`);
    this.start = start;
  }
}

/** Room is made for so many edits at once, when there is one. */
const FEWEST = 64;
/** Below so many numbers, room is cheaper than making room again. */
const MANY = 10_000;

/** Numbers that an edit takes: start, end, and its kinds below its rule plus one. */
const STRIDE = 3;
const KIND_BITS = 8;
const KIND_MASK: number = (1 << KIND_BITS) - 1;

/**
 * Sorted, disjoint edits of one text, in one typed array: an accent costs 12 bytes and a reference to an interned
 * string, so that a text of ten million accents stays affordable.
 */
export class Edits {
  static readonly none: Edits = new Edits();
  #numbers: Uint32Array;
  #end = 0;
  readonly #replacements: string[] = [];

  constructor(capacity = 0) {
    this.#numbers = new Uint32Array(capacity * STRIDE);
  }

  get length(): number {
    return this.#replacements.length;
  }

  /**
   * Appends an edit behind all others; a deletion right behind one of the same kinds extends that one. Throws
   * `OverlappingEditsError` when it is not behind them.
   */
  add(start: number, end: number, replacement: string, kinds: number, rule = -1): void {
    if (start < this.#end || end < start) throw new OverlappingEditsError(start, this.#end, end);
    let at = this.#replacements.length * STRIDE;
    this.#end = end;
    if (replacement === '' && rule < 0 && this.#endsInDeletion(start, kinds)) {
      this.#numbers[at - STRIDE + 1] = end;
      return;
    }
    if (at === this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    numbers[at++] = start;
    numbers[at++] = end;
    numbers[at] = kinds | ((rule + 1) << KIND_BITS);
    this.#replacements.push(replacement);
  }

  start(index: number): number {
    return this.#numbers[index * STRIDE] as number;
  }

  end(index: number): number {
    return this.#numbers[index * STRIDE + 1] as number;
  }

  replacement(index: number): string {
    return this.#replacements[index] as string;
  }

  kinds(index: number): number {
    return (this.#numbers[index * STRIDE + 2] as number) & KIND_MASK;
  }

  rule(index: number): number {
    return ((this.#numbers[index * STRIDE + 2] as number) >> KIND_BITS) - 1;
  }

  *[Symbol.iterator](): Generator<Edit> {
    for (let i = 0; i < this.length; i++) {
      yield {
        start: this.start(i),
        end: this.end(i),
        replacement: this.replacement(i),
        kinds: this.kinds(i),
        rule: this.rule(i),
      };
    }
  }

  #endsInDeletion(at: number, kinds: number): boolean {
    const last = this.length - 1;
    return (
      last >= 0 &&
      this.end(last) === at &&
      this.start(last) < at &&
      this.replacement(last) === '' &&
      this.kinds(last) === kinds &&
      this.rule(last) < 0
    );
  }

  #grow(): void {
    const length = this.#numbers.length;
    const grown = new Uint32Array(Math.max(FEWEST * STRIDE, length * (length < MANY ? 4 : 2)));
    grown.set(this.#numbers);
    this.#numbers = grown;
  }
}

/**
 * Maps offsets between a text and what its edits made of it. An offset within a replacement, or at a deletion, stands
 * for several places on the other side; the methods say which one they give.
 */
export class OffsetMap {
  readonly #edits: Edits;
  readonly #editedStarts: Uint32Array;

  constructor(edits: Edits) {
    this.#edits = edits;
    this.#editedStarts = new Uint32Array(edits.length);
    let shift = 0;
    for (let i = 0; i < edits.length; i++) {
      this.#editedStarts[i] = edits.start(i) + shift;
      shift += edits.replacement(i).length - (edits.end(i) - edits.start(i));
    }
  }

  /** The edited offset of an original one; within an edit, where its replacement begins. */
  toEdited(offset: number): number {
    const edits = this.#edits;
    const index = lastAtMost(edits.length, (i) => edits.start(i), offset);
    if (index < 0) return offset;
    if (offset < edits.end(index)) return this.#editedStart(index);
    return this.#editedEnd(index) + offset - edits.end(index);
  }

  /** The first original offset that an edited one stands for; within a replacement, where the replaced text begins. */
  toOriginalStart(offset: number): number {
    const edits = this.#edits;
    const before = lastAtMost(edits.length, (i) => this.#editedEnd(i), offset - 1);
    const index = before + 1;
    if (index < edits.length && this.#editedStart(index) < offset) {
      return this.#editedEnd(index) === offset ? edits.end(index) : edits.start(index);
    }
    return before < 0 ? offset : offset - this.#editedEnd(before) + edits.end(before);
  }

  /** The last original offset that an edited one stands for; within a replacement, where the replaced text ends. */
  toOriginalEnd(offset: number): number {
    const edits = this.#edits;
    const index = lastAtMost(edits.length, (i) => this.#editedStart(i), offset);
    if (index < 0) return offset;
    if (this.#editedEnd(index) <= offset) return offset - this.#editedEnd(index) + edits.end(index);
    return this.#editedStart(index) === offset ? edits.start(index) : edits.end(index);
  }

  #editedStart(index: number): number {
    return this.#editedStarts[index] as number;
  }

  #editedEnd(index: number): number {
    return this.#editedStart(index) + this.#edits.replacement(index).length;
  }
}

/** The greatest index below `length` whose value is at most `limit`, or -1; values ascend. */
function lastAtMost(length: number, value: (index: number) => number, limit: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** After so many edits what was made is copied into one string, so that its pieces need not all be in memory at once. */
const BATCH = 4096;

/**
 * The text after its edits. Nothing else in this project changes text.
 *
 * Copying unit by unit takes as long as the pass that made the edits, joining an array of pieces half again as long as
 * adding one to the other: the engine keeps those as a tree, and copies each once when the text is first read.
 */
export function applyEdits(text: string, edits: Edits): string {
  if (edits.length === 0) return text;
  let edited = '';
  let from = 0;
  const batches: string[] = [];
  for (let i = 0; i < edits.length; i++) {
    edited += text.slice(from, edits.start(i)) + edits.replacement(i);
    from = edits.end(i);
    if (i % BATCH === BATCH - 1) {
      batches.push(flat(edited));
      edited = '';
    }
  }
  edited += text.slice(from);
  return batches.length === 0 ? edited : batches.join('') + edited;
}

/** The same text in one piece: in order to search it, the engine copies the pieces together. */
function flat(text: string): string {
  return /^/.test(text) ? text : '';
}
