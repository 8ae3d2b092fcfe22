import type { RecordRow } from '../../../api.ts';
import { size, when } from '../../format.ts';
import { byKind, KindChip } from '../../kinds.tsx';
import { FLAGS, REASONS } from '../../labels.ts';
import { withQuery } from '../../request.ts';
import { StatusBadge } from './status-badge.tsx';

/** So many kinds are shown in a row; the record has all. */
const KINDS_SHOWN = 4;

export function RecordTable({ rows }: { readonly rows: readonly RecordRow[] }) {
  return (
    <table class="records">
      <thead>
        <tr>
          {['Status', 'Key and title', 'Removed', 'Size', 'Cleaned'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.source} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: RecordRow }) {
  const { source, status, title, flags = [], reason, removals = {}, bytes, cleanedAt } = row;
  const kinds = byKind(removals);
  return (
    <tr>
      <td class="cell-status">
        <StatusBadge status={status} />
      </td>
      <td class="cell-key">
        <a class="key" href={withQuery('/record', { source })}>
          {source}
        </a>
        {title !== undefined && <span class="title">{title}</span>}
        {flags.map((flag) => (
          <span key={flag} class="flag" title={FLAGS[flag]}>
            ⚑ {flag}
          </span>
        ))}
        {reason && <span class="reason">{REASONS[reason]}</span>}
      </td>
      <td class="cell-kinds">
        {kinds.slice(0, KINDS_SHOWN).map(([kind, number]) => (
          <KindChip key={kind} kind={kind} number={number} />
        ))}
        {kinds.length > KINDS_SHOWN && <span class="muted more">+{kinds.length - KINDS_SHOWN}</span>}
      </td>
      <td class="cell-size">{bytes !== undefined && size(bytes)}</td>
      <td class="cell-time">{cleanedAt && <time dateTime={cleanedAt}>{when(cleanedAt)}</time>}</td>
    </tr>
  );
}
