import { CONTEXTS } from './context/contexts.ts';
import { Prefilter } from './prefilter.ts';
import { REPEATED_LEAD } from './repeated-lead.ts';
import { type Sign, SignSet } from './sign.ts';

/** `<kind>/<name>`: the kind is the file that the rule is in, the name says what it recognises. */
export type RuleId = `${string}/${string}`;

export type NonEmpty<T> = readonly [T, ...T[]];

/**
 * One recognisable piece of residue, as data. A rule matches on the folded view of a block: lower case, quotes and
 * diacritics normalised, so that `e-pošte` is written `e-poste`. A space in a pattern stands for any white space.
 */
export interface Rule {
  readonly id: RuleId;
  /** Where the wording comes from, or what makes it residue. */
  readonly why: string;
  /** BCP 47 tags; `und` for what has no language. */
  readonly languages: NonEmpty<string>;
  /**
   * Folded words or parts of words, one of which is in everything that the rule matches: the cheap test before the
   * pattern. Only a rule that looks at the first or last block alone may go without.
   */
  readonly hints?: NonEmpty<string>;
  /** What the residue reads, without anchors and without unbounded quantifiers. */
  readonly pattern: RegExp;
  /**
   * `block`: the whole block. `block-or-end`: also the last sentences of a block that is longer.
   * `block-or-start`: also in front of other words of a block.
   */
  readonly span: 'block' | 'block-or-end' | 'block-or-start';
  /** Which block of the text it may be; `edge` is the first or the last, `later` any but the first. */
  readonly place: 'anywhere' | 'first' | 'last' | 'edge' | 'later';
  /**
   * `certain`: removed wherever it matches. `beside`: removed only next to a block that a certain rule of the same
   * kind removes, or next to such a one. `closing`: removed so, or as the last block, below a paragraph.
   * `alone`: removed unless another block of the text matches too, since then it is an entry of a list.
   */
  readonly evidence: 'certain' | 'beside' | 'closing' | 'alone';
  /** What the end of the block before it must not read. */
  readonly notBehind?: RegExp;
  /** Texts that the rule removes, wholly, or between `⟦` and `⟧` alone. */
  readonly removes: NonEmpty<string>;
  /** Look-alikes of an author, which the rule keeps. */
  readonly keeps: NonEmpty<string>;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly kind: string;
  readonly index: number;
  readonly whole: RegExp;
  /** Sticky: matches from where a sentence begins. */
  readonly atEnd: RegExp | undefined;
  readonly atStart: RegExp | undefined;
}

/** A rule that cannot be trusted: it names the rule and what is wrong with it. */
export class InvalidRuleError extends Error {
  override readonly name = 'InvalidRuleError';
  readonly rule: RuleId;

  constructor(rule: RuleId, problem: string) {
    super(`rule ${rule}: ${problem}`);
    this.rule = rule;
  }
}

/**
 * Headings, emphasis, bullets, boxes and emoji may stand around residue without being part of its wording. A hyphen in
 * front is not among them: dashes introduce speech.
 */
const MARK = '[\\s#>*_~|\\u2022\\u00b7\\u25ba\\u2192\\u2610\\uFE0F\\u200D]|\\p{Extended_Pictographic}';
const BEFORE = `(?:${MARK}){0,8}`;
const AFTER = `(?:${MARK}|[:.!"-]){0,8}`;

const SPACE_IN_CLASS = /\[[^\]]* [^\]]*\]/;
const UNBOUNDED = /(?<!\\)(?:[*+]|\{\d+,\})(?![^[\]]*\])/;

const SPACE = '(?:[ \\t\\n]{1,4})';

/** A rule set ready to match. Throws `InvalidRuleError` for the first rule that breaks the form of a rule. */
export class RuleSet {
  readonly rules: readonly CompiledRule[];
  /** What the `rule` of an edit counts in. */
  readonly ids: readonly RuleId[];
  /** The reason of each rule, in the order of `ids`. */
  readonly reasons: readonly string[];
  /** Indexes into `ids` of the rule that is no pattern, of what context alone removes, and of the first sign. */
  readonly repeatedLead: number;
  readonly firstContext: number;
  readonly firstSign: number;
  readonly signs: SignSet;
  /** The rules that have no hint: they look at the first and the last block. */
  readonly unhinted: readonly CompiledRule[];
  /** Leads from the hints in a text to the rules that may match it. */
  readonly prefilter: Prefilter<CompiledRule>;

