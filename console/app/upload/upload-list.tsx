import { size } from '../format.ts';
import { StatusBadge } from '../pages/records/status-badge.tsx';
import { withQuery } from '../request.ts';
import { type Upload, uploads } from './uploads.ts';

/** What became of each file that was uploaded since the page was loaded. */
export function UploadList() {
  const all = uploads.value;
  if (all.length === 0) return null;
  const isBusy = all.some(({ progress: { value } }) => value.step !== 'done' && value.step !== 'failed');
  return (
    <section class="uploads" aria-labelledby="uploads-title">
      <header>
        <h2 id="uploads-title">Uploads</h2>
        {!isBusy && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              uploads.value = [];
            }}
          >
            Clear
          </button>
        )}
      </header>
      <ul aria-live="polite">
        {all.map((upload) => (
          <li key={upload}>
            <span class="upload-key">{upload.key}</span>
            <Step upload={upload} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Step({ upload: { key, bytes, progress } }: { readonly upload: Upload }) {
  const now = progress.value;
  switch (now.step) {
    case 'queued':
      return <span class="muted">waits</span>;
    case 'sending':
      return <progress max={Math.max(1, bytes)} value={now.sent} aria-label={`${key}, of ${size(bytes)}`} />;
    case 'stored':
      return <span class="muted">uploaded, being cleaned …</span>;
    case 'failed':
      return <span class="bad-text">{now.message}</span>;
    case 'done':
      return (
        <span>
          <StatusBadge status={now.row.status} />{' '}
          <a href={withQuery('/record', { source: now.row.source })}>Show the record</a>
        </span>
      );
  }
}
