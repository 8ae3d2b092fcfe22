import { Edits } from '../../../../lambdas/cleaning/edit.ts';
import type { Change } from '../../../api.ts';

/** The changes as the core's own edits, for its map between raw and clean places. */
export function editsOf(changes: readonly Change[]): Edits {
  const edits = new Edits(changes.length);
  for (const { start, end, replacement } of changes) edits.add(start, end, replacement, 0);
  return edits;
}
