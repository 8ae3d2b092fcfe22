import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { RecordPage, RecordQuery } from '../../api.ts';
import { CatalogNotice } from '../catalog-notice.tsx';
import { counted } from '../format.ts';
import { Empty, Failure, Loading } from '../notice.tsx';
import { Page } from '../page.tsx';
import { useAnswer } from '../request.ts';
import { stack } from '../stack.ts';
import { DropZone, UploadButton } from '../upload/drop-zone.tsx';
import { UploadList } from '../upload/upload-list.tsx';
import { arrivals } from '../upload/uploads.ts';
import { Filters } from './records/filters.tsx';
import { Paging } from './records/paging.tsx';
import { pageOf, readQuery, requestOf, withoutPlace } from './records/query.ts';
import { RecordTable } from './records/table.tsx';

/** So long nothing is typed before the server is asked. Milliseconds. */
const REST = 150;

export default function RecordsPage() {
  const { query: address, route } = useLocation();
  const query = readQuery(address);
  const { value: page, failure, loading, again } = useAnswer<RecordPage>(requestOf(query), REST);
  const arrived = arrivals.value;
  useEffect(() => {
    if (arrived > 0) again();
  }, [arrived]);
  useFreshRows(page, again);
  return (
    <Page title="Records" aside={<UploadButton />}>
      <DropZone />
      <UploadList />
      <Filters query={query} onChange={(changed) => route(pageOf(changed), true)} />
      {failure && <Failure error={failure} again={again} />}
      {page && <CatalogNotice catalog={page.catalog} needed={page.catalog.needed} onRead={again} />}
      {page ? <List page={page} query={query} loading={loading} /> : !failure && <Loading what="records" />}
    </Page>
  );
}

/** How often a list that costs nothing to ask for is asked for again. Milliseconds. */
const FRESH = 4_000;

/** Shows what was uploaded elsewhere, as by `winnow put`, while the page is seen: on this machine, where it is read. */
function useFreshRows(page: RecordPage | undefined, again: () => void): void {
  const isCheap = stack.value?.where === 'local' && page?.catalog.state === 'read';
  useEffect(() => {
    if (!isCheap) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && again(), FRESH);
    return () => clearInterval(timer);
  }, [isCheap]);
}

function List({
  page,
  query,
  loading,
}: {
  readonly page: RecordPage;
  readonly query: RecordQuery;
  readonly loading: boolean;
}) {
  const found =
    page.total === undefined ? counted(page.rows.length, 'record') : counted(page.total, 'record');
  return (
    <div aria-busy={loading}>
      <p class="found" role="status">
        {page.catalog.needed ? '' : `${found}${page.total === undefined && page.next ? ', and more' : ''}`}
      </p>
      {page.rows.length > 0 ? (
        <RecordTable rows={page.rows} />
      ) : (
        !page.catalog.needed && <None query={query} />
      )}
      <Paging query={query} page={page} />
    </div>
  );
}

function None({ query }: { readonly query: RecordQuery }) {
  if (Object.keys(withoutPlace(query)).length > 0) {
    return (
      <Empty title="No record is like that">
        <p>
          Take a filter away, or <a href="/">show all records</a>.
        </p>
      </Empty>
    );
  }
  return (
    <Empty title="There is no record yet">
      <p>
        Drop a file here, choose one with “Upload files”, or run <code>npx winnow put story.txt</code>.
      </p>
    </Empty>
  );
}
