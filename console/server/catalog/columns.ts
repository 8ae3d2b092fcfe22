/** Places for the first so many rows; then twice as many, and so on. */
const FIRST_ROWS = 1024;

/** The numbers of all rows, a column each: about 50 bytes a row, which objects would take several times. */
export class Columns {
  size = 0;
  /** Where key and, behind it, title begin in the pool of texts, and their bytes. */
  textAt: Uint32Array = new Uint32Array(FIRST_ROWS);
  keyBytes: Uint16Array = new Uint16Array(FIRST_ROWS);
  titleBytes: Uint16Array = new Uint16Array(FIRST_ROWS);
  /** Where the folded text begins in its pool. */
  foldedAt: Uint32Array = new Uint32Array(FIRST_ROWS);
  /** Places in `STATUSES` and `REASONS`, the latter plus one; bits of `FLAGS`. */
  status: Uint8Array = new Uint8Array(FIRST_ROWS);
  reason: Uint8Array = new Uint8Array(FIRST_ROWS);
  flags: Uint8Array = new Uint8Array(FIRST_ROWS);
  uncounted: Uint8Array = new Uint8Array(FIRST_ROWS);
  /** Where the row's rules begin among all facts, and how many they are. */
  rulesAt: Uint32Array = new Uint32Array(FIRST_ROWS);
  rules: Uint16Array = new Uint16Array(FIRST_ROWS);
  /** NaN where there is none; times in milliseconds since 1970. */
  bytes: Float64Array = new Float64Array(FIRST_ROWS);
  cleanedAt: Float64Array = new Float64Array(FIRST_ROWS);

  /** Makes room for one more row and returns its number. */
  add(): number {
    if (this.size === this.textAt.length) this.#grow();
    return this.size++;
  }

  #grow(): void {
    this.textAt = doubled(this.textAt);
    this.keyBytes = doubled(this.keyBytes);
    this.titleBytes = doubled(this.titleBytes);
    this.foldedAt = doubled(this.foldedAt);
    this.status = doubled(this.status);
    this.reason = doubled(this.reason);
    this.flags = doubled(this.flags);
    this.uncounted = doubled(this.uncounted);
    this.rulesAt = doubled(this.rulesAt);
    this.rules = doubled(this.rules);
    this.bytes = doubled(this.bytes);
    this.cleanedAt = doubled(this.cleanedAt);
  }
}

/** The numbers in an array of twice the length. */
export function doubled<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(numbers: T): T {
  const grown = new (numbers.constructor as new (length: number) => T)(numbers.length * 2);
  grown.set(numbers as never);
  return grown;
}
