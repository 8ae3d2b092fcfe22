import type { RecordQuery } from '../../../api.ts';
import { FLAGS, isOneOf, REASONS, STATUSES } from '../../labels.ts';
import { withQuery } from '../../request.ts';

export const PAGE_LENGTH = 100;

/** What the address of the page asks for; names that do not exist are left out. */
export function readQuery(address: Readonly<Record<string, string>>): RecordQuery {
  const { prefix, status, flag, rule, reason, search, offset, after, cursor } = address;
  return {
    ...(prefix && { prefix }),
    ...(isOneOf(STATUSES, status) && { status }),
    ...(isOneOf(FLAGS, flag) && { flag }),
    ...(rule && { rule }),
    ...(isOneOf(REASONS, reason) && { reason }),
    ...(search && { search }),
    ...(offset && /^\d+$/.test(offset) && { offset: Number(offset) }),
    ...(after && { after }),
    ...(cursor && { cursor }),
  };
}

/** Where the page shows this query. */
export const pageOf = (query: RecordQuery): string => withQuery('/', { ...query });

export const requestOf = (query: RecordQuery): string =>
  withQuery('/api/records', { ...query, limit: PAGE_LENGTH });

/** The query without its place in the list: what a change of a filter begins with. */
export function withoutPlace({ offset: _, after: __, cursor: ___, ...filters }: RecordQuery): RecordQuery {
  return filters;
}
