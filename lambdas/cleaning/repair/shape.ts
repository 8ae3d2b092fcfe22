import { areForeign, isLetter, isLower, isUpper, LETTER, letterBits, unitsOf } from './letters.ts';

/** How surely the damaged reading is no spelling of any language. */
export const ODDNESS = { none: 0, some: 1, much: 2, certain: 3 } as const;

/** Signs that rightly follow a word, also one in capitals. */
const CLOSING = unitsOf('’”“»›…–—™®©°²³¹ºª·•\u00a0 ‘');
/** Signs that rightly follow a letter that is named or numbers something, as in «Ñ» or Ä². */
const AFTER_LONE_LETTER = unitsOf('’”“»›«…–—‘™²³¹·•\u00a0 ');
/** Signs that rightly stand between two letters. */
const JOINING = unitsOf('’…–—·\u00a0 ”»');
/** Signs that rightly stand before a word, and are lead bytes in Mac Roman. */
const OPENING = unitsOf('–—“”‘’«»…‹›‚„\u00a0÷×·⁄€¤');
/** Marks behind which a space follows. */
const SENTENCE_MARKS = unitsOf('.,:;!?)');
/** Signs of mathematics that are lead bytes in Mac Roman, and what may follow them in a formula. */
const OPERATORS = unitsOf('√ƒ≈∆¬');
const MATHEMATICS = unitsOf('∞±≤≥≠∂∑∏π∫Ωµ°\u00a0 ');

const [A_TILDE, A_CIRCUMFLEX, A_BREVE, L_ACUTE] = [0xc3, 0xc2, 0x102, 0x139];
/** Romanian, which has Ă, has these. */
const WITH_A_BREVE = unitsOf('şŞ');

function isBox(unit: number): boolean {
  return unit >= 0x2500 && unit <= 0x259f;
}

function isControl(unit: number): boolean {
  return unit >= 0x80 && unit <= 0x9f;
}

/** How odd the units of a sequence look as they stand, between the units before and behind them. */
export function oddnessOf(text: string, start: number, length: number): number {
  for (let i = start; i < start + length; i++) if (isControl(text.charCodeAt(i))) return ODDNESS.certain;
  if (length === 3) return ODDNESS.much;
  if (length > 3) return ODDNESS.certain;
  const lead = text.charCodeAt(start);
  const last = text.charCodeAt(start + 1);
  const before = letterBits(text.charCodeAt(start - 1));
  const behind = letterBits(text.charCodeAt(start + 2));
  const leadBits = letterBits(lead);
  const lastBits = letterBits(last);
  if (areForeign(before, leadBits) || areForeign(lastBits, behind)) return ODDNESS.much;
  if (isLetter(leadBits)) {
    return isLetter(lastBits)
      ? areStrangers(lead, last) || isAmongSmallWords(text, start)
        ? ODDNESS.much
        : ofLetters(before, leadBits, lastBits, behind)
      : ofLetterAndSign(text, start, before, leadBits);
  }
  return ofSignFirst(text, start, before, lastBits, behind);
}

/** Â and a space right behind a punctuation mark, where no word begins: a no-break space. */
function isLostSpace(text: string, start: number): boolean {
  return (
    text.charCodeAt(start) === A_CIRCUMFLEX &&
    isSpace(text.charCodeAt(start + 1)) &&
    SENTENCE_MARKS.has(text.charCodeAt(start - 1))
  );
}

/** Lines of a box stand apart from words, though a tree may have a name right behind its branch. */
function ofBox(text: string, start: number, before: number, last: number, behind: number): number {
  const lastUnit = text.charCodeAt(start + 1);
  const opensWord = isLetter(behind) && isInSentence(text, start);
  if (isBox(lastUnit)) {
    if (isLetter(before) && (isLetter(behind) || (isLower(before) && !isBox(text.charCodeAt(start + 2))))) {
      return ODDNESS.much;
    }
    if (opensWord) return ODDNESS.much;
    return isLetter(before) || isLetter(behind) ? ODDNESS.some : ODDNESS.none;
  }
  if (isLetter(before) || opensWord || isAmongSmallWords(text, start)) return ODDNESS.much;
  return isLetter(behind) && !isLetter(last) && !CLOSING.has(lastUnit) ? ODDNESS.much : ODDNESS.some;
}

