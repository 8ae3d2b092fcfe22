import { COMMON_MARKS, isAsciiLetter, isEastAsian, PLAIN_SCRIPTS } from './characters.ts';
import { FOLDINGS } from './diacritics.ts';
import { Edits, KIND, type NormalKind } from './edit.ts';
import { CLAUSE_DASHES, HYPHENS, OMISSIONS } from './punctuation.ts';
import { ASTRAL_QUOTES, LETTER_APOSTROPHES, QUOTES } from './quotes.ts';
import {
  INFORMATION_SEPARATORS,
  LINE_ENDS,
  NEVER_VISIBLE,
  SPACES,
  VARIATION_SELECTORS,
  VISIBLE_ELSEWHERE,
} from './whitespace.ts';

/** How the pass treats a code unit; `keep` must be 0, the value of a fresh array. */
const ACTION = {
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
  variation: 10,
  surrogate: 11,
} as const;

/** What a character's neighbour says of it: nothing, that the text is Latin there, or that it is not. */
const SIDE = { neutral: 0, latin: 1, other: 2 } as const;

const SIDES = sidesByUnit();

/** The one pass over quotes, dashes, spaces, invisibles and Latin letters, for a choice of kinds. */
export class Substitution {
  readonly #actions = new Uint8Array(0x10000);
  readonly #kinds = new Uint8Array(0x10000);
  readonly #spellings = new Uint8Array(0x10000);
  readonly #strings: string[] = [''];
  readonly #quotes: boolean;
  readonly #letters: boolean;
  readonly #invisibles: boolean;

  constructor(kinds: ReadonlySet<NormalKind>) {
    this.#quotes = kinds.has('quotes');
    this.#letters = kinds.has('diacritics');
    this.#invisibles = kinds.has('invisibles');
    if (kinds.has('quotes')) this.#takeQuotes();
    if (kinds.has('punctuation')) this.#takePunctuation();
    if (kinds.has('spaces')) this.#takeSpaces();
    if (kinds.has('invisibles')) this.#takeInvisibles();
    if (kinds.has('diacritics')) this.#takeLetters();
    if (this.#quotes || this.#letters || this.#invisibles) {
      for (let unit = 0xd800; unit <= 0xdbff; unit++) this.#actions[unit] = ACTION.surrogate;
    }
  }

