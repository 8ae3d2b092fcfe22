import { Blocks } from './blocks.ts';
import type { Judge } from './context/judge.ts';
import { applyEdits, Edits, KIND } from './edit.ts';
import { lowerCase } from './lower-case.ts';
import { findMatches, type Match } from './match.ts';
import type { RuleSet } from './rule.ts';
import { countWords } from './words.ts';

/** A span of the matching view that a rule removes. */
export type Removal = Pick<Match, 'start' | 'end' | 'rule'>;

export interface Proposal {
  readonly removals: readonly Removal[];
  /** The brake held back the rules that are not certain on their own. */
  readonly overRemoval: boolean;
  /** What the next round goes on from. */
  readonly round: Round | undefined;
}

/** The blocks of a round and the text with its capitals. */
interface Round {
  readonly blocks: Blocks;
  readonly cased: string;
}

/** The brake needs so many words to judge by. */
const BRAKE_WORDS = 200;

/**
 * What the rules would remove from `cased`, a text folded for matching but for its capitals: sorted, disjoint spans with
 * the separators that go with them. `brakeShare` is the share of the words, apart from those that certain rules remove,
 * from which on only certain rules apply.
 */
export function proposeRemovals(
  cased: string,
  rules: RuleSet,
  judge: Judge,
  brakeShare: number,
  last?: Proposal,
): Proposal {
  const blocks = blocksOf(cased, last);
  const view = blocks.text;
  const round = blocks.facts && { blocks, cased };
  const matches = findMatches(blocks, cased, rules, judge);
  if (matches.length === 0) return { removals: [], overRemoval: false, round };
  const overRemoval = brakes(view, matches, brakeShare);
  const kept = overRemoval ? matches.filter((match) => match.certain) : matches;
  return { removals: withSeparators(blocks, kept), overRemoval, round };
}

/** Goes on from the blocks of the last round, if all that happened since is that its removals were made. */
function blocksOf(cased: string, last: Proposal | undefined): Blocks {
  const round = last?.round;
  if (last === undefined || round === undefined) return new Blocks(lowerCase(cased));
  const gone = new Edits(last.removals.length);
  for (const { start, end, rule } of last.removals) gone.add(start, end, '', KIND.removed, rule);
  if (applyEdits(round.cased, gone) !== cased) return new Blocks(lowerCase(cased));
  const rest = applyEdits(round.blocks.text, gone);
  const view = round.blocks.isLoweredUnitByUnit ? rest : lowerCase(cased);
  return view === rest ? new Blocks(view, { blocks: round.blocks, gone: last.removals }) : new Blocks(view);
}

function brakes(view: string, matches: readonly Match[], share: number): boolean {
  const words = (chosen: readonly Match[]) =>
    chosen.reduce((sum, { start, end }) => sum + countWords(view.slice(start, end)), 0);
  const uncertain = words(matches.filter((match) => !match.certain));
  if (uncertain === 0) return false;
  const certain = words(matches.filter((match) => match.certain));
  const enough = certain + Math.max(BRAKE_WORDS, Math.ceil(uncertain / share) + 1);
  const remaining = countWords(view, enough) - certain;
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
    if (last !== undefined && last.rule === rule && last.end === start) {
      removals[removals.length - 1] = { ...last, end };
    } else {
      removals.push({ start, end, rule });
    }
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
