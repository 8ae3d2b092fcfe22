import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Answer, Invocation } from './function-bootstrap.ts';
import type { FunctionSpec } from './template.ts';

const BOOTSTRAP = fileURLToPath(new URL('./function-bootstrap.ts', import.meta.url));
const LOADING_LIMIT_MS = 10_000;

/** The handler threw, could not be loaded, or its process ended. */
export class InvocationFailedError extends Error {
  override name = 'InvocationFailedError';
}

/** The handler did not answer within the function's time-out; its process has been ended. */
export class InvocationTimedOutError extends Error {
  override name = 'InvocationTimedOutError';
}

/**
 * One execution environment of a function: its bundle in a process of its own, which lives from the first
 * invocation until one times out or kills it; the next invocation then gets a fresh one.
 *
 * A process rather than a thread, since a thread that runs out of memory can take the whole local stack along.
 * The template's memory limits JavaScript objects; buffers do not count.
 */
export class FunctionWorker {
  readonly #spec: FunctionSpec;
  readonly #environment: Record<string, string>;
  readonly #onLog: (line: string) => void;
  #child: ChildProcess | undefined;

  constructor(spec: FunctionSpec, environment: Record<string, string>, onLog: (line: string) => void) {
    this.#spec = spec;
    this.#environment = environment;
    this.#onLog = onLog;
  }

  /** Invocations of one worker must not overlap. */
  async invoke(event: unknown): Promise<unknown> {
    const child = this.#child ?? (await this.#load());
    const { name, arn, memoryMb, logGroup, timeoutSeconds } = this.#spec;
    const requestId = randomUUID();
    const invocation: Invocation = {
      event: JSON.stringify(event),
      deadline: Date.now() + timeoutSeconds * 1_000,
      context: {
        awsRequestId: requestId,
        functionName: name,
        functionVersion: '$LATEST',
        invokedFunctionArn: arn,
        memoryLimitInMB: String(memoryMb),
        logGroupName: logGroup,
        logStreamName: 'local',
      },
    };
    const complaint = `${requestId} timed out after ${timeoutSeconds} seconds`;
    const answer = this.#answer(child, timeoutSeconds * 1_000, complaint);
    child.send(invocation);
    const { result } = (await answer) as { result: string };
    return JSON.parse(result);
  }

  async close(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'close');
    child.kill('SIGKILL');
    await ended;
  }

  async #load(): Promise<ChildProcess> {
    const { file, handler, memoryMb } = this.#spec;
    const started = fork(BOOTSTRAP, [file, handler.slice(handler.lastIndexOf('.') + 1)], {
      cwd: dirname(file),
      env: this.#environment,
      execArgv: [`--max-old-space-size=${memoryMb}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [started.stdout, started.stderr]) {
      createInterface({ input: stream as Readable }).on('line', this.#onLog);
    }
    started.on('error', (cause) => this.#onLog(`${this.#spec.name}: ${cause.message}`));
    started.once('exit', () => {
      if (this.#child === started) this.#child = undefined;
    });
    this.#child = started;
    try {
      await this.#answer(started, LOADING_LIMIT_MS, `loading ${file} took more than 10 seconds`);
    } catch (cause) {
      await this.close();
      throw cause;
    }
    return started;
  }

  /** Waits for one message of the process, its end or the time-out, whichever comes first. */
  #answer(child: ChildProcess, timeoutMs: number, complaint: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        child.off('message', onMessage).off('error', onError).off('exit', onExit);
        act();
      };
      const timer = setTimeout(() => {
        settle(() => {});
        this.close().then(() => reject(new InvocationTimedOutError(complaint)), reject);
      }, timeoutMs);
      const onMessage = (message: unknown) => {
        const answer = message as Answer;
        settle(() =>
          'failure' in answer ? reject(new InvocationFailedError(answer.failure)) : resolve(answer),
        );
      };
      const onError = (cause: Error) =>
        settle(() => reject(new InvocationFailedError(cause.message, { cause })));
      const onExit = (code: number | null, signal: string | null) =>
        settle(() => {
          const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
          reject(new InvocationFailedError(`the function's process ended ${how}`));
        });
      child.on('message', onMessage).on('error', onError).on('exit', onExit);
    });
  }
}
