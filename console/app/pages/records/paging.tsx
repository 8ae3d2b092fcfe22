import type { RecordPage, RecordQuery } from '../../../api.ts';
import { count, counted } from '../../format.ts';
import { PAGE_LENGTH, pageOf, withoutPlace } from './query.ts';

/** By number once the whole table is read; before, only onwards, and back to the first page. */
export function Paging({ query, page }: { readonly query: RecordQuery; readonly page: RecordPage }) {
  const filters = withoutPlace(query);
  if (page.total === undefined) return <Onwards query={query} next={page.next} />;
  const { rows, total, offset = 0 } = page;
  const at = (place: number) => pageOf(place > 0 ? { ...filters, offset: place } : filters);
  const last = Math.max(0, Math.ceil(total / PAGE_LENGTH) - 1) * PAGE_LENGTH;
  const end = offset + rows.length;
  const key = rows.at(-1)?.source;
  if (last === 0 && offset === 0) return null;
  return (
    <nav class="paging" aria-label="Pages of the list">
      <Step href={at(0)} name="First" here={offset === 0} />
      <Step href={at(offset - PAGE_LENGTH)} name="Previous" here={offset === 0} />
      <span>
        {count(offset + 1)}–{count(end)} of {counted(total, 'record')}
      </span>
      <Step
        href={pageOf({ ...filters, ...(key && { after: key }) })}
        name="Next"
        here={key === undefined || end >= total}
      />
      <Step href={at(last)} name="Last" here={end >= total} />
    </nav>
  );
}

function Onwards({ query, next }: { readonly query: RecordQuery; readonly next: string | undefined }) {
  const filters = withoutPlace(query);
  if (next === undefined && query.cursor === undefined) return null;
  return (
    <nav class="paging" aria-label="Pages of the list">
      <Step href={pageOf(filters)} name="First" here={query.cursor === undefined} />
      <Step
        href={pageOf({ ...filters, ...(next && { cursor: next }) })}
        name="Next"
        here={next === undefined}
      />
    </nav>
  );
}

function Step({
  href,
  name,
  here,
}: {
  readonly href: string;
  readonly name: string;
  readonly here: boolean;
}) {
  return here ? (
    <span class="button disabled">{name}</span>
  ) : (
    <a class="button" href={href}>
      {name}
    </a>
  );
}
