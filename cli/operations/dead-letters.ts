import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { parseUploadEvent } from '../../lambdas/clean-upload/upload-event.ts';
import type { Stack } from '../stack.ts';
import { chunks, sendAll } from './hints.ts';

/** A message that failed for good. */
export interface DeadLetter {
  readonly id: string;
  readonly body: string;
  /** Of the uploads it hints at, decoded; none where it is no S3 event. */
  readonly keys: readonly string[];
  /** Why it can never succeed; absent where another try may. */
  readonly flaw?: string;
  /** When it was first sent. */
  readonly sent: Date;
  readonly receipt: string;
}

/** Long enough to list or send back what one command takes; then the messages are to be seen again. Seconds. */
const HOLD = 300;
/** A receive that waits asks all of the queue's servers; one that finds nothing then is the end. Seconds. */
const WAIT = 1;
const BATCH = 10;

/** The queue of messages that failed too often. */
export class DeadLetters {
  readonly #stack: Stack;
  readonly #sqs: SQSClient;
  readonly #queue: string;

  constructor(stack: Stack) {
    this.#stack = stack;
    this.#sqs = new SQSClient(stack.sqs);
    this.#queue = stack.outputs.DeadLettersQueueUrl;
  }

  /** Takes all that can be seen, in batches; nobody else sees them for five minutes, unless they are released. */
  async *take(): AsyncGenerator<DeadLetter[]> {
    for (;;) {
      const { Messages: messages = [] } = await this.#sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: this.#queue,
          MaxNumberOfMessages: BATCH,
          VisibilityTimeout: HOLD,
          WaitTimeSeconds: WAIT,
          MessageSystemAttributeNames: ['SentTimestamp'],
        }),
      );
      if (messages.length === 0) return;
      yield messages.map(
        ({ MessageId: id = '', Body: body = '', ReceiptHandle: receipt = '', Attributes }) => ({
          id,
          body,
          receipt,
          sent: new Date(Number(Attributes?.SentTimestamp)),
          ...this.#read(body),
        }),
      );
    }
  }

  /** Lets others see the messages again. */
  async release(letters: readonly DeadLetter[]): Promise<void> {
    for (const batch of chunks(letters, BATCH)) {
      const Entries = batch.map(({ receipt }, index) => ({
        Id: String(index),
        ReceiptHandle: receipt,
        VisibilityTimeout: 0,
      }));
      await this.#sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: this.#queue, Entries }));
    }
  }

  /** Sends the messages back; where this ends in between, some come twice, which does no harm, and none is lost. */
  async redrive(letters: readonly DeadLetter[]): Promise<void> {
    await sendAll(
      this.#sqs,
      this.#stack.outputs.UploadsQueueUrl,
      letters.map(({ body }) => body),
    );
    await this.discard(letters);
  }

  async discard(letters: readonly DeadLetter[]): Promise<void> {
    for (const batch of chunks(letters, BATCH)) {
      const Entries = batch.map(({ receipt }, index) => ({ Id: String(index), ReceiptHandle: receipt }));
      await this.#sqs.send(new DeleteMessageBatchCommand({ QueueUrl: this.#queue, Entries }));
    }
  }

  #read(body: string): Pick<DeadLetter, 'keys' | 'flaw'> {
    const { RawBucketName } = this.#stack.outputs;
    try {
      const hints = parseUploadEvent(body);
      const foreign = hints.find(({ bucket }) => bucket !== RawBucketName);
      const keys = hints.map(({ key }) => key);
      return foreign ? { keys, flaw: `it is of another bucket, ${foreign.bucket}` } : { keys };
    } catch (error) {
      return { keys: [], flaw: (error as Error).message };
    }
  }
}
