import { dataOfRule, dataOfSign } from '../../cli/operations/what-if/rule-data.ts';
import { RULES, type Rule, RuleSet, SIGNS, type Sign } from '../../lambdas/cleaning/index.ts';
import type { RuleBook, RuleCard } from '../api.ts';

/** All rules and signs as people look them up, and those that can be edited as data. */
export function ruleBook(): RuleBook {
  const { ids, reasons, repeatedLead, firstSign } = new RuleSet(RULES, SIGNS);
  const contexts = ids.slice(repeatedLead, firstSign).map(
    (id, index): RuleCard => ({
      id,
      kind: kindOf(id),
      form: 'context',
      why: reasons[repeatedLead + index] ?? '',
      languages: ['und'],
      removes: [],
      keeps: [],
    }),
  );
  return {
    cards: [
      ...RULES.map((rule) => cardOf('rule', rule)),
      ...contexts,
      ...SIGNS.map((sign) => cardOf('sign', sign)),
    ],
    rules: RULES.map(dataOfRule),
    signs: SIGNS.map(dataOfSign),
  };
}

function cardOf(form: 'rule' | 'sign', { id, why, languages, removes, keeps }: Rule | Sign): RuleCard {
  return { id, kind: kindOf(id), form, why, languages, removes, keeps };
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