/** A word and one space stand before. */
function isInSentence(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === 0x20 && isLower(letterBits(text.charCodeAt(start - 2)));
}

/** Two units alone between words in small letters, where capitals or the lines of a box are out of place. */
function isAmongSmallWords(text: string, start: number): boolean {
  return (
    isInSentence(text, start) &&
    text.charCodeAt(start + 2) === 0x20 &&
    isLower(letterBits(text.charCodeAt(start + 3))) &&
    !isLower(letterBits(text.charCodeAt(start))) &&
    (isBox(text.charCodeAt(start)) || isUpper(letterBits(text.charCodeAt(start + 1))))
  );
}

/**
 * Letters that no language has one behind the other: Ã and Â with those of other alphabets (Ãœ, ÃŽ), Ă with any but ş,
 * a capital Ĺ, which begins no word, with a small letter.
 */
function areStrangers(lead: number, last: number): boolean {
  if (lead === A_TILDE || lead === A_CIRCUMFLEX) return last >= 0x152 && last <= 0x17e;
  if (lead === A_BREVE) return last > 0x7f && !WITH_A_BREVE.has(last);
  return lead === L_ACUTE && isLower(letterBits(last));
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0;
}

function ofLetters(before: number, lead: number, last: number, behind: number): number {
  if (areForeign(lead, last)) return ODDNESS.much;
  if (isLower(lead)) return isUpper(last) ? ODDNESS.much : ODDNESS.none;
  if (isLower(last)) return isLetter(before) || isUpper(behind) ? ODDNESS.much : ODDNESS.none;
  if (isLower(before)) return ODDNESS.much;
  return isLower(behind) ? ODDNESS.some : ODDNESS.none;
}

function ofLetterAndSign(text: string, start: number, before: number, lead: number): number {
  const last = text.charCodeAt(start + 1);
  const behindUnit = text.charCodeAt(start + 2);
  const behind = letterBits(behindUnit);
  if (isUpper(lead) && isLower(before)) return ODDNESS.much;
  if (isLostSpace(text, start)) return ODDNESS.much;
  if (areForeign(lead, behind)) return ODDNESS.much;
  if (isLetter(behind)) return JOINING.has(last) ? ODDNESS.none : ODDNESS.much;
  if (last === 0xa0 && !isLetter(before) && isSpace(behindUnit)) return ODDNESS.much;
  if (AFTER_LONE_LETTER.has(last)) return ODDNESS.none;
  if (!isLetter(before)) return ODDNESS.much;
  return CLOSING.has(last) ? ODDNESS.none : ODDNESS.some;
}

function ofSignFirst(text: string, start: number, before: number, last: number, behind: number): number {
  const lead = text.charCodeAt(start);
  if (OPENING.has(lead)) return ODDNESS.none;
  if (isBox(lead)) return ofBox(text, start, before, last, behind);
  if (isLetter(before) && isLetter(behind) && isLower(behind)) return ODDNESS.much;
  if (OPERATORS.has(lead) && !MATHEMATICS.has(text.charCodeAt(start + 1))) return ODDNESS.much;
  // A root of one letter is mathematics, behind a word it is none.
  const behindWord = isLetter(before) && isLetter(letterBits(text.charCodeAt(start - 2)));
  if (behindWord || (isLetter(behind) && (last & LETTER.latin) !== 0)) return ODDNESS.much;
  return isLetter(before) || isLetter(behind) || (last & LETTER.latin) !== 0 ? ODDNESS.some : ODDNESS.none;
}
