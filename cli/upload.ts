import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
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
    // Where S3 refuses the read, the record knows no ETag; nor does the tombstone of what the key held before.
    if (record?.etag === etag || (record?.status === 'rejected' && record.etag === undefined)) return record;
  }
  return undefined;
}

/** Uploads one file; returns the ETag of the object. */
export async function uploadFile(stack: Stack, file: string, key: string, profile?: string): Promise<string> {
  const body = await readInput(file);
  const { ETag: etag = '' } = await new S3Client(stack.s3).send(
    new PutObjectCommand({
      Bucket: stack.outputs.RawBucketName,
      Key: key,
      Body: body,
      ContentType: 'text/plain',
      ...(profile !== undefined && { Metadata: { 'winnow-profile': profile } }),
    }),
  );
  return etag.replaceAll('"', '');
}
