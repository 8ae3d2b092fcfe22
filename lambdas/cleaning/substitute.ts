import { isEastAsian } from './characters.ts';
import { Edits, KIND } from './edit.ts';
import { CLAUSE_DASHES } from './punctuation.ts';
import { ASTRAL_QUOTES } from './quotes.ts';
import { SIDE, type Side, sideOf } from './sides.ts';
import { ACTION, type SubstitutionTable } from './substitution-table.ts';

/**
 * The edits of the one pass over quotes, dashes, spaces, invisibles and Latin letters. Linear in the text: it looks at
 * neighbours alone, and at each run of one character or of invisible ones once.
 */
export function substitute(text: string, table: SubstitutionTable): Edits {
  const pass = new Pass(text, table);
  const { actions } = table;
  for (let i = 0; i < text.length; ) {
    const action = actions[text.charCodeAt(i)] as number;
    i = action === ACTION.keep ? i + 1 : pass.treat(i, action);
  }
  return pass.edits;
}

class Pass {
  readonly edits = new Edits();
  readonly #text: string;
  readonly #table: SubstitutionTable;
  /** Where the last character ended that is none to its right neighbour, and what that one sees instead. */
  #hiddenTo = -1;
  #sideBefore: Side = SIDE.neutral;

  /** Spans of the words that keep their letters, and the first that is not behind yet. */
  readonly #exceptions: readonly { readonly start: number; readonly end: number }[];
  #exception = 0;

  constructor(text: string, table: SubstitutionTable) {
    this.#text = text;
    this.#table = table;
    this.#exceptions =
      table.exceptions === undefined
        ? []
        : Array.from(text.matchAll(table.exceptions), ({ 0: word, index: start }) => ({
            start,
            end: start + word.length,
          }));
  }

  /** Treats what begins at `at`; returns where to go on. */
  treat(at: number, action: number): number {
    const text = this.#text;
    if (this.#isException(at) && this.#kind(at) === KIND.diacritics) return at + 1;
    switch (action) {
      case ACTION.replace:
        return this.#replace(at, this.#spelling(at));
      case ACTION.capital:
        return this.#replace(
          at,
          isSmallLetter(text.charAt(at + 1)) ? titleCase(this.#spelling(at)) : this.#spelling(at),
        );
      case ACTION.clauseDash:
      case ACTION.omission:
        return this.#run(at, action === ACTION.clauseDash);
      case ACTION.apostrophe:
        return this.#isBesideLatin(at) ? this.#replace(at, this.#spelling(at)) : at + 1;
      case ACTION.digit:
        return this.#digit(at);
      case ACTION.carriageReturn:
        return text.charCodeAt(at + 1) === 0x0a ? this.#drop(at, at + 1) : this.#replace(at, '\n');
      case ACTION.drop:
        return this.#drop(at, at + 1);
      case ACTION.mark:
      case ACTION.dropBehindLatin:
        return this.#sideLeftOf(at) === SIDE.latin ? this.#drop(at, at + 1) : at + 1;
      case ACTION.dropBesideLatin:
        return this.#invisibleRun(at);
      default:
        return this.#astral(at);
    }
  }

  #isException(at: number): boolean {
    while ((this.#exceptions[this.#exception]?.end ?? Number.POSITIVE_INFINITY) <= at) this.#exception++;
    return (this.#exceptions[this.#exception]?.start ?? Number.POSITIVE_INFINITY) <= at;
  }

  #spelling(at: number): string {
    return this.#table.spelling(this.#text.charCodeAt(at));
  }

  #kind(at: number): number {
    return this.#table.kind(this.#text.charCodeAt(at));
  }

  #sideLeftOf(at: number): Side {
    return at === this.#hiddenTo ? this.#sideBefore : sideOf(this.#text, at - 1);
  }

