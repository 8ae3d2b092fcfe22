import type { Blocks } from '../blocks.ts';
import type { SignSet, Signs } from '../sign.ts';
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

/** What is in a block, as bits; `address` stands for a handle, too. */
export const HAS = { exclamation: 1, address: 2, price: 4 } as const;

/** Of a longer block no more is looked at but for signs, and its words count as many as this could hold. Characters. */
const LOOKED_AT = 400;
export const MOST_WORDS = 80;

/**
 * Reads blocks for their shape and their signs, each in one pass over its characters: both go by where words begin, and
 * to tell what a character is costs more than what either does with it. One object serves all blocks of a text.
 */
export class ShapeReader {
  /** How many there are in what is looked at. */
  words = 0;
  capitals = 0;
  digits = 0;
  sentences = 0;
  commas = 0;
  separators = 0;
  /** Letters, and those of scripts that part words with spaces and have capitals. */
  letters = 0;
  spaced = 0;
  /** Bits of `HAS`. */
  has = 0;
  /** One of `START`, and one of `END`. */
  start = 0;
  end = 0;
  /** How many characters of the block were looked at, and whether those are all. */
  lookedAt = 0;
  isWhole = true;
  readonly signs: Signs = { first: 0, last: 0, whole: 0, within: 0, sign: -1, always: false };
  readonly #blocks: Blocks;
  readonly #cased: string;
  readonly #set: SignSet;

  /** `cased` is the text of the blocks with its capitals. */
  constructor(blocks: Blocks, cased: string, set: SignSet) {
    this.#blocks = blocks;
    this.#cased = cased;
    this.#set = set;
  }

  /** Fills the fields for a block. */
  read(block: number): void {
    const blocks = this.#blocks;
    const [start, end] = [blocks.start(block), blocks.end(block)];
    const to = Math.min(end, start + LOOKED_AT);
    this.lookedAt = to - start;
    this.isWhole = to === end;
    this.start = startOf(blocks.codes, this.#cased, start);
    this.end = endOf(blocks.codes, start, end);
    [this.sentences, this.commas, this.separators, this.has] = [0, 0, 0, 0];
    this.#set.open(blocks, block, this.signs);
    this.#scan(start, to);
    this.#set.close(blocks, to, this.digits > 0, this.signs);
  }

  #scan(start: number, to: number): void {
    const { codes } = this.#blocks;
    const [cased, set, signs] = [this.#cased, this.#set, this.signs];
    const { first, last } = signs;
    let [words, capitals, digits, letters, unspaced] = [0, 0, 0, 0, 0];
    // An apostrophe parts no word, but a sign may begin behind one.
    let isWithin = false;
    for (let k = start; k < to; k++) {
      let unit = unitOf(codes[k] as number);
      if (unit <= UNIT.digit) {
        if (set.mayBeginAt(codes, k, last)) set.begin(this.#blocks, k, signs);
        if (!isWithin) {
          isWithin = true;
          words++;
          if (cased.charCodeAt(k) !== codes[k]) capitals++;
        }
        const from = k;
        do {
          if (unit === UNIT.digit) digits++;
          else if (unit === UNIT.otherLetter) unspaced++;
          k++;
          unit = k < to ? unitOf(codes[k] as number) : UNIT.other;
        } while (unit <= UNIT.digit);
        letters += k - from;
        if (k === to) break;
      } else if (k >= first && set.mayBeginAt(codes, k, last)) {
        set.begin(this.#blocks, k, signs);
      }
      isWithin &&= unit === UNIT.apostrophe;
      if (unit > UNIT.apostrophe) this.#mark(unit, k, to);
    }
    this.words = words;
    this.capitals = capitals;
    this.digits = digits;
    this.letters = letters - digits;
    this.spaced = letters - digits - unspaced;
  }

  /** Counts a mark that is neither of a word nor a space. */
  #mark(unit: number, at: number, to: number): void {
    const { codes } = this.#blocks;
    switch (unit) {
      case UNIT.exclamation:
        this.has |= HAS.exclamation;
        if (opensSentence(codes, this.#cased, at, to)) this.sentences++;
        break;
      case UNIT.stop:
        if (opensSentence(codes, this.#cased, at, to)) this.sentences++;
        break;
      case UNIT.comma:
        this.commas++;
        break;
      case UNIT.separator:
        this.separators++;
        break;
      case UNIT.currency:
        this.has |= HAS.price;
        break;
      case UNIT.at:
        this.has |= HAS.address;
        break;
      case UNIT.colon:
        if (codes[at + 1] === 0x2f && codes[at + 2] === 0x2f) this.has |= HAS.address;
        break;
    }
  }
}

/** Whether a mark at `at` ends a sentence that another follows, which begins with a capital. */
function opensSentence(codes: Uint16Array, cased: string, at: number, to: number): boolean {
  let k = at + 1;
  while (k < to && isCloser(codes[k] as number)) k++;
  if (k >= to || !isSpace(codes[k] as number)) return false;
  while (k < to && (isSpace(codes[k] as number) || isCloser(codes[k] as number))) k++;
  return k < to && cased.charCodeAt(k) !== codes[k];
}

function startOf(codes: Uint16Array, cased: string, at: number): number {
  const unit = codes[at] as number;
  if (unit !== cased.charCodeAt(at)) return START.capital;
  if (unit >= 0x30 && unit <= 0x39) return START.digit;
  if (isWordUnit(unit)) return START.small;
  if (isCloser(unit) || unit === 0x28) return START.quote;
  if (unit === 0x23) return START.heading;
  return unit === 0x2d || unit === 0x2a || unit === 0x2022 || unit === 0xb7 ? START.bullet : START.other;
}

function endOf(codes: Uint16Array, start: number, end: number): number {
  let last = end - 1;
  while (last > start && isCloser(codes[last] as number)) last--;
  const unit = codes[last] as number;
  if (unit === 0x2e) return isEllipsis(codes, last) ? END.ellipsis : END.stop;
  if (unit === 0x21 || unit === 0x3f) return END.call;
  if (unit === 0x3a) return END.colon;
  if (unit === 0x2c || unit === 0x3b) return END.comma;
  if ((unit >= 0x30 && unit <= 0x39) || unit === 0x25) return END.digit;
  return isWordUnit(unit) ? END.word : END.other;
}

function isEllipsis(codes: Uint16Array, last: number): boolean {
  const from = Math.max(0, last - 2);
  return codes[from] === 0x2e && codes[from + 1] === 0x2e;
}

/** `"`, `'`, `)` and `]`. */
function isCloser(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a;
}
