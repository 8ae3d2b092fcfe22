export const BLACK_FLAG = 0x1f3f4;

/** Where a flag spelled in tag characters ends, given where its black flag does. */
export function flagEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isTag(text.codePointAt(end) as number)) end += 2;
  return end;
}

export function isTag(point: number): boolean {
  return point >= 0xe0000 && point <= 0xe007f;
}

export function isVariationSupplement(point: number): boolean {
  return point >= 0xe0100 && point <= 0xe01ef;
}

/** Format controls of shorthand and of musical notation. */
export function isAstralFormat(point: number): boolean {
  return (point >= 0x1bca0 && point <= 0x1bca3) || (point >= 0x1d173 && point <= 0x1d17a);
}
