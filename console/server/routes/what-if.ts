import { type Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import { StoppedError } from '../../../cli/operations/what-if/bench.ts';
import { Checker } from '../../../cli/operations/what-if/check-change.ts';
import type { WhatIfSurroundings } from '../../../cli/operations/what-if/compare-upload.ts';
import { exportChange } from '../../../cli/operations/what-if/export.ts';
import { InvalidChangeError, readChange } from '../../../cli/operations/what-if/rule-data.ts';
import { StoredUploads } from '../../../cli/operations/what-if/uploads.ts';
import { whatIf, whatIfCase } from '../../../cli/operations/what-if/what-if.ts';
import type { WhatIfEvent, WhatIfRequest } from '../../api.ts';
import { answerFailure, messageOf, RequestProblem } from '../problem.ts';
import { RULE_BOOK } from '../rule-book.ts';
import type { Surroundings } from '../surroundings.ts';

const LARGEST_SAMPLE = 1_000_000;
/** Runs under way, each with threads of its own; a page has one at a time, so more are of pages that were forgotten. */
const MOST_RUNS = 4;

/** Rules, and what a change of them would do. Nothing here writes to the stack. */
export function whatIfRoutes({
  stack,
  settings,
  report,
}: Pick<Surroundings, 'stack' | 'settings' | 'report'>): Hono {
  const checker = new Checker();
  const uploads = new StoredUploads(stack);
  let runs = 0;
  const routes = new Hono();
  routes.onError((error, context) => answerFailure(asProblem(error), context, report));
  routes.get('/api/rules', (context) => context.json(RULE_BOOK));
  routes.post('/api/rules/check', async (context) =>
    context.json(await checker.check(readChange(await jsonOf(context)), context.req.raw.signal)),
  );
  routes.post('/api/rules/export', async (context) =>
    context.json(await exportChange(readChange(await jsonOf(context)))),
  );
  routes.post('/api/what-if', async (context) => {
    const choice = requestOf(await jsonOf(context));
    if (runs === MOST_RUNS)
      throw new RequestProblem(
        429,
        `${MOST_RUNS} runs are under way already: stop one, or wait for its end.`,
      );
    runs++;
    return streamRun(context, choice, { uploads, settings }, report, () => runs--);
  });
  routes.post('/api/what-if/case', async (context) => {
    const { change, source } = asObject(await jsonOf(context));
    if (typeof source !== 'string') throw new InvalidChangeError('the body names no "source"');
    const { signal } = context.req.raw;
    return context.json(await whatIfCase(readChange(change), source, { uploads, settings, signal }));
  });
  return routes;
}

/** What the change is to blame for, or whoever closed the connection. */
const STATUS: Readonly<Record<string, 400 | 409 | 422>> = {
  InvalidChangeError: 400,
  StoppedError: 400,
  UnusableChangeError: 422,
  EndlessRuleError: 422,
  NotComparableError: 422,
  UnwritableRuleError: 409,
};

function asProblem(error: Error): Error {
  const status = STATUS[error.name];
  return status === undefined ? error : new RequestProblem(status, error.message, { cause: error });
}

/** Lines of JSON; whoever closes the connection stops the run. Whoever reads slowly misses progress, not the end. */
function streamRun(
  context: Context,
  choice: WhatIfRequest,
  surroundings: WhatIfSurroundings,
  report: (line: string) => void,
  onEnd: () => void,
): Response {
  const stopped = new AbortController();
  context.header('Content-Type', 'application/x-ndjson; charset=utf-8');
  return stream(context, async (lines) => {
    const send = (event: WhatIfEvent) => lines.write(`${JSON.stringify(event)}\n`);
    let isTaken = true;
    lines.onAbort(() => stopped.abort());
    try {
      const done = await whatIf(choice, { ...surroundings, signal: stopped.signal }, (progress) => {
        if (!isTaken) return;
        isTaken = false;
        void send({ type: 'progress', report: progress }).then(() => {
          isTaken = true;
        });
      });
      await send({ type: 'done', report: done });
    } catch (error) {
      if (error instanceof StoppedError) return;
      const { name, message, stack } = error as Error;
      const isOfChange = STATUS[name] !== undefined;
      if (!isOfChange) report(`console: what-if failed: ${stack ?? message}`);
      await send({ type: 'failed', message: isOfChange ? message : messageOf(error as Error) });
    } finally {
      onEnd();
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
