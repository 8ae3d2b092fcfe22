import type { RuleId } from '../../../lambdas/cleaning/index.ts';
import { BytePool } from './byte-pool.ts';
import { bitsOf, flagsOf, REASONS, STATUSES } from './codes.ts';
import { Columns, doubled } from './columns.ts';
import type { Entry, RuleFact } from './entry.ts';
import { type Folding, SEAM } from './folding.ts';

/** Numbers that a fact takes: rule, removals, words. */
const STRIDE = 3;
/** DynamoDB would hold longer ones, S3 and the title's own limit would not. Bytes. */
const MOST_TEXT_BYTES = 0xffff;

/**
 * Hundreds of thousands of records in memory, to be listed by key, filtered and searched: numbers in columns, texts in
 * pools of bytes. A row keeps its number; one that is put again leaves its old texts behind, until all is read anew.
 */
export class RowTable {
  readonly columns = new Columns();
  /** Row numbers in the order of keys, once sealed. */
  order: Uint32Array = new Uint32Array(0);
  /** What is searched, and in the order of that the rows that the pieces are of, and where the pieces begin. */
  readonly folded = new BytePool();
  pieceRow: Uint32Array = new Uint32Array(1024);
  pieceAt: Uint32Array = new Uint32Array(1024);
  pieces = 0;
  readonly ruleIds: RuleId[] = [];
  readonly #texts = new BytePool();
  readonly #folding: Folding;
  readonly #ruleNumbers = new Map<RuleId, number>();
  #facts: Uint32Array = new Uint32Array(1024 * STRIDE);
  #factsEnd = 0;

  constructor(folding: Folding) {
    this.#folding = folding;
  }

  get size(): number {
    return this.columns.size;
  }

