import { setTimeout as sleep } from 'node:timers/promises';
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { failedMessageIds } from './batch-result.ts';
import type { FunctionWorker } from './function-worker.ts';
import type { EventSourceSpec } from './template.ts';

/** Pollers at most, however many the template allows. */
const LOCAL_CONCURRENCY = 2;
const MOST_PER_REQUEST = 10;
const LONG_POLL_SECONDS = 20;
const PAUSE_AFTER_ERROR_MS = 500;

/**
 * Hands a queue's messages to a function, as Lambda's own poller does: in batches, deleting what succeeded and
 * leaving what failed. Each poller has an execution environment of its own.
 *
 * It differs in one thing: what failed is visible again after `retrySeconds` instead of the queue's whole
 * visibility timeout. Each of these receives counts, so that a poison message is a dead letter within seconds.
 */
export class EventSource {
  readonly #spec: EventSourceSpec;
  readonly #client: SQSClient;
  readonly #queueUrl: string;
  readonly #region: string;
  readonly #retrySeconds: number;
  readonly #onLog: (line: string) => void;
  readonly #workers: FunctionWorker[];
  readonly #stopping = new AbortController();
  #pollers: Promise<unknown> | undefined;

  constructor(options: {
    spec: EventSourceSpec;
    client: SQSClient;
    queueUrl: string;
    region: string;
    retrySeconds: number;
    createWorker: () => FunctionWorker;
    onLog: (line: string) => void;
  }) {
    this.#spec = options.spec;
    this.#client = options.client;
    this.#queueUrl = options.queueUrl;
    this.#region = options.region;
    this.#retrySeconds = options.retrySeconds;
    this.#onLog = options.onLog;
    const pollers = Math.min(options.spec.maximumConcurrency, LOCAL_CONCURRENCY);
    this.#workers = Array.from({ length: pollers }, options.createWorker);
  }

  start(): void {
    this.#pollers = Promise.all(this.#workers.map((worker) => this.#poll(worker)));
  }

  /** Takes no more messages, waits at most `patienceMs` for invocations under way, and ends the workers. */
  async stop(patienceMs: number): Promise<void> {
    this.#stopping.abort();
    const patience = new AbortController();
    await Promise.race([
      this.#pollers,
      sleep(patienceMs, undefined, { signal: patience.signal }).catch(() => {}),
    ]);
    patience.abort();
    await Promise.all(this.#workers.map((worker) => worker.close()));
    await this.#pollers;
  }

  async #poll(worker: FunctionWorker): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      try {
        const batch = await this.#receive();
        if (batch.length > 0) await this.#deliver(worker, batch);
      } catch (cause) {
        if (signal.aborted) return;
        this.#onLog(`cannot poll ${this.#spec.queueName}: ${(cause as Error).message}`);
        await sleep(PAUSE_AFTER_ERROR_MS);
      }
    }
  }

  async #receive(): Promise<Message[]> {
    const batch: Message[] = [];
    while (batch.length < this.#spec.batchSize) {
      const { Messages = [] } = await this.#client.send(
        new ReceiveMessageCommand({
          QueueUrl: this.#queueUrl,
          MaxNumberOfMessages: Math.min(this.#spec.batchSize - batch.length, MOST_PER_REQUEST),
          WaitTimeSeconds: batch.length === 0 ? LONG_POLL_SECONDS : 0,
          MessageSystemAttributeNames: ['All'],
          MessageAttributeNames: ['All'],
        }),
        { abortSignal: this.#stopping.signal },
      );
      batch.push(...Messages);
      if (Messages.length < MOST_PER_REQUEST) break;
    }
    return batch;
  }

  async #deliver(worker: FunctionWorker, batch: readonly Message[]): Promise<void> {
    const ids = batch.map((message) => message.MessageId as string);
    let failed: ReadonlySet<string>;
    try {
      const result = await worker.invoke({ Records: batch.map((message) => this.#record(message)) });
      failed = this.#spec.reportsBatchItemFailures ? failedMessageIds(result, ids) : new Set();
    } catch (cause) {
      this.#onLog(`${this.#spec.functionName}: invocation failed: ${(cause as Error).message}`);
      failed = new Set(ids);
    }
    const isFailed = (message: Message) => failed.has(message.MessageId as string);
    await this.#inParts(
      batch.filter((message) => !isFailed(message)),
      (Entries) => this.#client.send(new DeleteMessageBatchCommand({ QueueUrl: this.#queueUrl, Entries })),
    );
    await this.#inParts(batch.filter(isFailed), (entries) =>
      this.#client.send(
        new ChangeMessageVisibilityBatchCommand({
          QueueUrl: this.#queueUrl,
          Entries: entries.map((entry) => ({ ...entry, VisibilityTimeout: this.#retrySeconds })),
        }),
      ),
    );
  }

  async #inParts(
    messages: readonly Message[],
    send: (entries: { Id: string; ReceiptHandle: string }[]) => Promise<unknown>,
  ): Promise<void> {
    for (let at = 0; at < messages.length; at += MOST_PER_REQUEST) {
      const part = messages.slice(at, at + MOST_PER_REQUEST);
      await send(
        part.map((message, index) => ({ Id: String(index), ReceiptHandle: message.ReceiptHandle as string })),
      );
    }
  }

  #record(message: Message): object {
    const attributes = Object.entries(message.MessageAttributes ?? {});
    return {
      messageId: message.MessageId,
      receiptHandle: message.ReceiptHandle,
      body: message.Body,
      attributes: message.Attributes ?? {},
      messageAttributes: Object.fromEntries(
        attributes.map(([name, { StringValue, BinaryValue, DataType }]) => [
          name,
          {
            ...(StringValue === undefined ? {} : { stringValue: StringValue }),
            ...(BinaryValue === undefined
              ? {}
              : { binaryValue: Buffer.from(BinaryValue).toString('base64') }),
            stringListValues: [],
            binaryListValues: [],
            dataType: DataType,
          },
        ]),
      ),
      md5OfBody: message.MD5OfBody,
      eventSource: 'aws:sqs',
      eventSourceARN: this.#spec.queueArn,
      awsRegion: this.#region,
    };
  }
}
