import { countWords, NORMAL_KINDS } from '../lambdas/cleaning/index.ts';
import type { CleanRecord } from '../lambdas/stores/record.ts';
import type { Palette } from './palette.ts';

type Status = CleanRecord['status'] | 'failed' | 'waiting';

/** One line on what an upload became. */
export function describeStatus(
  { key, outcome, detail }: { readonly key: string; readonly outcome: Status; readonly detail?: string },
  colours: Palette,
): string {
  const paint = PAINTS[outcome];
  return `${colours[paint](outcome.padEnd(9))} ${printable(key)}${detail ? colours.dim(`  ${printable(detail)}`) : ''}`;
}

const PAINTS = { clean: 'green', rejected: 'red', failed: 'red', deleted: 'dim', waiting: 'yellow' } as const;

/** A paragraph on one record: title, words, what was removed by which rule, what was normalised. */
export function describeRecord(key: string, record: CleanRecord | undefined, colours: Palette): string {
  const lines = [describeStatus({ key, outcome: record?.status ?? 'failed' }, colours)];
  const add = (label: string, value: string) => lines.push(`  ${colours.dim(label.padEnd(11))}${value}`);
  if (record === undefined) add('reason', 'no record was stored; see the log');
  if (record?.reason !== undefined) add('reason', `${record.reason.code}: ${record.reason.message}`);
  if (record?.status !== 'clean') return lines.join('\n');
  if (record.title !== undefined) add('title', printable(record.title));
  add('words', String(countWords(record.text ?? '')));
  const removed = Object.entries(charactersByRule(record));
  if (removed.length === 0) add('removed', 'nothing');
  for (const [rule, characters] of removed) add('removed', `${rule}, ${characters} characters`);
  add('normalised', describeCounts(record.normalised));
  for (const flag of record.flags ?? []) add('flag', colours.yellow(flag));
  return lines.join('\n');
}

/** Counts by kind, as in `21 quotes, 2 punctuation`. */
export function describeCounts(counts: CleanRecord['normalised']): string {
  const present = NORMAL_KINDS.filter((kind) => (counts?.[kind] ?? 0) > 0);
  return present.map((kind) => `${counts?.[kind]} ${kind}`).join(', ') || 'nothing';
}

function charactersByRule({ removed = [] }: CleanRecord): Record<string, number> {
  const characters: Record<string, number> = {};
  for (const { rule, start, end } of removed) characters[rule] = (characters[rule] ?? 0) + end - start;
  return characters;
}

/** Keys and titles may hold control characters, which must not reach a terminal. */
export function printable(text: string): string {
  if (!/\p{Cc}/u.test(text)) return text;
  return JSON.stringify(text).replace(/\p{Cc}/gu, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
}
