import { isWordUnit } from './units.ts';

/** What a part of a pattern reads: every string it can match, where these are few, and what one of must be in a match. */
interface Part {
  readonly exact: readonly string[] | undefined;
  readonly needed: readonly string[] | undefined;
}

/** A pattern uses syntax whose meaning is not known here. */
export class UnknownSyntaxError extends Error {
  override readonly name = 'UnknownSyntaxError';

  constructor(source: string, at: number) {
    super(
      `"${source.slice(at, at + 8)}" at ${at} of the pattern ${source} is not understood: write it otherwise`,
    );
  }
}

/** More strings than these are not kept apart. */
const MOST_EXACT = 16;

const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
/** Characters that stand for themselves, once each. */
const PLAIN = /[^\\[\](){}.^$|?*+]+(?![?*+{])/uy;
const LOOKAROUND = /\(\?<?[=!]/y;
const PROPERTY = /[pP]\{[^}]*\}/y;
const MEMBERS = /(?:[^\]\\]|\\.)*/suy;

const NOTHING: Part = { exact: [''], needed: undefined };
const ANYTHING: Part = { exact: undefined, needed: undefined };

/**
 * Literals one of which is in everything that a pattern matches, or undefined where that cannot be told. A text that
 * holds none of them need not be tried. Read off the source, so that no list beside the pattern can fall behind it.
 */
export function neededLiterals(source: string): readonly string[] | undefined {
  const needed = alternativesOf(source).map((alternative) => alternative.needed);
  return shortened(union(needed));
}

/** An alternative of a pattern, and the literals that it needs, as above. */
export interface Alternative {
  readonly source: string;
  readonly needed: readonly string[] | undefined;
}

/** What a pattern is an alternative of: it matches what one of them does. */
export function alternativesOf(source: string): readonly Alternative[] {
  return new Reader(source).whole().map(([from, to, part]) => ({
    source: source.slice(from, to),
    needed: shortened(neededOf(part)),
  }));
}

/** Without literals that another begins: that other is enough. */
function shortened(literals: readonly string[] | undefined): readonly string[] | undefined {
  let kept = '';
  return literals?.toSorted().filter((literal, i) => {
    if (i > 0 && literal.startsWith(kept)) return false;
    kept = literal;
    return true;
  });
}

/** Reads the syntax that rules and signs use, bounded quantifiers and all. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The alternatives, each with where it begins and ends. */
  whole(): (readonly [from: number, to: number, part: Part])[] {
    const alternatives = this.#alternatives();
    if (this.#at < this.#source.length) throw this.#unknown();
    return alternatives;
  }

  #alternatives(): (readonly [from: number, to: number, part: Part])[] {
    const alternatives = [];
    do {
      const from = this.#at;
      const part = this.#sequence();
      alternatives.push([from, this.#at, part] as const);
    } while (this.#takes('|'));
    return alternatives;
  }

  #sequence(): Part {
    let needed: readonly string[] | undefined;
    let run: readonly string[] = [''];
    let isExact = true;
    while (this.#at < this.#source.length && !'|)'.includes(this.#next)) {
      const part = this.#quantified();
      const joined = part.exact && product(run, part.exact);
      if (joined === undefined) {
        needed = better(needed, better(neededOf({ exact: run, needed: undefined }), part.needed));
        isExact = false;
      }
      run = joined ?? part.exact ?? [''];
    }
    if (isExact) return { exact: run, needed: undefined };
    return { exact: undefined, needed: better(needed, neededOf({ exact: run, needed: undefined })) };
  }

  #quantified(): Part {
    const plain = this.#reads(PLAIN);
    if (plain !== undefined) return { exact: [plain[0]], needed: undefined };
    const part = this.#atom();
    const quantifier = '?*+{'.includes(this.#next) ? this.#reads(QUANTIFIER) : undefined;
    if (quantifier === undefined) return part;
    const [sign, fewest] = [quantifier[0].charAt(0), Number(quantifier[1] ?? 0)];
    if (sign === '?') return { exact: part.exact && union([part.exact, ['']]), needed: undefined };
    return { exact: undefined, needed: sign === '+' || fewest > 0 ? neededOf(part) : undefined };
  }

  #atom(): Part {
    if (this.#takes('(?:')) return this.#group();
    if (this.#reads(LOOKAROUND) !== undefined) {
      this.#group();
      return NOTHING;
    }
    if (this.#takes('\\')) return this.#escape();
    if (this.#takes('[')) return this.#class();
    if (this.#takes('.')) return ANYTHING;
    if (this.#takes('^') || this.#takes('$')) return NOTHING;
    if ('(*+?{'.includes(this.#next)) throw this.#unknown();
    return { exact: [this.#character()], needed: undefined };
  }

  #group(): Part {
    const parts = this.#alternatives().map(([, , part]) => part);
    if (!this.#takes(')')) throw this.#unknown();
    if (parts.length === 1) return parts[0] as Part;
    return { exact: union(parts.map(({ exact }) => exact)), needed: union(parts.map(neededOf)) };
  }

  #escape(): Part {
    if (this.#reads(PROPERTY) !== undefined) return ANYTHING;
    const character = this.#character();
    if (/[bB]/.test(character)) return NOTHING;
    if (/[dDwWsSnt]/.test(character)) return ANYTHING;
    if (/\w/.test(character)) throw this.#unknown();
    return { exact: [character], needed: undefined };
  }

  /** The members of a class that has neither ranges nor classes within it. */
  #class(): Part {
    const body = this.#reads(MEMBERS)?.[0] ?? '';
    if (!this.#takes(']')) throw this.#unknown();
    if (body.startsWith('^') || /.-./su.test(body) || /\\\w/.test(body)) return ANYTHING;
    return { exact: [...body.replace(/\\(.)/gsu, '$1')], needed: undefined };
  }

  get #next(): string {
    return this.#source.charAt(this.#at);
  }

  #character(): string {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) as number);
    this.#at += character.length;
    return character;
  }

  #takes(literal: string): boolean {
    if (!this.#source.startsWith(literal, this.#at)) return false;
    this.#at += literal.length;
    return true;
  }

  #reads(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match === null) return undefined;
    this.#at = pattern.lastIndex;
    return match;
  }

  #unknown(): UnknownSyntaxError {
    return new UnknownSyntaxError(this.#source, this.#at);
  }
}

function neededOf({ exact, needed }: Part): readonly string[] | undefined {
  return exact === undefined || exact.includes('') ? needed : exact;
}

/** The more telling of two choices: the one whose commonest literal is rarer. */
function better(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return rarityOf(other) > rarityOf(one) ? other : one;
}

function rarityOf(literals: readonly string[]): number {
  return literals.reduce((least, literal) => {
    let sum = 0;
    for (let i = 0; i < literal.length; i++) sum += rarityOfUnit(literal.charCodeAt(i));
    return Math.min(least, sum);
  }, Number.POSITIVE_INFINITY);
}

/** Spaces are the commonest, then digits and marks between them, then letters; signs are rare. */
function rarityOfUnit(code: number): number {
  if (code === 0x20) return 0.25;
  if (code >= 0x2c && code <= 0x3a) return 0.5;
  return isWordUnit(code) ? 1 : 3;
}

function union(choices: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const all = new Set<string>();
  for (const choice of choices) {
    if (choice === undefined) return undefined;
    for (const text of choice) all.add(text);
  }
  return [...all];
}

function product(heads: readonly string[], tails: readonly string[]): readonly string[] | undefined {
  if (heads.length * tails.length > MOST_EXACT) return undefined;
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}
