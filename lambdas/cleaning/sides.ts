import { COMMON_MARKS, isAsciiLetter, PLAIN_SCRIPTS } from './characters.ts';
import { FOLDINGS } from './diacritics.ts';
import { CLAUSE_DASHES, HYPHENS, OMISSIONS } from './punctuation.ts';
import { LETTER_APOSTROPHES, QUOTES } from './quotes.ts';
import { SPACES, VISIBLE_ELSEWHERE } from './whitespace.ts';

/**
 * What a character tells of the text beside it: nothing, that it is Latin, or that it is of a script in which marks,
 * joiners and directional controls may matter.
 */
export const SIDE = { neutral: 0, latin: 1, other: 2 } as const;
export type Side = (typeof SIDE)[keyof typeof SIDE];

const SIDES = sidesByUnit();

/** The side of the character at `index`; beyond the borders of the text it is neutral. */
export function sideOf(text: string, index: number): Side {
  return index >= 0 && index < text.length ? (SIDES[text.charCodeAt(index)] as Side) : SIDE.neutral;
}

/** A character that becomes a plain one counts as that one, so that a second pass sees what the first saw. */
function sidesByUnit(): Uint8Array {
  const sides = new Uint8Array(0x10000);
  sides.fill(SIDE.other, 0x2b0);
  sides.fill(SIDE.neutral, 0x2000, 0x2070);
  sides.fill(SIDE.neutral, 0x20a0, 0x20d0);
  for (const [first, last] of PLAIN_SCRIPTS) sides.fill(SIDE.neutral, first, last + 1);
  for (const [first, last] of COMMON_MARKS) sides.fill(SIDE.other, first, last + 1);
  for (const [first, last] of VISIBLE_ELSEWHERE) sides.fill(SIDE.other, first, last + 1);
  const dashes = [...CLAUSE_DASHES.keys(), ...OMISSIONS.keys()];
  const tabled = [...QUOTES, ...HYPHENS].map(([marks]) => marks);
  for (const mark of [...tabled, ...dashes, LETTER_APOSTROPHES, SPACES].join('')) {
    sides[mark.charCodeAt(0)] = SIDE.neutral;
  }
  for (const letter of FOLDINGS.keys()) if (letter.length === 1) sides[letter.charCodeAt(0)] = SIDE.latin;
  for (let unit = 0; unit < 0x80; unit++) if (isAsciiLetter(unit)) sides[unit] = SIDE.latin;
  return sides;
}
