import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { connect } from '../../lambdas/clean-upload/connect.ts';
import { createHandler } from '../../lambdas/clean-upload/create-handler.ts';
import type { CleanRecord } from '../../lambdas/stores/record.ts';
import { itemBytes } from '../../lambdas/stores/record.ts';
import { contextWith, messageOf } from '../clean-upload/messages.ts';
import { VersionedBucket } from '../model/bucket.ts';
import { Table } from '../model/table.ts';
import { answer, RAW, type Request, TABLE, TEXTS } from '../model/transport.ts';

/** What one document takes of the function. */
export interface Measured {
  readonly bytes: number;
  /** Of one processor of this machine, SDK, signing and parsing included. */
  readonly cpuMilliseconds: number;
  readonly logBytes: number;
  readonly itemBytes: number;
  readonly spilledBytes: number;
}

const ENVIRONMENT = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  POWERTOOLS_SERVICE_NAME: 'clean-upload',
  POWERTOOLS_METRICS_NAMESPACE: 'winnow/winnow',
  POWERTOOLS_LOG_LEVEL: 'INFO',
  RAW_BUCKET: RAW,
  TEXTS_BUCKET: TEXTS,
  RECORDS_TABLE: TABLE,
  PROFILE: 'article',
  DIACRITICS: 'fold',
  LANGUAGE_PROFILE: 'none',
  EXCEPTIONS: '[]',
  MAX_UPLOAD_BYTES: String(10 * 1024 * 1024),
  TOMBSTONE_DAYS: '90',
  CLEANING_CODE: '0123456789abcdef',
};

/** CloudWatch Logs counts so much for each event beside its text. Source: CloudWatch pricing, "Logs". Bytes. */
const LOG_EVENT_OVERHEAD = 26;

/** Runs batches of one text through the real handler and the SDK, over services in memory. */
export async function measure(text: Buffer, batchSize: number, batches: number): Promise<Measured> {
  const services = {
    bucket: new VersionedBucket(32),
    table: new Table(),
    texts: new Map<string, Uint8Array>(),
    tick: 0,
  };
  const handler = await handlerOver(services);
  let number = 0;
  const batch = () => {
    const keys = Array.from(
      { length: batchSize },
      () => `2026/11/22/story-${String(number++).padStart(6, '0')}.txt`,
    );
    for (const key of keys) services.bucket.put(key, text);
    return { Records: keys.map((key) => messageOf(crypto.randomUUID(), key)) };
  };
  const log = new Captured();
  try {
    for (let warm = 0; warm < Math.ceil(batches / 4); warm++) await handler(batch(), context());
    log.reset();
    const before = process.cpuUsage();
    for (let run = 0; run < batches; run++) await handler(batch(), context());
    const { user, system } = process.cpuUsage(before);
    const documents = batches * batchSize;
    const item = plain(services.table.items().at(-1) ?? {});
    return {
      bytes: text.length,
      cpuMilliseconds: (user + system) / 1000 / documents,
      logBytes: log.bytes / documents,
      itemBytes: itemBytes(item),
      spilledBytes: item.textRef?.bytes ?? 0,
    };
  } finally {
    log.restore();
  }
}

function context() {
  return Object.assign(
    contextWith(() => 60_000),
    { awsRequestId: crypto.randomUUID() },
  );
}

async function handlerOver(services: Parameters<typeof answer>[2]) {
  Object.assign(process.env, ENVIRONMENT);
  const { S3Client } = await import('@aws-sdk/client-s3');
  const { DynamoDBClient } = await import('@aws-sdk/client-dynamodb');
  const requestHandler = {
    handle: async (request: Request) => ({ response: answer(request, 'none', services) }),
  };
  const common = { region: 'eu-west-1', requestHandler };
  const clients = {
    s3: new S3Client({ ...common, endpoint: 'http://objects', forcePathStyle: true } as never),
    dynamodb: new DynamoDBClient({ ...common, endpoint: `http://${TABLE}` } as never),
  };
  const logger = new Logger();
  return createHandler(connect(ENVIRONMENT, logger, clients), { logger, metrics: new Metrics() });
}

/** Takes what would go to the log, through which the Lambda runtime passes it on. */
class Captured {
  bytes = 0;
  readonly #write = process.stdout.write;

  constructor() {
    process.stdout.write = ((chunk: string | Uint8Array) => {
      this.bytes += Buffer.byteLength(chunk) + LOG_EVENT_OVERHEAD;
      return true;
    }) as typeof process.stdout.write;
  }

  reset(): void {
    this.bytes = 0;
  }

  restore(): void {
    process.stdout.write = this.#write;
  }
}

/** An item of the table as the record that it came from, as far as its size is concerned. */
function plain(item: Readonly<Record<string, Readonly<Record<string, unknown>>>>): CleanRecord {
  const value = (attribute: Readonly<Record<string, unknown>>): unknown => {
    const [[type, content] = []] = Object.entries(attribute);
    if (type === 'M') return plain(content as typeof item);
    if (type === 'L') return (content as Readonly<Record<string, unknown>>[]).map(value);
    return type === 'N' ? Number(content) : content;
  };
  return Object.fromEntries(
    Object.entries(item).map(([name, attribute]) => [name, value(attribute)]),
  ) as never;
}