  #isBesideLatin(at: number): boolean {
    const left = this.#sideLeftOf(at);
    return left === SIDE.latin || (left === SIDE.neutral && sideOf(this.#text, at + 1) === SIDE.latin);
  }

  #replace(at: number, spelling: string): number {
    this.edits.add(at, at + 1, spelling, this.#kind(at));
    return at + 1;
  }

  /** A deleted character is no neighbour to what follows. */
  #drop(start: number, end: number, kind = this.#kind(start)): number {
    this.#sideBefore = this.#sideLeftOf(start);
    this.#hiddenTo = end;
    this.edits.add(start, end, '', kind);
    return end;
  }

  /** A fullwidth digit is Latin behind Latin letters, and layout in East Asian text. */
  #digit(at: number): number {
    if (this.#sideLeftOf(at) !== SIDE.latin) return at + 1;
    this.#sideBefore = SIDE.latin;
    this.#hiddenTo = at + 1;
    return this.#replace(at, this.#spelling(at));
  }

  /** A dash or an ellipsis is often typed as two; in East Asian text they are the script's own. */
  #run(start: number, partsWords: boolean): number {
    const text = this.#text;
    let end = start + 1;
    while (end < text.length && text[end] === text[start]) end++;
    if (isEastAsian(text.charCodeAt(start - 1)) || isEastAsian(text.charCodeAt(end))) return end;
    const spelling = this.#spelling(start);
    for (let at = start; at < end; at++)
      this.#replace(at, partsWords ? spaced(text, at, spelling) : spelling);
    return end;
  }

  #invisibleRun(start: number): number {
    const { actions } = this.#table;
    const actionAt = (index: number) => actions[this.#text.charCodeAt(index)];
    let end = start + 1;
    while (actionAt(end) === ACTION.dropBesideLatin || actionAt(end) === ACTION.drop) end++;
    const matters = this.#sideLeftOf(start) === SIDE.other || sideOf(this.#text, end) === SIDE.other;
    for (let at = start; at < end; at++) {
      if (!matters || actionAt(at) === ACTION.drop) this.#drop(at, at + 1);
    }
    return end;
  }

  #astral(start: number): number {
    const text = this.#text;
    const { kinds, foldings } = this.#table;
    const point = text.codePointAt(start) as number;
    if (point < 0x10000) return start + 1;
    const end = start + 2;
    const character = text.slice(start, end);
    const quote = kinds.has('quotes') ? ASTRAL_QUOTES.get(character) : undefined;
    if (quote !== undefined) this.edits.add(start, end, quote, KIND.quotes);
    const letter = kinds.has('diacritics') ? foldings.get(character) : undefined;
    if (letter !== undefined) this.edits.add(start, end, letter.plain, KIND.diacritics);
    if (!kinds.has('invisibles')) return end;
    if (point === BLACK_FLAG) return flagEnd(text, end);
    return this.#isIdle(point, start, end) ? this.#drop(start, end, KIND.invisibles) : end;
  }

  /** Whether an invisible character of a supplementary plane does nothing where it stands. */
  #isIdle(point: number, start: number, end: number): boolean {
    const left = this.#sideLeftOf(start);
    if (isTag(point)) return true;
    if (isVariationSupplement(point)) return left === SIDE.latin;
    return isAstralFormat(point) && left !== SIDE.other && sideOf(this.#text, end) !== SIDE.other;
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

/** A dash with a space on each side where it touches anything but a border of its line, a space or another dash. */
function spaced(text: string, index: number, hyphen: string): string {
  const left = touchesWord(text.charAt(index - 1)) ? ' ' : '';
  const right = touchesWord(text.charAt(index + 1)) ? ' ' : '';
  return left + hyphen + right;
}

function touchesWord(neighbour: string): boolean {
  return neighbour.trim() !== '' && neighbour !== '\u0085' && !CLAUSE_DASHES.has(neighbour);
}

function isSmallLetter(letter: string): boolean {
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

function titleCase(letters: string): string {
  return letters.charAt(0) + letters.slice(1).toLowerCase();
}
