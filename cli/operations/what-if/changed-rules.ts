import type { RuleChange, RuleProblems } from '../../../console/api.ts';
import { RULES, type Rule, type RuleId, RuleSet, SIGNS, type Sign } from '../../../lambdas/cleaning/index.ts';
import { formOf } from './form.ts';
import { isInPack, lastOfKind } from './place-in-kind.ts';

/** A change cannot be tried: some of its rules are not usable. */
export class UnusableChangeError extends Error {
  override readonly name = 'UnusableChangeError';
  readonly problems: RuleProblems;

  constructor(problems: RuleProblems) {
    super(problems.map(({ id, problem }) => `${id || 'a rule without an id'}: ${problem}`).join('\n'));
    this.problems = problems;
  }
}

export interface ChangedRules {
  readonly rules: readonly Rule[];
  readonly signs: readonly Sign[];
  readonly problems: RuleProblems;
}

/** All rules and signs as they would be. What has a problem of form is left as it was. */
export function changedRules(change: RuleChange): ChangedRules {
  const { rules, signs, problems } = formOf(change);
  const disabled = new Set<string>(change.disabled);
  return {
    rules: placed(RULES, rules).filter(({ id }) => !disabled.has(id)),
    signs: placed(SIGNS, signs).filter(({ id }) => !disabled.has(id)),
    problems: [...problems, ...clashes(change)],
  };
}

/** Throws `UnusableChangeError` where a rule breaks the form of a rule; its examples are not tried. */
export function changedRuleSet(change: RuleChange): RuleSet {
  const { rules, signs } = refuseUnusable(change);
  return new RuleSet(rules, signs);
}

/** All rules and signs as they would be. Throws `UnusableChangeError` as above. */
export function refuseUnusable(change: RuleChange): ChangedRules {
  const changed = changedRules(change);
  if (changed.problems.length > 0) throw new UnusableChangeError(changed.problems);
  return changed;
}

/**
 * Puts each item in the place of the one with its id. A new one comes behind the others of its kind, before those of
 * language packs: there it stands when it is added to the file of its kind.
 */
function placed<T extends Rule | Sign>(known: readonly T[], items: readonly T[]): T[] {
  const result = [...known];
  for (const item of items) {
    const at = result.findIndex(({ id }) => id === item.id);
    if (at >= 0) result[at] = item;
    else result.splice(behindItsKind(result, item), 0, item);
  }
  return result;
}

function behindItsKind(items: readonly (Rule | Sign)[], item: Rule | Sign): number {
  const last = lastOfKind(items, item);
  if (last >= 0) return last + 1;
  const firstOfPacks = items.findIndex(isInPack);
  return firstOfPacks < 0 ? items.length : firstOfPacks;
}

/** What is wrong between the items of a change and the rules that there are. */
function clashes({ rules, signs, disabled }: RuleChange): RuleProblems {
  const problems: { id: string; problem: string }[] = [];
  const add = (id: string, problem: string) => problems.push({ id, problem });
  const seen = new Set<string>();
  for (const { id } of [...rules, ...signs]) {
    if (seen.has(id)) add(id, 'the change has two rules or signs of this id: rename one');
    seen.add(id);
  }
  for (const { id } of rules)
    if (SIGNS.some((sign) => sign.id === id))
      add(id, 'a sign has this id, which a rule cannot replace: rename it');
  for (const { id } of signs)
    if (RULES.some((rule) => rule.id === id))
      add(id, 'a rule has this id, which a sign cannot replace: rename it');
  for (const id of new Set(disabled)) {
    if (seen.has(id)) add(id, 'it is both changed and disabled: choose one');
    else if (!isKnown(id))
      add(id, 'there is no such rule or sign to disable; "winnow rules list" names them');
  }
  return problems;
}

function isKnown(id: RuleId): boolean {
  return RULES.some((rule) => rule.id === id) || SIGNS.some((sign) => sign.id === id);
}
