import { readFile } from 'node:fs/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { EXIT, UserError } from './failure.ts';
import type { Stack } from './stack.ts';

/** Uploads one file; returns the ETag of the object. */
export async function uploadFile(stack: Stack, file: string, key: string, profile?: string): Promise<string> {
  const body = await readFile(file).catch((error: Error) => {
    throw new UserError(`cannot read ${file}: ${error.message}`, EXIT.environment, { cause: error });
  });
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
