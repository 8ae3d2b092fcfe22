import type { ArrayExpression, ImportDeclaration, ObjectExpression, VariableDeclarator } from 'acorn';
import type { RuleData, SignData } from '../../../console/api.ts';
import {
  nodesOf,
  propertyOf,
  type Splice,
  spliced,
  treeOf,
  type Written,
  withoutEntry,
} from './rule-source.ts';

/** The source writes the rule down in a way that only a person can change. */
export class UnwritableRuleError extends Error {
  override readonly name = 'UnwritableRuleError';
  readonly rule: string;

  constructor(rule: string, problem: string) {
    super(`${rule} cannot be exported: ${problem}. Change it by hand.`);
    this.rule = rule;
  }
}

type Data = RuleData | SignData;

const ORDER = [
  'id',
  'why',
  'languages',
  'always',
  'labels',
  'phrases',
  'hints',
  'pattern',
  'notBehind',
  'span',
  'place',
  'evidence',
  'removes',
  'keeps',
] as const;
const PATTERNS: ReadonlySet<string> = new Set(['pattern', 'notBehind']);
/** What the helpers that complete a rule fill in, and so must not be given. */
const FILLED_IN: ReadonlySet<string> = new Set(['span', 'place', 'evidence']);
/** What the short forms of a kind's file write otherwise. */
const NOT_IN_SHORT: ReadonlySet<string> = new Set(['languages', 'place', 'notBehind']);

/** The text with the fields of one rule or sign that changed; all else stays as it is written. */
export function rewritten(
  text: string,
  { object, element }: Written,
  isShort: boolean,
  old: Data,
  data: Data,
): string {
  const fields = ORDER.filter(
    (field) => JSON.stringify(heldIn(old, field)) !== JSON.stringify(heldIn(data, field)),
  );
  const unwritable = fields.find((field) => NOT_IN_SHORT.has(field) || heldIn(data, field) === undefined);
  if (isShort && unwritable !== undefined)
    throw new UnwritableRuleError(
      data.id,
      `its file writes it in a short form, in which "${unwritable}" is fixed`,
    );
  const splices = fields.map((field) => fieldSplice(text, object, field, data));
  const isFilledIn =
    element !== object && fields.some((field) => FILLED_IN.has(field) && !propertyOf(object, field));
  if (!isFilledIn) return spliced(text, splices);
  const filled = [...FILLED_IN].filter(
    (field) => !fields.includes(field as keyof Data) && !propertyOf(object, field),
  );
  return spliced(text, [
    ...splices,
    ...filled.map((field) => fieldSplice(text, object, field, data)),
    { start: element.start, end: object.start, text: '' },
    { start: object.end, end: element.end, text: '' },
  ]);
}

/** Puts the value of a field in the place of what is there, or the field into the object, or takes it out. */
function fieldSplice(text: string, object: ObjectExpression, field: string, data: Data): Splice {
  const property = propertyOf(object, field);
  const value = heldIn(data, field);
  if (property !== undefined && value === undefined) return withoutEntry(text, property);
  if (property !== undefined)
    return { start: property.start, end: property.end, text: printedField(field, value) };
  if (value === undefined) throw new UnwritableRuleError(data.id, `"${field}" is not where it is expected`);
  const before = propertyOf(object, 'removes')?.start ?? object.end - 1;
  return { start: before, end: before, text: `${printedField(field, value)},\n` };
}

export function appended(text: string, list: ArrayExpression, data: Data): string {
  const last = list.elements.at(-1);
  const at = last?.end ?? list.start + 1;
  const comma = last ? ',' : '';
  return spliced(text, [{ start: at, end: at, text: `${comma}\n${printed(data)}` }]);
}

/** A new list at the end of a file, or one entry more in it. */
export function addList(
  text: string,
  form: 'rule' | 'sign',
  list: string,
  data: Data,
  isDeclared: boolean,
): string {
  if (isDeclared) {
    const declared = [...nodesOf<VariableDeclarator>(treeOf(text), 'VariableDeclarator')].find(
      ({ id }) => id.type === 'Identifier' && id.name === list,
    );
    return appended(text, declared?.init as ArrayExpression, data);
  }
  const [type, module] = form === 'rule' ? ['Rule', '../rule.ts'] : ['Sign', '../sign.ts'];
  const imported = `import type { ${type} } from '${module}';\n`;
  const head = text.includes(imported)
    ? text
    : form === 'rule'
      ? imported + text
      : text.replace(/^(import type .*\n)?/, `$1${imported}`);
  return `${head}\nexport const ${list}: readonly ${type}[] = [\n${printed(data)},\n];\n`;
}

/** The index of the rules with one list more, before those of the language packs. */
export function addToIndex(text: string, form: 'rule' | 'sign', list: string, kind: string): string {
  const tree = treeOf(text);
  const imports = [...nodesOf<ImportDeclaration>(tree, 'ImportDeclaration')];
  const last = imports.find(({ source }) => source.value === `./${kind}.ts`)?.specifiers.at(-1);
  const target = form === 'rule' ? 'RULES' : 'SIGNS';
  const all = [...nodesOf<VariableDeclarator>(tree, 'VariableDeclarator')].find(
    ({ id }) => id.type === 'Identifier' && id.name === target,
  )?.init;
  const packs = all?.type === 'ArrayExpression' ? all.elements.at(-1) : undefined;
  if (last === undefined || !packs)
    throw new UnwritableRuleError(`${kind}/`, `index.ts has no place for ${list}`);
  return spliced(text, [
    { start: last.end, end: last.end, text: `, ${list}` },
    { start: packs.start, end: packs.start, text: `...${list},\n` },
  ]);
}

/** A rule or sign as source, which wants formatting. */
export function printed(data: Data): string {
  const fields = ORDER.filter((field) => heldIn(data, field) !== undefined);
  return `{\n${fields.map((field) => `${printedField(field, heldIn(data, field))},\n`).join('')}}`;
}

function heldIn(data: Data, field: string): unknown {
  return (data as unknown as Readonly<Record<string, unknown>>)[field];
}

function printedField(field: string, value: unknown): string {
  const source = PATTERNS.has(field) ? String(new RegExp(String(value))) : JSON.stringify(value);
  return `${field}: ${source.replace(UNSEEN, escaped)}`;
}

/** What whoever reviews the file would not see, or see in another order than it is run in. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** By code units, which patterns and texts alike read as one character. */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
