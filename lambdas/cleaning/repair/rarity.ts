import { GROUP, groupOf } from './groups.ts';
import { isLetter, isLower, isUpper, letterBits } from './letters.ts';

/** What is known of a letter, as bits. */
const TRAIT = {
  /** Less often meant than letters of other languages. */
  lessCommon: 1,
  /** Seldom meant at all. */
  uncommon: 2,
  esperanto: 4,
  /** Shows Esperanto, for no code page confuses it with another letter. */
  showsEsperanto: 8,
  notEsperanto: 16,
  /** Is of languages that have á, which code pages confuse with å. */
  showsAcute: 32,
  vowel: 64,
} as const;

const TRAITS = new Uint8Array(0x180);
give('ÊÙÛûÝŸÿŤťĎďŮůŇňĹĺŔŕŢţŌō', TRAIT.lessCommon);
give('ĊċĔĕĨĩĬĭĸĿŀŊŋŎŏŖŗŦŧŲŴŵŶŷſ', TRAIT.uncommon);
give('ĈĉĜĝĤĥĴĵŜŝŬŭ', TRAIT.esperanto);
give('ĉĈŭŬ', TRAIT.showsEsperanto);
give('žŽľĽťŤůŮįĮ', TRAIT.notEsperanto);
give('íóúéñýčšž', TRAIT.showsAcute);
give('aeiouyäöüAEIOUÄÖÜ', TRAIT.vowel);

function give(letters: string, trait: number): void {
  for (const letter of letters) TRAITS[letter.charCodeAt(0)] = traitsOf(letter.charCodeAt(0)) | trait;
}

function traitsOf(codePoint: number): number {
  return codePoint < TRAITS.length ? (TRAITS[codePoint] as number) : 0;
}

const [SMALL_R, SMALL_T, SHARP_S, SMALL_A_RING] = [0x72, 0x74, 0xdf, 0xe5];
const [N_TILDE, U_GRAVE, U_UMLAUT, SMALL_THORN] = [0xf1, 0xf9, 0xfc, 0xfe];

/**
 * Adds up how seldom the letters of a repaired line are meant. It decides between code pages that explain the line
 * equally well otherwise, so every amount is small beside a piece of evidence.
 */
export class Rarity {
  #sum = 0;
  #esperanto = 0;
  #notEsperanto = 0;
  #rings = 0;
  #showsEsperanto = false;
  #showsAcute = false;
  #futures = 0;

  /** A repaired character with the characters around it; NaN at the border of the text. */
  add(codePoint: number, beforeLeft: number, left: number, right: number): void {
    const traits = traitsOf(codePoint);
    if (traits & TRAIT.esperanto) this.#esperanto++;
    if (traits & TRAIT.notEsperanto) this.#notEsperanto++;
    if (traits & TRAIT.showsEsperanto) this.#showsEsperanto = true;
    if (traits & TRAIT.showsAcute) this.#showsAcute = true;
    if (codePoint === SMALL_A_RING && isLetter(bitsOf(left))) {
      this.#rings++;
      // Spanish estará, está.
      if ((left === SMALL_R || left === SMALL_T) && !isLetter(bitsOf(right))) this.#futures++;
    }
    this.#sum += ofLetter(codePoint, traits, left, right) + ofCapital(codePoint, beforeLeft, left, right);
  }

  get total(): number {
    const esperanto = this.#showsEsperanto ? this.#notEsperanto : this.#esperanto;
    return this.#sum + 0.1 * esperanto + 0.03 * (this.#showsAcute ? this.#rings : this.#futures);
  }
}

/** German has ß behind vowels alone, and seldom ü there; ñ stands before vowels, ù at the end. */
function ofLetter(codePoint: number, traits: number, left: number, right: number): number {
  if (codePoint === SHARP_S) return traitsOf(left) & TRAIT.vowel ? 0 : 0.1;
  if (codePoint === U_UMLAUT) return traitsOf(left) & TRAIT.vowel ? 0.05 : 0;
  if (codePoint === N_TILDE) return traitsOf(right) & TRAIT.vowel ? 0 : 0.1;
  if (codePoint === U_GRAVE) return isLetter(bitsOf(right)) ? 0.02 : 0;
  if (codePoint === SMALL_THORN) return isLetter(bitsOf(left)) ? 0.03 : 0;
  if (groupOf(codePoint) === GROUP.mark) return 0.2;
  if (traits & TRAIT.lessCommon) return 0.02;
  return traits & TRAIT.uncommon || (codePoint >= 0x180 && codePoint < 0x2b0) ? 0.1 : 0;
}

/** A capital begins a line rather than a word within a sentence. */
function ofCapital(codePoint: number, beforeLeft: number, left: number, right: number): number {
  const bits = bitsOf(codePoint);
  if (isUpper(bits) && isUpper(bitsOf(left)) && isLower(bitsOf(right))) return 0.1;
  if (isUpper(bits)) return left === 0x20 && isLower(bitsOf(beforeLeft)) ? 0.03 : 0;
  return isLower(bits) && isLower(bitsOf(right)) && !(left >= 0x20) ? 0.03 : 0;
}

function bitsOf(codePoint: number): number {
  return codePoint < 0x10000 ? letterBits(codePoint) : 0;
}
