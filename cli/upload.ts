import { basename } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { EXIT, UserError } from './failure.ts';
import { readInput } from './files.ts';
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
