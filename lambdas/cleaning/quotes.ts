/** Quotation marks and apostrophes of Latin-script typography (also used with Cyrillic and Greek), by what they become. */
export const QUOTES: readonly (readonly [marks: string, plain: string, why: string])[] = [
  ['‘’‚‛', "'", 'single quotation marks; U+2019 is also the apostrophe'],
  ['“”„‟', '"', 'double quotation marks, high and low'],
  ['‹›', "'", 'single guillemets'],
  ['«»', '"', 'guillemets quote speech in French, Russian, Ukrainian and Serbian'],
  ['❛❜❟', "'", 'ornaments of the Dingbats block that are typed as quotes'],
  ['❝❞❠', '"', 'ornaments of the Dingbats block that are typed as quotes'],
  ['＇', "'", 'fullwidth apostrophe'],
  ['＂', '"', 'fullwidth quotation mark'],
  ['′', "'", 'prime: feet, minutes'],
  ['″', '"', 'double prime: inches, seconds'],
  ['‴', "'''", 'triple prime'],
];

/** Ornaments of the supplementary plane: U+1F676 to U+1F678, heavy double quotation marks. */
export const ASTRAL_QUOTES: ReadonlyMap<string, string> = new Map([
  ['\u{1f676}', '"'],
  ['\u{1f677}', '"'],
  ['\u{1f678}', '"'],
]);

/**
 * Letter-like apostrophes: acute accent typed for an apostrophe, primes and half rings of transliteration, okina.
 * Beside a Latin letter they are plain apostrophes; U+02BC is a letter in Ukrainian and stays there.
 */
export const LETTER_APOSTROPHES = '´ʹʻʼʽʾʿˈ';
