import type { Context } from 'hono';
import type { RecordQuery } from '../api.ts';
import { FLAGS, REASONS, STATUSES } from './catalog/codes.ts';
import { RequestProblem } from './problem.ts';

const LIMIT = 100;
const MOST_ROWS = 1000;
const MOST_SEARCHED = 200;
const LONGEST_KEY = 1024;

/** The query of a list. Throws `RequestProblem` for a value that it does not take. */
export function recordQuery(context: Context): RecordQuery & { readonly limit: number } {
  const text = (name: string) => context.req.query(name) || undefined;
  const query = {
    prefix: text('prefix'),
    status: choice('status', text('status'), STATUSES),
    flag: choice('flag', text('flag'), FLAGS),
    rule: text('rule'),
    reason: choice('reason', text('reason'), REASONS),
    search: text('search')?.trim() || undefined,
    offset: number('offset', text('offset'), Number.MAX_SAFE_INTEGER),
    after: text('after'),
    cursor: text('cursor'),
    limit: number('limit', text('limit'), MOST_ROWS),
  };
  bound('search', query.search, MOST_SEARCHED);
  bound('prefix', query.prefix, LONGEST_KEY);
  bound('after', query.after, LONGEST_KEY);
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
  return { limit: LIMIT, ...given };
}

/** A parameter that must be there. */
export function required(context: Context, name: string): string {
  const value = context.req.query(name);
  if (value === undefined || value === '') throw new RequestProblem(400, `The query lacks ${name}.`);
  return value;
}

/** A day or a time as milliseconds since 1970. */
export function timeOf(context: Context, name: string): number | undefined {
  const value = context.req.query(name);
  if (value === undefined || value === '') return undefined;
  const time = Date.parse(value);
  if (Number.isNaN(time))
    throw new RequestProblem(400, `${name} is ${JSON.stringify(value)}; it takes a day like 2026-11-22.`);
  return time;
}

function choice<T extends string>(
  name: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const chosen = choices.find((known) => known === value);
  if (chosen === undefined)
    throw new RequestProblem(400, `${name} is ${JSON.stringify(value)}; it takes ${choices.join(', ')}.`);
  return chosen;
}

function number(name: string, value: string | undefined, most: number): number | undefined {
  if (value === undefined) return undefined;
  const count = Number(value);
  if (!/^\d{1,15}$/.test(value) || count > most)
    throw new RequestProblem(
      400,
      `${name} is ${JSON.stringify(value)}; it takes a whole number up to ${most}.`,
    );
  return count;
}

function bound(name: string, value: string | undefined, most: number): void {
  if (value !== undefined && value.length > most)
    throw new RequestProblem(400, `${name} has ${value.length} characters; it takes ${most} at most.`);
}
