export {
  type Cleaned,
  Cleaner,
  type CleaningOptions,
  type Flag,
  PROFILES,
  type Profile,
  type Removed,
  STEPS,
  type Step,
} from './clean.ts';
export { type Decoded, decode, type Encoding, NotTextError } from './decode.ts';
export { KIND, NORMAL_KINDS, type NormalKind } from './edit.ts';
export { LANGUAGES, type Language } from './languages.ts';
export { removalsByRule, removedWords } from './removed-by-rule.ts';
export { InvalidRuleError, type Rule, type RuleId, RuleSet } from './rule.ts';
export { RULES, SIGNS } from './rules/index.ts';
export { KINDS, type Kind, kindOf, type Sign } from './sign.ts';
export { spellingsOf } from './spellings.ts';
export { countWords } from './words.ts';
