import { COMMON_MARKS, FULLWIDTH_DIGITS } from './characters.ts';
import type { Folding } from './diacritics.ts';
import { KIND, type NormalKind } from './edit.ts';
import { foldingsOf, type Language } from './languages.ts';
import { MAY_COMPOSE } from './may-compose.ts';
import { CLAUSE_DASHES, HYPHENS, OMISSIONS } from './punctuation.ts';
import { ASTRAL_QUOTES, LETTER_APOSTROPHES, QUOTES } from './quotes.ts';
import { damageLeads } from './repair/code-pages.ts';
import {
  INFORMATION_SEPARATORS,
  LINE_ENDS,
  NEVER_VISIBLE,
  SPACES,
  VARIATION_SELECTORS,
  VISIBLE_ELSEWHERE,
} from './whitespace.ts';

/** How the pass treats a code unit. */
export const ACTION = {
  keep: 0,
  replace: 1,
  capital: 2,
  mark: 3,
  clauseDash: 4,
  omission: 5,
  apostrophe: 6,
  carriageReturn: 7,
  drop: 8,
  dropBesideLatin: 9,
  dropBehindLatin: 10,
  digit: 11,
  surrogate: 12,
} as const;

/** What a code unit is to the pass, in one number: its action above two bits. Most units are nothing to it: 0. */
export const TRAIT = {
  /** Composing may have to act here. The value that `MAY_COMPOSE` has. */
  composes: 1,
  /** A damaged sequence may begin here. */
  leads: 2,
} as const;
const ACTION_SHIFT = 2;

export function actionOf(trait: number): number {
  return trait >> ACTION_SHIFT;
}

/** Whether the pass may change the unit in some place. */
export function isActive(trait: number): boolean {
  return trait >= 1 << ACTION_SHIFT;
}

export interface LetterOptions {
  /** Spells letters as this language does; undefined spells each as its base. */
  readonly language?: Language;
  /** Words that keep their letters, as they are spelled. */
  readonly exceptions?: readonly string[];
}

/** What a character becomes, and a bit of `KIND`. */
interface Substitute {
  readonly spelling: string;
  readonly kind: number;
}

/** For each code unit what the pass does with it, for a choice of kinds. */
export class SubstitutionTable {
  readonly kinds: ReadonlySet<NormalKind>;
  /** Finds the words that keep their letters; undefined when there are none. */
  readonly exceptions: RegExp | undefined;
  readonly traits = new Uint8Array(MAY_COMPOSE);
  readonly #kinds = new Uint8Array(0x10000);
  readonly #spellings = new Uint16Array(0x10000);
  readonly #strings: string[] = [''];
  readonly #foldings: ReadonlyMap<string, Folding>;
  readonly #astral = new Map<number, Substitute>();

  constructor(kinds: ReadonlySet<NormalKind>, { language, exceptions = [] }: LetterOptions = {}) {
    this.kinds = kinds;
    this.#foldings = foldingsOf(language);
    this.exceptions = exceptions.length === 0 ? undefined : wordPattern(exceptions);
    if (kinds.has('quotes')) this.#takeQuotes();
    if (kinds.has('punctuation')) this.#takePunctuation();
    if (kinds.has('spaces')) this.#takeSpaces();
    if (kinds.has('invisibles')) this.#takeInvisibles();
    if (kinds.has('diacritics')) this.#takeLetters();
    if (kinds.has('quotes') || kinds.has('diacritics') || kinds.has('invisibles')) {
      for (let unit = 0xd800; unit < 0xdc00; unit++) this.#act(unit, ACTION.surrogate);
    }
    if (kinds.has('repaired')) {
      for (const unit of damageLeads()) this.traits[unit] = (this.traits[unit] as number) | TRAIT.leads;
    }
  }

  /** What the unit becomes, where its action replaces it. */
  spelling(unit: number): string {
    return this.#strings[this.#spellings[unit] as number] as string;
  }

  /** A bit of `KIND`. */
  kind(unit: number): number {
    return this.#kinds[unit] as number;
  }

