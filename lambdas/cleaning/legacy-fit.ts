import { foreignShareOf } from './legacy-alphabets.ts';

/** What it costs a reading that a character stands where texts hardly ever have it, in nats. */
const COST = { unusual: 2, odd: 3, misplaced: 5, impossible: 7 } as const;

/** Beyond so many characters the average hardly changes. */
const ENOUGH = 400;
/** Beyond so many UTF-16 code units there is enough of a language's alphabet. */
const ALPHABET_REACH = 4000;

/**
 * How badly the characters beyond ASCII fit their neighbours and each other, on average: near 0 in a text that was
 * read in the right code page, several nats in one that was read in another, where letters become signs and signs
 * become letters. It needs no model of the language, so it holds where a single character is all there is.
 */
export function misfitOf(text: string): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < text.length && count < ENOUGH; i++) {
    if (text.charCodeAt(i) < 0x80) continue;
    sum += costOf(text, i);
    count++;
  }
  if (count === 0) return 0;
  return sum / count + COST.odd * foreignShareOf(text.slice(0, ALPHABET_REACH));
}

/** Controls, bytes without a character, private use. */
const IMPOSSIBLE = /[\x80-\x9f\ufffd\p{Co}]/u;
const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
/** What a mark may stand on. */
const CARRIER = /[\p{L}\p{M}]/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const LATIN = /\p{Script=Latin}/u;
const SMALL_LATIN = /[a-zß-öø-ÿ]/;

/** Letters by their Unicode category that do a sign's work: ordinals, accents that stand alone. */
const SIGN = /[ªºƒˆˇ\u02d8-\u02dd]/;

/** Scripts and their punctuation that stand beside letters of another script without a space. */
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u30ff\uff00-\uffef]/u;

/** Letters that hardly any text has more than once. */
const RARE_LETTER = /[ÿŸĸŧŦŋŊ]/;

/** Letters that are a word in some language. */
const LONE_WORD = /[àáåæèéêíîòóôöúü]/i;

function costOf(text: string, at: number): number {
  const [left, character, right] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  if (IMPOSSIBLE.test(character)) return COST.impossible;
  if (EAST_ASIAN.test(character)) return SMALL_LATIN.test(left) ? COST.unusual : 0;
  if (MARK.test(character)) return LATIN.test(left) || !CARRIER.test(left) ? COST.impossible : 0;
  if (!LETTER.test(character) || SIGN.test(character)) return costOfSign(text, at);
  if (isOfAnotherScript(left, character) || isOfAnotherScript(right, character)) return COST.impossible;
  if (isInWrongCase(text.charAt(at - 2), left, character, right)) return COST.misplaced;
  if (RARE_LETTER.test(character)) return COST.unusual;
  const isAlone = !LETTER.test(left) && !LETTER.test(right);
  return isAlone && !LONE_WORD.test(character) ? COST.unusual : 0;
}

function isOfAnotherScript(neighbour: string, letter: string): boolean {
  return LETTER.test(neighbour) && LATIN.test(neighbour) !== LATIN.test(letter);
}

/** Words have capitals in front or throughout. */
function isInWrongCase(beforeLeft: string, left: string, letter: string, right: string): boolean {
  if (CAPITAL.test(letter)) return SMALL.test(left);
  if (!SMALL.test(letter)) return false;
  return CAPITAL.test(right) || (CAPITAL.test(left) && CAPITAL.test(beforeLeft));
}

/** Where signs stand: up to two characters before them, `_` for the sign, and the character behind. */
const PLACES: readonly (readonly [signs: string, place: RegExp])[] = [
  ['’', /[\p{L}\p{N}\p{P}]_|(?:^|[\s\p{P}])_\p{L}/u],
  ['‘“„‚«‹»›', /(?:^|[\s\p{P}])_[\p{L}\p{N}\p{P}]/u],
  ['“”«‹»›', /[\p{L}\p{N}\p{P}]_(?:$|[\s\p{P}])/u],
  ['‘', /[\p{L}\p{P}]_(?:$|[\s\p{P}])/u],
  ['«»', /\s_\s/u],
  ['¿¡', /(?:^|[\s\p{P}])_[\p{L}\p{N}\p{P}]/u],
  ['–—', /(?:^|\s)_(?:\s|\p{N}|$)|[\p{L}\p{N}\p{P}]_[\p{L}\p{N}\p{P}]|^_|_$/u],
  ['…', /[\p{L}\p{N}\p{P}\s]_(?:$|[\s\p{L}"'’”»!?)\]])/u],
  ['\u00a0', /[^\p{L}]_|_[^\p{L}]|^_|_$/u],
  ['\u00ad', /\p{L}_\p{L}/u],
  ['·', /(?:^|\s)_\s|l_l/u],
  ['•▪■', /(?:^|\s)_/u],
  ['§¶†‡©', /(?:^|[\s(])_[\s\p{N}§]/u],
  ['®™©†‡', /[\p{L}\p{N})]_(?:$|[\s\p{P}])/u],
  ['°ªº', /[\p{N}.]_|\p{N}\s_|\b[nN]_/u],
  ['€£¥¢', /\p{N}\s?_|(?:^|[\s\p{P}]|[AU]S?)_\s?\p{N}/u],
  ['¼½¾²³¹', /[\p{N}\s]_/u],
  ['²³', /[a-z]_/u],
  ['×÷±−≈≤≥', /(?:^|[\s\p{N}(])_[\s\p{N}]/u],
  ['‰', /\p{N}\s?_/u],
  ['µ', /[\s\p{N}]_\p{Ll}/u],
  ['─│┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬▀▄█▌▐░▒▓', /[\s\u2500-\u259f]_[\s\u2500-\u259f]/u],
];

function costOfSign(text: string, at: number): number {
  const sign = text.charAt(at);
  const place = `${text.slice(Math.max(0, at - 2), at)}_${text.charAt(at + 1)}`;
  const places = PLACES.filter(([signs]) => signs.includes(sign));
  if (places.some(([, where]) => where.test(place))) return 0;
  if (/\p{L}_\p{L}/u.test(place)) return sign === '\u00a0' ? COST.odd : COST.misplaced;
  return places.length > 0 ? COST.unusual : COST.odd;
}
