import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleChange, RuleData, SignData } from '../../../console/api.ts';
import { RULES, type Rule, type RuleId, SIGNS, type Sign } from '../../../lambdas/cleaning/index.ts';
import { EXIT, UserError } from '../../failure.ts';
import { readInput, unreadable } from '../../files.ts';
import { dataOfRule, dataOfSign, InvalidChangeError, readChange } from './rule-data.ts';

/**
 * The change that a file holds: a module that exports rules and signs as those in `lambdas/cleaning/rules/` do, or JSON.
 * What is as in use is no part of it. Throws `UserError`.
 */
export async function loadChange(
  file: string | undefined,
  disabled: readonly string[] = [],
): Promise<RuleChange> {
  const read = file === undefined ? { rules: [], signs: [], disabled: [] } : await readFile(file);
  const change = { ...read, disabled: [...read.disabled, ...(disabled as RuleId[])] };
  const known = new Map<string, string>(
    [...RULES.map(dataOfRule), ...SIGNS.map(dataOfSign)].map((data) => [data.id, canonical(data)]),
  );
  const isNew = (data: RuleData | SignData) => known.get(data.id) !== canonical(data);
  return { ...change, rules: change.rules.filter(isNew), signs: change.signs.filter(isNew) };
}

export function isEmpty({ rules, signs, disabled }: RuleChange): boolean {
  return rules.length + signs.length + disabled.length === 0;
}

async function readFile(file: string): Promise<RuleChange> {
  try {
    return extname(file) === '.json' ? await readJson(file) : await readModule(file);
  } catch (error) {
    if (error instanceof InvalidChangeError)
      throw new UserError(`${file}: ${error.message}`, EXIT.usage, { cause: error });
    throw error;
  }
}

async function readJson(file: string): Promise<RuleChange> {
  const text = (await readInput(file)).toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} is no JSON: ${(error as Error).message}`, EXIT.usage, { cause: error });
  }
  return readChange(value);
}

/** Runs the module, which is code of whoever names it. */
async function readModule(file: string): Promise<RuleChange> {
  const path = resolve(file);
  let module: Readonly<Record<string, unknown>>;
  let changed: number;
  try {
    changed = statSync(path).mtimeMs;
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException);
  }
  try {
    module = await import(`${pathToFileURL(path).href}?changed=${changed}`);
  } catch (error) {
    throw new UserError(
      `${file} cannot be loaded: ${(error as Error).message}. It is TypeScript as in lambdas/cleaning/rules/, and imports by paths from where it lies; or JSON, with a name that ends in .json.`,
      EXIT.usage,
      { cause: error },
    );
  }
  const items = Object.values(module).flatMap(itemsOf);
  if (items.length === 0) throw new InvalidChangeError('it exports no rules and no signs');
  return readChange(items.map((item) => dataOf(item)));
}

/** A module exports a rule, a list of rules or signs, or a language pack. */
function itemsOf(exported: unknown): unknown[] {
  if (Array.isArray(exported)) return exported.flatMap(itemsOf);
  if (typeof exported !== 'object' || exported === null) return [];
  if ('id' in exported) return [exported];
  const { rules, signs } = exported as { rules?: unknown; signs?: unknown };
  return [...(Array.isArray(rules) ? rules : []), ...(Array.isArray(signs) ? signs : [])];
}

function dataOf(item: unknown): unknown {
  const { id, pattern, notBehind } = item as Rule;
  const flagged = [pattern, notBehind].find((source) => source instanceof RegExp && source.flags !== '');
  if (flagged !== undefined)
    throw new InvalidChangeError(
      `${id}: the pattern ${flagged} has flags, which are set when rules are compiled: leave them out`,
    );
  const isRule = 'place' in (item as object);
  if (pattern !== undefined && !(pattern instanceof RegExp)) return item;
  return isRule ? dataOfRule(item as Rule) : dataOfSign(item as Sign);
}

function canonical(data: RuleData | SignData): string {
  return JSON.stringify(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
}
