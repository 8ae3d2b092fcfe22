import type { Change } from '../../../api.ts';

/**
 * A line of the raw text beside what became of it. Offsets are UTF-16 code units: of the raw text, and of the clean.
 * All rows together cover both texts, in order.
 */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly cleanStart: number;
  readonly cleanEnd: number;
  /** The first change that ends behind the row's start, by index. */
  readonly firstChange: number;
  /** Numbers of the lines that begin here; absent where a line of the row above goes on. */
  readonly rawLine?: number;
  readonly cleanLine?: number;
}

/** A part of a row: unchanged, or what a change has here. */
export interface Piece {
  readonly raw: string;
  readonly clean: string;
  /** Index of the change; absent where nothing changed. */
  readonly change?: number;
  /** Whether the change begins in this piece; one that is removed may go over many rows. */
  readonly isFirst?: boolean;
  /** Whether its first word is in this piece: a removal may begin with the blank lines above. */
  readonly hasFirstWord?: boolean;
}

/** Longer lines are cut into several rows, at a space where there is one, so that none is slow to lay out. */
const LONGEST = 2_000;

/** Cuts both texts into rows where a line ends in both, or within what is removed, or after `LONGEST`. */
export function alignRows(raw: string, changes: readonly Change[]): Row[] {
  const rows = new RowBuilder(raw);
  let at = 0;
  for (const [index, { start, end, replacement, rule }] of changes.entries()) {
    rows.keep(at, start);
    if (rule !== undefined) rows.remove(start, end, replacement);
    else rows.replace(start, end, replacement);
    rows.pass(index);
    at = end;
  }
  rows.keep(at, raw.length);
  return rows.finish();
}

class RowBuilder {
  readonly #raw: string;
  readonly #rows: Row[] = [];
  #start = 0;
  #cleanStart = 0;
  #clean = 0;
  #firstChange = 0;
  #changesPassed = 0;
  #rawLine = 1;
  #cleanLine = 1;
  #beginsRawLine = true;
  #beginsCleanLine = true;
  #cleanEndsLine = false;

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** Text that is the same on both sides. */
  keep(from: number, to: number): void {
    let at = from;
    while (at < to) {
      const lineEnd = this.#raw.indexOf('\n', at) + 1;
      const end = lineEnd === 0 || lineEnd > to ? to : lineEnd;
      const cut =
        end - this.#start > LONGEST ? this.#cutBefore(Math.max(at, this.#start + LONGEST), end) : end;
      this.#clean += cut - at;
      this.#cleanEndsLine = this.#raw[cut - 1] === '\n';
      at = cut;
      if (cut < end || this.#cleanEndsLine) this.#break(at);
    }
  }

  remove(from: number, to: number, replacement: string): void {
    this.#clean += replacement.length;
    for (let at = from; ; ) {
      const lineEnd = this.#raw.indexOf('\n', at) + 1;
      if (lineEnd === 0 || lineEnd > to) return;
      this.#break(lineEnd);
      at = lineEnd;
    }
  }

  replace(from: number, to: number, replacement: string): void {
    this.#clean += replacement.length;
    if (replacement !== '') this.#cleanEndsLine = replacement.endsWith('\n');
    if (replacement.includes('\n') || this.#raw.slice(from, to).includes('\n')) this.#break(to);
  }

  /** The change of this index is done with. */
  pass(index: number): void {
    this.#changesPassed = index + 1;
  }

  finish(): Row[] {
    if (this.#start < this.#raw.length || this.#cleanStart < this.#clean) this.#break(this.#raw.length);
    return this.#rows;
  }

  #cutBefore(from: number, end: number): number {
    const space = this.#raw.indexOf(' ', from) + 1;
    if (space > 0 && space <= end && space - from < LONGEST / 4) return space;
    const isWithinPair = /[\udc00-\udfff]/.test(this.#raw[from] ?? '');
    return Math.min(end, isWithinPair ? from + 1 : from);
  }

  #break(end: number): void {
    this.#rows.push({
      start: this.#start,
      end,
      cleanStart: this.#cleanStart,
      cleanEnd: this.#clean,
      firstChange: this.#firstChange,
      ...(this.#beginsRawLine && { rawLine: this.#rawLine }),
      ...(this.#beginsCleanLine && this.#clean > this.#cleanStart && { cleanLine: this.#cleanLine }),
    });
    this.#beginsRawLine = this.#raw[end - 1] === '\n' || this.#raw[end - 1] === '\r';
    if (this.#beginsRawLine) this.#rawLine++;
    if (this.#clean > this.#cleanStart) this.#beginsCleanLine = this.#cleanEndsLine;
    if (this.#clean > this.#cleanStart && this.#cleanEndsLine) this.#cleanLine++;
    this.#start = end;
    this.#cleanStart = this.#clean;
    this.#firstChange = this.#changesPassed;
  }
}

/** What a row holds, piece by piece. The replacement of a change stands where the change begins. */
export function piecesOf(row: Row, raw: string, changes: readonly Change[]): Piece[] {
  const pieces: Piece[] = [];
  let at = row.start;
  for (let index = row.firstChange; index < changes.length; index++) {
    const { start, end, replacement } = changes[index] as Change;
    if (start >= row.end && start > row.start) break;
    if (end <= row.start && end > start) continue;
    if (start > at) pieces.push(unchanged(raw.slice(at, start)));
    const isFirst = start >= row.start;
    const from = Math.max(start, row.start);
    at = Math.min(end, row.end);
    const word = firstWord(raw, start, end);
    pieces.push({
      raw: raw.slice(from, at),
      clean: isFirst ? replacement : '',
      change: index,
      isFirst,
      hasFirstWord: word >= from && word < at,
    });
  }
  if (at < row.end) pieces.push(unchanged(raw.slice(at, row.end)));
  return pieces;
}

/** Where the first word of a span begins; the span itself where it has none. */
function firstWord(raw: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (/\S/.test(raw[at] ?? '')) return at;
  return start;
}

const unchanged = (text: string): Piece => ({ raw: text, clean: text });

/** The row that holds a place of the raw text, by index. */
export function rowAt(rows: readonly Row[], offset: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((rows[middle] as Row).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