  constructor(rules: readonly Rule[], signs: readonly Sign[] = []) {
    const seen = new Set<RuleId>();
    this.rules = rules.map((rule, index) => {
      if (seen.has(rule.id)) throw new InvalidRuleError(rule.id, 'another rule has the same id');
      seen.add(rule.id);
      return compileRule(rule, index);
    });
    for (const sign of signs) {
      if (seen.has(sign.id)) throw new InvalidRuleError(sign.id, 'another rule or sign has the same id');
      seen.add(sign.id);
      refuseUnusable(sign);
    }
    const named = [...rules, REPEATED_LEAD, ...CONTEXTS, ...signs];
    this.ids = named.map(({ id }) => id);
    this.reasons = named.map(({ why }) => why);
    this.repeatedLead = rules.length;
    this.firstContext = this.repeatedLead + 1;
    this.firstSign = this.firstContext + CONTEXTS.length;
    this.signs = new SignSet(signs);
    this.unhinted = this.rules.filter(({ rule }) => rule.hints === undefined);
    this.prefilter = new Prefilter(
      this.rules.flatMap((compiled) => (compiled.rule.hints ?? []).map((hint) => [hint, compiled] as const)),
    );
  }
}

/** What a sign needs to be found in time that is linear in the text, and to be found at all. */
function refuseUnusable({ id, labels, always, phrases, pattern }: Sign): void {
  if (pattern !== undefined && UNBOUNDED.test(pattern.source))
    throw new InvalidRuleError(id, 'a quantifier has no upper bound');
  const open = [...(labels ?? []), ...(always ?? [])].filter((label) => /^…|…$/.test(label));
  const short = [...open, ...(phrases ?? [])].find((words) => words.replace(/^… ?| ?…$|\*$/g, '').length < 3);
  if (short !== undefined)
    throw new InvalidRuleError(id, `"${short}" has less than three characters to be found by`);
}

function compileRule(rule: Rule, index: number): CompiledRule {
  const { id, hints, pattern, place, span, evidence, notBehind } = rule;
  if (!/^[a-z-]+\/[a-z0-9-]+$/.test(id)) throw new InvalidRuleError(id, 'the id is not <kind>/<name>');
  if (hints === undefined && (place === 'anywhere' || place === 'later'))
    throw new InvalidRuleError(id, 'it may match anywhere but has no hint');
  if (UNBOUNDED.test(pattern.source)) throw new InvalidRuleError(id, 'a quantifier has no upper bound');
  if (notBehind !== undefined && UNBOUNDED.test(notBehind.source))
    throw new InvalidRuleError(id, 'its notBehind has a quantifier without an upper bound');
  if (SPACE_IN_CLASS.test(pattern.source))
    throw new InvalidRuleError(id, 'a space in a character class is written \\s');
  if (evidence === 'beside' && span !== 'block')
    throw new InvalidRuleError(id, 'only a whole block lies beside another');
  if (pattern.flags !== '') throw new InvalidRuleError(id, 'flags are set by the compiler');
  const unusable = hints?.find((hint) => hint !== hint.toLowerCase() || /\s/.test(hint) || hint.length < 3);
  if (unusable !== undefined) {
    throw new InvalidRuleError(
      id,
      `the hint "${unusable}" is not folded, has a space, or is shorter than three characters`,
    );
  }
  const source = `(?:${pattern.source.replaceAll(' ', SPACE)})`;
  return {
    rule,
    kind: id.slice(0, id.indexOf('/')),
    index,
    whole: new RegExp(`^${BEFORE}${source}${AFTER}$`, 'u'),
    atEnd: span === 'block-or-end' ? new RegExp(`${source}${AFTER}$`, 'uy') : undefined,
    atStart:
      span === 'block-or-start'
        ? new RegExp(`^${BEFORE}${source}(?:\\s{0,3}[|:.-]\\s{1,4}|\\s{1,8})(?=\\S)`, 'u')
        : undefined,
  };
}
