import type { Blocks } from '../blocks.ts';
import { KINDS, type SignSet, type Signs } from '../sign.ts';
import { isWordUnit, UNIT, unitOf } from '../units.ts';

/** How a block ends, apart from quotes and brackets. */
export const END = {
  word: 0,
  stop: 1,
  call: 2,
  colon: 3,
  digit: 4,
  comma: 5,
  ellipsis: 6,
  other: 7,
} as const;
/** How a block begins. */
export const START = { capital: 0, small: 1, digit: 2, quote: 3, bullet: 4, other: 5, heading: 6 } as const;

/** Of a longer block no more is looked at, and its words count as many as this could hold. Characters, and words. */
const LOOKED_AT = 400;
const MOST_WORDS = 80;

/** Shortest block that reads as a paragraph. Characters. */
const PARAGRAPH = 160;
const FEWEST_PROSE_WORDS = 12;
/** Capitalised words, in quarters of all: beyond half a block is a headline, a list of names or a menu. */
const MOST_CAPITALS = 2;

/** What each block of a text is by itself, in columns. */
export class Lines {
  readonly length: number;
  /** Characters. */
  readonly size: Uint32Array;
  readonly words: Uint8Array;
  readonly end: Uint8Array;
  readonly start: Uint8Array;
  /** Capitalised words and digits, in quarters of all words and of all characters; 5 without a word. */
  readonly capitals: Uint8Array;
  readonly digits: Uint8Array;
  /** Ends of sentences within the block, commas, separators as `|`; four at most. */
  readonly sentences: Uint8Array;
  readonly commas: Uint8Array;
  readonly separators: Uint8Array;
  /** Bits: an exclamation mark, an address or a handle, a price. */
  readonly has: Uint8Array;
  /** 0 without a sign, 1 with one within, 2 where one is the whole block. */
  readonly signed: Uint8Array;
  readonly whole: Uint32Array;
  /** The same without what rules found. */
  readonly #ownWhole: Uint32Array;
  readonly within: Uint32Array;
  readonly sign: Int16Array;
  readonly always: Uint8Array;
  /** What goes whatever stands around it: a rule matches it wholly, or it reads a label that always goes. */
  readonly certain: Uint8Array;
  /** How often the block is in the text besides; three at most. */
  readonly copies: Uint8Array;
  readonly #letters: Uint16Array;
  readonly #spaced: Uint16Array;
  /** Share of letters in scripts that part words with spaces and have capitals, 0 to 1. */
  readonly spacedShare: number;

