import type { RuleChange, RuleData, SignData } from '../../../console/api.ts';
import type { Rule, Sign } from '../../../lambdas/cleaning/index.ts';

/** What was given is no change of rules at all: a field is missing, or holds something of another type. */
export class InvalidChangeError extends Error {
  override readonly name = 'InvalidChangeError';
}

export function dataOfRule({ pattern, notBehind, ...rest }: Rule): RuleData {
  return { ...rest, pattern: pattern.source, ...(notBehind && { notBehind: notBehind.source }) };
}

export function dataOfSign({ pattern, ...rest }: Sign): SignData {
  return { ...rest, ...(pattern && { pattern: pattern.source }) };
}

type Field = 'text' | 'texts' | 'text?' | 'texts?';

const RULE_FIELDS: Readonly<Record<keyof RuleData, Field>> = {
  id: 'text',
  why: 'text',
  languages: 'texts',
  hints: 'texts?',
  pattern: 'text',
  span: 'text',
  place: 'text',
  evidence: 'text',
  notBehind: 'text?',
  removes: 'texts',
  keeps: 'texts',
};

const SIGN_FIELDS: Readonly<Record<keyof SignData, Field>> = {
  id: 'text',
  why: 'text',
  languages: 'texts',
  labels: 'texts?',
  always: 'texts?',
  phrases: 'texts?',
  pattern: 'text?',
  removes: 'texts',
  keeps: 'texts',
};

/** A change that came as JSON: a `RuleChange`, or a rule, a sign or a list of them. Throws `InvalidChangeError`. */
export function readChange(value: unknown): RuleChange {
  const items = Array.isArray(value) ? value : isObject(value) && 'id' in value ? [value] : undefined;
  if (items !== undefined) return sorted(items);
  if (!isObject(value))
    throw new InvalidChangeError(
      'it is no change of rules: write {"rules": […], "signs": […], "disabled": […]}, or a list of rules and signs',
    );
  refuseOthers('the change', value, ['rules', 'signs', 'disabled']);
  const { rules = [], signs = [], disabled = [] } = value;
  if (!Array.isArray(rules)) throw new InvalidChangeError('"rules" is no list');
  if (!Array.isArray(signs)) throw new InvalidChangeError('"signs" is no list');
  if (!isTexts(disabled)) throw new InvalidChangeError('"disabled" is no list of ids');
  return {
    rules: rules.map((rule, index) => ruleData(rule, `rules[${index}]`)),
    signs: signs.map((sign, index) => signData(sign, `signs[${index}]`)),
    disabled: disabled as RuleChange['disabled'],
  };
}

/** A rule says where it stands; a sign has no place. */
function sorted(items: readonly unknown[]): RuleChange {
  const rules: RuleData[] = [];
  const signs: SignData[] = [];
  items.forEach((item, index) => {
    const isRule = isObject(item) && ('place' in item || 'span' in item || 'evidence' in item);
    if (isRule) rules.push(ruleData(item, `[${index}]`));
    else signs.push(signData(item, `[${index}]`));
  });
  return { rules, signs, disabled: [] };
}

function ruleData(value: unknown, where: string): RuleData {
  return fieldsOf(value, RULE_FIELDS, where) as unknown as RuleData;
}

function signData(value: unknown, where: string): SignData {
  return fieldsOf(value, SIGN_FIELDS, where) as unknown as SignData;
}

/** The fields of a rule or sign, each of its type; an empty optional one is one that is not there. */
function fieldsOf(
  value: unknown,
  fields: Readonly<Record<string, Field>>,
  where: string,
): Record<string, unknown> {
  if (!isObject(value)) throw new InvalidChangeError(`${where} is no object`);
  const name = typeof value.id === 'string' && value.id !== '' ? value.id : where;
  refuseOthers(name, value, Object.keys(fields));
  const read: Record<string, unknown> = {};
  for (const [field, type] of Object.entries(fields)) {
    const held = value[field];
    const isOptional = type.endsWith('?');
    if (isOptional && (held === undefined || held === '' || (Array.isArray(held) && held.length === 0)))
      continue;
    if (held === undefined) throw new InvalidChangeError(`${name} has no "${field}"`);
    if (type.startsWith('texts') ? !isTexts(held) : typeof held !== 'string')
      throw new InvalidChangeError(
        `${name}: "${field}" is no ${type.startsWith('texts') ? 'list of texts' : 'text'}`,
      );
    read[field] = held;
  }
  return read;
}

function refuseOthers(name: string, value: object, known: readonly string[]): void {
  const other = Object.keys(value).find((field) => !known.includes(field));
  if (other !== undefined)
    throw new InvalidChangeError(
      `${name} has a field "${other}", which means nothing; there are ${known.join(', ')}`,
    );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
