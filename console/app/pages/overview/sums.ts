import type { Overview } from '../../../api.ts';
import { kindOf } from '../../kinds.tsx';

/** A name with its number, most first. */
export type Ranked = readonly (readonly [name: string, number: number])[];

export function ranked(counts: Readonly<Record<string, number | undefined>>): Ranked {
  return Object.entries(counts)
    .flatMap(([name, number]) => (number === undefined || number === 0 ? [] : [[name, number] as const]))
    .sort(([, a], [, b]) => b - a);
}

/** So many kinds are told apart in a chart; the others are summed up. */
const KINDS = 7;
export const OTHERS = 'other kinds';

export interface WordsByDay {
  readonly days: readonly string[];
  /** For each kind its words on each day, most words first. */
  readonly kinds: readonly { readonly kind: string; readonly words: readonly number[] }[];
}

export function wordsByDay({ days }: Overview): WordsByDay {
  const byKind = days.map(({ words }) => sumBy(words, kindOf));
  const most = ranked(addAll(byKind)).map(([kind]) => kind);
  const shown = most.slice(0, KINDS);
  const rest = most.slice(KINDS);
  const wordsOf = (kinds: readonly string[]) =>
    byKind.map((words) => kinds.reduce((sum, kind) => sum + (words[kind] ?? 0), 0));
  return {
    days: days.map(({ day }) => day),
    kinds: [
      ...shown.map((kind) => ({ kind, words: wordsOf([kind]) })),
      ...(rest.length > 0 ? [{ kind: OTHERS, words: wordsOf(rest) }] : []),
    ],
  };
}

/** Words removed by each rule over all days, most first. */
export const wordsByRule = ({ days }: Overview): Ranked => ranked(addAll(days.map(({ words }) => words)));

type Sums = Record<string, number>;

function sumBy(counts: Readonly<Sums>, nameOf: (id: string) => string): Sums {
  const sums: Sums = {};
  for (const [id, number] of Object.entries(counts)) sums[nameOf(id)] = (sums[nameOf(id)] ?? 0) + number;
  return sums;
}

function addAll(all: readonly Readonly<Sums>[]): Sums {
  const sums: Sums = {};
  for (const counts of all) {
    for (const [name, number] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + number;
  }
  return sums;
}
