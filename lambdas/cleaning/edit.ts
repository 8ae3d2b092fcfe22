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

/**
 * Sorted, disjoint edits of one text, in typed arrays: an accent costs 11 bytes and a reference to an interned
 * string, so that a text of ten million accents stays affordable.
 */
export class Edits {
  static readonly none: Edits = new Edits(0);
  #starts: Uint32Array;
  #ends: Uint32Array;
  #kinds: Uint8Array;
  #rules: Int16Array;
  #replacements: string[] = [];

  constructor(capacity = 64) {
    this.#starts = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
    this.#kinds = new Uint8Array(capacity);
    this.#rules = new Int16Array(capacity);
  }

  get length(): number {
    return this.#replacements.length;
  }

  /**
   * Appends an edit behind all others; a deletion right behind one of the same kinds extends that one. Throws
   * `OverlappingEditsError` when it is not behind them.
   */
  add(start: number, end: number, replacement: string, kinds: number, rule = -1): void {
    const at = this.#replacements.length;
    const previousEnd = at === 0 ? 0 : this.end(at - 1);
    if (start < previousEnd || end < start) throw new OverlappingEditsError(start, previousEnd, end);
    if (replacement === '' && rule < 0 && this.#endsInDeletion(start, kinds)) {
      this.#ends[at - 1] = end;
      return;
    }
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#kinds[at] = kinds;
    this.#rules[at] = rule;
    this.#replacements.push(replacement);
  }

  start(index: number): number {
    return this.#starts[index] as number;
  }

  end(index: number): number {
    return this.#ends[index] as number;
  }

  replacement(index: number): string {
    return this.#replacements[index] as string;
  }

  kinds(index: number): number {
    return this.#kinds[index] as number;
  }

  rule(index: number): number {
    return this.#rules[index] as number;
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
    const capacity = Math.max(64, this.#starts.length * 2);
    this.#starts = copyInto(new Uint32Array(capacity), this.#starts);
    this.#ends = copyInto(new Uint32Array(capacity), this.#ends);
    this.#kinds = copyInto(new Uint8Array(capacity), this.#kinds);
    this.#rules = copyInto(new Int16Array(capacity), this.#rules);
  }
}

function copyInto<T extends { set(from: T): void }>(target: T, from: T): T {
  target.set(from);
  return target;
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

/** Pieces are joined in batches of so many, so that they need not all be in memory at once. */
const BATCH = 8192;

/** The text after its edits. Nothing else in this project changes text. */
export function applyEdits(text: string, edits: Edits): string {
  if (edits.length === 0) return text;
  const batches: string[] = [];
  let pieces: string[] = [];
  let from = 0;
  for (let i = 0; i < edits.length; i++) {
    pieces.push(text.slice(from, edits.start(i)), edits.replacement(i));
    from = edits.end(i);
    if (pieces.length >= BATCH) {
      batches.push(pieces.join(''));
      pieces = [];
    }
  }
  batches.push(pieces.join(''), text.slice(from));
  return batches.join('');
}
