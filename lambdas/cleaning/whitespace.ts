/** Spaces that differ from U+0020 in width or in breaking alone. U+3000 stays: it is layout in East Asian text. */
export const SPACES =
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f';

/** What ends a line, by the plain line end that it becomes. */
export const LINE_ENDS: ReadonlyMap<string, string> = new Map([
  ['\u000b', '\n'],
  ['\u000c', '\n'],
  ['\u0085', '\n'],
  ['\u2028', '\n'],
  ['\u2029', '\n\n'],
]);

/** Part fields and records in data exports, so that the words beside them are two. */
export const INFORMATION_SEPARATORS = '\u001c\u001d\u001e\u001f';

/** Invisible in every text: soft hyphen, byte order mark, word joiner, invisible operators, deprecated controls. */
export const NEVER_VISIBLE = '\u00ad\ufeff\u2060\u2061\u2062\u2063\u2064\u206a\u206b\u206c\u206d\u206e\u206f';

/**
 * Invisible, yet with a task in some scripts: joiners and zero-width space (Persian, Indic, Khmer, Thai), directional
 * controls (Hebrew, Arabic), Hangul fillers, interlinear annotation, Mongolian separators. They go where neither
 * neighbour is of such a script, beside Latin, Cyrillic, Greek, Armenian and Georgian letters. First and last code unit.
 */
export const VISIBLE_ELSEWHERE: readonly (readonly [number, number])[] = [
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2065, 0x2069],
  [0x3164, 0x3164],
  [0xfff0, 0xfffb],
  [0xffa0, 0xffa0],
];

/** Choose a glyph for what stands before them; on a Latin letter there is nothing to choose. */
export const VARIATION_SELECTORS: readonly [number, number] = [0xfe00, 0xfe0f];
