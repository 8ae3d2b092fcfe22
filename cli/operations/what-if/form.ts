import type { RuleChange, RuleData, RuleProblems, SignData } from '../../../console/api.ts';
import { isReason } from '../../../lambdas/cleaning/examples.ts';
import {
  Cleaner,
  InvalidRuleError,
  KINDS,
  type Rule,
  RuleSet,
  type Sign,
} from '../../../lambdas/cleaning/index.ts';

const CHOICES = {
  span: ['block', 'block-or-end', 'block-or-start'],
  place: ['anywhere', 'first', 'last', 'edge', 'later'],
  evidence: ['certain', 'beside', 'closing', 'alone'],
} as const satisfies { [field in 'span' | 'place' | 'evidence']: readonly Rule[field][] };

/** More than any rule has; what is longer takes long to compile. Characters. */
const LONGEST_PATTERN = 10_000;

/** Rules and signs of a change whose form is right, and what is wrong with the form of the others. */
export interface Formed {
  readonly rules: readonly Rule[];
  readonly signs: readonly Sign[];
  readonly problems: RuleProblems;
}

/** Checks all that can be said of a change without cleaning a text; each problem says what to do. */
export function formOf({ rules, signs }: RuleChange): Formed {
  const problems: { id: string; problem: string }[] = [];
  const formed = { rules: [] as Rule[], signs: [] as Sign[], problems };
  for (const data of rules) {
    const found = problemsOfRule(data);
    if (found.length === 0) formed.rules.push(ruleOf(data));
    else problems.push(...found.map((problem) => ({ id: data.id, problem })));
  }
  for (const data of signs) {
    const found = problemsOfSign(data);
    if (found.length === 0) formed.signs.push(signOf(data));
    else problems.push(...found.map((problem) => ({ id: data.id, problem })));
  }
  return formed;
}

function ruleOf({ pattern, notBehind, ...rest }: RuleData): Rule {
  return {
    ...(rest as Omit<Rule, 'pattern' | 'notBehind'>),
    pattern: new RegExp(pattern),
    ...(notBehind !== undefined && { notBehind: new RegExp(notBehind) }),
  };
}

function signOf({ pattern, ...rest }: SignData): Sign {
  return {
    ...(rest as unknown as Omit<Sign, 'pattern'>),
    ...(pattern !== undefined && { pattern: new RegExp(pattern) }),
  };
}

function problemsOfRule(data: RuleData): string[] {
  const problems = [
    ...commonProblems(data),
    ...choiceProblems(data),
    ...patternProblems('pattern', data.pattern),
    ...patternProblems('notBehind', data.notBehind),
    ...emptyProblems(data, ['hints']),
    ...foldingProblems('hints', data.hints),
  ];
  if (data.pattern === '') problems.push('it has no pattern: write what the residue reads, folded');
  return problems.length > 0 ? problems : compileProblems([ruleOf(data)], []);
}

function problemsOfSign(data: SignData): string[] {
  const { labels = [], always = [], phrases = [], pattern = '' } = data;
  const problems = [
    ...commonProblems(data),
    ...patternProblems('pattern', data.pattern),
    ...emptyProblems(data, ['labels', 'always', 'phrases']),
    ...foldingProblems('labels', labels),
    ...foldingProblems('always', always),
    ...foldingProblems('phrases', phrases),
  ];
  if (labels.length + always.length + phrases.length === 0 && pattern === '')
    problems.push('it has nothing to be found by: give it labels, phrases or a pattern');
  return problems.length > 0 ? problems : compileProblems([], [signOf(data)]);
}

function commonProblems(data: RuleData | SignData): string[] {
  const { id, why, languages, removes, keeps } = data;
  const problems: string[] = [];
  const [, kind = ''] = /^([a-z-]+)\/[a-z0-9-]+$/.exec(id) ?? [];
  if (kind === '') problems.push('its id is not <kind>/<name>, in small letters, digits and hyphens');
  else if (!KINDS.some((known) => known === kind))
    problems.push(`there is no kind "${kind}": take one of ${KINDS.join(', ')}`);
  if (!isReason(why))
    problems.push(
      'its reason is no sentence: begin "why" with a capital, end it with a full stop, and say where the wording comes from',
    );
  if (languages.length === 0) problems.push('it has no language: give BCP 47 tags, or "und" for none');
  const unknown = languages.find((tag) => !isTag(tag));
  if (unknown !== undefined) problems.push(`"${unknown}" is no language tag; write one like en or sr-Latn`);
  if (removes.length === 0) problems.push('it has no text that it removes: give at least one in "removes"');
  if (keeps.length === 0) problems.push('it has no look-alike that it keeps: give at least one in "keeps"');
  return [...problems, ...emptyProblems(data, ['languages', 'removes', 'keeps'])];
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function emptyProblems(data: object, fields: readonly string[]): string[] {
  const lists = data as Readonly<Record<string, readonly string[] | undefined>>;
  return fields
    .filter((field) => lists[field]?.some((entry) => entry.trim() === ''))
    .map((field) => `"${field}" has an empty entry: take it out`);
}

function choiceProblems(data: RuleData): string[] {
  return Object.entries(CHOICES)
    .filter(([field, choices]) => !choices.some((choice) => choice === data[field as keyof typeof CHOICES]))
    .map(([field, choices]) => {
      const held = JSON.stringify(data[field as keyof typeof CHOICES]);
      return `"${field}" is ${held}; it takes ${choices.join(', ')}`;
    });
}

/** Patterns are compiled with the flag `u`, which is stricter. */
function patternProblems(field: string, source: string | undefined): string[] {
  if (source === undefined) return [];
  if (source.length > LONGEST_PATTERN)
    return [`its ${field} has ${source.length} characters; ${LONGEST_PATTERN} are the limit: split the rule`];
  try {
    new RegExp(source, 'u');
  } catch (error) {
    const problem = (error as Error).message.replace(/^Invalid regular expression: /, '');
    return [`its ${field} is no regular expression: ${problem}`];
  }
  const unfolded = source
    .replace(ESCAPES, '')
    .match(/\p{L}/gu)
    ?.find((letter) => folded(letter) !== letter);
  if (unfolded === undefined) return [];
  return [
    `its ${field} has "${unfolded}", which never matches: texts are folded first, so write "${folded(unfolded)}"`,
  ];
}

/** What of a pattern has letters that are not matched as they stand. */
const ESCAPES = /\\[pPu]\{[^}]*\}|\\u[0-9A-Fa-f]{4}|\\k<\w+>|\(\?<\w+>|\\./g;

const folding = new Cleaner({ steps: ['repair', 'normalise'] });

/** As texts are when rules are matched. */
function folded(words: string): string {
  return folding.clean(words).text.toLowerCase();
}

/** Why words are never found in a folded text. */
function foldingProblems(field: string, wordings: readonly string[] = []): string[] {
  return wordings
    .map((wording) => wording.replace(/^… ?| ?…$|\*$/g, ''))
    .filter((words) => folded(words) !== words)
    .map(
      (words) =>
        `"${words}" in its ${field} never matches, since texts are folded first: write "${folded(words)}"`,
    );
}

/** What the rule set itself refuses. */
function compileProblems(rules: readonly Rule[], signs: readonly Sign[]): string[] {
  try {
    new RuleSet(rules, signs);
    return [];
  } catch (error) {
    if (error instanceof InvalidRuleError) return [error.message.slice(`rule ${error.rule}: `.length)];
    if (error instanceof SyntaxError) return [`its pattern is no regular expression: ${error.message}`];
    throw error;
  }
}
