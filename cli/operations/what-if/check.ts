import type { RuleChange, RuleProblems } from '../../../console/api.ts';
import {
  goesBelowArticle,
  removalsIn,
  removedOfKept,
  removedOfLookAlike,
  removedWithinArticle,
} from '../../../lambdas/cleaning/examples.ts';
import { Cleaner, type Removed, type Rule, RuleSet, type Sign } from '../../../lambdas/cleaning/index.ts';
import { changedRules } from './changed-rules.ts';

/** More say no more: a pattern that matches everything breaks hundreds of examples. */
const MOST_PROBLEMS = 50;

/**
 * What is wrong with a change: its form, its own examples, and the examples of all other rules and signs, which must
 * stay true. Calls `onRule` before it tries the examples of one, since a pattern may not come to an end.
 */
export function problemsOf(change: RuleChange, onRule: (id: string) => void = () => {}): RuleProblems {
  const { rules, signs, problems } = changedRules(change);
  if (problems.length > 0) return problems;
  const cleaner = new Cleaner({}, new RuleSet(rules, signs));
  const own = new Set<string>([...change.rules, ...change.signs].map(({ id }) => id));
  const ownFirst = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
  const found: { id: string; problem: string }[] = [];
  const note = (id: string, broken: readonly string[]) => {
    const verb = own.has(id) ? 'does not' : 'would no longer';
    found.push(...broken.map((claim) => ({ id, problem: `${verb} ${claim}` })));
  };
  for (const rule of ownFirst(rules)) {
    onRule(rule.id);
    note(rule.id, [...brokenRemovals(cleaner, rule), ...brokenKeeps(cleaner, rule)]);
  }
  for (const sign of ownFirst(signs)) {
    onRule(sign.id);
    note(sign.id, brokenSign(cleaner, sign));
  }
  if (found.length <= MOST_PROBLEMS) return found;
  const more = { id: '', problem: `and ${found.length - MOST_PROBLEMS} more examples do not hold` };
  return [...found.slice(0, MOST_PROBLEMS), more];
}

/** Claims that do not hold, each as what the rule fails to do. */
function brokenRemovals(cleaner: Cleaner, rule: Rule): string[] {
  return rule.removes.flatMap((example) => {
    const { removed, expected } = removalsIn(cleaner, rule, example);
    if (removed.length === expected.length && removed.every((text, index) => text === expected[index]))
      return [];
    if (removed.length > 0) return [`remove just ${quoted(expected)}: it removes ${quoted(removed)}`];
    return [`remove ${quoted([example])}: ${whyNot(rule, example)}`];
  });
}

/** The commonest reasons why a rule leaves its own example. */
function whyNot({ hints, pattern }: Rule, example: string): string {
  const folded = new Cleaner({ steps: ['normalise'] }).clean(example.replace(/[⟦⟧]/g, '')).text.toLowerCase();
  if (hints !== undefined && !hints.some((hint) => folded.includes(hint)))
    return `none of its hints is in ${JSON.stringify(folded)}, which is how it is matched`;
  if (!new RegExp(pattern.source.replaceAll(' ', '\\s{1,4}'), 'u').test(folded))
    return `its pattern does not match ${JSON.stringify(folded)}, which is how it is matched`;
  return 'its pattern matches only a part, or its span, place, evidence or another rule stands in the way';
}

function brokenKeeps(cleaner: Cleaner, rule: Rule): string[] {
  return rule.keeps.flatMap((example) => {
    if (removedOfKept(cleaner, rule, example).length > 0) return [`keep ${quoted([example])}: it removes it`];
    const others = removedOfLookAlike(cleaner, example);
    return others.length > 0 ? [`keep ${quoted([example])}: ${namesOf(others)} removes it`] : [];
  });
}

function brokenSign(cleaner: Cleaner, sign: Sign): string[] {
  const staying = sign.removes.filter((example) => !goesBelowArticle(cleaner, example));
  return [
    ...staying.map((example) => `let ${quoted([example])} go below an article`),
    ...sign.keeps.flatMap((example) => {
      const removed = removedWithinArticle(cleaner, example);
      return removed.length > 0
        ? [`keep ${quoted([example])} within an article: ${namesOf(removed)} removes it`]
        : [];
    }),
  ];
}

function namesOf(removed: readonly Removed[]): string {
  return [...new Set(removed.map(({ rule }) => rule))].join(' and ');
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => JSON.stringify(text)).join(' and ');
}
