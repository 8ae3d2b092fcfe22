import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { NormalKind } from '../../../../lambdas/cleaning/index.ts';
import type { Change } from '../../../api.ts';
import { codePoints } from '../../format.ts';
import { kindOf } from '../../kinds.tsx';
import { NORMAL_NAMES } from '../../labels.ts';

/** A text both ways, as the side by side shows it. */
export interface Comparison {
  readonly raw: string;
  readonly changes: readonly Change[];
  /** Kinds of removals, and of normalisations, that are shown as plain text. */
  readonly plain: ReadonlySignal<ReadonlySet<string>>;
}

export const noneIsPlain = (): Signal<ReadonlySet<string>> => signal<ReadonlySet<string>>(new Set());

/** What a change is called among the toggles. */
function togglesOf({ rule, kinds }: Change): readonly string[] {
  return rule === undefined ? kinds : [kindOf(rule)];
}

/** Whether a change is marked. One of several kinds is as long as one of them is. */
export const isMarked = (change: Change, plain: ReadonlySet<string>): boolean =>
  togglesOf(change).some((name) => !plain.has(name));

/** How often each kind occurs. */
export function countKinds(changes: readonly Change[]): {
  removals: Map<string, number>;
  normalised: Map<string, number>;
} {
  const removals = new Map<string, number>();
  const normalised = new Map<string, number>();
  for (const change of changes) {
    const counts = change.rule === undefined ? normalised : removals;
    for (const name of togglesOf(change)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return { removals, normalised };
}

/** What a normalisation did, in words: of which kind, what stood there and what stands there now. */
export function describeNormalised({ kinds, replacement }: Change, old: string): string {
  const names = kinds.map((kind) => NORMAL_NAMES[kind as NormalKind] ?? kind).join(', ');
  const now = replacement === '' ? 'nothing' : named(replacement);
  return `${names}: ${named(old)} became ${now}`;
}

/** A short text with its code points where it is a sign or two, which may not show or look like another. */
function named(text: string): string {
  return [...text].length > 4 ? text : `${text} (${codePoints(text)})`;
}
