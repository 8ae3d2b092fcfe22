import { useMemo, useState } from 'preact/hooks';
import { OffsetMap } from '../../../../lambdas/cleaning/edit.ts';
import type { Change, RuleCard } from '../../../api.ts';
import { count, counted } from '../../format.ts';
import { KindChip, kindOf } from '../../kinds.tsx';
import { withQuery } from '../../request.ts';
import { editsOf } from './edits-of.ts';

/** So many are listed before somebody asks for all. */
const FEW = 100;
const SNIPPET = 90;

export interface RemovalListProps {
  readonly raw: string;
  readonly changes: readonly Change[];
  readonly rules: Readonly<Record<string, RuleCard>>;
  readonly onJump: (offset: number) => void;
}

/** All removals in the order of the text; each goes to its place. */
export function RemovalList({ raw, changes, rules, onJump }: RemovalListProps) {
  const [isWhole, setWhole] = useState(false);
  const removals = useMemo(() => changes.filter(({ rule }) => rule !== undefined), [changes]);
  const places = useMemo(() => new OffsetMap(editsOf(changes)), [changes]);
  const shown = isWhole ? removals : removals.slice(0, FEW);
  return (
    <section class="removals" aria-labelledby="removals-title">
      <h2 id="removals-title">{counted(removals.length, 'removal')}</h2>
      {removals.length === 0 && <p class="muted">Nothing was removed from this text.</p>}
      <ol>
        {shown.map((change) => (
          <li key={change}>
            <button type="button" class="jump" onClick={() => onJump(change.start)}>
              <KindChip kind={kindOf(change.rule ?? '')} />
              <span class="snippet">{snippet(raw, change)}</span>
            </button>
            <p class="removal-why">
              <a href={withQuery('/', { rule: change.rule })} title="Records with this rule">
                {change.rule}
              </a>
              <span>
                {` raw ${count(change.start)}–${count(change.end)}, clean ${count(places.toEdited(change.start))}. `}
              </span>
              {rules[change.rule ?? '']?.why}
            </p>
          </li>
        ))}
      </ol>
      {shown.length < removals.length && (
        <button type="button" onClick={() => setWhole(true)}>
          Show all {count(removals.length)}
        </button>
      )}
    </section>
  );
}

function snippet(raw: string, { start, end }: Change): string {
  const words = raw
    .slice(start, Math.min(end, start + 4 * SNIPPET))
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > SNIPPET ? `${words.slice(0, SNIPPET)} …` : words;
}
