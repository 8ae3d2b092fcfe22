import { LATIN_LETTERS } from './characters.ts';

/**
 * Latin letters that do not decompose into a base and marks, with the spelling that plain ASCII sources use.
 * A capital that becomes two letters is spelled here in capitals; before a small letter only the first stays one.
 */
const UNDECOMPOSED: readonly (readonly [letters: string, spellings: string, why: string])[] = [
  [
    'Đđ Ðð Ɖɖ Ɗɗ ȡȡ',
    'Dd Dd Dd Dd Dd',
    'stroke, eth and hook: Đoković is found as Djokovic and Dokovic, never without D',
  ],
  ['Łł Ƚƚ Ⱡⱡ Ɫɫ', 'Ll Ll Ll Ll', 'the stroke is part of the letter in Polish, Navajo and Sorbian'],
  ['Øø Ǿǿ Ɵɵ', 'Oo Oo Oo', 'Danish and Norwegian; oe is the language profile of da and nb'],
  ['Ħħ Ŧŧ Ɓɓ Ƀƀ Ƈƈ Ȼȼ', 'Hh Tt Bb Bb Cc Cc', 'stroke or hook on a plain letter'],
  ['Ƒƒ Ɠɠ Ǥǥ Ƙƙ Ɱɱ Ɲɲ Ƞƞ', 'Ff Gg Gg Kk Mm Nn Nn', 'hook, stroke or tail on a plain letter'],
  ['Ƥƥ Ɋɋ Ɍɍ Ɽɽ Ƭƭ Ʈʈ Ⱦⱦ', 'Pp Qq Rr Rr Tt Tt Tt', 'hook, stroke or tail on a plain letter'],
  ['Ʉʉ Ʋʋ Ⱳⱳ Ƴƴ Ɏɏ Ƶƶ Ȥȥ Ⱬⱬ', 'Uu Vv Ww Yy Yy Zz Zz Zz', 'hook, stroke or tail on a plain letter'],
  ['Ⱥⱥ Ɨɨ Ɇɇ Ɉɉ Ᵽᵽ', 'Aa Ii Ee Jj Pp', 'stroke on a plain letter'],
  ['Ɛɛ Ǝǝ Əə Ɔɔ Ɩɩ Ʊʊ', 'Ee Ee Ee Oo Ii Uu', 'vowels of African alphabets and of Azerbaijani'],
  ['Ɣɣ Ʃʃ Ʒʒ', 'Gg Ss Zz', 'consonants of African and Sami alphabets'],
  ['ı ȷ ĸ ſ', 'i j q s', 'letters without capital or of older spelling'],
];

const EXPANDED: readonly (readonly [letter: string, spelling: string])[] = [
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['Æ', 'AE'],
  ['æ', 'ae'],
  ['Ǽ', 'AE'],
  ['ǽ', 'ae'],
  ['Ǣ', 'AE'],
  ['ǣ', 'ae'],
  ['Œ', 'OE'],
  ['œ', 'oe'],
  ['Þ', 'TH'],
  ['þ', 'th'],
  ['Ŋ', 'NG'],
  ['ŋ', 'ng'],
  ['ŉ', "'n"],
  ['Ƣ', 'OI'],
  ['ƣ', 'oi'],
  ['Ȣ', 'OU'],
  ['ȣ', 'ou'],
];

/**
 * Letters that Unicode calls compatible with plain ones: digraphs, ligatures, ordinal signs and fullwidth forms.
 * Superscripts are not among them: folding 10ⁿ to 10n would change what it says.
 */
const COMPATIBLE = /[ªºĲĳĿŀŉǄ-ǌǱ-ǳẚﬀ-ﬆＡ-Ｚａ-ｚ]/;

const ASCII_LETTERS = /^[A-Za-z]+$/;

/**
 * What each Latin letter folds to. Letters with marks follow Unicode's own decomposition, which is stable for all
 * assigned characters (Unicode Standard Annex 15, section 3); the rest is listed above.
 */
export const FOLDED_LETTERS: ReadonlyMap<string, string> = foldedLetters();

function foldedLetters(): Map<string, string> {
  const folded = new Map<string, string>();
  for (const letter of LATIN_LETTERS) {
    const base = letter.normalize(COMPATIBLE.test(letter) ? 'NFKD' : 'NFD').replace(/[\p{M}·ʾ]/gu, '');
    if (ASCII_LETTERS.test(base)) folded.set(letter, base);
  }
  for (const [letters, spellings] of UNDECOMPOSED) {
    const plain = [...spellings.replaceAll(' ', '')];
    [...letters.replaceAll(' ', '')].forEach((letter, i) => {
      folded.set(letter, plain[i] as string);
    });
  }
  for (const [letter, spelling] of EXPANDED) folded.set(letter, spelling);
  for (const letter of LATIN_LETTERS) {
    const base = letter.normalize('NFD').charAt(0);
    const plain = folded.get(base);
    if (!folded.has(letter) && plain !== undefined) folded.set(letter, plain);
  }
  return folded;
}
