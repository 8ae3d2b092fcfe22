import { OffsetMap } from '../../../lambdas/cleaning/edit.ts';
import type { Cleaned, Cleaner, Removed, RuleId } from '../../../lambdas/cleaning/index.ts';
import { without } from './differences.ts';

/** One document cleaned by two rule sets. */
export interface Comparison {
  /** Characters of clean text that come back, and that go, white space around them not counted. */
  readonly gained: number;
  readonly lost: number;
  readonly before: readonly Removed[];
  readonly after: readonly Removed[];
}

/** Cleans a text both ways. What is not removal is the same both ways. */
export function compare(raw: string, before: Cleaner, after: Cleaner): Comparison {
  const [then, now] = [before.clean(raw), after.clean(raw)];
  return {
    gained: charactersOf(raw, now, without(then.removed, now.removed)),
    lost: charactersOf(raw, then, without(now.removed, then.removed)),
    before: then.removed,
    after: now.removed,
  };
}

/** How many characters spans of the raw text have in a clean text that holds them. */
function charactersOf(
  raw: string,
  { edits }: Cleaned,
  spans: readonly Pick<Removed, 'start' | 'end'>[],
): number {
  if (spans.length === 0) return 0;
  const map = new OffsetMap(edits);
  return spans.reduce((sum, { start, end }) => {
    const words = raw.slice(start, end);
    const [from, to] = [start + words.length - words.trimStart().length, start + words.trimEnd().length];
    return from < to ? sum + map.toEdited(to) - map.toEdited(from) : sum;
  }, 0);
}

/** The rules that removed something. */
export function rulesIn(removed: readonly Removed[]): RuleId[] {
  return [...new Set(removed.map(({ rule }) => rule))];
}
