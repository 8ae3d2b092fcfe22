import { OffsetMap } from '../../../lambdas/cleaning/edit.ts';
import type { Cleaned, Cleaner, Removed, RuleId } from '../../../lambdas/cleaning/index.ts';

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

type Span = Pick<Removed, 'start' | 'end'>;

/** What of some spans lies in none of others; all in the order of the text. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    let at = start;
    while (next < others.length && (others[next] as Span).end <= at) next++;
    for (let i = next; i < others.length && (others[i] as Span).start < end; i++) {
      const other = others[i] as Span;
      if (other.start > at) rest.push({ start: at, end: other.start });
      at = Math.max(at, other.end);
    }
    if (at < end) rest.push({ start: at, end });
  }
  return rest;
}

/** How many characters spans of the raw text have in a clean text that holds them. */
function charactersOf(raw: string, { edits }: Cleaned, spans: readonly Span[]): number {
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
