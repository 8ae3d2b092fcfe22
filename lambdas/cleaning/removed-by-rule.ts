import type { Removed } from './clean.ts';
import type { RuleId } from './rule.ts';
import { countWords } from './words.ts';

/** How many removals each rule made. */
export function removalsByRule(removed: readonly Pick<Removed, 'rule'>[]): Record<RuleId, number> {
  const counts: Record<RuleId, number> = {};
  for (const { rule } of removed) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** How many words of the raw text each rule removed. */
export function removedWords(raw: string, removed: readonly Removed[]): Record<RuleId, number> {
  const words: Record<RuleId, number> = {};
  for (const { rule, start, end } of removed)
    words[rule] = (words[rule] ?? 0) + countWords(raw.slice(start, end));
  return words;
}