  /** Bytes that the table takes outside of a few objects. */
  get heldBytes(): number {
    const { columns } = this;
    const arrays = Object.values(columns).filter((column) => ArrayBuffer.isView(column));
    const held = [...arrays, this.order, this.pieceRow, this.pieceAt, this.#facts];
    return (
      held.reduce((sum, { byteLength }) => sum + byteLength, 0) + this.#texts.capacity + this.folded.capacity
    );
  }

  /** Adds a row of a key that has none. The table can be used once it is sealed again. */
  add(entry: Entry): void {
    this.#write(this.columns.add(), entry);
  }

  /** Puts what was added in its place among the keys. */
  seal(): void {
    const sealed = this.order;
    const added = Uint32Array.from(
      { length: this.size - sealed.length },
      (_, index) => sealed.length + index,
    ).sort(this.#byKey);
    this.order = new Uint32Array(this.size);
    let [next, place] = [0, 0];
    for (const row of added) {
      while (next < sealed.length && this.#byKey(sealed[next] as number, row) < 0)
        this.order[place++] = sealed[next++] as number;
      this.order[place++] = row;
    }
    this.order.set(sealed.subarray(next), place);
  }

  /** Adds rows, or puts them in the place of those of the same keys, which differ. */
  put(entries: Iterable<Entry>): void {
    for (const entry of entries) {
      const row = this.#rowOf(entry.source);
      if (row === undefined) this.add(entry);
      else this.#write(row, entry);
    }
    if (this.order.length < this.size) this.seal();
  }

  has(source: string): boolean {
    return this.#rowOf(source) !== undefined;
  }

  /** The place in `order` of the first key that is not below these bytes. */
  placeOf(bytes: Uint8Array): number {
    return this.firstPlace((row) => this.#compareKey(row, bytes) >= 0);
  }

  /** The place in `order` of the first key that is above these bytes. */
  placeBehind(bytes: Uint8Array): number {
    return this.firstPlace((row) => this.#compareKey(row, bytes) > 0);
  }

  /** The first place in `order`, from one on, of a row for which `isBehind` holds, as it then does for all others. */
  firstPlace(isBehind: (row: number) => boolean, from = 0): number {
    let low = from;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBehind(this.order[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  key(row: number): string {
    const { textAt, keyBytes } = this.columns;
    return this.#texts.text(textAt[row] as number, keyBytes[row] as number);
  }

  startsWith(row: number, prefix: Uint8Array): boolean {
    const { textAt, keyBytes } = this.columns;
    return (
      (keyBytes[row] as number) >= prefix.length &&
      this.#texts.compareWith(textAt[row] as number, prefix.length, prefix) === 0
    );
  }

  entry(row: number): Entry {
    const { textAt, keyBytes, titleBytes, status, reason, flags, uncounted, bytes, cleanedAt } = this.columns;
    const titleAt = (textAt[row] as number) + (keyBytes[row] as number);
    const cleaned = cleanedAt[row] as number;
    const size = bytes[row] as number;
    return {
      source: this.key(row),
      status: STATUSES[status[row] as number] ?? 'waiting',
      title: titleBytes[row] === 0 ? undefined : this.#texts.text(titleAt, titleBytes[row] as number),
      flags: flagsOf(flags[row] as number),
      reason: REASONS[(reason[row] as number) - 1],
      rules: this.#factsOf(row),
      uncounted: uncounted[row] === 1,
      bytes: Number.isNaN(size) ? undefined : size,
      cleanedAt: Number.isNaN(cleaned) ? undefined : new Date(cleaned).toISOString(),
    };
  }

  /** Calls back with each rule of a row by its place in `ruleIds`, and the words that it removed. */
  eachRule(row: number, use: (rule: number, words: number) => void): void {
    const { rulesAt, rules } = this.columns;
    const start = rulesAt[row] as number;
    const end = start + (rules[row] as number) * STRIDE;
    for (let at = start; at < end; at += STRIDE)
      use(this.#facts[at] as number, this.#facts[at + 2] as number);
  }

  /** Whether one of the rules that are marked, by their places in `ruleIds`, is among those of a row. */
  hasRule(row: number, marked: Uint8Array): boolean {
    const { rulesAt, rules } = this.columns;
    const start = rulesAt[row] as number;
    const end = start + (rules[row] as number) * STRIDE;
    for (let at = start; at < end; at += STRIDE) if (marked[this.#facts[at] as number] === 1) return true;
    return false;
  }

  #write(row: number, entry: Entry): void {
    const { columns } = this;
    columns.textAt[row] = this.#texts.bytes.length;
    columns.keyBytes[row] = this.#texts.append(entry.source);
    columns.titleBytes[row] = this.#texts.append(fitting(entry.title ?? ''));
    columns.status[row] = STATUSES.indexOf(entry.status);
    columns.reason[row] = entry.reason === undefined ? 0 : REASONS.indexOf(entry.reason) + 1;
    columns.flags[row] = bitsOf(entry.flags);
    columns.uncounted[row] = entry.uncounted ? 1 : 0;
    columns.bytes[row] = entry.bytes ?? Number.NaN;
    columns.cleanedAt[row] = Date.parse(entry.cleanedAt ?? '');
    this.#writeFolded(row, entry);
    this.#writeFacts(row, entry.rules);
  }

  #writeFolded(row: number, { source, title = '' }: Entry): void {
    const start = this.folded.bytes.length;
    const variants = [
      ...this.#folding.variants(source),
      ...(title === '' ? [] : this.#folding.variants(title)),
    ];
    this.folded.append(SEAM + variants.join(SEAM));
    this.columns.foldedAt[row] = start;
    if (this.pieces === this.pieceRow.length) {
      this.pieceRow = doubled(this.pieceRow);
      this.pieceAt = doubled(this.pieceAt);
    }
    this.pieceRow[this.pieces] = row;
    this.pieceAt[this.pieces++] = start;
  }

  #writeFacts(row: number, facts: readonly RuleFact[]): void {
    this.columns.rulesAt[row] = this.#factsEnd;
    this.columns.rules[row] = facts.length;
    for (const { rule, removals, words } of facts) {
      if (this.#factsEnd === this.#facts.length) this.#facts = doubled(this.#facts);
      this.#facts.set([this.#numberOf(rule), removals, words], this.#factsEnd);
      this.#factsEnd += STRIDE;
    }
  }

  #factsOf(row: number): RuleFact[] {
    const { rulesAt, rules } = this.columns;
    const start = rulesAt[row] as number;
    return Array.from({ length: rules[row] as number }, (_, index) => {
      const at = start + index * STRIDE;
      const [rule = 0, removals = 0, words = 0] = this.#facts.subarray(at, at + STRIDE);
      return { rule: this.ruleIds[rule] as RuleId, removals, words };
    });
  }

  #numberOf(rule: RuleId): number {
    let number = this.#ruleNumbers.get(rule);
    if (number === undefined) {
      number = this.ruleIds.push(rule) - 1;
      this.#ruleNumbers.set(rule, number);
    }
    return number;
  }

  #rowOf(source: string): number | undefined {
    const key = Buffer.from(source);
    const row = this.order[this.placeOf(key)];
    return row !== undefined && this.#compareKey(row, key) === 0 ? row : undefined;
  }

  readonly #byKey = (row: number, other: number): number => {
    const { textAt, keyBytes } = this.columns;
    return this.#texts.compare(
      textAt[row] as number,
      keyBytes[row] as number,
      textAt[other] as number,
      keyBytes[other] as number,
    );
  };

  #compareKey(row: number, key: Uint8Array): number {
    const { textAt, keyBytes } = this.columns;
    return this.#texts.compareWith(textAt[row] as number, keyBytes[row] as number, key);
  }
}

/** A title is 200 characters long at most; whatever else wrote the table may have put more there. */
function fitting(title: string): string {
  return title.length * 3 > MOST_TEXT_BYTES ? title.slice(0, Math.floor(MOST_TEXT_BYTES / 3)) : title;
}
