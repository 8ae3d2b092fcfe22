import type { RecordStatus } from '../../../api.ts';
import { STATUSES } from '../../labels.ts';

/** A sign before the word, so that it does not take colours to tell them apart. */
const SIGNS: Readonly<Record<RecordStatus, string>> = {
  clean: '✓',
  rejected: '✕',
  deleted: '–',
  waiting: '…',
};

export function StatusBadge({ status }: { readonly status: RecordStatus }) {
  return (
    <span class={`status status-${status}`}>
      <span aria-hidden="true">{SIGNS[status]}</span> {STATUSES[status]}
    </span>
  );
}
