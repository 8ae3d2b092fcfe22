import { GROUP, groupOf, SCRIPT } from './groups.ts';

/** Bits that say what a code unit is to the words around it. */
export const LETTER = {
  upper: 1,
  lower: 2,
  latin: 4,
  greek: 8,
  cyrillic: 16,
  otherScript: 32,
  digit: 64,
} as const;

const CASED = LETTER.upper | LETTER.lower;
const ANY_LETTER: number = LETTER.latin | LETTER.greek | LETTER.cyrillic | LETTER.otherScript;

/** Below this the bits come from Unicode's data; beyond, they follow from the group of the character. */
const KEPT = 0x530;

/** Letters by Unicode that stand for signs in the code pages: ordinals, micro, florin, modifier accents. */
const SIGNS = 'ªºµƒˆˇ';

const BITS = new Uint8Array(KEPT);
give(/[0-9]/g, LETTER.digit);
give(/\p{Script=Latin}/gu, LETTER.latin);
give(/\p{Script=Greek}/gu, LETTER.greek);
give(/\p{Script=Cyrillic}/gu, LETTER.cyrillic);
give(/\p{Lu}/gu, LETTER.upper);
give(/\p{Ll}/gu, LETTER.lower);
for (const sign of `${SIGNS}${letters(/[^\p{L}0-9]/gu)}`) BITS[sign.charCodeAt(0)] = 0;

function give(those: RegExp, bit: number): void {
  for (const letter of letters(those)) BITS[letter.charCodeAt(0)] = letterBits(letter.charCodeAt(0)) | bit;
}

function letters(those: RegExp): string {
  const all = String.fromCharCode(...Array.from(BITS, (_, unit) => unit));
  return (all.match(those) ?? []).join('');
}

/** Bits of `LETTER`; none for what is no letter or digit, also for the place before or behind a text (NaN). */
export function letterBits(unit: number): number {
  if (unit < KEPT) return BITS[unit] as number;
  const group = groupOf(unit);
  if (group >= SCRIPT)
    return unit >= 0x1f00 && unit <= 0x1fff ? LETTER.greek | LETTER.lower : LETTER.otherScript;
  if (group !== GROUP.latin) return 0;
  // Vietnamese and the like come in pairs of a capital and a small letter; the rest are ligatures.
  return LETTER.latin | (unit <= 0x1eff && unit % 2 === 0 ? LETTER.upper : LETTER.lower);
}

export function isLetter(bits: number): boolean {
  return (bits & ANY_LETTER) !== 0;
}

export function isUpper(bits: number): boolean {
  return (bits & CASED) === LETTER.upper;
}

export function isLower(bits: number): boolean {
  return (bits & CASED) === LETTER.lower;
}

/** Letters of two scripts, which never meet within a word. */
export function areForeign(one: number, other: number): boolean {
  return isLetter(one) && isLetter(other) && (one & other & ANY_LETTER) === 0;
}

/** The code units of a string as a set. */
export function unitsOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}
