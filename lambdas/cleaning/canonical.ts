import { Edits, KIND } from './edit.ts';

/**
 * Marks that came with Unicode 17: releases of Node.js with older data take them for no marks at all, so nothing is
 * sorted or composed across them.
 */
const NEWEST = '[\\u1acf-\\u1add\\u1ae0-\\u1aeb\\u{1e6e3}\\u{1e6e6}\\u{1e6ee}\\u{1e6ef}\\u{1e6f5}]';
const STARTS_WITH_NEWEST = new RegExp(`^${NEWEST}`, 'u');

/**
 * A base and what may combine with it, or a character that may not be its own canonical form. Hangul vowels and final
 * consonants combine though they are no marks (Unicode Standard, section 3.12).
 */
const SEQUENCE = new RegExp(
  `(?:[^\\p{M}\\u1160-\\u11ff]|${NEWEST})(?:(?!${NEWEST})[\\p{M}\\u1160-\\u11ff])+|[^\\0-\\u02ff]`,
  'gu',
);

/** Below U+0300 no character combines with the one before it or decomposes into another. */
const MAY_CHANGE = /[^\0-\u02ff]/;

const COMBINES = /[\p{M}\u1160-\u11ff\udc00-\udfff]/u;

/**
 * Marks beyond this many on one base are no spelling, and sorting them can take time that grows with their square, so
 * such a sequence is left as it is. The number is that of the Stream-Safe Text Format (Unicode Annex 15, section 13).
 */
const MOST_MARKS = 30;

/** How much is compared with its canonical form at once: small, since that form too takes quadratic time at worst. */
const CHUNK = 1024;

/** Composes letters and their marks as NFC does: the same text to the eye, one spelling to a program. */
export function composeCanonically(text: string): Edits {
  if (!MAY_CHANGE.test(text)) return Edits.none;
  const edits = new Edits();
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = sequenceEnd(text, start + CHUNK);
    const chunk = text.slice(start, end);
    if (!MAY_CHANGE.test(chunk) || chunk.normalize('NFC') === chunk) continue;
    for (const { 0: sequence, index } of chunk.matchAll(SEQUENCE)) {
      if (sequence.length > MOST_MARKS || STARTS_WITH_NEWEST.test(sequence)) continue;
      const composed = sequence.normalize('NFC');
      const at = start + index;
      if (composed !== sequence) edits.add(at, at + sequence.length, composed, KIND.diacritics);
    }
  }
  return edits;
}

/** The first offset from `offset` on that parts no sequence short enough to be composed. */
function sequenceEnd(text: string, offset: number): number {
  let end = offset;
  const limit = offset + 2 * MOST_MARKS;
  while (end < text.length && end < limit && COMBINES.test(text.charAt(end))) end++;
  return end;
}
