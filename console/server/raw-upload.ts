import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { decodeUpload } from '../../lambdas/clean-upload/intake.ts';
import { NotTextError } from '../../lambdas/cleaning/index.ts';
import type { CleanRecord } from '../../lambdas/stores/record.ts';
import { isCustomerEncrypted } from '../../lambdas/stores/upload-store.ts';

/** The text of an upload, or why there is none to show. */
export type RawUpload =
  | { readonly state: 'text'; readonly text: string }
  | { readonly state: 'unreadable'; readonly problem: string }
  | { readonly state: 'absent'; readonly problem: string };

/** Where uploads lie, and up to which size one is read whole. */
export interface RawBucket {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly mostBytes: number;
}

/** Reads the upload that a record was made from, or without a record the one that the key holds now. */
export async function readUpload(
  source: string,
  record: CleanRecord | undefined,
  { s3, bucket, mostBytes }: RawBucket,
): Promise<RawUpload> {
  const { versionId, etag } = record ?? {};
  const found = await get(s3, { Bucket: bucket, Key: source, ...(versionId && { VersionId: versionId }) });
  if (typeof found === 'string') return { state: 'absent', problem: found };
  const { Body: body, ContentLength: bytes = 0, ContentType: type, ETag: foundTag = '' } = found;
  const isOther = etag !== undefined && foundTag.replaceAll('"', '') !== etag;
  if (isOther || bytes > mostBytes) {
    if (body !== undefined && 'destroy' in body) body.destroy();
    return isOther
      ? {
          state: 'absent',
          problem: 'The key holds another upload by now than the one this record was made from.',
        }
      : { state: 'unreadable', problem: `The upload has ${bytes} bytes, too many to show.` };
  }
  try {
    const { text } = await decodeUpload((await body?.transformToByteArray()) ?? new Uint8Array(), type);
    return { state: 'text', text };
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error;
    return { state: 'unreadable', problem: error.message };
  }
}

/** The object, or why it cannot be had. */
async function get(
  s3: S3Client,
  place: { readonly Bucket: string; readonly Key: string; readonly VersionId?: string },
): Promise<GetObjectCommandOutput | string> {
  try {
    return await s3.send(new GetObjectCommand(place));
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    const problem = isCustomerEncrypted(error) ? ENCRYPTED : PROBLEMS[error.name];
    if (problem === undefined) throw error;
    return problem;
  }
}

const ENCRYPTED = 'The upload is encrypted with a key that only its owner holds.';

const PROBLEMS: Readonly<Record<string, string>> = {
  NoSuchKey: 'The upload is gone from the bucket.',
  NoSuchVersion: 'This version of the upload is gone from the bucket.',
  InvalidObjectState: 'The upload is in an archive: restore it to see it.',
};
