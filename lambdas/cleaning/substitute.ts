import { BLACK_FLAG, flagEnd, isAstralFormat, isTag, isVariationSupplement } from './astral.ts';
import { composedUntil, NOT_COMPOSED } from './canonical.ts';
import { isEastAsian } from './characters.ts';
import { Edits, KIND } from './edit.ts';
import { isSmallLetter, spaced, titleCase } from './in-context.ts';
import { MAY_FOLLOW_LEAD } from './repair/code-pages.ts';
import { DAMAGE_REACH, isDamagedAt } from './repair.ts';
import { SIDE, type Side, sideOf } from './sides.ts';
import { ACTION, actionOf, isActive, type SubstitutionTable, TRAIT } from './substitution-table.ts';

/** What the pass does to a text. */
export interface Substitution {
  readonly edits: Edits;
  /** Neither the pass nor composing would change the result. */
  readonly isSettled: boolean;
  /** Characters stay that composing may have to act on. */
  readonly keepsComposing: boolean;
  /** All that stays is what no step looks at twice, so that nothing is left to do even where some of it is cut out. */
  readonly isInert: boolean;
  /** Damage may begin at a character that stays near one that changed. */
  readonly disturbsLeads: boolean;
}

/**
 * The edits of the one pass over quotes, dashes, spaces, invisibles and Latin letters. Linear in the text: it looks at
 * neighbours alone, and at each run of one character or of invisible ones once.
 */
export function substitute(text: string, table: SubstitutionTable): Substitution {
  const pass = new Pass(text, table, Number.POSITIVE_INFINITY);
  pass.run(false);
  return pass;
}

