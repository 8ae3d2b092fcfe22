import type { RuleId } from '../../../lambdas/cleaning/index.ts';
import type { Overview } from '../../api.ts';
import { FLAGS, REASONS, STATUSES } from './codes.ts';
import type { RowTable } from './row-table.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Counts over all rows, or over those cleaned from a time on, in milliseconds since 1970. */
export function totalsOf(table: RowTable, since = Number.NEGATIVE_INFINITY): Omit<Overview, 'catalog'> {
  const { columns } = table;
  const statuses = new Array<number>(STATUSES.length).fill(0);
  const reasons = new Array<number>(REASONS.length + 1).fill(0);
  const flags = new Array<number>(FLAGS.length).fill(0);
  const days = new Map<number, Day>();
  let uncounted = 0;
  for (let row = 0; row < table.size; row++) {
    const cleanedAt = columns.cleanedAt[row] as number;
    if (cleanedAt < since) continue;
    const status = columns.status[row] as number;
    (statuses[status] as number)++;
    (reasons[columns.reason[row] as number] as number)++;
    uncounted += columns.uncounted[row] as number;
    FLAGS.forEach((_, flag) => {
      if ((columns.flags[row] as number) & (1 << flag)) (flags[flag] as number)++;
    });
    if (!Number.isNaN(cleanedAt)) addDay(days, table, row, Math.floor(cleanedAt / DAY_MS));
  }
  return {
    documents: named(STATUSES, statuses) as Overview['documents'],
    rejected: present(named(REASONS, reasons.slice(1))),
    flags: present(named(FLAGS, flags)),
    days: [...days].sort(([a], [b]) => a - b).map(([day, counts]) => describeDay(day, counts, table)),
    uncounted,
  };
}

interface Day {
  documents: number;
  /** Words by the number of the rule. */
  readonly words: number[];
}

/** Tombstones are no documents that were cleaned. */
function addDay(days: Map<number, Day>, table: RowTable, row: number, number: number): void {
  if (STATUSES[table.columns.status[row] as number] === 'deleted') return;
  let day = days.get(number);
  if (day === undefined) {
    day = { documents: 0, words: [] };
    days.set(number, day);
  }
  day.documents++;
  const { words } = day;
  table.eachRule(row, (rule, count) => {
    words[rule] = (words[rule] ?? 0) + count;
  });
}

function describeDay(
  day: number,
  { documents, words }: Day,
  { ruleIds }: RowTable,
): Overview['days'][number] {
  const byRule: Record<RuleId, number> = {};
  words.forEach((count, rule) => {
    if (count > 0) byRule[ruleIds[rule] as RuleId] = count;
  });
  return { day: new Date(day * DAY_MS).toISOString().slice(0, 10), documents, words: byRule };
}

function named<Name extends string>(names: readonly Name[], counts: readonly number[]): Record<Name, number> {
  return Object.fromEntries(names.map((name, index) => [name, counts[index] ?? 0])) as Record<Name, number>;
}

function present<Name extends string>(counts: Record<Name, number>): Partial<Record<Name, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0)) as Partial<
    Record<Name, number>
  >;
}
