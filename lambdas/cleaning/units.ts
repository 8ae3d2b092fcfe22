/** What a code unit is to one who reads a block for its words and its shape. Words first, so that a limit tells them. */
export const UNIT = {
  /** A letter of a script that parts words with spaces and has capitals, one of any other, a digit. */
  letter: 0,
  otherLetter: 1,
  digit: 2,
  other: 3,
  apostrophe: 4,
  stop: 5,
  exclamation: 6,
  comma: 7,
  separator: 8,
  currency: 9,
  at: 10,
  colon: 11,
} as const;

const LAST_OF_WORDS = UNIT.digit;

const MARKS: readonly (readonly [marks: string, unit: number])[] = [
  ["'", UNIT.apostrophe],
  ['.?', UNIT.stop],
  ['!', UNIT.exclamation],
  [',', UNIT.comma],
  ['|·•/»', UNIT.separator],
  ['$£€', UNIT.currency],
  ['@', UNIT.at],
  [':', UNIT.colon],
];

/** From here on every unit is taken for a letter. */
const FIRST_UNLISTED = 0x3040;

/** Latin, Greek, Cyrillic and what lies between them, and the additions to Latin and Greek. */
const WITH_CAPITALS: readonly (readonly [first: number, last: number])[] = [
  [0xc0, 0x52f],
  [0x1e00, 0x1fff],
];
/** Signs of Latin-1; punctuation, symbols and arrows; East Asian punctuation. */
const NO_WORDS: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0xbf],
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
];

function listUnits(): Uint8Array {
  const units = new Uint8Array(FIRST_UNLISTED).fill(UNIT.otherLetter);
  for (const [first, last] of WITH_CAPITALS) units.fill(UNIT.letter, first, last + 1);
  for (const [first, last] of NO_WORDS) units.fill(UNIT.other, first, last + 1);
  for (const [first, last] of ['az', 'AZ']) {
    units.fill(UNIT.letter, (first as string).charCodeAt(0), (last as string).charCodeAt(0) + 1);
  }
  units.fill(UNIT.digit, 0x30, 0x3a);
  for (const [marks, unit] of MARKS) for (const mark of marks) units[mark.charCodeAt(0)] = unit;
  return units;
}

const UNITS = listUnits();

/** One of `UNIT`. */
export function unitOf(code: number): number {
  return code < FIRST_UNLISTED ? (UNITS[code] as number) : UNIT.otherLetter;
}

/** A letter or digit, to the accuracy that word borders need: everything above Latin-1's signs but punctuation. */
export function isWordUnit(code: number): boolean {
  return unitOf(code) <= LAST_OF_WORDS;
}
