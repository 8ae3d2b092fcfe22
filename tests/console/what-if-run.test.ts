import { expect, onTestFinished, test, vi } from 'vitest';
import { run, start, stop } from '../../console/app/pages/what-if/run.ts';
import { NOTHING } from '../cli/what-if/backer.ts';

const REPORT = { read: 3, skipped: {}, changed: 0, gained: 0, lost: 0, byRule: {}, worst: [] };

/** A console that answers with some progress, and then as `end` says. */
function answering(end: (answer: ReadableStreamDefaultController, signal: AbortSignal) => void): void {
  vi.stubGlobal('fetch', async (_: string, { signal }: { signal: AbortSignal }) => {
    const start = (answer: ReadableStreamDefaultController) => {
      answer.enqueue(Buffer.from(`${JSON.stringify({ type: 'progress', report: REPORT })}\n`));
      setTimeout(() => end(answer, signal));
    };
    return new Response(new ReadableStream({ start }));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
}

test('a run whose console ends says so in words, and keeps what it found', async () => {
  answering((answer) => answer.error(new TypeError('network error')));

  await start({ change: NOTHING });

  expect(run.value).toMatchObject({ state: 'failed', report: REPORT });
  expect(run.value?.failure?.message).toBe(
    'The console does not answer. Is it still running in its terminal? Start it again, then reload.',
  );
});

test('a run that was stopped is no failure', async () => {
  answering((answer, signal) => {
    signal.addEventListener('abort', () => answer.error(signal.reason));
    stop();
  });

  await start({ change: NOTHING });

  expect(run.value).toEqual({ change: NOTHING, state: 'stopped', report: REPORT });
});
