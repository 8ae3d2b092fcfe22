import { dataOfRule, dataOfSign } from '../../cli/operations/what-if/rule-data.ts';
import { RULES, SIGNS } from '../../lambdas/cleaning/index.ts';
import type { RuleBook } from '../api.ts';
import { RULE_CARDS } from './rule-cards.ts';

/** All that can remove something, and as data what can be edited. */
export const RULE_BOOK: RuleBook = {
  cards: [...RULE_CARDS.values()],
  rules: RULES.map(dataOfRule),
  signs: SIGNS.map(dataOfSign),
};
