/** Unicode ranges that hold Latin letters, first and last code unit of each, in the basic plane above ASCII. */
const LATIN_RANGES: readonly (readonly [number, number])[] = [
  [0xaa, 0xaa],
  [0xba, 0xba],
  [0xc0, 0x24f],
  [0x250, 0x2af],
  [0x1d00, 0x1dbf],
  [0x1e00, 0x1eff],
  [0x2071, 0x2071],
  [0x207f, 0x207f],
  [0x212a, 0x212b],
  [0x2c60, 0x2c7f],
  [0xa722, 0xa7ff],
  [0xab30, 0xab64],
  [0xfb00, 0xfb06],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];

const LETTER = /^\p{L}$/u;

/** Every Latin letter of the basic plane above ASCII. */
export const LATIN_LETTERS: readonly string[] = LATIN_RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)),
).filter((letter) => LETTER.test(letter) && letter !== 'ˮ');

/** Marks that sit on a letter of any script; on a Latin letter they fold away. First and last code unit. */
export const COMMON_MARKS: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20f0],
  [0xfe20, 0xfe2f],
];

export function isAsciiLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Han, kana and their punctuation, where a dash or an ellipsis is part of the script's own typography. */
export function isEastAsian(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0x9fff && unit !== 0x2e3a && unit !== 0x2e3b) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}
