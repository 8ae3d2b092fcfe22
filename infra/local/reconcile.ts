import {
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { LocalStackError } from './local-stack-error.ts';
import { hintMessage } from './object-events.ts';
import type { StoredObject } from './object-store.ts';
import type { StackSpec } from './template.ts';

const HINTS_PER_REQUEST = 10;

export class MissingOutputError extends LocalStackError {
  constructor(output: string) {
    super(`the template has no output ${output}, which says what to compare when the local stack starts`);
  }
}

/** The bucket and the table that must agree, and the queue that takes the hints where they do not. */
export interface Reconciled {
  readonly bucket: string;
  readonly table: string;
  readonly queueArn: string;
}

interface KnownRecord {
  readonly etags: ReadonlySet<string>;
  readonly isDeleted: boolean;
}

export function findReconciled({ outputs, buckets }: StackSpec): Reconciled {
  const output = (name: string) => {
    const value = outputs[name];
    if (value === undefined) throw new MissingOutputError(name);
    return value;
  };
  const bucket = output('RawBucketName');
  const table = output('RecordsTableName');
  const queueArn = buckets.find(({ name }) => name === bucket)?.notifications[0]?.queueArn;
  if (queueArn === undefined) {
    throw new LocalStackError(`the bucket ${bucket} of the template notifies no queue`);
  }
  return { bucket, table, queueArn };
}

/** Sends all hints, ten to a request, and returns how many they were. */
export async function sendHints(
  client: SQSClient,
  queueUrl: string,
  hints: AsyncIterable<string>,
): Promise<number> {
  let sent = 0;
  let part: SendMessageBatchRequestEntry[] = [];
  const sendPart = async () => {
    if (part.length > 0) {
      await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: part }));
    }
    part = [];
  };
  for await (const hint of hints) {
    part.push({ Id: String(part.length), MessageBody: hint });
    sent++;
    if (part.length === HINTS_PER_REQUEST) await sendPart();
  }
  await sendPart();
  return sent;
}

/**
 * Yields a hint for each object that the table does not know in its present state, and for each record whose
 * object is gone. "Folders" (empty objects whose key ends in a slash) get none, since they have no record; nor do
 * keys of `except`, the dead letters, which wait for a decision and not for another start.
 */
export async function* missingWork(options: {
  bucket: string;
  objects: ReadonlyMap<string, StoredObject>;
  documents: DynamoDBDocumentClient;
  table: string;
  region: string;
  except: ReadonlySet<string>;
}): AsyncGenerator<string> {
  const { bucket, objects, region, except } = options;
  const records = await readRecords(options.documents, options.table);
  for (const { key, etag, size } of objects.values()) {
    const isFolder = key.endsWith('/') && size === 0;
    const record = records.get(key);
    const isCurrent = record !== undefined && !record.isDeleted && record.etags.has(etag);
    if (!isFolder && !isCurrent && !except.has(key))
      yield hintMessage(bucket, key, 'ObjectCreated:Put', region);
  }
  for (const [key, { isDeleted }] of records) {
    if (!isDeleted && !objects.has(key) && !except.has(key))
      yield hintMessage(bucket, key, 'ObjectRemoved:Delete', region);
  }
}

async function readRecords(
  documents: DynamoDBDocumentClient,
  table: string,
): Promise<Map<string, KnownRecord>> {
  const records = new Map<string, { etags: Set<string>; isDeleted: boolean }>();
  const pages = paginateScan(
    { client: documents },
    {
      TableName: table,
      ProjectionExpression: '#source, #etag, #status',
      ExpressionAttributeNames: { '#source': 'source', '#etag': 'etag', '#status': 'status' },
    },
  );
  for await (const { Items = [] } of pages) {
    for (const { source, etag, status } of Items) {
      const record = records.get(source) ?? { etags: new Set<string>(), isDeleted: true };
      record.etags.add(String(etag).replaceAll('"', ''));
      if (status !== 'deleted') record.isDeleted = false;
      records.set(source, record);
    }
  }
  return records;
}
