import type { Lines } from './context/lines.ts';
import { isLoweredAlone } from './lower-case.ts';
import type { CompiledRule } from './rule.ts';

/** Lines longer than this are not the work of a hard wrap. */
const WIDEST_WRAP = 120;
/** Texts whose lines are all shorter than this are lists, addresses or poems rather than wrapped prose. */
const NARROWEST_WRAP = 40;
/** So many lines that break within a sentence show that a text is wrapped; a list has a longest entry or two. */
const ENOUGH_BROKEN_SENTENCES = 3;

/** The non-blank lines of a text, in columns: a text may have millions. */
interface TextLines {
  readonly starts: number[];
  readonly ends: number[];
  /** Counted with the blank ones. */
  readonly numbers: number[];
}

/** A span of a text that was taken out. */
interface Gone {
  readonly start: number;
  readonly end: number;
}

/** The blocks of the same text before some of it was taken out. */
export interface Before {
  readonly blocks: Blocks;
  readonly gone: readonly Gone[];
}

/** What was found out of each block by its own words, so that it holds as long as the block stays as it is. */
export interface Facts {
  /** The rules that may match a block; the first is looked at otherwise than the rest. */
  readonly hints: Map<number, readonly CompiledRule[]>;
  lines?: Lines;
}

/** Of a longer text no facts are kept, since those of two rounds would be in memory at once. Characters. */
const LONGEST_KNOWN = 1_000_000;

/**
 * The blocks of a text: its non-blank lines without outer white space, those joined that a hard wrap broke.
 * Offsets are those of the text.
 */
export class Blocks {
  readonly text: string;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly facts: Facts | undefined;
  /** What is known of the blocks as they were before, and which of them each is, or -1. */
  readonly knownFacts: Facts | undefined;
  readonly #origins: Int32Array | undefined;
  /** The code units of the text: to read one takes a fraction of the time that a string takes. */
  readonly codes: Uint16Array;
  /** Whether a part of the text, lowered, is that part of the lowered text. */
  readonly isLoweredUnitByUnit: boolean;

  constructor(text: string, before?: Before) {
    this.text = text;
    this.codes = before === undefined ? new Uint16Array(text.length) : codesLeft(text.length, before);
    this.isLoweredUnitByUnit = before?.blocks.isLoweredUnitByUnit ?? readCodes(text, this.codes);
    const lines = nonBlankLines(this.codes);
    const joins = wrappedLines(this.codes, lines);
    this.#starts = unjoined(lines.starts, joins, 1);
    this.#ends = unjoined(lines.ends, joins, 0);
    this.facts = text.length > LONGEST_KNOWN ? undefined : { hints: new Map() };
    if (before === undefined) return;
    this.knownFacts = before.blocks.facts;
    this.#origins = originsOf(this, before);
  }

  get length(): number {
    return this.#starts.length;
  }

  start(index: number): number {
    return this.#starts[index] as number;
  }

  end(index: number): number {
    return this.#ends[index] as number;
  }

  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  /** Which block it was before, if it is the same still, or -1. */
  origin(index: number): number {
    return this.#origins === undefined ? -1 : (this.#origins[index] as number);
  }

  slice(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }

  /** The line ends between a block and the one before it. */
  lineEndsBefore(index: number): number {
    let count = 0;
    for (let i = this.end(index - 1); i < this.start(index); i++) {
      if (this.codes[i] === 0x0a) count++;
    }
    return count;
  }
}

/** Fills `codes`, and tells whether all of them are lowered alone. */
function readCodes(text: string, codes: Uint16Array): boolean {
  let areAlone = true;
  for (let i = 0; i < codes.length; i++) {
    const code = text.charCodeAt(i);
    codes[i] = code;
    if (!isLoweredAlone(code)) areAlone = false;
  }
  return areAlone;
}

/** The same without what went: to copy is faster than to read. */
function codesLeft(length: number, { blocks, gone }: Before): Uint16Array {
  const codes = new Uint16Array(length);
  let [from, at] = [0, 0];
  for (const { start, end } of [...gone, { start: blocks.text.length, end: 0 }]) {
    codes.set(blocks.codes.subarray(from, start), at);
    at += start - from;
    from = end;
  }
  return codes;
}