  /** The edits that normalise `text`. Linear in its length: no look-back, and each run is looked over once. */
  edits(text: string): Edits {
    const edits = new Edits();
    const actions = this.#actions;
    /** Where the last deletion ended, and what stands before it: a deleted character is no neighbour. */
    let deletedTo = -1;
    let sideBefore: number = SIDE.neutral;
    const sideLeftOf = (index: number) => {
      if (index === deletedTo) return sideBefore;
      return index === 0 ? SIDE.neutral : (SIDES[text.charCodeAt(index - 1)] as number);
    };
    const remove = (start: number, end: number, kind: number) => {
      sideBefore = sideLeftOf(start);
      deletedTo = end;
      edits.add(start, end, '', kind);
    };
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const action = actions[unit];
      if (action === ACTION.keep) continue;
      const spelling = this.#strings[this.#spellings[unit] as number] as string;
      const kind = this.#kinds[unit] as number;
      switch (action) {
        case ACTION.replace:
          edits.add(i, i + 1, spelling, kind);
          break;
        case ACTION.capital:
          edits.add(i, i + 1, isSmallLetter(text.charAt(i + 1)) ? titleCase(spelling) : spelling, kind);
          break;
        case ACTION.mark:
          if (sideLeftOf(i) === SIDE.latin) remove(i, i + 1, kind);
          break;
        case ACTION.clauseDash:
        case ACTION.omission: {
          const end = runEnd(text, i);
          if (!isEastAsian(text.charCodeAt(i - 1)) && !isEastAsian(text.charCodeAt(end))) {
            const parts = action === ACTION.clauseDash;
            for (let at = i; at < end; at++)
              edits.add(at, at + 1, parts ? spaced(text, at, spelling) : spelling, kind);
          }
          i = end - 1;
          break;
        }
        case ACTION.apostrophe:
          if (
            sideLeftOf(i) === SIDE.latin ||
            (sideLeftOf(i) === SIDE.neutral && sideOf(text, i + 1) === SIDE.latin)
          ) {
            edits.add(i, i + 1, spelling, kind);
          }
          break;
        case ACTION.carriageReturn:
          if (text.charCodeAt(i + 1) === 0x0a) remove(i, i + 1, kind);
          else edits.add(i, i + 1, '\n', kind);
          break;
        case ACTION.drop:
          remove(i, i + 1, kind);
          break;
        case ACTION.dropBesideLatin: {
          const end = this.#invisibleRunEnd(text, i);
          const visible = sideLeftOf(i) === SIDE.other || sideOf(text, end) === SIDE.other;
          for (; i < end; i++) {
            if (!visible || actions[text.charCodeAt(i)] === ACTION.drop) remove(i, i + 1, kind);
          }
          i--;
          break;
        }
        case ACTION.variation:
          if (sideLeftOf(i) === SIDE.latin) remove(i, i + 1, kind);
          break;
        default:
          i = this.#astral(text, i, edits, sideLeftOf(i), remove) - 1;
      }
    }
    return edits;
  }

  #invisibleRunEnd(text: string, start: number): number {
    let end = start + 1;
    for (; end < text.length; end++) {
      const action = this.#actions[text.charCodeAt(end)];
      if (action !== ACTION.dropBesideLatin && action !== ACTION.drop) break;
    }
    return end;
  }

  /** Treats a character of a supplementary plane; returns where to go on. */
  #astral(
    text: string,
    start: number,
    edits: Edits,
    left: number,
    remove: (start: number, end: number, kind: number) => void,
  ): number {
    const point = text.codePointAt(start) as number;
    if (point < 0x10000) return start + 1;
    const end = start + 2;
    const character = text.slice(start, end);
    const quote = this.#quotes ? ASTRAL_QUOTES.get(character) : undefined;
    if (quote !== undefined) edits.add(start, end, quote, KIND.quotes);
    const letter = this.#letters ? FOLDINGS.get(character) : undefined;
    if (letter !== undefined) edits.add(start, end, letter.plain, KIND.diacritics);
    if (!this.#invisibles) return end;
    if (point === BLACK_FLAG) return flagEnd(text, end);
    if (isTag(point)) remove(start, end, KIND.invisibles);
    else if (isVariationSupplement(point) && left === SIDE.latin) remove(start, end, KIND.invisibles);
    else if (isAstralFormat(point) && left !== SIDE.other && sideOf(text, end) !== SIDE.other) {
      remove(start, end, KIND.invisibles);
    }
    return end;
  }

  #takeQuotes(): void {
    for (const [marks, plain] of QUOTES) this.#set(marks, ACTION.replace, plain, KIND.quotes);
    this.#set(LETTER_APOSTROPHES, ACTION.apostrophe, "'", KIND.quotes);
  }

  #takePunctuation(): void {
    for (const [marks] of HYPHENS) this.#set(marks, ACTION.replace, '-', KIND.punctuation);
    for (const [mark, hyphens] of CLAUSE_DASHES)
      this.#set(mark, ACTION.clauseDash, hyphens, KIND.punctuation);
    for (const [mark, dots] of OMISSIONS) this.#set(mark, ACTION.omission, dots, KIND.punctuation);
  }

  #takeSpaces(): void {
    this.#set(SPACES, ACTION.replace, ' ', KIND.spaces);
    for (const [end, plain] of LINE_ENDS) this.#set(end, ACTION.replace, plain, KIND.spaces);
    this.#set('\r', ACTION.carriageReturn, '', KIND.spaces);
  }

  #takeInvisibles(): void {
    for (let unit = 0; unit < 0x20; unit++) {
      const control = String.fromCharCode(unit);
      if (INFORMATION_SEPARATORS.includes(control)) this.#set(control, ACTION.replace, ' ', KIND.invisibles);
      else if (!'\t\n\v\f\r'.includes(control)) this.#set(control, ACTION.drop, '', KIND.invisibles);
    }
    this.#set('\u007f', ACTION.drop, '', KIND.invisibles);
    this.#set(NEVER_VISIBLE, ACTION.drop, '', KIND.invisibles);
    for (const range of VISIBLE_ELSEWHERE) {
      this.#set(characters(range), ACTION.dropBesideLatin, '', KIND.invisibles);
    }
    this.#set(characters(VARIATION_SELECTORS), ACTION.variation, '', KIND.invisibles);
  }

  #takeLetters(): void {
    for (const [letter, { plain, grows }] of FOLDINGS) {
      if (letter.length > 1) continue;
      this.#set(letter, grows ? ACTION.capital : ACTION.replace, plain, KIND.diacritics);
    }
    for (const range of COMMON_MARKS) {
      for (const mark of characters(range)) {
        if (this.#actions[mark.charCodeAt(0)] === ACTION.keep)
          this.#set(mark, ACTION.mark, '', KIND.diacritics);
      }
    }
  }

  #set(units: string, action: number, spelling: string, kind: number): void {
    let index = this.#strings.indexOf(spelling);
    if (index < 0) index = this.#strings.push(spelling) - 1;
    for (let i = 0; i < units.length; i++) {
      const unit = units.charCodeAt(i);
      this.#actions[unit] = action;
      this.#spellings[unit] = index;
      this.#kinds[unit] = kind;
    }
  }
}