  /** `cased` is the text of the blocks with its capitals; `marked` are bits of kinds that rules found per block. */
  constructor(blocks: Blocks, cased: string, signs: SignSet, marked: ReadonlyMap<number, number>) {
    const n = blocks.length;
    this.length = n;
    this.size = new Uint32Array(n);
    this.words = new Uint8Array(n);
    this.end = new Uint8Array(n);
    this.start = new Uint8Array(n);
    this.capitals = new Uint8Array(n);
    this.digits = new Uint8Array(n);
    this.sentences = new Uint8Array(n);
    this.commas = new Uint8Array(n);
    this.separators = new Uint8Array(n);
    this.has = new Uint8Array(n);
    this.signed = new Uint8Array(n);
    this.whole = new Uint32Array(n);
    this.#ownWhole = new Uint32Array(n);
    this.#letters = new Uint16Array(n);
    this.#spaced = new Uint16Array(n);
    this.within = new Uint32Array(n);
    this.sign = new Int16Array(n);
    this.always = new Uint8Array(n);
    this.certain = new Uint8Array(n);
    const found: Signs = { whole: 0, within: 0, sign: -1, always: false };
    const known = blocks.knownFacts?.lines;
    let [letters, spaced] = [0, 0];
    for (let i = 0; i < n; i++) {
      const origin = blocks.origin(i);
      if (known !== undefined && origin >= 0) this.#copy(i, known, origin);
      else {
        signs.find(blocks, i, found);
        this.#ownWhole[i] = found.whole;
        this.within[i] = found.within;
        this.sign[i] = found.sign;
        this.always[i] = Number(found.always);
        this.#scan(i, blocks, cased);
      }
      const whole = (this.#ownWhole[i] as number) | (marked.get(i) ?? 0);
      this.whole[i] = whole;
      this.certain[i] = marked.has(i) ? 1 : (this.always[i] as number);
      this.signed[i] = whole !== 0 ? 2 : this.within[i] !== 0 ? 1 : 0;
      letters += this.#letters[i] as number;
      spaced += this.#spaced[i] as number;
    }
    this.spacedShare = letters === 0 ? 0 : spaced / letters;
    if (blocks.facts !== undefined) blocks.facts.lines = this;
    this.copies = countCopies(blocks);
  }

  isParagraph(i: number): boolean {
    const end = this.end[i] as number;
    const ends =
      end === END.stop || end === END.call || end === END.colon || (this.sentences[i] as number) > 0;
    return (this.size[i] as number) >= PARAGRAPH && (this.capitals[i] as number) <= MOST_CAPITALS && ends;
  }

  isProse(i: number): boolean {
    const end = this.end[i] as number;
    return (
      (this.words[i] as number) >= FEWEST_PROSE_WORDS &&
      (this.capitals[i] as number) <= MOST_CAPITALS &&
      (end === END.stop || end === END.call)
    );
  }

  /** How many kinds have a sign that is the whole block, or any sign. */
  kinds(i: number, which: 'whole' | 'any'): number {
    const bits = this.whole[i] as number;
    return countBits(which === 'whole' ? bits : bits | (this.within[i] as number));
  }

  /** What a block is by its own words, as it was found in another text. */
  #copy(i: number, from: Lines, k: number): void {
    this.size[i] = from.size[k] as number;
    this.words[i] = from.words[k] as number;
    this.end[i] = from.end[k] as number;
    this.start[i] = from.start[k] as number;
    this.capitals[i] = from.capitals[k] as number;
    this.digits[i] = from.digits[k] as number;
    this.sentences[i] = from.sentences[k] as number;
    this.commas[i] = from.commas[k] as number;
    this.separators[i] = from.separators[k] as number;
    this.has[i] = from.has[k] as number;
    this.within[i] = from.within[k] as number;
    this.sign[i] = from.sign[k] as number;
    this.always[i] = from.always[k] as number;
    this.#ownWhole[i] = from.#ownWhole[k] as number;
    this.#letters[i] = from.#letters[k] as number;
    this.#spaced[i] = from.#spaced[k] as number;
  }

  #scan(i: number, blocks: Blocks, cased: string): void {
    const { text, codes } = blocks;
    const [start, end] = [blocks.start(i), blocks.end(i)];
    const to = Math.min(end, start + LOOKED_AT);
    let [words, capitals, digits, sentences, commas, separators, has] = [0, 0, 0, 0, 0, 0, 0];
    let [spaced, unspaced] = [0, 0];
    let within = false;
    for (let k = start; k < to; k++) {
      const code = codes[k] as number;
      const unit = unitOf(code);
      if (unit <= UNIT.digit) {
        if (!within) {
          words++;
          if (cased.charCodeAt(k) !== code) capitals++;
          within = true;
        }
        if (unit === UNIT.letter) spaced++;
        else if (unit === UNIT.digit) digits++;
        else unspaced++;
        continue;
      }
      if (unit === UNIT.apostrophe && within) continue;
      within = false;
      switch (unit) {
        case UNIT.exclamation:
          has |= HAS.exclamation;
          if (opensSentence(text, cased, k, to)) sentences++;
          break;
        case UNIT.stop:
          if (opensSentence(text, cased, k, to)) sentences++;
          break;
        case UNIT.comma:
          commas++;
          break;
        case UNIT.separator:
          separators++;
          break;
        case UNIT.currency:
          has |= HAS.price;
          break;
        case UNIT.at:
          has |= HAS.address;
          break;
        case UNIT.colon:
          if (text.startsWith('//', k + 1)) has |= HAS.address;
          break;
      }
    }
    this.#letters[i] = spaced + unspaced;
    this.#spaced[i] = spaced;
    this.size[i] = end - start;
    this.words[i] = end > to ? MOST_WORDS : Math.min(MOST_WORDS, words);
    this.start[i] = startOf(text, cased, start);
    this.end[i] = endOf(text, start, end);
    this.capitals[i] = words === 0 ? 5 : Math.round((4 * capitals) / words);
    this.digits[i] = Math.round((4 * digits) / (to - start));
    this.sentences[i] = Math.min(4, sentences);
    this.commas[i] = Math.min(4, commas);
    this.separators[i] = Math.min(4, separators);
    this.has[i] = has;
  }
}

