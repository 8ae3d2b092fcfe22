import type { StackSettings } from '../../cli/settings.ts';
import { cleanerWith } from '../../lambdas/clean-upload/intake.ts';
import { compose } from '../../lambdas/cleaning/compose.ts';
import { applyEdits, Edits, KIND } from '../../lambdas/cleaning/edit.ts';
import { Cleaner, NORMAL_KINDS, type Removed, RULES, RuleSet, SIGNS } from '../../lambdas/cleaning/index.ts';
import type { CleanRecord } from '../../lambdas/stores/record.ts';
import type { Change, RecordDetail } from '../api.ts';

export type Account = Pick<RecordDetail, 'changes' | 'account'>;

const NONE: Account = { changes: [], account: 'none' };

const rules = new RuleSet(RULES, SIGNS);

/** More changes would make an answer of more than 100 MB. */
export const MOST_CHANGES = 1_000_000;

/** What was done to the raw text so that the record's text came out. */
export function accountFor(
  raw: string,
  { text, removed = [], profile }: Pick<CleanRecord, 'text' | 'removed' | 'profile'>,
  settings: StackSettings,
): Account {
  if (text === undefined) return NONE;
  const cleaned = cleanerWith(profile ?? settings.profile, settings, rules).clean(raw);
  if (cleaned.text === text && isSame(cleaned.removed, removed))
    return { changes: changesOf(cleaned.edits, rules.ids), account: 'exact' };
  return olderAccount(raw, text, removed, settings);
}

/**
 * The account of a record that other rules or settings made: its removals, and what normalising the rest changes, as
 * far as that gives its text; without that the removals alone.
 */
function olderAccount(
  raw: string,
  text: string,
  removed: readonly Removed[],
  settings: StackSettings,
): Account {
  if (!isWithin(raw, removed)) return NONE;
  const ids = [...new Set(removed.map(({ rule }) => rule))];
  const cuts = new Edits(removed.length);
  for (const { rule, start, end } of removed) cuts.add(start, end, '', KIND.removed, ids.indexOf(rule));
  const kept = applyEdits(raw, cuts);
  for (const normaliser of normalisersOf(settings)) {
    const { text: normalised, edits } = normaliser.clean(kept);
    if (normalised === text) return { changes: changesOf(compose(cuts, edits), ids), account: 'older' };
  }
  return { changes: changesOf(cuts, ids), account: 'older' };
}

/** By the settings as they are, and as they may have been. */
function* normalisersOf({ diacritics, language, exceptions }: StackSettings): Generator<Cleaner> {
  const steps = ['repair', 'normalise'] as const;
  const spelledIn = language === 'none' ? undefined : language;
  yield new Cleaner({ steps, diacritics, exceptions, language: spelledIn });
  yield new Cleaner({ steps, diacritics: 'fold' });
  yield new Cleaner({ steps, diacritics: 'keep' });
}

/** Whether the spans are in order, disjoint and of this text. */
function isWithin(raw: string, removed: readonly Removed[]): boolean {
  return removed.every(({ start, end }, index) => {
    const before = removed[index - 1]?.end ?? 0;
    return start >= before && end >= start && end <= raw.length;
  });
}

function isSame(one: readonly Removed[], other: readonly Removed[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ rule, start, end }, index) => {
      const span = other[index];
      return span?.rule === rule && span.start === start && span.end === end;
    })
  );
}

function changesOf(edits: Edits, ids: readonly Removed['rule'][]): Change[] {
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
