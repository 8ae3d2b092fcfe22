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

/** Han, kana and their punctuation, where a dash or an ellipsis is part of the script's own typography. */
export function isEastAsian(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0x9fff && unit !== 0x2e3a && unit !== 0x2e3b) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

/** Scripts that, like Latin, write no invisible character: Greek, Cyrillic, Armenian, Georgian. */
export const PLAIN_SCRIPTS: readonly (readonly [number, number])[] = [
  [0x0370, 0x0482],
  [0x048a, 0x058f],
  [0x10a0, 0x10ff],
  [0x1c80, 0x1cbf],
  [0x1f00, 0x1fff],
  [0x2d00, 0x2d2f],
  [0xa640, 0xa66e],
  [0xa680, 0xa69d],
];

export const FULLWIDTH_DIGITS = '０１２３４５６７８９';
