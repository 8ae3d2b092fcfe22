import { type Edits, KIND, NORMAL_KINDS } from '../lambdas/cleaning/edit.ts';
import type { RuleId } from '../lambdas/cleaning/rule.ts';
import type { Change } from './api.ts';

/** Edits as the pages take them; `ids` are those that the rule of an edit counts in. */
export function changesOf(edits: Edits, ids: readonly RuleId[]): Change[] {
  const changes: Change[] = [];
  for (const { start, end, replacement, kinds, rule } of edits) {
    const id = ids[rule];
    changes.push({ start, end, replacement, kinds: namesOf(kinds), ...(id !== undefined && { rule: id }) });
  }
  return changes;
}

function namesOf(kinds: number): Change['kinds'] {
  let names = KIND_NAMES.get(kinds);
  if (names === undefined) {
    names = ([...NORMAL_KINDS, 'removed'] as const).filter((name) => kinds & KIND[name]);
    KIND_NAMES.set(kinds, names);
  }
  return names;
}

const KIND_NAMES = new Map<number, Change['kinds']>();