function originsOf(blocks: Blocks, { blocks: before, gone }: Before): Int32Array {
  const origins = new Int32Array(blocks.length).fill(-1);
  let [shift, next, old] = [0, 0, 0];
  const goneAt = () => gone[next]?.start ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i < blocks.length; i++) {
    for (; goneAt() <= blocks.start(i) + shift; next++) shift += (gone[next] as Gone).end - goneAt();
    const start = blocks.start(i) + shift;
    while (old < before.length && before.start(old) < start) old++;
    const isSame = old < before.length && before.start(old) === start && before.size(old) === blocks.size(i);
    if (isSame && goneAt() >= before.end(old)) origins[i] = old;
  }
  return origins;
}

function nonBlankLines(codes: Uint16Array): TextLines {
  const lines: TextLines = { starts: [], ends: [], numbers: [] };
  let number = 0;
  for (let from = 0; from < codes.length; number++) {
    const newline = codes.indexOf(0x0a, from);
    const to = newline < 0 ? codes.length : newline;
    let [start, end] = [from, to];
    while (start < end && isBlank(codes[start] as number)) start++;
    while (end > start && isBlank(codes[end - 1] as number)) end--;
    if (start < end) {
      lines.starts.push(start);
      lines.ends.push(end);
      lines.numbers.push(number);
    }
    from = to + 1;
  }
  return lines;
}

/** The borders of lines without those where two were joined: of each, what `joins` says is found `behind` places earlier. */
function unjoined(borders: readonly number[], joins: Uint8Array, behind: number): Uint32Array {
  const kept = new Uint32Array(borders.length);
  let count = 0;
  for (let i = 0; i < borders.length; i++) {
    if (joins[i - behind] !== 1) kept[count++] = borders[i] as number;
  }
  return kept.subarray(0, count);
}

/** Space, tab, carriage return and ideographic space. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0d || unit === 0x3000;
}

/**
 * For each line, whether the next goes on with it. A program that wraps at a width breaks a line where the next word
 * would not have fitted; the width is that of the longest line that another follows.
 */
function wrappedLines(codes: Uint16Array, lines: TextLines): Uint8Array {
  const count = lines.starts.length;
  const joins = new Uint8Array(count);
  let width = 0;
  for (let i = 0; i + 1 < count; i++) {
    if (areNeighbours(lines, i)) width = Math.max(width, lengthOf(lines, i));
  }
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return joins;
  let broken = 0;
  for (let i = 0; i + 1 < count; i++) {
    if (!areNeighbours(lines, i)) continue;
    if (lengthOf(lines, i) + 1 + firstWordLength(codes, lines, i + 1) <= width || isOneWord(codes, lines, i))
      continue;
    joins[i] = 1;
    if (!SENTENCE_ENDS.has(codes[(lines.ends[i] as number) - 1] as number)) broken++;
  }
  return broken >= ENOUGH_BROKEN_SENTENCES ? joins : joins.fill(0);
}

const SENTENCE_ENDS: ReadonlySet<number> = new Set([...`.!?:;"'*)]`].map((mark) => mark.charCodeAt(0)));

/** A line without a space holds nothing that a wrap could have parted: a number of a list, an address. */
function isOneWord(codes: Uint16Array, lines: TextLines, index: number): boolean {
  return firstWordLength(codes, lines, index) === lengthOf(lines, index);
}

function areNeighbours({ numbers }: TextLines, index: number): boolean {
  return numbers[index + 1] === (numbers[index] as number) + 1;
}

function lengthOf({ starts, ends }: TextLines, index: number): number {
  return (ends[index] as number) - (starts[index] as number);
}

function firstWordLength(codes: Uint16Array, { starts, ends }: TextLines, index: number): number {
  const start = starts[index] as number;
  const limit = Math.min(ends[index] as number, start + WIDEST_WRAP);
  for (let i = start; i < limit; i++) if (isBlank(codes[i] as number)) return i - start;
  return limit - start;
}
