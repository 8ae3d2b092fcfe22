import type { WhatIfDiff } from '../../../console/api.ts';
import type { Removed } from '../../../lambdas/cleaning/index.ts';

/** What of some spans lies in none of others; all in the order of the text. */
export function without(
  spans: readonly Removed[],
  others: readonly Pick<Removed, 'start' | 'end'>[],
): Removed[] {
  const rest: Removed[] = [];
  let next = 0;
  for (const { rule, start, end } of spans) {
    let at = start;
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    for (let i = next; (others[i]?.start ?? end) < end; i++) {
      const other = others[i] as Removed;
      if (other.start > at) rest.push({ rule, start: at, end: other.start });
      at = Math.max(at, other.end);
    }
    if (at < end) rest.push({ rule, start: at, end });
  }
  return rest;
}

/** A span of the raw text that one of two cleanings removes. */
export interface Difference extends Removed {
  /** `lost`: it goes by the change. `gained`: it comes back. */
  readonly what: 'lost' | 'gained';
}

/** Where two cleanings of a text differ, white space aside. */
export function differencesOf({ raw, before, after }: Omit<WhatIfDiff, 'source'>): Difference[] {
  return [
    ...without(after, before).map((span) => ({ ...span, what: 'lost' as const })),
    ...without(before, after).map((span) => ({ ...span, what: 'gained' as const })),
  ]
    .filter(({ start, end }) => raw.slice(start, end).trim() !== '')
    .sort((a, b) => a.start - b.start);
}

/** A piece of the raw text: changed, removed both ways, or kept both ways. */
export interface Piece {
  readonly what: Difference['what'] | 'removed' | 'kept';
  readonly start: number;
  readonly end: number;
  readonly rule?: string;
}

/** A stretch of the raw text around differences that stand close together. */
export interface Neighbourhood {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** The differences with so many characters of the text around them; those whose surroundings touch come together. */
export function neighbourhoods(diff: Omit<WhatIfDiff, 'source'>, around: number): Neighbourhood[] {
  const differences = differencesOf(diff);
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of differences) {
    const [from, to] = [wordStart(diff.raw, start - around), wordEnd(diff.raw, end + around)];
    const last = stretches.at(-1);
    if (last !== undefined && from <= last.end) last.end = Math.max(last.end, to);
    else stretches.push({ start: from, end: to });
  }
  const marked = piecesOf(diff, differences);
  return stretches.map(({ start, end }) => ({ start, end, pieces: within(marked, start, end) }));
}

/** The whole text in pieces. */
export function piecesOf(diff: Omit<WhatIfDiff, 'source'>, differences = differencesOf(diff)): Piece[] {
  const both = without(
    diff.before,
    differences.filter(({ what }) => what === 'gained'),
  );
  const marks: Piece[] = [...differences, ...both.map((span) => ({ ...span, what: 'removed' as const }))];
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks.sort((a, b) => a.start - b.start)) {
    if (mark.start > at) pieces.push({ what: 'kept', start: at, end: mark.start });
    pieces.push(mark);
    at = mark.end;
  }
  if (at < diff.raw.length) pieces.push({ what: 'kept', start: at, end: diff.raw.length });
  return pieces;
}

function within(pieces: readonly Piece[], start: number, end: number): Piece[] {
  return pieces
    .filter((piece) => piece.start < end && piece.end > start)
    .map((piece) => ({ ...piece, start: Math.max(start, piece.start), end: Math.min(end, piece.end) }));
}

/** Longest stretch to look through for the end of a word. Characters. */
const LONGEST_WORD = 30;

function wordStart(raw: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = raw.slice(offset, offset + LONGEST_WORD).search(/\s/);
  return space < 0 ? offset : offset + space;
}

function wordEnd(raw: string, offset: number): number {
  if (offset >= raw.length) return raw.length;
  const words = raw.slice(offset - LONGEST_WORD, offset);
  const space = words.trimEnd().length < words.length ? words.length : words.search(/\s\S*$/);
  return space < 0 ? offset : offset - LONGEST_WORD + space;
}
