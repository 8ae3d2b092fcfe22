/** No ideograph, Hangul syllable or second half of a character combines with what stands before it or changes. */
const UNCHANGING: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x02ff],
  [0x3100, 0x9fff],
  [0xac00, 0xd7ff],
  [0xdc00, 0xf8ff],
];

/** First halves of mathematical letters, Arabic mathematics, emoji, and ideographs but for those of compatibility. */
const UNCHANGING_HALVES: readonly (readonly [first: number, last: number])[] = [
  [0xd835, 0xd835],
  [0xd83b, 0xd83e],
  [0xd840, 0xd87d],
];

/** Hangul vowels and final consonants combine though they are no marks. */
const COMBINES = /[\p{M}\u1160-\u11ff]/u;

function unitsThatMayCompose(): Uint8Array {
  const units = new Uint8Array(0x10000).fill(1);
  for (const [first, last] of [...UNCHANGING, ...UNCHANGING_HALVES]) units.fill(0, first, last + 1);
  for (let first = 0; first < units.length; first += BLOCK) {
    if (units[first] === 0 || isSurrogate(first)) continue;
    const block = String.fromCharCode(...Array.from({ length: BLOCK }, (_, i) => first + i));
    if (!mayCompose(block)) units.fill(0, first, first + BLOCK);
    else for (let i = 0; i < BLOCK; i++) units[first + i] = mayCompose(block.charAt(i)) ? 1 : 0;
  }
  return units;
}

/** What is told of so many units at once takes a fraction of the time. */
const BLOCK = 16;

function mayCompose(characters: string): boolean {
  return COMBINES.test(characters) || characters.normalize('NFC') !== characters;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/**
 * 1 for each code unit at which canonical composition (NFC) may have to act: what combines with a character before it,
 * what is not its own canonical form, and the first half of a supplementary character that may be either. One too many
 * is no mistake, only slow, so the supplementary planes are told apart by blocks.
 */
export const MAY_COMPOSE: Uint8Array = unitsThatMayCompose();
