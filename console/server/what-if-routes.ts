import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { stream } from 'hono/streaming';
import { StoppedError } from '../../cli/operations/what-if/bench.ts';
import { UnusableChangeError } from '../../cli/operations/what-if/changed-rules.ts';
import { Checker } from '../../cli/operations/what-if/check-change.ts';
import { EndlessRuleError, type WhatIfSurroundings } from '../../cli/operations/what-if/compare-upload.ts';
import { exportChange } from '../../cli/operations/what-if/export.ts';
import { UnwritableRuleError } from '../../cli/operations/what-if/rewrite.ts';
import { InvalidChangeError, readChange } from '../../cli/operations/what-if/rule-data.ts';
import { StoredUploads } from '../../cli/operations/what-if/uploads.ts';
import { NotComparableError, settingsOf, whatIf, whatIfCase } from '../../cli/operations/what-if/what-if.ts';
import type { Stack } from '../../cli/stack.ts';
import type { Problem, WhatIfEvent, WhatIfRequest } from '../api.ts';
import { ruleBook } from './rule-book.ts';

/** Rules of a change have kilobytes, and a person edits a few. */
const LARGEST_BODY = 1024 * 1024;
const LARGEST_SAMPLE = 1_000_000;

/** Rules, and what a change of them would do. Nothing here writes to the stack. */
export function whatIfRoutes(stack: Pick<Stack, 's3' | 'outputs'>): Hono {
  const routes = new Hono();
  const checker = new Checker();
  const surroundings = { uploads: new StoredUploads(stack), settings: settingsOf(stack.outputs) };
  const limit = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: (context) => problem(context, 413, 'the change has more than a megabyte: try it in parts'),
  });

  routes.get('/api/rules', (context) => context.json(ruleBook()));
  routes.post('/api/rules/check', limit, async (context) => {
    const change = readChange(await jsonOf(context));
    return context.json(await checker.check(change, context.req.raw.signal));
  });
  routes.post('/api/rules/export', limit, async (context) =>
    context.json(await exportChange(readChange(await jsonOf(context)))),
  );
  routes.post('/api/what-if', limit, async (context) =>
    streamRun(context, requestOf(await jsonOf(context)), surroundings),
  );
  routes.post('/api/what-if/case', limit, async (context) => {
    const { change, source } = asObject(await jsonOf(context));
    if (typeof source !== 'string') throw new InvalidChangeError('it names no "source"');
    const { signal } = context.req.raw;
    return context.json(await whatIfCase(readChange(change), source, { ...surroundings, signal }));
  });
  routes.onError((error, context) => {
    const status = STATUS[error.name];
    if (status === undefined) throw error;
    return problem(context, status, error.message);
  });
  return routes;
}

const STATUS: Readonly<Record<string, 400 | 409 | 422>> = {
  [InvalidChangeError.name]: 400,
  [UnusableChangeError.name]: 422,
  [EndlessRuleError.name]: 422,
  [NotComparableError.name]: 422,
  [UnwritableRuleError.name]: 409,
};

/** Lines of JSON; whoever closes the connection stops the run. */
function streamRun(context: Context, request: WhatIfRequest, surroundings: WhatIfSurroundings): Response {
  const { change, prefix, sample } = request;
  const choice = { change, ...(prefix !== undefined && { prefix }), ...(sample !== undefined && { sample }) };
  const stopped = new AbortController();
  context.header('Content-Type', 'application/x-ndjson; charset=utf-8');
  return stream(context, async (lines) => {
    const send = (event: WhatIfEvent) => lines.write(`${JSON.stringify(event)}\n`);
    lines.onAbort(() => stopped.abort());
    try {
      const report = await whatIf(choice, { ...surroundings, signal: stopped.signal }, (progress) => {
        void send({ type: 'progress', report: progress });
      });
      await send({ type: 'done', report });
    } catch (error) {
      if (error instanceof StoppedError) return;
      if (STATUS[(error as Error).name] === undefined) console.error(error);
      await send({ type: 'failed', message: (error as Error).message });
    }
  });
}

function requestOf(body: unknown): WhatIfRequest {
  const { change, prefix = '', sample } = asObject(body);
  if (typeof prefix !== 'string') throw new InvalidChangeError('"prefix" is no text');
  if (sample === undefined) return { change: readChange(change), prefix };
  if (!Number.isInteger(sample) || Number(sample) < 1 || Number(sample) > LARGEST_SAMPLE)
    throw new InvalidChangeError(`"sample" is no whole number from 1 to ${LARGEST_SAMPLE}`);
  return { change: readChange(change), prefix, sample: Number(sample) };
}

async function jsonOf(context: Context): Promise<unknown> {
  const text = await context.req.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidChangeError(`the body is no JSON: ${(error as Error).message}`, { cause: error });
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new InvalidChangeError('the body is no object');
  return value as Readonly<Record<string, unknown>>;
}

function problem(context: Context, status: 400 | 409 | 413 | 422, message: string): Response {
  const body: Problem = { message };
  return context.json(body, status);
}
