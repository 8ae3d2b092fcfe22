import { CONTEXTS } from '../../lambdas/cleaning/context/contexts.ts';
import { kindOf, RULES, type RuleId, SIGNS } from '../../lambdas/cleaning/index.ts';
import { REPEATED_LEAD } from '../../lambdas/cleaning/repeated-lead.ts';
import type { RuleCard } from '../api.ts';

/** All that can remove something, by id. */
export const RULE_CARDS: ReadonlyMap<string, RuleCard> = new Map(
  [
    ...RULES.map((rule) => ({ ...cardOf(rule), form: 'rule' as const })),
    ...SIGNS.map((sign) => ({ ...cardOf(sign), form: 'sign' as const })),
    ...[REPEATED_LEAD, ...CONTEXTS].map((place) => ({
      ...cardOf({ ...place, languages: ['und'], removes: [], keeps: [] }),
      form: 'context' as const,
    })),
  ].map((card) => [card.id, card]),
);

function cardOf({
  id,
  why,
  languages,
  removes,
  keeps,
}: Omit<RuleCard, 'kind' | 'form'>): Omit<RuleCard, 'form'> {
  return { id, kind: kindOf(id), why, languages, removes, keeps };
}

/** What is known of rules; of one that is gone since, that it is gone. */
export function cardsOf(ids: Iterable<RuleId>): Record<RuleId, RuleCard> {
  const cards: Record<RuleId, RuleCard> = {};
  for (const id of ids) cards[id] = RULE_CARDS.get(id) ?? formerRule(id);
  return cards;
}

function formerRule(id: RuleId): RuleCard {
  const why = 'A rule of an earlier version, which this one does not have.';
  return { ...cardOf({ id, why, languages: ['und'], removes: [], keeps: [] }), form: 'rule' };
}
