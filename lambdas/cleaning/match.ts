import type { Blocks } from './blocks.ts';
import type { Judge } from './context/judge.ts';
import { repeatedLeads } from './repeated-lead.ts';
import type { CompiledRule, RuleSet } from './rule.ts';
import { KINDS, kindOf } from './sign.ts';

/** What a rule matches of a block; `start` and `end` count in the text. */
export interface Match {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Index into the ids of the rule set. */
  readonly rule: number;
  readonly whole: boolean;
  /** Certain on its own, whatever stands around it. */
  readonly certain: boolean;
}

/** Residue is short: a block longer than this is matched at its end alone. Characters. */
const LONGEST_RESIDUE = 1000;
/** How far from the end of a block residue may be glued to it. Characters. */
const GLUED_REACH = 2000;
/** Below this a block is a line of a list, a poem or a label rather than a paragraph. Characters. */
const SHORTEST_PARAGRAPH = 80;

/**
 * The matches that stand, one a block at most, in the order of the text, and what the judge finds beside them; `cased`
 * is the text with its capitals.
 */
export function findMatches(blocks: Blocks, cased: string, rules: RuleSet, judge: Judge): Match[] {
  const found = matchRules(blocks, cased, rules);
  for (const { block, sign, region, certain } of judge.judge(blocks, cased, markedKinds(found, rules))) {
    const [start, end] = [blocks.start(block), blocks.end(block)];
    const rule = sign < 0 ? rules.firstContext + region : rules.firstSign + sign;
    found.set(block, { block, start, end, whole: true, certain, rule });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The kinds of the blocks that rules match wholly, as bits. */
export function markedKinds(found: ReadonlyMap<number, Match>, rules: RuleSet): Map<number, number> {
  const marked = new Map<number, number>();
  for (const [block, { whole, rule }] of found) {
    const id = rules.rules[rule]?.rule.id;
    if (whole) marked.set(block, id === undefined ? 0 : 1 << KINDS.indexOf(kindOf(id)));
  }
  return marked;
}

/** What the rules match by themselves, by block. */
export function matchRules(blocks: Blocks, cased: string, rules: RuleSet): Map<number, Match> {
  const found = new Map<number, Match>();
  const pending: Match[] = [];
  for (let block = 0; block < blocks.length; block++) {
    const hinted = hintedRules(blocks, block, rules);
    if (hinted !== NO_RULES) blocks.facts?.hints.set(block, hinted);
    const isEdge = block === 0 || block === blocks.length - 1;
    const tried = isEdge ? inOrder([...rules.unhinted, ...hinted]) : hinted;
    if (tried.length === 0 || (isAnnounced(blocks, block) && !found.has(block - 1))) continue;
    for (const compiled of tried) {
      const match = matchBlock(blocks, block, compiled);
      if (match === undefined) continue;
      if (stands(match, blocks, compiled, found)) {
        found.set(block, match);
        break;
      }
      if (isPending(compiled)) pending.push(match);
    }
  }
  for (const block of repeatedLeads(blocks, cased)) {
    if (found.has(block)) continue;
    const [start, end] = [blocks.start(block), blocks.end(block)];
    found.set(block, { block, start, end, whole: true, certain: true, rule: rules.repeatedLead });
  }
  supportNeighbours(found, pending, rules);
  return found;
}

const NO_RULES: readonly CompiledRule[] = [];

/** The rules of which a block has a hint, in their order. Of the first block more is looked at than of the others. */
function hintedRules(blocks: Blocks, block: number, rules: RuleSet): readonly CompiledRule[] {
  const known = blocks.knownFacts?.hints;
  const origin = blocks.origin(block);
  if (known !== undefined && origin >= 0 && (origin === 0) === (block === 0)) {
    return known.get(origin) ?? NO_RULES;
  }
  const start = matchableStart(blocks, block);
  const hinted = rules.prefilter.valuesIn(blocks.text, blocks.codes, start, blocks.end(block));
  return hinted === undefined ? NO_RULES : inOrder(hinted);
}

function inOrder(rules: CompiledRule[]): readonly CompiledRule[] {
  return rules.sort((one, other) => one.index - other.index);
}

/** From where on a block is looked at: a long one can match at its end alone, the first at its start too. */
function matchableStart(blocks: Blocks, block: number): number {
  return block === 0 ? blocks.start(0) : Math.max(blocks.start(block), blocks.end(block) - GLUED_REACH);
}

const COLON = 0x3a;

/** A colon announces what follows as an example or a quotation. */
function isAnnounced(blocks: Blocks, block: number): boolean {
  return block > 0 && blocks.codes[blocks.end(block - 1) - 1] === COLON;
}

function matchBlock(blocks: Blocks, block: number, compiled: CompiledRule): Match | undefined {
  const { rule, whole, atStart, atEnd } = compiled;
  if (!isPlaced(rule.place, block, blocks.length)) return undefined;
  const [start, end] = [blocks.start(block), blocks.end(block)];
  const made = { block, certain: rule.evidence === 'certain', rule: compiled.index };
  if (end - start <= LONGEST_RESIDUE && whole.test(blocks.slice(block))) {
    return { ...made, start, end, whole: true };
  }
  if (atStart !== undefined) {
    const head = atStart.exec(blocks.text.slice(start, Math.min(end, start + LONGEST_RESIDUE)));
    if (head !== null) return { ...made, start, end: start + head[0].length, whole: false };
  }
  const glued = atEnd === undefined ? undefined : gluedStart(blocks, block, atEnd);
  return glued === undefined ? undefined : { ...made, start: glued, end, whole: false };
}

function isPlaced(place: CompiledRule['rule']['place'], block: number, count: number): boolean {
  const [first, last] = [block === 0, block === count - 1];
  switch (place) {
    case 'first':
      return first;
    case 'last':
      return last;
    case 'edge':
      return first || last;
    case 'later':
      return !first;
    case 'anywhere':
      return true;
  }
}

/**
 * White space between sentences: behind a word of three letters, which is no abbreviation and no number of a list, or
 * behind a question or exclamation mark.
 */
const SENTENCE_GAP = /(?<=(?:\p{L}{3}\.|[!?])["')\]]{0,2})[ \t\n]{1,4}(?=\S)/gu;

/** Where a pattern that reaches to the end of a block begins, white space before it included; never in a quotation. */
function gluedStart(blocks: Blocks, block: number, atEnd: RegExp): number | undefined {
  const end = blocks.end(block);
  const reach = Math.max(blocks.start(block), end - GLUED_REACH);
  const tail = blocks.text.slice(reach, end);
  let [quotes, counted] = [0, 0];
  for (const { 0: gap, index } of tail.matchAll(SENTENCE_GAP)) {
    for (; counted < index; counted++) if (tail.charCodeAt(counted) === 0x22) quotes++;
    atEnd.lastIndex = index + gap.length;
    if (quotes % 2 === 0 && atEnd.test(tail)) return reach + index;
  }
  return undefined;
}

function stands(
  match: Match,
  blocks: Blocks,
  compiled: CompiledRule,
  found: ReadonlyMap<number, Match>,
): boolean {
  const { evidence, notBehind } = compiled.rule;
  const { block } = match;
  if (notBehind !== undefined && block > 0 && notBehind.test(lastWords(blocks, block - 1))) return false;
  switch (evidence) {
    case 'certain':
      return true;
    case 'closing':
      return block === blocks.length - 1 && isBelowParagraph(blocks, block, found);
    case 'alone':
      return !matchesElsewhere(blocks, block, compiled);
    case 'beside':
      return false;
  }
}

function isPending({ rule }: CompiledRule): boolean {
  return rule.evidence === 'beside' || rule.evidence === 'closing';
}

function lastWords(blocks: Blocks, block: number): string {
  return blocks.text.slice(Math.max(blocks.start(block), blocks.end(block) - 200), blocks.end(block));
}

function isBelowParagraph(blocks: Blocks, block: number, found: ReadonlyMap<number, Match>): boolean {
  let above = block - 1;
  while (found.get(above)?.whole) above--;
  return above >= 0 && blocks.size(above) >= SHORTEST_PARAGRAPH;
}

/** Whether a block within the text or next to `block` matches too; the other edge may bear a token of its own. */
function matchesElsewhere(blocks: Blocks, block: number, { whole }: CompiledRule): boolean {
  for (let other = 0; other < blocks.length; other++) {
    const isOtherEdge = (other === 0 || other === blocks.length - 1) && Math.abs(other - block) > 1;
    if (other === block || isOtherEdge || blocks.size(other) > LONGEST_RESIDUE) continue;
    if (whole.test(blocks.slice(other))) return true;
  }
  return false;
}

/** Takes up pending matches beside a certain one of their kind, and those beside them in turn. */
function supportNeighbours(found: Map<number, Match>, pending: readonly Match[], rules: RuleSet): void {
  const kindOf = ({ rule }: Match) => rules.rules[rule]?.kind;
  const supporting = new Map([...found].filter(([, { certain, whole }]) => certain && whole));
  for (const [matches, step] of [
    [pending, -1],
    [[...pending].reverse(), 1],
  ] as const) {
    for (const match of matches) {
      const neighbour = supporting.get(match.block + step);
      if (found.has(match.block) || neighbour === undefined || kindOf(neighbour) !== kindOf(match)) continue;
      found.set(match.block, match);
      supporting.set(match.block, match);
    }
  }
}
