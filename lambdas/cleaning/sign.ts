import type { Blocks } from './blocks.ts';
import type { NonEmpty, RuleId } from './rule.ts';
import { isWordUnit, UNIT, unitOf } from './units.ts';
import { Wordings } from './wordings.ts';

/** What residue is made of. A rule or sign belongs to the kind that its id begins with. */
export const KINDS = [
  'verification-token',
  'donation',
  'comment-form',
  'comments',
  'newsletter',
  'share',
  'related',
  'cookie-privacy',
  'login-paywall',
  'copyright',
  'advertising',
  'disclosure',
  'image-credit',
  'byline',
  'dateline',
  'navigation',
  'rating',
  'contact',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Wording that residue of a kind often has and an author may have too. A sign removes nothing by itself: it is one of
 * the things by which the context of a block is judged, and gives its id to what then goes.
 */
export interface Sign {
  readonly id: `${Kind}/${string}`;
  /** Where the wording comes from, or what makes it a sign of residue. */
  readonly why: string;
  /** BCP 47 tags; `und` for what has no language. */
  readonly languages: NonEmpty<string>;
  /**
   * What a whole block reads, folded as the view that rules match on. `…` at either end stands for a few more words.
   */
  readonly labels?: NonEmpty<string>;
  /** Labels as these, but such as no author gives a block of its own: below the first block they go wherever they are. */
  readonly always?: NonEmpty<string>;
  /** Folded words within a block that is no long paragraph; `*` at the end stands for the rest of a word. */
  readonly phrases?: NonEmpty<string>;
  /** What a whole short block with a digit in it reads, for what has no fixed words: dates, prices, addresses. */
  readonly pattern?: RegExp;
  /** Blocks that go when they stand in the residue below an article. */
  readonly removes: NonEmpty<string>;
  /** Paragraphs of an author, which stay. */
  readonly keeps: NonEmpty<string>;
}

/** How much of a block a sign is. */
export const SIGNED = { within: 1, whole: 2 } as const;

/** The signs of one block: bits by the index in `KINDS`, and the sign that says most. */
export interface Signs {
  whole: number;
  within: number;
  /** Index of the first sign that is the whole block, else of the first within it, else -1. */
  sign: number;
  /** Whether the block reads a label that always goes; it is that of `sign`. */
  always: boolean;
}

/** Longer blocks are paragraphs, whose words say nothing. Characters. */
const LONGEST_SIGNED = 600;
const LONGEST_PATTERN = 160;
/** How much more than its label a block may read where the label has `…`. Characters. */
const MOST_MORE = 60;

interface Literal {
  readonly text: string;
  readonly sign: number;
  readonly bit: number;
  /** Must begin, or end, the block. */
  readonly first: boolean;
  readonly last: boolean;
  /** Need not end with a word. */
  readonly stem: boolean;
  readonly label: boolean;
  readonly always: boolean;
}

/** Signs ready to be found. Literals of less than three characters can only be whole labels. */
export class SignSet {
  readonly #labels = new Map<string, Literal>();
  readonly #longestLabel: number;
  readonly #literals: Wordings<Literal>;
  readonly #patterns: readonly { readonly pattern: RegExp; readonly sign: number; readonly bit: number }[];

  constructor(signs: readonly Sign[]) {
    const literals: [string, Literal][] = [];
    signs.forEach((sign, index) => {
      const made = { sign: index, bit: 1 << KINDS.indexOf(kindOf(sign.id)) };
      const always = new Set(sign.always);
      for (const label of [...always, ...(sign.labels ?? [])]) {
        const text = label.replace(/^… ?| ?…$/g, '');
        const [first, last] = [!label.startsWith('…'), !label.endsWith('…')];
        const literal = { ...made, text, first, last, stem: false, label: true, always: always.has(label) };
        if (!first || !last) literals.push([text, literal]);
        else if (!this.#labels.has(text)) this.#labels.set(text, literal);
      }
      for (const phrase of sign.phrases ?? []) {
        const text = phrase.replace(/\*$/, '');
        const stem = text !== phrase;
        literals.push([
          text,
          { ...made, text, first: false, last: false, stem, label: false, always: false },
        ]);
      }
    });
    this.#longestLabel = Math.max(0, ...[...this.#labels.keys()].map((label) => label.length));
    this.#literals = new Wordings(literals);
    this.#patterns = signs.flatMap(({ pattern, id }, sign) =>
      pattern === undefined
        ? []
        : [
            {
              pattern: new RegExp(`^(?:${pattern.source})$`, 'u'),
              sign,
              bit: 1 << KINDS.indexOf(kindOf(id)),
            },
          ],
    );
  }

  /** Finds the signs in a block of a folded text. Linear in the block. */
  find(blocks: Blocks, block: number, into: Signs): void {
    into.whole = 0;
    into.within = 0;
    into.sign = -1;
    into.always = false;
    if (blocks.size(block) > LONGEST_SIGNED) return;
    const { text, codes } = blocks;
    const [first, last] = trimOrnaments(codes, blocks.start(block), blocks.end(block));
    const label = last - first > this.#longestLabel ? undefined : this.#labels.get(text.slice(first, last));
    if (label !== undefined) note(into, label, true);
    let [isWithin, hasDigit] = [false, false];
    for (let at = first; at < last; at++) {
      if (!isWithin && this.#literals.mayBeginAt(codes, at, last)) this.#begin(blocks, at, first, last, into);
      const unit = unitOf(codes[at] as number);
      isWithin = unit <= UNIT.digit;
      if (unit === UNIT.digit) hasDigit = true;
    }
    if (hasDigit && last - first <= LONGEST_PATTERN) this.#match(text.slice(first, last), into);
  }

  /** Notes the literals that begin with a word at `at`, in what a block reads from `first` to `last`. */
  #begin({ text, codes }: Blocks, at: number, first: number, last: number, into: Signs): void {
    for (const literal of this.#literals.beginningAt(text, codes, at, last)) {
      const behind = at + literal.text.length;
      if (!literal.stem && behind < last && isWordUnit(codes[behind] as number)) continue;
      if (literal.label) {
        const more = last - first - literal.text.length;
        const fits = (!literal.first || at === first) && (!literal.last || behind === last);
        if (fits && more <= MOST_MORE) note(into, literal, true);
      } else {
        note(into, literal, false);
      }
    }
  }

  #match(words: string, into: Signs): void {
    for (const { pattern, sign, bit } of this.#patterns) {
      if ((into.whole & bit) === 0 && pattern.test(words)) note(into, { sign, bit, always: false }, true);
    }
  }
}

export function kindOf(id: RuleId): Kind {
  return id.slice(0, id.indexOf('/')) as Kind;
}

function note(
  into: Signs,
  { sign, bit, always }: Pick<Literal, 'sign' | 'bit' | 'always'>,
  whole: boolean,
): void {
  if (into.sign < 0 || (whole && into.whole === 0) || (always && !into.always)) into.sign = sign;
  if (whole) into.whole |= bit;
  else into.within |= bit;
  into.always ||= always;
}

/** The bounds of a block without the marks, bullets and colons around its words. */
function trimOrnaments(codes: Uint16Array, start: number, end: number): [start: number, end: number] {
  let [first, last] = [start, end];
  while (first < last && isOrnament(codes[first] as number)) first++;
  while (last > first && isOrnament(codes[last - 1] as number)) last--;
  return first < last ? [first, last] : [start, end];
}

const ORNAMENT = new Set([...' \t\n#>*_~|:.!<+-•·►→←↓↑▼▶☐»«›‹✓✔…([])'].map((mark) => mark.charCodeAt(0)));

function isOrnament(unit: number): boolean {
  return ORNAMENT.has(unit);
}
