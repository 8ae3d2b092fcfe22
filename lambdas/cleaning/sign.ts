import type { Blocks } from './blocks.ts';
import { GatedPatterns } from './gated-patterns.ts';
import { Labels } from './labels.ts';
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
  /** Where signs may be: the block without the marks around its words, or nothing of a long one. */
  first: number;
  last: number;
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

interface Noted {
  readonly sign: number;
  readonly bit: number;
  readonly always: boolean;
}

interface Literal extends Noted {
  readonly text: string;
  /** Must begin, or end, the block. */
  readonly first: boolean;
  readonly last: boolean;
  /** Need not end with a word. */
  readonly stem: boolean;
  readonly label: boolean;
}

/** Signs ready to be found. Literals of less than three characters can only be whole labels. */
export class SignSet {
  readonly #labels: Labels<Literal>;
  readonly #literals: Wordings<Literal>;
  readonly #patterns: GatedPatterns<Noted>;

  constructor(signs: readonly Sign[]) {
    const labels = new Map<string, Literal>();
    const literals: [string, Literal][] = [];
    signs.forEach((sign, index) => {
      const made = { sign: index, bit: 1 << KINDS.indexOf(kindOf(sign.id)) };
      const always = new Set(sign.always);
      for (const label of [...always, ...(sign.labels ?? [])]) {
        const text = label.replace(/^… ?| ?…$/g, '');
        const [first, last] = [!label.startsWith('…'), !label.endsWith('…')];
        const literal = { ...made, text, first, last, stem: false, label: true, always: always.has(label) };
        if (!first || !last) literals.push([text, literal]);
        else if (!labels.has(text)) labels.set(text, literal);
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
    this.#labels = new Labels(labels);
    this.#literals = new Wordings(literals);
    this.#patterns = new GatedPatterns(
      signs.flatMap(({ pattern, id }, sign) =>
        pattern === undefined
          ? []
          : [[pattern.source, { sign, bit: 1 << KINDS.indexOf(kindOf(id)), always: false }]],
      ),
    );
  }

  /**
   * Begins with a block of a folded text: what it wholly reads. Then `begin` wants to be told each place from
   * `into.first` on that is not behind a letter or digit and where `mayBeginAt` says so; at last comes `close`.
   */
  open(blocks: Blocks, block: number, into: Signs): void {
    const [start, end] = [blocks.start(block), blocks.end(block)];
    const { codes } = blocks;
    into.whole = 0;
    into.within = 0;
    into.sign = -1;
    into.always = false;
    into.first = start;
    into.last = start;
    if (end - start > LONGEST_SIGNED) return;
    let [first, last] = [start, end];
    while (first < last && isOrnament(codes[first] as number)) first++;
    while (last > first && isOrnament(codes[last - 1] as number)) last--;
    if (first < last) [into.first, into.last] = [first, last];
    else into.last = end;
    const label = this.#labels.find(blocks.text, codes, into.first, into.last);
    if (label !== undefined) note(into, label, true);
  }

  /** A quick no for most places, which stand before `last`. */
  mayBeginAt(codes: Uint16Array, at: number, last: number): boolean {
    return this.#literals.mayBeginAt(codes, at, last);
  }

  /** Notes the literals that begin at `at`. */
  begin({ text, codes }: Blocks, at: number, into: Signs): void {
    const { first, last } = into;
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

  /** What is left of the block from `from` on, and the patterns of short blocks with a digit. */
  close(blocks: Blocks, from: number, hasDigit: boolean, into: Signs): void {
    const { codes } = blocks;
    let isWithin = from > into.first && isWordUnit(codes[from - 1] as number);
    let endsInDigit = false;
    for (let at = Math.max(from, into.first); at < into.last; at++) {
      if (!isWithin && this.mayBeginAt(codes, at, into.last)) this.begin(blocks, at, into);
      const unit = unitOf(codes[at] as number);
      isWithin = unit <= UNIT.digit;
      endsInDigit ||= unit === UNIT.digit;
    }
    const { first, last } = into;
    if (!(hasDigit || endsInDigit) || last - first > LONGEST_PATTERN) return;
    for (const noted of this.#patterns.matching(blocks.text, codes, first, last, into.whole)) {
      note(into, noted, true);
    }
  }
}

export function kindOf(id: RuleId): Kind {
  return id.slice(0, id.indexOf('/')) as Kind;
}

function note(into: Signs, { sign, bit, always }: Noted, whole: boolean): void {
  if (into.sign < 0 || (whole && into.whole === 0) || (always && !into.always)) into.sign = sign;
  if (whole) into.whole |= bit;
  else into.within |= bit;
  into.always ||= always;
}

/** Marks, bullets and colons around the words of a block. */
const ORNAMENTS = listOrnaments(' \t\n#>*_~|:.!<+-•·►→←↓↑▼▶☐»«›‹✓✔…([])');

function listOrnaments(marks: string): Uint8Array {
  const isListed = new Uint8Array(Math.max(...[...marks].map((mark) => mark.charCodeAt(0))) + 1);
  for (const mark of marks) isListed[mark.charCodeAt(0)] = 1;
  return isListed;
}

function isOrnament(unit: number): boolean {
  return unit < ORNAMENTS.length && ORNAMENTS[unit] === 1;
}