const BLACK_FLAG = 0x1f3f4;

/** Where a flag spelled in tag characters ends, given where its black flag does. */
function flagEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isTag(text.codePointAt(end) as number)) end += 2;
  return end;
}

function isTag(point: number): boolean {
  return point >= 0xe0000 && point <= 0xe007f;
}

function isVariationSupplement(point: number): boolean {
  return point >= 0xe0100 && point <= 0xe01ef;
}

/** Format controls of shorthand and of musical notation. */
function isAstralFormat(point: number): boolean {
  return (point >= 0x1bca0 && point <= 0x1bca3) || (point >= 0x1d173 && point <= 0x1d17a);
}

function sidesByUnit(): Uint8Array {
  const sides = new Uint8Array(0x10000);
  sides.fill(SIDE.other, 0x2b0);
  sides.fill(SIDE.neutral, 0x2000, 0x2070);
  sides.fill(SIDE.neutral, 0x20a0, 0x20d0);
  for (const [first, last] of PLAIN_SCRIPTS) sides.fill(SIDE.neutral, first, last + 1);
  for (const [first, last] of COMMON_MARKS) sides.fill(SIDE.other, first, last + 1);
  for (const [first, last] of VISIBLE_ELSEWHERE) sides.fill(SIDE.other, first, last + 1);
  const becomePlain = [...QUOTES, ...HYPHENS].map(([marks]) => marks).join('');
  for (const mark of becomePlain +
    LETTER_APOSTROPHES +
    SPACES +
    [...CLAUSE_DASHES.keys(), ...OMISSIONS.keys()].join('')) {
    sides[mark.charCodeAt(0)] = SIDE.neutral;
  }
  for (const letter of FOLDINGS.keys()) if (letter.length === 1) sides[letter.charCodeAt(0)] = SIDE.latin;
  for (let unit = 0; unit < 0x80; unit++) if (isAsciiLetter(unit)) sides[unit] = SIDE.latin;
  return sides;
}

function sideOf(text: string, index: number): number {
  return index < text.length ? (SIDES[text.charCodeAt(index)] as number) : SIDE.neutral;
}

/** Where a run of one character ends: a dash or an ellipsis is often typed as two. */
function runEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] === text[start]) end++;
  return end;
}

/** A dash with a space on each side where it touches anything but a border of its line, a space or another dash. */
function spaced(text: string, index: number, hyphens: string): string {
  const left = touchesWord(text.charAt(index - 1)) ? ' ' : '';
  const right = touchesWord(text.charAt(index + 1)) ? ' ' : '';
  return left + hyphens + right;
}

function touchesWord(neighbour: string): boolean {
  return (
    neighbour !== '' && neighbour.trim() !== '' && neighbour !== '\u0085' && !CLAUSE_DASHES.has(neighbour)
  );
}

function isSmallLetter(letter: string): boolean {
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

function titleCase(letters: string): string {
  return letters.charAt(0) + letters.slice(1).toLowerCase();
}

function characters([first, last]: readonly [number, number]): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)).join('');
}
