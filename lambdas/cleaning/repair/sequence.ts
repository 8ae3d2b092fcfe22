import { byteIn, PAGES_WITH_SPACE } from './code-pages.ts';

const SPACE = 0x20;
const QUESTION_MARK = 0x3f;
export const LOST = 0xfffd;

/** A code point and how many units of the damaged text stand for it, in one number; 0 for none. */
export type Sequence = number;

const LENGTH_BITS = 3;

export function codePointOf(sequence: Sequence): number {
  return sequence >>> LENGTH_BITS;
}

export function lengthOf(sequence: Sequence): number {
  return sequence & ((1 << LENGTH_BITS) - 1);
}

function pack(codePoint: number, length: number): Sequence {
  return (codePoint << LENGTH_BITS) | length;
}

/**
 * The character in UTF-8 whose bytes, read in the code page, are the units from `start` on. Surrogates encoded one by
 * one (CESU-8) count as one character of six units. A byte that was lost, U+FFFD or a question mark in place of a
 * quotation mark's last byte, gives U+FFFD.
 */
export function sequenceAt(text: string, start: number, page: number): Sequence {
  const lead = byteIn(page, text.charCodeAt(start));
  if (lead < 0xc2 || lead > 0xf0) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let codePoint = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const unit = text.charCodeAt(start + i);
    const byte = continuation(page, unit);
    if (byte === 0) {
      if (unit === QUESTION_MARK && i === 2 && codePoint === 0x80) return pack(LOST, i + 1);
      return unit === LOST ? pack(LOST, lengthOfLost(text, start, page, i + 1, length)) : 0;
    }
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  if (codePoint < (SMALLEST[length] as number) || codePoint > 0x2ffff) return 0;
  if (codePoint < 0xd800 || codePoint > 0xdfff) return pack(codePoint, length);
  return surrogatePair(text, start, page, codePoint);
}

/** The length of a sequence one of whose bytes was lost, with the bytes that stand behind the lost one. */
function lengthOfLost(text: string, start: number, page: number, from: number, length: number): number {
  let end = from;
  while (end < length && text.charCodeAt(start + end) !== SPACE) {
    if (continuation(page, text.charCodeAt(start + end)) === 0) break;
    end++;
  }
  return end;
}

/** The least code point that needs so many bytes: less is an overlong form. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function surrogatePair(text: string, start: number, page: number, high: number): Sequence {
  if (high > 0xdbff || byteIn(page, text.charCodeAt(start + 3)) !== 0xed) return 0;
  const [second, third] = [
    continuation(page, text.charCodeAt(start + 4)),
    continuation(page, text.charCodeAt(start + 5)),
  ];
  if (second < 0xb0 || third === 0) return 0;
  const low = 0xd000 | ((second & 0x3f) << 6) | (third & 0x3f);
  return pack(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00), 6);
}

function continuation(page: number, unit: number): number {
  if (unit === SPACE) return (PAGES_WITH_SPACE >> page) & 1 ? 0xa0 : 0;
  const byte = byteIn(page, unit);
  return byte >= 0x80 && byte <= 0xbf ? byte : 0;
}
