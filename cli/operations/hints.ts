import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { hintMessage } from '../../infra/local/object-events.ts';
import type { Stack } from '../stack.ts';
import type { Pace } from './pace.ts';

/** How SQS bounds a batch. */
const BATCH = 10;
const AT_ONCE = 8;

/** The queue took some messages of a batch and refused others. */
export class UnsentMessagesError extends Error {
  override readonly name = 'UnsentMessagesError';

  constructor(count: number, reason: string) {
    super(
      `the queue refused ${count} messages: ${reason}. Run the command again; hints that come twice do no harm.`,
    );
  }
}

/** Sends hints that keys want a look through the queue that uploads take. */
export class Hints {
  readonly #stack: Stack;
  readonly #sqs: SQSClient;

  constructor(stack: Stack) {
    this.#stack = stack;
    this.#sqs = new SQSClient(stack.sqs);
  }

  async send(keys: readonly string[], pace?: Pace): Promise<void> {
    const { RawBucketName: bucket, UploadsQueueUrl: queue } = this.#stack.outputs;
    const region = await this.#sqs.config.region();
    const bodies = keys.map((key) => hintMessage(bucket, key, 'ObjectCreated:Put', region));
    await sendAll(this.#sqs, queue, bodies, pace);
  }
}

/** Sends messages ten to a request, some requests at a time. Throws `UnsentMessagesError`. */
export async function sendAll(
  sqs: SQSClient,
  queue: string,
  bodies: readonly string[],
  pace?: Pace,
): Promise<void> {
  const batches = chunks(bodies, BATCH);
  const send = async () => {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      await pace?.take(batch.length);
      const Entries = batch.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
      const { Failed: failed = [] } = await sqs.send(
        new SendMessageBatchCommand({ QueueUrl: queue, Entries }),
      );
      if (failed.length > 0)
        throw new UnsentMessagesError(failed.length, failed[0]?.Message ?? 'it did not say why');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, send));
}

export function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
