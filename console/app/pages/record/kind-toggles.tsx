import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { NormalKind } from '../../../../lambdas/cleaning/index.ts';
import type { Change } from '../../../api.ts';
import { count } from '../../format.ts';
import { lookClass, lookOf } from '../../kinds.tsx';
import { NORMAL_NAMES } from '../../labels.ts';
import { countKinds } from './marks.ts';

/** A button for each kind that occurs; one that is off shows as plain text. */
export function KindToggles({
  changes,
  plain,
}: {
  readonly changes: readonly Change[];
  readonly plain: Signal<ReadonlySet<string>>;
}) {
  const { removals, normalised } = useMemo(() => countKinds(changes), [changes]);
  const toggle = (name: string) => {
    const next = new Set(plain.value);
    if (!next.delete(name)) next.add(name);
    plain.value = next;
  };
  if (removals.size + normalised.size === 0) return null;
  return (
    <fieldset class="toggles">
      <legend>Marked</legend>
      {[...removals].map(([kind, number]) => (
        <button
          key={kind}
          type="button"
          class={`toggle ${lookClass(kind)}`}
          aria-pressed={!plain.value.has(kind)}
          onClick={() => toggle(kind)}
        >
          <span class="chip-name">{lookOf(kind).name}</span> {count(number)}
        </button>
      ))}
      {[...normalised].map(([kind, number]) => (
        <button
          key={kind}
          type="button"
          class="toggle toggle-norm"
          aria-pressed={!plain.value.has(kind)}
          onClick={() => toggle(kind)}
        >
          <span class="norm">{NORMAL_NAMES[kind as NormalKind]}</span> {count(number)}
        </button>
      ))}
    </fieldset>
  );
}
