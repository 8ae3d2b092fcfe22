/** Lower case of the same length, so that offsets stay; a letter whose small form is longer keeps its own. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** From here on a letter may be lowered by what stands around it, or to more than one unit. */
const FIRST_UNSURE = 0x130;
/** Punctuation, currencies and the like have no case. */
const [FIRST_PUNCTUATION, LAST_PUNCTUATION] = [0x2000, 0x20ff];

/** Whether a unit of a lowered text stands for one of the text alone. Of such units, cutting and lowering may change places. */
export function isLoweredAlone(code: number): boolean {
  return code < FIRST_UNSURE || (code >= FIRST_PUNCTUATION && code <= LAST_PUNCTUATION);
}
