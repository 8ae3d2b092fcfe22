import { useEffect, useState } from 'preact/hooks';
import type { Catalog } from '../api.ts';
import { count, counted } from './format.ts';
import { Failure } from './notice.tsx';
import { getJson, postJson } from './request.ts';

/** How often to ask how far reading is. Milliseconds. */
const PAUSE = 600;

/**
 * How far the table is read, and a button that begins to read it. `needed`: what the page asks cannot be answered
 * before; `onRead` is called when it is done.
 */
export function CatalogNotice({
  catalog: before,
  needed,
  onRead,
}: {
  readonly catalog: Catalog;
  readonly needed: boolean;
  readonly onRead: () => void;
}) {
  const [newer, setNewer] = useState<Catalog>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => setNewer(undefined), [before]);
  const catalog = newer ?? before;
  useEffect(() => {
    if (catalog.state !== 'reading') return;
    const timer = setTimeout(async () => {
      try {
        const now = await getJson<Catalog>('/api/catalog');
        setNewer(now);
        if (now.state === 'read') onRead();
      } catch (error) {
        setFailure(error as Error);
      }
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [catalog]);
  const read = async () => {
    setFailure(undefined);
    try {
      setNewer(await postJson<Catalog>('/api/catalog', {}));
    } catch (error) {
      setFailure(error as Error);
    }
  };
  if (failure) return <Failure error={failure} again={read} />;
  if (catalog.state === 'read') return null;
  return <Progress catalog={catalog} needed={needed} read={read} />;
}

function Progress({
  catalog: { state, records, expected, problem },
  needed,
  read,
}: {
  readonly catalog: Catalog;
  readonly needed: boolean;
  readonly read: () => void;
}) {
  if (state === 'failed') {
    return <Failure error={new Error(problem ?? 'The table could not be read.')} again={read} />;
  }
  if (state === 'reading') {
    return (
      <div class="notice" role="status">
        <p>
          Reading the table: {count(records)}
          {expected !== undefined && ` of about ${count(expected)}`} records
        </p>
        <progress max={Math.max(expected ?? 0, records, 1)} value={records} aria-label="Records read" />
      </div>
    );
  }
  return (
    <div class="notice">
      <p>
        {needed
          ? 'This can be answered only after the whole table is read.'
          : 'Search, filters by rule and numbers of pages need the whole table, which is not read yet.'}
        {expected !== undefined && ` It holds about ${counted(expected, 'record')}.`}
      </p>
      <button type="button" onClick={read}>
        Read the whole table
      </button>
    </div>
  );
}
