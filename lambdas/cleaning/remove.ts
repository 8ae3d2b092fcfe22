import { Blocks } from './blocks.ts';
import { repeatedLeads } from './repeated-lead.ts';
import type { CompiledRule, RuleSet } from './rule.ts';
import { countWords } from './words.ts';

/** A span of the matching view that a rule removes. */
export interface Removal {
  readonly start: number;
  readonly end: number;
  /** Index into the ids of the rule set. */
  readonly rule: number;
}

export interface Proposal {
  readonly removals: readonly Removal[];
  /** The brake held back the rules that are not certain on their own. */
  readonly overRemoval: boolean;
}

/** Residue is short: a block longer than this is matched at its end alone. Characters. */
const LONGEST_RESIDUE = 1000;
/** How far from the end of a block residue may be glued to it. Characters. */
const GLUED_REACH = 2000;
/** The brake needs so many words to judge by. */
const BRAKE_WORDS = 200;

/** A match within the block `block`; `start` and `end` count in the text. */
interface Match extends Removal {
  readonly block: number;
  readonly whole: boolean;
  readonly certain: boolean;
}

/**
 * What the rules would remove from `view`, a text folded for matching: sorted, disjoint spans with the separators that
 * go with them. `brakeShare` is the share of the words, apart from those that certain rules remove, from which on
 * only certain rules apply.
 */
export function proposeRemovals(view: string, rules: RuleSet, brakeShare: number): Proposal {
  const blocks = new Blocks(view);
  const matches = findMatches(blocks, rules);
  if (matches.length === 0) return { removals: [], overRemoval: false };
  const overRemoval = brakes(view, matches, brakeShare);
  const kept = overRemoval ? matches.filter((match) => match.certain) : matches;
  return { removals: withSeparators(blocks, kept), overRemoval };
}

