import { Edits, KIND } from './edit.ts';
import { isLowSurrogate, MAY_COMPOSE } from './may-compose.ts';

/** Below U+0300 no character combines with the one before it or decomposes into another. */
const MAY_CHANGE = /[^\0-\u02ff]/;

/**
 * Marks that came with Unicode 17: releases of Node.js with older data take them for no marks at all, so nothing is
 * sorted or composed across them.
 */
const NEWEST = /^[\u1acf-\u1add\u1ae0-\u1aeb\u{1e6e3}\u{1e6e6}\u{1e6ee}\u{1e6ef}\u{1e6f5}]/u;

/** Hangul vowels and final consonants combine though they are no marks (Unicode Standard, section 3.12). */
const COMBINES = new RegExp(`(?!${NEWEST.source})^[\\p{M}\\u1160-\\u11ff]`, 'u');

/**
 * Marks beyond this many on one base are no spelling, and sorting them can take time that grows with their square, so
 * such a sequence is left as it is. The number is that of the Stream-Safe Text Format (Unicode Annex 15, section 13).
 */
const MOST_MARKS = 30;

/**
 * How much is compared with its canonical form at once: small, since that form too takes quadratic time at worst, and
 * since where one differs its sequences are looked at one by one.
 */
const CHUNK = 128;
/** The same for a text that is likely to be composed as it stands. */
const LONG_CHUNK = 1024;

/** Composes letters and their marks as NFC does: the same text to the eye, one spelling to a program. */
export function composeCanonically(text: string): Edits {
  if (!MAY_CHANGE.test(text)) return Edits.none;
  const edits = new Edits();
  const known = new Map<string, string>();
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = sequenceEnd(text, start + CHUNK);
    const chunk = text.slice(start, end);
    if (!MAY_CHANGE.test(chunk) || chunk.normalize('NFC') === chunk) continue;
    composeChunk(chunk, start, edits, known);
  }
  return edits;
}

/**
 * Composes each base with what combines with it, as far as both stand in the chunk, which begins at `origin`. A text
 * has few such sequences again and again, and looking one up in `known` takes a fraction of the time of composing it.
 */
function composeChunk(chunk: string, origin: number, edits: Edits, known: Map<string, string>): void {
  let runEnd = 0;
  for (let i = 0; i < chunk.length; ) {
    if (MAY_COMPOSE[chunk.charCodeAt(i)] === 0) {
      i++;
      continue;
    }
    const isBase = !combinesAt(chunk, i);
    const hasBase = isBase || i > runEnd;
    const start = isBase || !hasBase ? i : i - sizeBefore(chunk, i);
    let end = i + sizeAt(chunk, i);
    while (hasBase && combinesAt(chunk, end)) end += sizeAt(chunk, end);
    if (!isBase || end > i + sizeAt(chunk, i)) runEnd = end;
    i = end;
    const sequence = chunk.slice(start, end);
    if (sequence.length > MOST_MARKS || NEWEST.test(sequence)) continue;
    let composed = known.get(sequence);
    if (composed === undefined) {
      composed = sequence.normalize('NFC');
      known.set(sequence, composed);
    }
    if (composed !== sequence) edits.add(origin + start, origin + end, composed, KIND.diacritics);
  }
}

function combinesAt(text: string, at: number): boolean {
  return MAY_COMPOSE[text.charCodeAt(at)] === 1 && COMBINES.test(text.slice(at, at + 2));
}

function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

function sizeBefore(text: string, at: number): number {
  return at > 1 && sizeAt(text, at - 2) === 2 ? 2 : 1;
}

export const NOT_COMPOSED = -1;

/**
 * Up to where a text is composed, given the first unit of it that may not be; `NOT_COMPOSED` where it is not, or where
 * so many marks follow one another that it would take too long to tell.
 */
export function composedUntil(text: string, at: number): number {
  const start = isLowSurrogate(text.charCodeAt(at - 1)) ? at - 2 : at - 1;
  let end = Math.min(text.length, at + LONG_CHUNK);
  const limit = end + 2 * MOST_MARKS;
  for (; end < text.length && mayGoOn(text.charCodeAt(end)); end++) if (end === limit) return NOT_COMPOSED;
  const chunk = text.slice(Math.max(0, start), end);
  return chunk.normalize('NFC') === chunk ? end : NOT_COMPOSED;
}

function mayGoOn(unit: number): boolean {
  return MAY_COMPOSE[unit] === 1 || isLowSurrogate(unit);
}

/** The first offset from `offset` on that parts no sequence short enough to be composed. */
function sequenceEnd(text: string, offset: number): number {
  let end = offset;
  const limit = offset + 2 * MOST_MARKS;
  while (end < text.length && end < limit && (combinesAt(text, end) || isLowSurrogate(text.charCodeAt(end))))
    end++;
  return end;
}
