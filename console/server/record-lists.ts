import type { AttentionPlace, RecordPages } from '../../cli/record-pages.ts';
import type { RecordFlag } from '../../lambdas/stores/record.ts';
import type { RecordPage, RecordQuery, RecordRow } from '../api.ts';
import type { Catalog } from './catalog/catalog.ts';
import { entryOf, rowOf, waiting } from './catalog/entry.ts';
import { pageOf } from './catalog/query.ts';
import type { RowTable } from './catalog/row-table.ts';
import { RequestProblem } from './problem.ts';

type Query = RecordQuery & { readonly limit: number };
type Rows = Pick<RecordPage, 'rows' | 'next'>;

/** Reads of the index that one request makes at most; a page may be short of rows, but has a next one then. */
const MOST_READS = 16;

/**
 * One page of records, by the catalog once it is read, before that by what costs no read of the whole table. Pages that
 * were begun without the catalog go on so.
 */
export async function listRecords(query: Query, catalog: Catalog, pages: RecordPages): Promise<RecordPage> {
  await catalog.refresh();
  const { table } = catalog;
  if (table !== undefined && query.cursor === undefined) return fromCatalog(query, catalog, table);
  const found = await withoutCatalog(query, pages);
  return { rows: [], ...found, catalog: { ...catalog.state, needed: found === undefined } };
}

function fromCatalog(
  { offset, after, limit, ...query }: Query,
  catalog: Catalog,
  table: RowTable,
): RecordPage {
  const found = pageOf(table, query, catalog.folding, { offset, after, limit });
  return {
    ...found,
    rows: found.rows.map((row) => rowOf(table.entry(row))),
    catalog: { ...catalog.state, needed: false },
  };
}

/** Undefined for a query that only the catalog can answer. */
async function withoutCatalog(query: Query, pages: RecordPages): Promise<Rows | undefined> {
  const { status, flag, rule, reason, search, offset = 0, after } = query;
  if (rule !== undefined || search !== undefined || offset > 0 || after !== undefined) return undefined;
  const isRejected = status === 'rejected' || (status === undefined && reason !== undefined);
  if (isRejected && flag === undefined) return attention('rejected', query, pages);
  if (flag !== undefined && reason === undefined && (status === undefined || status === 'clean'))
    return attention('flagged', query, pages);
  const isNarrow = status !== undefined || flag !== undefined || reason !== undefined;
  return isNarrow ? undefined : byPrefix(query, pages);
}

async function byPrefix({ prefix = '', cursor, limit }: Query, pages: RecordPages): Promise<Rows> {
  const { uploads, last } = await pages.uploads(prefix, cursor, limit);
  const records = await pages.of(uploads.map(({ source }) => source));
  const rows = uploads.map((upload) => {
    const record = records.get(upload.source);
    return rowOf(record === undefined ? waiting(upload) : entryOf(record));
  });
  return { rows, ...(last !== undefined && { next: last }) };
}

/** Rejected or flagged records, whose rows lack the removals, which the index does not hold. */
async function attention(state: 'rejected' | 'flagged', query: Query, pages: RecordPages): Promise<Rows> {
  const rows: RecordRow[] = [];
  let place: AttentionPlace | undefined = placeOf(query.cursor);
  for (let read = 0; place !== undefined && rows.length < query.limit && read < MOST_READS; read++) {
    const { records, next } = await pages.attention(state, place, query.limit - rows.length);
    const found = records.map((record) => rowOf(entryOf(record)));
    rows.push(...found.filter((row) => isWanted(row, query)));
    place = next;
  }
  return { rows, ...(place !== undefined && { next: JSON.stringify(place) }) };
}

function isWanted({ source, flags = [], reason }: RecordRow, query: Query): boolean {
  const hasFlag = (flag: RecordFlag) => flags.includes(flag);
  return (
    source.startsWith(query.prefix ?? '') &&
    (query.flag === undefined || hasFlag(query.flag)) &&
    (query.reason === undefined || reason === query.reason)
  );
}

function placeOf(cursor: string | undefined): AttentionPlace {
  if (cursor === undefined) return { shard: 0 };
  try {
    const place = JSON.parse(cursor) as AttentionPlace;
    if (Number.isInteger(place.shard)) return place;
  } catch {
    // Not one of ours, as is said below.
  }
  throw new RequestProblem(400, 'The cursor is of another list: begin this one again, without a cursor.');
}
