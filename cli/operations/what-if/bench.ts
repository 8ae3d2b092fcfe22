import { Worker } from 'node:worker_threads';
import type { Answer, Job, Result, WorkerData } from './worker.ts';

/** A job did not come to an end: a pattern of the change tries too many ways to match. */
export class TooSlowError extends Error {
  override readonly name = 'TooSlowError';
  /** The rule whose examples were being tried. */
  readonly rule: string | undefined;

  constructor(milliseconds: number, rule?: string) {
    const what = rule === undefined ? 'cleaning' : `trying the examples of ${rule}`;
    super(`${what} took more than ${Math.round(milliseconds / 1000)} seconds`);
    this.rule = rule;
  }
}

/** The run was stopped. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

const WORKER = new URL('./worker.ts', import.meta.url);

/**
 * Tries rules that nobody has vetted, in a thread that is ended when they take too long. One job at a time; after one
 * that was ended, the next gets a fresh thread. Without a job it keeps no process from ending.
 */
export class Bench implements AsyncDisposable {
  readonly #data: WorkerData;
  #worker: Worker | undefined;
  #isReady = false;

  constructor(data: WorkerData) {
    this.#data = data;
  }

  /**
   * Throws `TooSlowError` after so many milliseconds, which count from when the thread has loaded its code, `StoppedError`
   * on the signal, and what the job throws.
   */
  async run(job: Job, milliseconds: number, signal?: AbortSignal): Promise<Result> {
    if (signal?.aborted) throw new StoppedError('stopped');
    const worker = this.#started();
    const ended = Promise.withResolvers<Result>();
    let trying: string | undefined;
    let timer: NodeJS.Timeout | undefined;
    const startClock = () => {
      this.#isReady = true;
      timer = setTimeout(() => ended.reject(new TooSlowError(milliseconds, trying)), milliseconds);
    };
    const onMessage = (answer: Answer) => {
      if (answer.type === 'ready') startClock();
      else if (answer.type === 'trying') trying = answer.rule;
      else if (answer.type === 'failed') ended.reject(answer.error);
      else ended.resolve(answer);
    };
    const onExit = () => ended.reject(new Error('the thread that cleans ended by itself: is memory short?'));
    const onAbort = () => ended.reject(new StoppedError('stopped'));
    worker.on('message', onMessage).on('error', ended.reject).on('exit', onExit);
    signal?.addEventListener('abort', onAbort);
    try {
      worker.ref();
      if (this.#isReady) startClock();
      worker.postMessage(job);
      return await ended.promise;
    } catch (error) {
      await this[Symbol.asyncDispose]();
      throw error;
    } finally {
      clearTimeout(timer);
      worker.unref();
      worker.off('message', onMessage).off('error', ended.reject).off('exit', onExit);
      signal?.removeEventListener('abort', onAbort);
    }
  }

  #started(): Worker {
    this.#worker ??= new Worker(WORKER, { workerData: this.#data });
    return this.#worker;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#isReady = false;
    await worker?.terminate();
  }
}
