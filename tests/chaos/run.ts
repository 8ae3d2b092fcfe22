import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { localStack, type Stack } from '../../cli/stack.ts';
import type { StackDescription } from '../../infra/local/stack-description.ts';
import { type Plan, planDocuments } from './documents.ts';
import { judge, type Verdict } from './verdict.ts';

const STACK_PROCESS = new URL('./stack-process.ts', import.meta.url);
const UPLOADS_AT_ONCE = 8;
const POISON = ['no JSON', '{}', '{"Records":[{"eventSource":"aws:sns"}]}'];

export interface ChaosOptions {
  readonly assembly: string;
  readonly data: string;
  readonly documents: number;
  readonly seed: number;
  /** How often the whole process is killed. */
  readonly restarts: number;
  /** Until a failed message is tried again: 1 unless told otherwise. */
  readonly retrySeconds?: number;
  readonly onProgress?: (line: string) => void;
}

export type Counts = Record<'events' | 'duplicated' | 'killed' | 'throttled' | 'reset' | 'lost', number>;

/** Uploads, replaces and deletes documents while everything fails, waits until all is still, and judges the outcome. */
export async function runChaos(
  options: ChaosOptions,
): Promise<{ verdict: Verdict; counts: Counts; restarts: number; poison: number; bytes: number }> {
  const { documents, seed, restarts, onProgress = () => {} } = options;
  const plans = [...planDocuments(documents, seed)];
  const runner = new Runner(options);
  await runner.start();
  let done = 0;
  let killed = 0;
  const waiting = [...plans];
  const upload = async () => {
    for (let plan = waiting.shift(); plan !== undefined; plan = waiting.shift()) {
      await carryOut(plan, runner);
      done++;
      onProgress(`${done} of ${documents} documents, ${killed} restarts`);
      if (killed < restarts && done > ((killed + 1) * documents) / (restarts + 1)) {
        killed++;
        await runner.restart();
      }
    }
  };
  await Promise.all(Array.from({ length: UPLOADS_AT_ONCE }, upload));
  for (const body of POISON) await runner.retry((stack) => sendPoison(stack, body));
  onProgress('waiting until all is still');
  const counts = await runner.drain();
  onProgress('comparing every key with its record');
  const verdict = await judge(runner.stack, plans);
  await runner.close();
  const bytes = plans.reduce(
    (sum, { bodies }) => sum + bodies.reduce((size, body) => size + body.length, 0),
    0,
  );
  return { verdict, counts, restarts: killed, poison: POISON.length, bytes };
}

async function carryOut({ key, bodies, isDeleted }: Plan, runner: Runner): Promise<void> {
  for (const body of bodies) {
    await runner.retry((stack) => {
      const put = new PutObjectCommand({ Bucket: stack.outputs.RawBucketName, Key: key, Body: body });
      return new S3Client({ ...stack.s3, maxAttempts: 1 }).send(put);
    });
  }
  if (!isDeleted) return;
  await runner.retry((stack) =>
    new S3Client({ ...stack.s3, maxAttempts: 1 }).send(
      new DeleteObjectCommand({ Bucket: stack.outputs.RawBucketName, Key: key }),
    ),
  );
}

function sendPoison(stack: Stack, MessageBody: string): Promise<unknown> {
  return new SQSClient(stack.sqs).send(
    new SendMessageCommand({ QueueUrl: stack.outputs.UploadsQueueUrl, MessageBody }),
  );
}

/** The process that runs the stack, whichever incarnation. */
class Runner {
  readonly #options: ChaosOptions;
  readonly #ended: Counts = { events: 0, duplicated: 0, killed: 0, throttled: 0, reset: 0, lost: 0 };
  #child: ChildProcess | undefined;
  #stack: Stack | undefined;
  #counts: Counts | undefined;
  #incarnation = 0;

  constructor(options: ChaosOptions) {
    this.#options = options;
  }

  get stack(): Stack {
    if (this.#stack === undefined) throw new Error('the stack does not run');
    return this.#stack;
  }

  async start(): Promise<void> {
    const { assembly, data, seed, retrySeconds = 1 } = this.#options;
    const child = fork(STACK_PROCESS, [
      assembly,
      data,
      String(seed + this.#incarnation++),
      String(retrySeconds),
    ]);
    this.#child = child;
    const [description] = (await once(child, 'message')) as [Omit<StackDescription, 'pid'>];
    child.on('message', ({ counts }: { counts?: Counts }) => {
      if (counts) this.#counts = counts;
    });
    this.#stack = localStack(description);
  }

  async restart(): Promise<void> {
    this.#stack = undefined;
    const child = this.#child as ChildProcess;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    this.#settle();
    await this.start();
  }

  /** Tries until it succeeds, as an uploader would whose request was not answered. */
  async retry(act: (stack: Stack) => Promise<unknown>): Promise<void> {
    for (;;) {
      const stack = this.#stack;
      try {
        if (stack !== undefined) {
          await act(stack);
          return;
        }
      } catch (error) {
        if (stack === this.#stack && this.#child?.exitCode === null && this.#child.signalCode === null)
          throw error;
      }
      await sleep(50);
    }
  }

  async drain(): Promise<Counts> {
    const child = this.#child as ChildProcess;
    const drained = new Promise<void>((resolve) => {
      child.on('message', (message: { drained?: true }) => {
        if (message.drained) resolve();
      });
    });
    child.send('drain');
    await drained;
    this.#settle();
    return this.#ended;
  }

  async close(): Promise<void> {
    const child = this.#child as ChildProcess;
    const ended = once(child, 'exit');
    child.send('close');
    await ended;
  }

  #settle(): void {
    for (const name of Object.keys(this.#ended) as (keyof Counts)[])
      this.#ended[name] += this.#counts?.[name] ?? 0;
    this.#counts = undefined;
  }
}
