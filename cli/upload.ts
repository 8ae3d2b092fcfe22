import { basename } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, type PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import type { CleanRecord } from '../lambdas/stores/record.ts';
import { RecordStore } from '../lambdas/stores/record-store.ts';
import { EXIT, UserError } from './failure.ts';
import { readInput } from './files.ts';
import { chunks } from './operations/hints.ts';
import type { Stack } from './stack.ts';

/** The files by the keys that they get: a prefix and their names. Throws where one would overwrite another. */
export function filesByKey(files: readonly string[], prefix = ''): Map<string, string> {
  const byKey = new Map<string, string>();
  for (const file of files) {
    const key = prefix + basename(file);
    const other = byKey.get(key);
    if (other !== undefined) {
      throw new UserError(`${other} and ${file} would get one key, ${key}; upload them apart`, EXIT.usage);
    }
    byKey.set(key, file);
  }
  return byKey;
}

const AT_ONCE = 8;
const POLL_MS = 200;
/** A record takes a second or two; five tries of a failing message take longer than anybody waits. */
const PATIENCE_MS = 60_000;

/** An object that was uploaded. */
export interface Upload {
  readonly key: string;
  readonly etag: string;
}

/** Uploads files, some side by side, and yields them in their order. */
export async function* uploadAll(
  stack: Stack,
  byKey: ReadonlyMap<string, string>,
  profile?: string,
): AsyncGenerator<Upload> {
  for (const part of chunks([...byKey], AT_ONCE)) {
    yield* await Promise.all(
      part.map(async ([key, file]) => ({ key, etag: await uploadFile(stack, file, key, profile) })),
    );
  }
}

/** The record of an upload; undefined where none comes within a minute. */
export async function awaitRecord(stack: Stack, { key, etag }: Upload): Promise<CleanRecord | undefined> {
  const records = new RecordStore(new DynamoDBClient(stack.dynamodb), stack.outputs.RecordsTableName);
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await sleep(POLL_MS)) {
    const record = await records.get(key);
    if (isRecordOf(record, etag)) return record;
  }
  return undefined;
}

/** How S3 bounds a key. Bytes of UTF-8. */
const LONGEST_KEY = 1024;

/** Throws a `UserError` for a key that no upload can have. */
export function checkKey(key: string): void {
  if (key === '') throw new UserError('the key is empty', EXIT.usage);
  if (!key.isWellFormed()) throw new UserError('the key is not text: it has half a character', EXIT.usage);
  const bytes = Buffer.byteLength(key);
  if (bytes > LONGEST_KEY)
    throw new UserError(
      `the key has ${bytes} bytes in UTF-8; S3 takes ${LONGEST_KEY}. Choose a shorter one.`,
      EXIT.usage,
    );
}

/** Whether a record is that of an upload. Where S3 refuses the read, the record knows no ETag. */
export function isRecordOf(record: CleanRecord | undefined, etag: string): record is CleanRecord {
  return record?.etag === etag || (record?.status === 'rejected' && record.etag === undefined);
}

/** Uploads one file; returns the ETag of the object. */
export async function uploadFile(stack: Stack, file: string, key: string, profile?: string): Promise<string> {
  return putObject(new S3Client(stack.s3), stack, key, {
    Body: await readInput(file),
    ...(profile !== undefined && { Metadata: { 'winnow-profile': profile } }),
  });
}

async function putObject(
  s3: S3Client,
  { outputs }: Stack,
  key: string,
  body: Pick<PutObjectCommandInput, 'Body' | 'ContentLength' | 'Metadata'>,
  abortSignal?: AbortSignal,
): Promise<string> {
  const put = new PutObjectCommand({
    Bucket: outputs.RawBucketName,
    Key: key,
    ContentType: 'text/plain',
    ...body,
  });
  const { ETag: etag = '' } = await s3.send(put, abortSignal && { abortSignal });
  return etag.replaceAll('"', '');
}

/**
 * Uploads what a stream gives, of which no more than a piece is in memory; S3 must know its length beforehand. Returns
 * the ETag of the object. Throws a `UserError` where the stream breaks off; the key then holds what it held.
 */
export async function uploadStream(
  s3: S3Client,
  stack: Stack,
  key: string,
  { stream, bytes }: { readonly stream: Readable; readonly bytes: number },
): Promise<string> {
  const broken = new AbortController();
  // An error within the stream that the client holds would not reach it, but end the process.
  stream.on('error', (cause) => broken.abort(cause));
  const body = stream.pipe(new PassThrough());
  try {
    return await putObject(s3, stack, key, { Body: body, ContentLength: bytes }, broken.signal);
  } catch (error) {
    if (!broken.signal.aborted) throw error;
    const cause = broken.signal.reason;
    throw new UserError(`the upload of ${JSON.stringify(key)} was broken off; send it again`, EXIT.usage, {
      cause,
    });
  }
}
