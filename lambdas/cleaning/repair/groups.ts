/**
 * What kind of character a code point is, as far as a repair must know. Numbers from `SCRIPT` on are scripts other
 * than Latin, which do not mix with it within a word.
 */
export const GROUP = {
  /** Nothing that a text is likely to hold: phonetic letters, private use, scripts of no living language. */
  rare: 0,
  latin: 1,
  punctuation: 2,
  symbol: 3,
  emoji: 4,
  mark: 5,
  control: 6,
  lost: 7,
  other: 8,
} as const;

export const SCRIPT = 16;
const GREEK = 16;
const CYRILLIC = 17;
const ARABIC = 18;
const HEBREW = 19;
const EAST_ASIAN = 20;
const ETHIOPIC = 21;
const ARMENIAN = 22;
const TIBETAN = 23;
const SYLLABICS = 24;
const GEORGIAN = 25;
const MYANMAR = 26;
const SYRIAC = 27;
const THAANA = 28;
const NKO = 29;
/** From here on, a script for each block of 128 code points. */
const BLOCKS = 32;

/** Groups by the last code point of each range, in order. Source of the ranges: Unicode's Blocks.txt. */
// biome-ignore format: a range a line would be ninety lines
const RANGES: readonly (readonly [last: number, group: number])[] = [
  [0x7f, GROUP.other], [0x9f, GROUP.control], [0xbf, GROUP.punctuation], [0xd6, GROUP.latin],
  [0xd7, GROUP.punctuation], [0xf6, GROUP.latin], [0xf7, GROUP.punctuation], [0x17f, GROUP.latin],
  [0x18e, GROUP.rare], [0x18f, GROUP.latin], [0x191, GROUP.rare], [0x192, GROUP.symbol], [0x19f, GROUP.rare],
  [0x1a1, GROUP.latin], [0x1ae, GROUP.rare], [0x1b0, GROUP.latin], [0x217, GROUP.rare], [0x21b, GROUP.latin],
  [0x258, GROUP.rare], [0x259, GROUP.latin], [0x2ba, GROUP.rare], [0x2bc, GROUP.punctuation],
  [0x2c5, GROUP.rare], [0x2dd, GROUP.symbol], [0x2ff, GROUP.rare], [0x36f, GROUP.mark], [0x3ff, GREEK],
  [0x52f, CYRILLIC], [0x58f, ARMENIAN], [0x5ff, HEBREW], [0x6ff, ARABIC], [0x74f, SYRIAC], [0x77f, ARABIC],
  [0x7bf, THAANA], [0x7ff, NKO], [0x8ff, GROUP.rare], [0xeff, BLOCKS], [0xfff, TIBETAN], [0x109f, MYANMAR],
  [0x10ff, GEORGIAN], [0x11ff, EAST_ASIAN], [0x139f, ETHIOPIC], [0x13ff, GROUP.rare], [0x167f, SYLLABICS],
  [0x18af, BLOCKS], [0x1cff, GROUP.rare], [0x1dff, GROUP.rare], [0x1eff, GROUP.latin], [0x1fff, GREEK],
  [0x206f, GROUP.punctuation], [0x209f, GROUP.symbol], [0x20cf, GROUP.punctuation], [0x20ff, GROUP.mark],
  [0x25ff, GROUP.symbol], [0x27bf, GROUP.emoji], [0x27ff, GROUP.symbol], [0x2800, GROUP.symbol],
  [0x28ff, GROUP.rare], [0x2bff, GROUP.symbol], [0x2e7f, GROUP.rare], [0x9fff, EAST_ASIAN], [0xa71f, BLOCKS],
  [0xa78b, GROUP.rare], [0xa78c, GROUP.latin], [0xa7ff, GROUP.rare], [0xabff, BLOCKS], [0xd7ff, EAST_ASIAN],
  [0xf8ff, GROUP.rare], [0xfaff, EAST_ASIAN], [0xfb06, GROUP.latin], [0xfb1c, ARMENIAN], [0xfb4f, HEBREW],
  [0xfdff, ARABIC], [0xfe0f, GROUP.emoji], [0xfe2f, GROUP.mark], [0xfe6f, EAST_ASIAN], [0xfefe, ARABIC],
  [0xfeff, GROUP.punctuation], [0xffef, EAST_ASIAN], [0xfffc, GROUP.rare], [0xfffd, GROUP.lost],
  [0xffff, GROUP.rare], [0x11fff, BLOCKS], [0x1d3ff, GROUP.rare], [0x1d7ff, GROUP.emoji], [0x1e8ff, GROUP.rare],
  [0x1e97f, BLOCKS], [0x1efff, GROUP.rare], [0x1faff, GROUP.emoji], [0x1ffff, GROUP.rare],
  [0x2fa1f, EAST_ASIAN],
];

/** Letters among the rare ones with which languages of Africa, the Skolt Sami and teachers of Chinese write. */
const LESS_RARE = 'ƁƂƃƊƐƑƔƘƙƝƳƴƆƉƎǍǎǏǐǑǒǓǔǤǥǦǧǨǩǪǫǮǯƷɓɔɖɗɛɣɨɩɲɵʃʉʊʋʒʔ';

const GROUPS = new Uint16Array(0x20000);
let first = 0;
for (const [last, group] of RANGES) {
  for (let from = first; from <= last && from < GROUPS.length; from = (from | 0x7f) + 1) {
    GROUPS.fill(group === BLOCKS ? BLOCKS + (from >>> 7) : group, from, Math.min(last, from | 0x7f) + 1);
  }
  first = last + 1;
}
for (const letter of LESS_RARE) GROUPS[letter.charCodeAt(0)] = GROUP.latin;

/** The group of a code point; the rare one beyond the supplementary ideographs, and for NaN. */
export function groupOf(codePoint: number): number {
  if (codePoint < GROUPS.length) return GROUPS[codePoint] as number;
  return codePoint <= 0x2fa1f ? EAST_ASIAN : GROUP.rare;
}
