import { AsyncLocalStorage } from 'node:async_hooks';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { type Clients, connect } from '../../lambdas/clean-upload/connect.ts';
import { createHandler } from '../../lambdas/clean-upload/create-handler.ts';
import { contextWith, messageWith } from '../clean-upload/messages.ts';
import type { Message } from './queue.ts';
import { RAW, type Request, type Response, TABLE, TEXTS } from './transport.ts';

/** The invocation under way in this call, whichever world it belongs to. */
const current = new AsyncLocalStorage<Invocation>();

const AMPLE_MS = 60_000;

/** One run of the real handler over a batch; its requests wait until the world lets them go on. */
export class Invocation {
  readonly park: (request: Request) => Promise<Response>;
  readonly batch: readonly Message[];
  /** The tick at which it began. */
  readonly began: number;
  isCrashed = false;
  /** Milliseconds that the function believes to have left. */
  remaining = AMPLE_MS;

  constructor(park: (request: Request) => Promise<Response>, batch: readonly Message[], began: number) {
    this.park = park;
    this.batch = batch;
    this.began = began;
  }

  /** Resolves with the ids of the messages that failed; never, where it crashes before. */
  async run(code: number): Promise<ReadonlySet<string>> {
    const dependencies = connect(environment(code), SILENT.logger, clients);
    const handler = createHandler(dependencies, SILENT as never);
    const Records = this.batch.map(({ id, body }) => messageWith(id, body));
    const context = contextWith(() => this.remaining);
    const { batchItemFailures } = await current.run(this, () => handler({ Records }, context));
    return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  }
}

/** The SDK's own strategy, of three attempts, without the waits. */
const retryStrategy = {
  async acquireInitialRetryToken() {
    return token(0);
  },
  async refreshRetryTokenForRetry(
    previous: { getRetryCount(): number },
    { errorType }: { errorType: string },
  ) {
    const retries = previous.getRetryCount() + 1;
    if (retries >= 3 || errorType === 'CLIENT_ERROR') throw new Error('no more attempts');
    return token(retries);
  },
  recordSuccess() {},
};

function token(retries: number) {
  return { getRetryCount: () => retries, getRetryDelay: () => 0 };
}

const requestHandler = {
  handle: async (request: Request): Promise<{ response: Response }> => {
    const invocation = current.getStore();
    if (invocation === undefined) throw new Error('a request outside of an invocation');
    return { response: await invocation.park(request) };
  },
};

const COMMON = {
  region: 'eu-west-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  requestHandler,
  retryStrategy,
};
// What these two ask for beyond this, the SDK's types demand and its code does not use.
const clients: Clients = {
  s3: new S3Client({ ...COMMON, endpoint: 'http://objects', forcePathStyle: true } as never),
  dynamodb: new DynamoDBClient({ ...COMMON, endpoint: `http://${TABLE}` } as never),
};

const SILENT = {
  logger: { info() {}, warn() {}, error() {}, appendKeys() {} },
  metrics: { addMetric() {}, hasStoredMetrics: () => false, publishStoredMetrics() {} },
};

function environment(code: number): Record<string, string> {
  return {
    RAW_BUCKET: RAW,
    TEXTS_BUCKET: TEXTS,
    RECORDS_TABLE: TABLE,
    PROFILE: 'article',
    DIACRITICS: 'fold',
    LANGUAGE_PROFILE: 'none',
    EXCEPTIONS: '[]',
    MAX_UPLOAD_BYTES: '10485760',
    TOMBSTONE_DAYS: '30',
    CLEANING_CODE: `code-${code}`,
  };
}