  /** What a character of a supplementary plane becomes, if anything. */
  astral(point: number): Substitute | undefined {
    return this.#astral.get(point);
  }

  #takeQuotes(): void {
    for (const [quote, spelling] of ASTRAL_QUOTES) {
      this.#astral.set(quote.codePointAt(0) as number, { spelling, kind: KIND.quotes });
    }
    for (const [marks, plain] of QUOTES) this.#set(marks, ACTION.replace, plain, KIND.quotes);
    this.#set(LETTER_APOSTROPHES, ACTION.apostrophe, "'", KIND.quotes);
  }

  #takePunctuation(): void {
    for (const [marks] of HYPHENS) this.#set(marks, ACTION.replace, '-', KIND.punctuation);
    for (const [mark, plain] of CLAUSE_DASHES) this.#set(mark, ACTION.clauseDash, plain, KIND.punctuation);
    for (const [mark, plain] of OMISSIONS) this.#set(mark, ACTION.omission, plain, KIND.punctuation);
  }

  #takeSpaces(): void {
    this.#set(SPACES, ACTION.replace, ' ', KIND.spaces);
    for (const [end, plain] of LINE_ENDS) this.#set(end, ACTION.replace, plain, KIND.spaces);
    this.#set('\r', ACTION.carriageReturn, '', KIND.spaces);
  }

  #takeInvisibles(): void {
    for (const control of charactersIn([0x00, 0x1f])) {
      if (INFORMATION_SEPARATORS.includes(control)) this.#set(control, ACTION.replace, ' ', KIND.invisibles);
      else if (!'\t\n\v\f\r'.includes(control)) this.#set(control, ACTION.drop, '', KIND.invisibles);
    }
    this.#set('\u007f', ACTION.drop, '', KIND.invisibles);
    this.#set(NEVER_VISIBLE, ACTION.drop, '', KIND.invisibles);
    for (const range of VISIBLE_ELSEWHERE) {
      this.#set(charactersIn(range), ACTION.dropBesideLatin, '', KIND.invisibles);
    }
    this.#set(charactersIn(VARIATION_SELECTORS), ACTION.dropBehindLatin, '', KIND.invisibles);
  }

  #takeLetters(): void {
    for (const [letter, { plain, grows }] of this.#foldings) {
      if (letter.length > 1) {
        this.#astral.set(letter.codePointAt(0) as number, { spelling: plain, kind: KIND.diacritics });
        continue;
      }
      this.#set(letter, grows ? ACTION.capital : ACTION.replace, plain, KIND.diacritics);
    }
    [...FULLWIDTH_DIGITS].forEach((digit, value) => {
      this.#set(digit, ACTION.digit, String(value), KIND.diacritics);
    });
    for (const mark of COMMON_MARKS.map(charactersIn).join('')) {
      const unit = mark.charCodeAt(0);
      if (actionOf(this.traits[unit] as number) === ACTION.keep)
        this.#set(mark, ACTION.mark, '', KIND.diacritics);
    }
  }

  #set(units: string, action: number, spelling: string, kind: number): void {
    let index = this.#strings.indexOf(spelling);
    if (index < 0) index = this.#strings.push(spelling) - 1;
    for (let i = 0; i < units.length; i++) {
      const unit = units.charCodeAt(i);
      this.#act(unit, action);
      this.#spellings[unit] = index;
      this.#kinds[unit] = kind;
    }
  }

  #act(unit: number, action: number): void {
    this.traits[unit] =
      ((this.traits[unit] as number) & (TRAIT.composes | TRAIT.leads)) | (action << ACTION_SHIFT);
  }
}

function charactersIn([first, last]: readonly [number, number]): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)).join('');
}

/** `RegExp.escape` came with Node 24. */
const PATTERN_SIGNS = /[\\^$.*+?()[\]{}|/]/g;

function wordPattern(words: readonly string[]): RegExp {
  const composed = words.map((word) => word.normalize('NFC').replace(PATTERN_SIGNS, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${composed.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
}