/** The same for a text that is neither damaged nor to be composed; undefined for one that may be. */
export function substituteSound(text: string, table: SubstitutionTable): Substitution | undefined {
  const pass = new Pass(text, table, 0);
  return pass.run(table.kinds.has('repaired')) ? pass : undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const NOWHERE = -1;
const FAR_BEFORE = -100;

class Pass implements Substitution {
  readonly edits = new Edits();
  keepsComposing = false;
  isInert: boolean;
  disturbsLeads = false;
  readonly #text: string;
  readonly #table: SubstitutionTable;
  /** Up to where the text is known to be composed. */
  #composedTo: number;
  /** Where the last character ended that is none to its right neighbour, and what that one sees instead. */
  #hiddenTo = NOWHERE;
  #sideBefore: Side = SIDE.neutral;

  /** Ends of the last edit, of the last that gives its neighbours a new one, and of the last character that stays but could go in another place. */
  #editedTo = FAR_BEFORE;
  #supplantedTo = NOWHERE;
  #keptTo = NOWHERE;
  #hasNewNeighbours = false;
  /** The last character that stays at which damage may begin. */
  #leadAt = FAR_BEFORE;

  /** Spans of the words that keep their letters, and the first that is not behind yet. */
  readonly #exceptions: readonly Span[];
  #exception = 0;

  constructor(text: string, table: SubstitutionTable, composedTo: number) {
    this.#text = text;
    this.#table = table;
    this.#composedTo = composedTo;
    this.#exceptions = spansOf(text, table.exceptions);
    this.isInert = table.exceptions === undefined;
  }

  /**
   * A character is treated by itself and its neighbours. So another pass could only change a character that stays
   * although it could go, or combines, beside one that went.
   */
  get isSettled(): boolean {
    const hasChanged = this.edits.length > 0;
    return !hasChanged || (!this.#hasNewNeighbours && this.#table.exceptions === undefined);
  }

  /** Goes over the text; false where it gave up because the text is to be repaired or composed first. */
  run(mayBeDamaged: boolean): boolean {
    const text = this.#text;
    const { traits } = this.#table;
    for (let i = 0; i < text.length; ) {
      const unit = text.charCodeAt(i);
      const trait = traits[unit] as number;
      if (trait === 0) {
        i++;
        continue;
      }
      const end = isActive(trait) ? this.#treat(i, unit, trait) : this.#pass(i, trait);
      if (this.#mayBeUnsound(i, unit, trait, mayBeDamaged) && !this.#isSound(i, trait, mayBeDamaged))
        return false;
      for (i++; i < end; i++) if (!this.#isSound(i, this.#traitAt(i), mayBeDamaged)) return false;
    }
    return true;
  }

  /** A quick no for most characters, but no more than `#isSound` tells. */
  #mayBeUnsound(at: number, unit: number, trait: number, mayBeDamaged: boolean): boolean {
    if ((trait & TRAIT.composes) !== 0) return true;
    if (!mayBeDamaged || (trait & TRAIT.leads) === 0) return false;
    return unit < 0xa0 || MAY_FOLLOW_LEAD[this.#text.charCodeAt(at + 1)] === 1;
  }

  #isSound(at: number, trait: number, mayBeDamaged: boolean): boolean {
    if (mayBeDamaged && (trait & TRAIT.leads) !== 0 && isDamagedAt(this.#text, at)) return false;
    if ((trait & TRAIT.composes) !== 0 && at >= this.#composedTo) {
      this.#composedTo = composedUntil(this.#text, at);
    }
    return this.#composedTo !== NOT_COMPOSED;
  }

  /** Treats what begins at `at`; returns where to go on. */
  #treat(at: number, unit: number, trait: number): number {
    const text = this.#text;
    if (this.#exceptions.length > 0 && this.#isException(at)) return this.#keep(at, at + 1);
    switch (actionOf(trait)) {
      case ACTION.replace:
        return this.#change(at, at + 1, this.#table.spelling(unit), this.#table.kind(unit));
      case ACTION.capital:
        return this.#replace(
          at,
          isSmallLetter(text.charAt(at + 1)) ? titleCase(this.#spelling(at)) : this.#spelling(at),
        );
      case ACTION.clauseDash:
      case ACTION.omission:
        return this.#run(at, actionOf(trait) === ACTION.clauseDash);
      case ACTION.apostrophe:
        return this.#isBesideLatin(at) ? this.#replace(at, this.#spelling(at)) : this.#keep(at, at + 1);
      case ACTION.digit:
        return this.#digit(at);
      case ACTION.carriageReturn:
        return this.#carriageReturn(at);
      case ACTION.drop:
        return this.#drop(at, at + 1);
      case ACTION.mark:
      case ACTION.dropBehindLatin:
        return this.#sideLeftOf(at) === SIDE.latin ? this.#drop(at, at + 1) : this.#keep(at, at + 1);
      case ACTION.dropBesideLatin:
        return this.#invisibleRun(at);
      default:
        return this.#astral(at);
    }
  }

  #isException(at: number): boolean {
    while ((this.#exceptions[this.#exception]?.end ?? Number.POSITIVE_INFINITY) <= at) this.#exception++;
    const isWithin = (this.#exceptions[this.#exception]?.start ?? Number.POSITIVE_INFINITY) <= at;
    return isWithin && this.#kind(at) === KIND.diacritics;
  }

  #traitAt(at: number): number {
    return this.#table.traits[this.#text.charCodeAt(at)] as number;
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

  /** Goes past a character that no kind concerns. */
  #pass(at: number, trait: number): number {
    this.isInert = false;
    if ((trait & TRAIT.leads) !== 0) {
      if (at - this.#editedTo < DAMAGE_REACH) this.disturbsLeads = true;
      this.#leadAt = at;
    }
    if ((trait & TRAIT.composes) !== 0) {
      this.keepsComposing = true;
      if (this.#editedTo === at) this.#hasNewNeighbours = true;
    }
    return at + 1;
  }

  /** Leaves what could go in another place. */
  #keep(start: number, end: number): number {
    this.#pass(start, this.#traitAt(start));
    if (this.#supplantedTo === start) this.#hasNewNeighbours = true;
    this.#keptTo = end;
    return end;
  }

  #change(start: number, end: number, spelling: string, kind: number): number {
    this.edits.add(start, end, spelling, kind);
    if (start - this.#leadAt < DAMAGE_REACH) this.disturbsLeads = true;
    this.#editedTo = end;
    return end;
  }

  /** Changes what is another neighbour from then on: gone, or no longer of a supplementary plane. */
  #supplant(start: number, end: number, spelling: string, kind: number): number {
    if (this.#keptTo === start) this.#hasNewNeighbours = true;
    this.#supplantedTo = end;
    return this.#change(start, end, spelling, kind);
  }

  #replace(at: number, spelling: string): number {
    return this.#change(at, at + 1, spelling, this.#kind(at));
  }

  /** A deleted character is no neighbour to what follows. */
  #drop(start: number, end: number, kind = this.#kind(start)): number {
    this.#sideBefore = this.#sideLeftOf(start);
    this.#hiddenTo = end;
    return this.#supplant(start, end, '', kind);
  }

  /** The line feed behind it is the same neighbour to all others, so that dropping it brings nothing together. */
  #carriageReturn(at: number): number {
    return this.#text.charCodeAt(at + 1) === 0x0a
      ? this.#change(at, at + 1, '', this.#kind(at))
      : this.#replace(at, '\n');
  }

  /** A fullwidth digit is Latin behind Latin letters, and layout in East Asian text. */
  #digit(at: number): number {
    if (this.#sideLeftOf(at) !== SIDE.latin) return this.#keep(at, at + 1);
    this.#sideBefore = SIDE.latin;
    this.#hiddenTo = at + 1;
    return this.#replace(at, this.#spelling(at));
  }

  /** A dash or an ellipsis is often typed as two; in East Asian text they are the script's own. */
  #run(start: number, partsWords: boolean): number {
    const text = this.#text;
    let end = start + 1;
    while (end < text.length && text[end] === text[start]) end++;
    if (isEastAsian(text.charCodeAt(start - 1)) || isEastAsian(text.charCodeAt(end))) {
      return this.#keep(start, end);
    }
    const spelling = this.#spelling(start);
    for (let at = start; at < end; at++)
      this.#replace(at, partsWords ? spaced(text, at, spelling) : spelling);
    return end;
  }

  #invisibleRun(start: number): number {
    const actionAt = (index: number) => actionOf(this.#traitAt(index));
    let end = start + 1;
    while (actionAt(end) === ACTION.dropBesideLatin || actionAt(end) === ACTION.drop) end++;
    const matters = this.#sideLeftOf(start) === SIDE.other || sideOf(this.#text, end) === SIDE.other;
    for (let at = start; at < end; at++) {
      if (!matters || actionAt(at) === ACTION.drop) this.#drop(at, at + 1);
      else this.#keep(at, at + 1);
    }
    return end;
  }

  #astral(start: number): number {
    const text = this.#text;
    const point = text.codePointAt(start) as number;
    if (point < 0x10000) return this.#keep(start, start + 1);
    const end = start + 2;
    const { kinds } = this.#table;
    const plain = this.#table.astral(point);
    if (plain !== undefined) return this.#supplant(start, end, plain.spelling, plain.kind);
    if (!kinds.has('invisibles')) return this.#keep(start, end);
    if (point === BLACK_FLAG) return this.#keep(start, flagEnd(text, end));
    return this.#isIdle(point, start, end) ? this.#drop(start, end, KIND.invisibles) : this.#keep(start, end);
  }

  /** Whether an invisible character of a supplementary plane does nothing where it stands. */
  #isIdle(point: number, start: number, end: number): boolean {
    const left = this.#sideLeftOf(start);
    if (isTag(point)) return true;
    if (isVariationSupplement(point)) return left === SIDE.latin;
    return isAstralFormat(point) && left !== SIDE.other && sideOf(this.#text, end) !== SIDE.other;
  }
}

function spansOf(text: string, words: RegExp | undefined): Span[] {
  if (words === undefined) return [];
  return Array.from(text.matchAll(words), ({ 0: word, index: start }) => ({
    start,
    end: start + word.length,
  }));
}
