import { Edits, KIND } from './edit.ts';

/** Marks by the ends of the names of letters that bear them, as in `eacute`. Source: HTML Living Standard, 13.5. */
const MARKS: readonly (readonly [end: string, mark: string, letters: string])[] = [
  ['grave', '\u0300', 'AEIOUaeiou'],
  ['acute', '\u0301', 'ACEILNORSUYZaceilnorsuyz'],
  ['circ', '\u0302', 'ACEGHIJOSUWYaceghijosuwy'],
  ['tilde', '\u0303', 'AINOUainou'],
  ['uml', '\u0308', 'AEIOUYaeiouy'],
  ['ring', '\u030a', 'AUau'],
  ['caron', '\u030c', 'CDELNRSTZcdelnrstz'],
  ['cedil', '\u0327', 'CGKLNRSTcgklnrst'],
];

/** Characters that have names of their own. Source: HTML Living Standard, 13.5. */
const NAMED =
  'quot " apos \' nbsp \u00a0 iexcl ¡ cent ¢ pound £ yen ¥ sect § copy © laquo « raquo » reg ® deg ° plusmn ± sup2 ² ' +
  'sup3 ³ micro µ para ¶ middot · frac14 ¼ frac12 ½ frac34 ¾ iquest ¿ times × divide ÷ AElig Æ aelig æ OElig Œ oelig œ ' +
  'szlig ß ETH Ð eth ð THORN Þ thorn þ Oslash Ø oslash ø Lstrok Ł lstrok ł Dstrok Đ dstrok đ ensp \u2002 emsp \u2003 ' +
  'thinsp \u2009 ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ bull • hellip … lsaquo ‹ rsaquo › ' +
  'euro € trade ™ minus − shy \u00ad';

const CHARACTERS = charactersByName();

const ENTITY =
  /(?<!`)&(?:(?<name>[a-zA-Z]{2,8}[1-4]{0,2})|#(?<decimal>\d{2,7})|#[xX](?<hex>[0-9a-fA-F]{2,6}));(?!`)/g;

/** Tags, or tags that were escaped: such a text is about markup or is markup. */
const MARKUP = /<[a-zA-Z/!]|&[lg]t;/;
const ENTITY_AHEAD = /^#?\w{1,31};/;
/** What could become part of another entity; left alone, so that decoding twice is decoding once. */
const UNSAFE = /[\w#;&]/;

/** A capital letter of ASCII with this bit is the small one; `#` has it. */
const CASE_BIT = 0x20;
const [HASH_SIGN, SMALL_A, SMALL_Z] = [0x23, 0x61, 0x7a];

/** Decodes the character references that a scraper left in a text, unless the text is or shows markup. */
export function decodeEntities(text: string): Edits {
  if (!mayHoldEntities(text) || MARKUP.test(text)) return Edits.none;
  const edits = new Edits();
  for (const { 0: entity, index, groups } of text.matchAll(ENTITY)) {
    const end = index + entity.length;
    const character = entity === '&amp;' ? ampersand(text, end) : characterOf(groups ?? {});
    if (character !== undefined) edits.add(index, end, character, KIND.repaired);
  }
  return edits;
}

/** Most texts with an ampersand have it between two names: that is told without a look at all that the text reads. */
function mayHoldEntities(text: string): boolean {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const next = text.charCodeAt(at + 1) | CASE_BIT;
    if (next === HASH_SIGN || (next >= SMALL_A && next <= SMALL_Z)) return true;
  }
  return false;
}

function ampersand(text: string, end: number): string | undefined {
  return ENTITY_AHEAD.test(text.slice(end, end + 40)) ? undefined : '&';
}

function characterOf({ name, decimal, hex }: Record<string, string | undefined>): string | undefined {
  if (name !== undefined) return CHARACTERS.get(name);
  const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  if (
    point < 0x20 ||
    point > 0x10ffff ||
    (point >= 0x7f && point < 0xa0) ||
    (point >= 0xd800 && point < 0xe000)
  ) {
    return undefined;
  }
  const character = String.fromCodePoint(point);
  return UNSAFE.test(character) ? undefined : character;
}

function charactersByName(): Map<string, string> {
  const characters = new Map<string, string>();
  for (const [, name, character] of NAMED.matchAll(/(\S+) (\S|[\u00a0\u2002\u2003\u2009])(?: |$)/g)) {
    characters.set(name as string, character as string);
  }
  for (const [end, mark, letters] of MARKS) {
    for (const letter of letters) characters.set(letter + end, (letter + mark).normalize('NFC'));
  }
  return characters;
}