function findMatches(blocks: Blocks, rules: RuleSet): Match[] {
  const found = new Map<number, Match>();
  const pending: Match[] = [];
  const hinted = new Set<CompiledRule>();
  for (let index = 0; index < blocks.length; index++) {
    hinted.clear();
    rules.prefilter.collect(blocks.text, matchableStart(blocks, index), blocks.end(index), hinted);
    const isEdge = index === 0 || index === blocks.length - 1;
    if (hinted.size === 0 && !isEdge) continue;
    for (const compiled of rules.rules) {
      if (compiled.rule.hints === undefined ? !isEdge : !hinted.has(compiled)) continue;
      const match = matchBlock(blocks, index, compiled);
      if (match === undefined) continue;
      if (compiled.rule.evidence === 'beside') {
        pending.push(match);
        continue;
      }
      if (compiled.rule.evidence === 'alone' && isListed(blocks, index, compiled)) continue;
      found.set(index, match);
      break;
    }
  }
  for (const block of repeatedLeads(blocks)) {
    if (found.has(block)) continue;
    const [start, end] = [blocks.start(block), blocks.end(block)];
    found.set(block, { block, start, end, whole: true, certain: true, rule: rules.repeatedLead });
  }
  supportNeighbours(found, pending, rules);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** From where on a block is looked at: a long one can match at its end alone, the first at its start too. */
function matchableStart(blocks: Blocks, index: number): number {
  return index === 0 ? blocks.start(0) : Math.max(blocks.start(index), blocks.end(index) - GLUED_REACH);
}

function matchBlock(blocks: Blocks, block: number, compiled: CompiledRule): Match | undefined {
  const { rule, whole, atStart, atEnd } = compiled;
  if (!standsAt(rule.place, block, blocks.length)) return undefined;
  const [start, end] = [blocks.start(block), blocks.end(block)];
  const made = { block, certain: rule.evidence !== 'beside', rule: compiled.index };
  if (end - start <= LONGEST_RESIDUE && whole.test(blocks.slice(block))) {
    return { ...made, start, end, whole: true };
  }
  if (atStart !== undefined) {
    const head = atStart.exec(blocks.text.slice(start, Math.min(end, start + LONGEST_RESIDUE)));
    if (head !== null) return { ...made, start, end: start + head[0].length, whole: false };
  }
  if (atEnd !== undefined) {
    const reach = Math.max(start, end - GLUED_REACH);
    const tail = blocks.text.slice(reach, end);
    for (const { 0: gap, index } of tail.matchAll(SENTENCE_GAP)) {
      atEnd.lastIndex = index + gap.length;
      if (atEnd.test(tail)) return { ...made, start: reach + index, end, whole: false };
    }
  }
  return undefined;
}

/** A sentence begins behind the end of another: a full stop or the like, quotes or brackets, white space. */
const SENTENCE_GAP = /(?<=[.!?)\]"'\u3002])[ \t\n]{1,4}(?=\S)/g;

function standsAt(place: CompiledRule['rule']['place'], block: number, count: number): boolean {
  const [first, last] = [block === 0, block === count - 1];
  if (place === 'anywhere') return true;
  if (place === 'first') return first;
  return place === 'last' ? last : first || last;
}

/** Whether a neighbour matches the rule too, so that the block is an entry of a list rather than a stray token. */
function isListed(blocks: Blocks, block: number, { whole }: CompiledRule): boolean {
  return [block - 1, block + 1].some(
    (neighbour) =>
      neighbour >= 0 &&
      neighbour < blocks.length &&
      blocks.size(neighbour) <= LONGEST_RESIDUE &&
      whole.test(blocks.slice(neighbour)),
  );
}

/** Takes up pending matches that lie beside a found one of their kind, and those beside them in turn. */
function supportNeighbours(found: Map<number, Match>, pending: readonly Match[], rules: RuleSet): void {
  const kindOf = (match: Match | undefined) => (match?.whole ? rules.rules[match.rule]?.kind : undefined);
  for (const [matches, step] of [
    [pending, -1],
    [[...pending].reverse(), 1],
  ] as const) {
    for (const match of matches) {
      if (!found.has(match.block) && kindOf(found.get(match.block + step)) === kindOf(match)) {
        found.set(match.block, match);
      }
    }
  }
}

function brakes(view: string, matches: readonly Match[], share: number): boolean {
  const words = (chosen: readonly Match[]) =>
    chosen.reduce((sum, { start, end }) => sum + countWords(view.slice(start, end)), 0);
  const uncertain = words(matches.filter((match) => !match.certain));
  if (uncertain === 0) return false;
  const remaining = countWords(view) - words(matches.filter((match) => match.certain));
  return remaining >= BRAKE_WORDS && uncertain / remaining > share;
}

/**
 * Gives each run of removed blocks its separators. A run takes the separator after it, at the end of the text the one
 * before it; where both neighbours stay, the larger of the two separators stays with them.
 */
function withSeparators(blocks: Blocks, matches: readonly Match[]): Removal[] {
  const removals: Removal[] = [];
  const append = ({ start, end, rule }: Removal) => {
    const last = removals.at(-1);
    if (last !== undefined && last.rule === rule && last.end === start)
      removals[removals.length - 1] = { ...last, end };
    else removals.push({ start, end, rule });
  };
  for (let i = 0; i < matches.length; ) {
    const match = matches[i] as Match;
    if (!match.whole) {
      append(match);
      i++;
      continue;
    }
    let next = i + 1;
    while (matches[next]?.whole && matches[next]?.block === (matches[next - 1] as Match).block + 1) next++;
    const run = matches.slice(i, next);
    const [from, to] = runBounds(blocks, match.block, (run.at(-1) as Match).block);
    run.forEach(({ block, rule }, k) => {
      const start = k === 0 ? from : blocks.start(block);
      append({ start, end: k === run.length - 1 ? to : blocks.start(block + 1), rule });
    });
    i = next;
  }
  return removals;
}

function runBounds(blocks: Blocks, first: number, last: number): [from: number, to: number] {
  const followed = last + 1 < blocks.length;
  if (first === 0) return [blocks.start(first), followed ? blocks.start(last + 1) : blocks.end(last)];
  if (followed && blocks.lineEndsBefore(last + 1) <= blocks.lineEndsBefore(first)) {
    return [blocks.start(first), blocks.start(last + 1)];
  }
  return [blocks.end(first - 1), blocks.end(last)];
}
