import { COMMON_MARKS, FULLWIDTH_DIGITS } from './characters.ts';
import type { Folding } from './diacritics.ts';
import { KIND, type NormalKind } from './edit.ts';
import { foldingsOf, type Language } from './languages.ts';
import { CLAUSE_DASHES, HYPHENS, OMISSIONS } from './punctuation.ts';
import { LETTER_APOSTROPHES, QUOTES } from './quotes.ts';
import {
  INFORMATION_SEPARATORS,
  LINE_ENDS,
  NEVER_VISIBLE,
  SPACES,
  VARIATION_SELECTORS,
  VISIBLE_ELSEWHERE,
} from './whitespace.ts';

/** How the pass treats a code unit; `keep` must be 0, the value of a fresh array. */
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

export interface LetterOptions {
  /** Spells letters as this language does; undefined spells each as its base. */
  readonly language?: Language;
  /** Words that keep their letters, as they are spelled. */
  readonly exceptions?: readonly string[];
}

/** For each code unit of the basic plane what the pass does with it, for a choice of kinds. */
export class SubstitutionTable {
  readonly kinds: ReadonlySet<NormalKind>;
  readonly foldings: ReadonlyMap<string, Folding>;
  /** Finds the words that keep their letters; undefined when there are none. */
  readonly exceptions: RegExp | undefined;
  readonly actions = new Uint8Array(0x10000);
  readonly #kinds = new Uint8Array(0x10000);
  readonly #spellings = new Uint16Array(0x10000);
  readonly #strings: string[] = [''];

  constructor(kinds: ReadonlySet<NormalKind>, { language, exceptions = [] }: LetterOptions = {}) {
    this.kinds = kinds;
    this.foldings = foldingsOf(language);
    this.exceptions = exceptions.length === 0 ? undefined : wordPattern(exceptions);
    if (kinds.has('quotes')) this.#takeQuotes();
    if (kinds.has('punctuation')) this.#takePunctuation();
    if (kinds.has('spaces')) this.#takeSpaces();
    if (kinds.has('invisibles')) this.#takeInvisibles();
    if (kinds.has('diacritics')) this.#takeLetters();
    if (kinds.has('quotes') || kinds.has('diacritics') || kinds.has('invisibles')) {
      this.actions.fill(ACTION.surrogate, 0xd800, 0xdc00);
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

  #takeQuotes(): void {
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
    for (const [letter, { plain, grows }] of this.foldings) {
      if (letter.length > 1) continue;
      this.#set(letter, grows ? ACTION.capital : ACTION.replace, plain, KIND.diacritics);
    }
    [...FULLWIDTH_DIGITS].forEach((digit, value) => {
      this.#set(digit, ACTION.digit, String(value), KIND.diacritics);
    });
    for (const mark of COMMON_MARKS.map(charactersIn).join('')) {
      const unit = mark.charCodeAt(0);
      if (this.actions[unit] === ACTION.keep) this.#set(mark, ACTION.mark, '', KIND.diacritics);
    }
  }

  #set(units: string, action: number, spelling: string, kind: number): void {
    let index = this.#strings.indexOf(spelling);
    if (index < 0) index = this.#strings.push(spelling) - 1;
    for (let i = 0; i < units.length; i++) {
      const unit = units.charCodeAt(i);
      this.actions[unit] = action;
      this.#spellings[unit] = index;
      this.#kinds[unit] = kind;
    }
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
