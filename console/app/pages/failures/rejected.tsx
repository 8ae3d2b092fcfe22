import { useState } from 'preact/hooks';
import type { RecordPage } from '../../../api.ts';
import { counted, size, when } from '../../format.ts';
import { REASONS } from '../../labels.ts';
import { Empty, Failure, Loading } from '../../notice.tsx';
import { useAnswer, withQuery } from '../../request.ts';

const SHOWN = 50;

/** Uploads that are no text, or cannot be read: the newest reasons at a glance, all of them among the records. */
export function Rejected() {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const path = withQuery('/api/records', { status: 'rejected', limit: SHOWN, cursor: cursors.at(-1) });
  const { value: page, failure, again } = useAnswer<RecordPage>(path);
  return (
    <section aria-labelledby="rejected-title">
      <header class="section-head">
        <h2 id="rejected-title">
          {page?.total === undefined ? 'Rejected uploads' : counted(page.total, 'rejected upload')}
        </h2>
        <a href={withQuery('/', { status: 'rejected' })}>Among the records</a>
      </header>
      {failure && <Failure error={failure} again={again} />}
      {!page && !failure && <Loading what="rejected records" />}
      {page?.rows.length === 0 && (
        <Empty title="No upload was rejected">
          <p>Empty files, HTML, bytes that are no text and files over the limit would be listed here.</p>
        </Empty>
      )}
      {page && page.rows.length > 0 && <Table page={page} />}
      {page?.next !== undefined && (
        <button type="button" onClick={() => setCursors([...cursors, page.next ?? ''])}>
          Next {SHOWN}
        </button>
      )}
    </section>
  );
}

function Table({ page: { rows } }: { readonly page: RecordPage }) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Reason</th>
            <th scope="col" class="number">
              Size
            </th>
            <th scope="col">When</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ source, reason, bytes, cleanedAt }) => (
            <tr key={source}>
              <th scope="row">
                <a class="key" href={withQuery('/record', { source })}>
                  {source}
                </a>
              </th>
              <td>{reason && <span class="reason">{REASONS[reason]}</span>}</td>
              <td class="cell-size">{bytes !== undefined && size(bytes)}</td>
              <td class="cell-time">{cleanedAt && <time dateTime={cleanedAt}>{when(cleanedAt)}</time>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
