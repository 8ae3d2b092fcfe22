import { continuationPages, leadPages } from './code-pages.ts';
import { GROUP, groupOf, SCRIPT } from './groups.ts';
import { isLetter, isLower, isUpper, LETTER, letterBits, unitsOf } from './letters.ts';

const UNLIKELY = -1;

/**
 * How well a repaired character fits between its repaired neighbours, from -1 to 1. `beforeLast` is the unit before
 * `left`; all are code points, or NaN at the border of the text.
 */
export function plausibilityOf(codePoint: number, beforeLast: number, left: number, right: number): number {
  if (isDamagedAgain(left, codePoint) || isDamagedAgain(codePoint, right)) return 1;
  const group = groupOf(codePoint);
  if (group === GROUP.latin) return ofLatin(codePoint, beforeLast, left, right);
  if (group >= SCRIPT) return ofScript(group, left, right);
  if (LOOSE.has(codePoint) || (APART.has(codePoint) && isLetter(bitsOf(left)))) return 0.3;
  if (group === GROUP.mark && isLetter(bitsOf(left))) return 1;
  return OF_GROUP[group] ?? UNLIKELY;
}

/** Letters that are a word of their own in some language: å, à, é, è, ó … */
const LONE_WORDS = unitsOf('ÀÁÅÉÈÍÓÚàáâåæéèêíóôøú');

/** Signs that do not stand right behind a letter. */
const APART = unitsOf('¡¢£¤¥¦¨¬¯±µ¶¸¹¼½¾¿×÷');

/** Accents that stand on no letter. */
const LOOSE = unitsOf('¨¯¸');

const OF_GROUP: Readonly<Record<number, number>> = {
  [GROUP.rare]: UNLIKELY,
  [GROUP.punctuation]: 1,
  [GROUP.symbol]: 0.7,
  [GROUP.emoji]: 1,
  [GROUP.mark]: 0.6,
  [GROUP.control]: UNLIKELY,
  [GROUP.lost]: 1,
};

/** Text that was damaged twice comes out of the first repair as damaged text. */
export function isDamagedAgain(lead: number, continuation: number): boolean {
  return (
    lead > 0x7f &&
    continuation > 0x7f &&
    lead < 0x10000 &&
    continuation < 0x10000 &&
    (leadPages(lead) & continuationPages(continuation) & 1) !== 0
  );
}

function ofLatin(codePoint: number, beforeLast: number, left: number, right: number): number {
  const [bits, leftBits, rightBits] = [bitsOf(codePoint), bitsOf(left), bitsOf(right)];
  if (isForeignToLatin(leftBits) || isForeignToLatin(rightBits)) return UNLIKELY;
  if (!isLetter(leftBits) && !isLetter(rightBits)) return LONE_WORDS.has(codePoint) ? 1 : 0.7;
  if (isUpper(bits) && isLower(leftBits)) return UNLIKELY;
  if (isLower(bits) && isUpper(rightBits)) return UNLIKELY;
  if (isLower(bits) && isUpper(leftBits) && isUpper(bitsOf(beforeLast))) return UNLIKELY;
  return 1;
}

function isForeignToLatin(bits: number): boolean {
  return isLetter(bits) && (bits & LETTER.latin) === 0;
}

function ofScript(group: number, left: number, right: number): number {
  if (groupOf(left) === group || groupOf(right) === group) return 1;
  return isLetter(bitsOf(left)) || isLetter(bitsOf(right)) ? UNLIKELY : 0.5;
}

function bitsOf(codePoint: number): number {
  return codePoint < 0x10000 ? letterBits(codePoint) : 0;
}