export const HAS = { exclamation: 1, address: 2, price: 4 } as const;

export const KIND_BIT = Object.fromEntries(KINDS.map((kind, i) => [kind, 1 << i])) as Readonly<
  Record<(typeof KINDS)[number], number>
>;

/** Whether a mark at `at` ends a sentence that another follows, which begins with a capital. */
function opensSentence(text: string, cased: string, at: number, to: number): boolean {
  let k = at + 1;
  while (k < to && isCloser(text.charCodeAt(k))) k++;
  if (k >= to || !isSpace(text.charCodeAt(k))) return false;
  while (k < to && (isSpace(text.charCodeAt(k)) || isCloser(text.charCodeAt(k)))) k++;
  return k < to && cased.charCodeAt(k) !== text.charCodeAt(k);
}

function startOf(text: string, cased: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== cased.charCodeAt(at)) return START.capital;
  if (unit >= 0x30 && unit <= 0x39) return START.digit;
  if (isWordUnit(unit)) return START.small;
  if (isCloser(unit) || unit === 0x28) return START.quote;
  if (unit === 0x23) return START.heading;
  return unit === 0x2d || unit === 0x2a || unit === 0x2022 || unit === 0xb7 ? START.bullet : START.other;
}

function endOf(text: string, start: number, end: number): number {
  let last = end - 1;
  while (last > start && isCloser(text.charCodeAt(last))) last--;
  const unit = text.charCodeAt(last);
  if (unit === 0x2e) return text.startsWith('..', last - 2) ? END.ellipsis : END.stop;
  if (unit === 0x21 || unit === 0x3f) return END.call;
  if (unit === 0x3a) return END.colon;
  if (unit === 0x2c || unit === 0x3b) return END.comma;
  if ((unit >= 0x30 && unit <= 0x39) || unit === 0x25) return END.digit;
  return isWordUnit(unit) ? END.word : END.other;
}

/** `"`, `'`, `)` and `]`. */
function isCloser(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a;
}

/** A paragraph stands in a text once, or its copy is the author's. Characters. */
const LONGEST_COPY = 200;

function countCopies(blocks: Blocks): Uint8Array {
  const copies = new Uint8Array(blocks.length);
  const firsts = new Map<string, number>();
  const counts = new Uint32Array(blocks.length);
  const firstOf = new Int32Array(blocks.length).fill(-1);
  for (let i = 0; i < blocks.length; i++) {
    if (blocks.size(i) > LONGEST_COPY) continue;
    const slice = blocks.slice(i);
    const first = firsts.get(slice) ?? i;
    if (first === i) firsts.set(slice, i);
    firstOf[i] = first;
    counts[first] = (counts[first] as number) + 1;
  }
  for (let i = 0; i < blocks.length; i++) {
    const first = firstOf[i] as number;
    if (first >= 0) copies[i] = Math.min(3, (counts[first] as number) - 1);
  }
  return copies;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
