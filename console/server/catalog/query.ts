import type { RecordQuery } from '../../api.ts';
import { FLAGS, REASONS, STATUSES } from './codes.ts';
import type { Folding } from './folding.ts';
import type { RowTable } from './row-table.ts';
import { countHits } from './search.ts';

export type Narrowing = Omit<RecordQuery, 'offset' | 'after' | 'cursor' | 'limit'>;

export interface Place {
  readonly limit: number;
  /** How many rows to leave out. */
  readonly offset?: number | undefined;
  /** A key up to which to leave out all, instead. */
  readonly after?: string | undefined;
}

/** One page of the rows that a query leaves, in the order of keys, how many are before it, and how many in all. */
export function pageOf(
  table: RowTable,
  query: Narrowing,
  folding: Folding,
  { limit, offset = 0, after }: Place,
): { rows: number[]; offset: number; total: number } {
  const { from, to } = rangeOf(table, query.prefix ?? '');
  const behind = after === undefined ? from : table.placeBehind(Buffer.from(after));
  const least = after === undefined ? offset : 0;
  const matches = matcher(table, query, folding);
  const rows: number[] = [];
  let total = 0;
  let before = 0;
  for (let place = from; place < to; place++) {
    const row = table.order[place] as number;
    if (!matches(row)) continue;
    if (place < behind || total < least) before++;
    else if (rows.length < limit) rows.push(row);
    total++;
  }
  return { rows, offset: before, total };
}

/** The places of keys that begin so. */
function rangeOf(table: RowTable, prefix: string): { from: number; to: number } {
  const bytes = Buffer.from(prefix);
  const from = table.placeOf(bytes);
  return { from, to: table.firstPlace((row) => !table.startsWith(row, bytes), from) };
}

function matcher(table: RowTable, query: Narrowing, folding: Folding): (row: number) => boolean {
  const { columns } = table;
  const tests: ((row: number) => boolean)[] = [];
  const { status, flag, rule, reason, search = '' } = query;
  if (status !== undefined) {
    const wanted = STATUSES.indexOf(status);
    tests.push((row) => columns.status[row] === wanted);
  }
  if (flag !== undefined) {
    const bit = 1 << FLAGS.indexOf(flag);
    tests.push((row) => ((columns.flags[row] as number) & bit) !== 0);
  }
  if (reason !== undefined) {
    const wanted = REASONS.indexOf(reason) + 1;
    tests.push((row) => columns.reason[row] === wanted);
  }
  if (rule !== undefined) {
    const marked = rulesNamed(table, rule);
    tests.push((row) => table.hasRule(row, marked));
  }
  const words = folding.words(search);
  if (words.length > 0) {
    const hits = countHits(table, words);
    tests.push((row) => hits[row] === words.length);
  }
  return (row) => tests.every((test) => test(row));
}

/** Marks a rule, or all of a kind, whose name ends with a slash. */
function rulesNamed({ ruleIds }: RowTable, name: string): Uint8Array {
  const isNamed = name.endsWith('/') ? (id: string) => id.startsWith(name) : (id: string) => id === name;
  return Uint8Array.from(ruleIds, (id) => (isNamed(id) ? 1 : 0));
}
