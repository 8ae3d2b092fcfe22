import { pipeline, type Readable } from 'node:stream';
import type { S3Context, S3Middleware } from '@20minutes/s3rver';
import S3Error from '@20minutes/s3rver/lib/models/error.js';
import { AwsChunkedDecoder } from './aws-chunked.ts';
import { parseDeleteRequest } from './delete-request.ts';
import type { ObjectStore } from './object-store.ts';
import { hostname, isFromThisMachine, OTHER_SITE_MESSAGE } from './same-machine.ts';
import { s3Xml, type XmlElements } from './xml.ts';

const LONGEST_KEY = 1_024;
const PAGE = 1_000;
const LISTING_PARAMETERS =
  /^(list-type|prefix|delimiter|marker|start-after|continuation-token|max-keys|encoding-type|fetch-owner|x-.*)$/i;
const SIGNATURE_PARAMETERS = ['X-Amz-Algorithm', 'X-Amz-Signature', 'Signature'];

interface Target {
  readonly bucket: string;
  readonly key: string;
}

/**
 * Runs before s3rver's own routes: accepts what they refuse, and answers what they get wrong.
 *
 * - Any credentials are accepted, and no signature or expiry is checked. Requests that a browser makes for
 *   another site are refused, so that no web page reaches the data.
 * - `aws-chunked` bodies with trailing checksums are decoded; checksums are not verified.
 * - Listings are answered here: s3rver escapes their keys twice, and its continuation tokens need a cipher that
 *   OpenSSL 3 dropped.
 * - `DeleteObjects` is answered here: s3rver reads keys that look like numbers as numbers.
 * - `AbortMultipartUpload` is answered here: s3rver has none.
 * - `x-amz-copy-source` is fully decoded; s3rver leaves `%2B` and its like as they are.
 * - Conditional writes are refused instead of being done without their condition.
 */
export function localRequests(store: ObjectStore): S3Middleware {
  return async (context, next) => {
    refuseOtherSites(context);
    usePathStyle(context);
    acceptAnyCredentials(context);
    const target = readTarget(context);
    if (target.bucket && isListing(context, target)) return listObjects(context, store, target.bucket);
    if (context.method === 'POST' && !target.key && 'delete' in context.query) {
      return deleteObjects(context, store, target.bucket);
    }
    if (context.method === 'DELETE' && target.key && 'uploadId' in context.query) {
      await store.abortUpload(target.bucket, parameter(context, 'uploadId'));
      context.status = 204;
      return;
    }
    if (context.method === 'PUT') prepareWrite(context);
    await next();
  };
}

function refuseOtherSites({ headers }: S3Context): void {
  if (!isFromThisMachine(headers)) throw new S3Error('AccessDenied', OTHER_SITE_MESSAGE);
}

/** Turns `http://BUCKET.localhost/KEY` into the path style that s3rver reads. */
function usePathStyle(context: S3Context): void {
  const bucket = /^(.+)\.localhost$/.exec(hostname(`http://${context.headers.host ?? ''}`))?.[1];
  if (bucket) context.path = `/${bucket}${context.path}`;
}

function acceptAnyCredentials(context: S3Context): void {
  const query = { ...context.query };
  const signedByQuery = SIGNATURE_PARAMETERS.filter((name) => name in query);
  if (signedByQuery.length > 0) {
    for (const name of signedByQuery) delete query[name];
    context.query = query;
  }
  if (context.headers.authorization === undefined && signedByQuery.length === 0) return;
  delete context.headers.authorization;
  context.state.account = {};
}

function readTarget(context: S3Context): Target {
  const [, bucket = '', encoded = ''] = /^\/([^/]*)\/?(.*)$/s.exec(context.path) ?? [];
  let key: string;
  try {
    key = decodeURIComponent(encoded);
  } catch {
    throw new S3Error('InvalidURI', 'The key in the address is not UTF-8 in percent-encoding.');
  }
  if (Buffer.byteLength(key) > LONGEST_KEY) {
    throw new S3Error('KeyTooLongError', `Your key is too long; S3 allows ${LONGEST_KEY} bytes of UTF-8.`);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot carry
  if (/[\u0000-\u001f\ufffe\uffff]/.test(key)) {
    throw new S3Error('InvalidArgument', 'The local stack takes no keys with control characters.');
  }
  return { bucket, key };
}

function parameter(context: S3Context, name: string): string {
  const value = context.query[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

function prepareWrite(context: S3Context): void {
  const { headers } = context;
  if (headers['if-match'] !== undefined || headers['if-none-match'] !== undefined) {
    throw new S3Error('NotImplemented', 'The local stack does not do conditional writes.');
  }
  const source = headers['x-amz-copy-source'];
  if (typeof source === 'string') headers['x-amz-copy-source'] = encodeURI(decodeURIComponent(source));
  if (!String(headers['x-amz-content-sha256']).startsWith('STREAMING-')) return;

  headers['x-amz-content-sha256'] = 'UNSIGNED-PAYLOAD';
  const encodings = (headers['content-encoding'] ?? '').split(',').map((encoding) => encoding.trim());
  const kept = encodings.filter((encoding) => encoding !== '' && encoding !== 'aws-chunked');
  if (kept.length > 0) headers['content-encoding'] = kept.join(',');
  else delete headers['content-encoding'];
  const body: Readable = context.req;
  // A failure reaches the reader of the decoded body.
  context.req = pipeline(body, new AwsChunkedDecoder(), () => {});
}

function isListing({ method, query }: S3Context, { key }: Target): boolean {
  return method === 'GET' && key === '' && Object.keys(query).every((name) => LISTING_PARAMETERS.test(name));
}

function listObjects(context: S3Context, store: ObjectStore, bucket: string): void {
  const limit = Number(parameter(context, 'max-keys') || PAGE);
  if (!Number.isInteger(limit) || limit < 0) {
    throw new S3Error('InvalidArgument', 'Argument max-keys must be an integer that is not negative');
  }
  const isVersion2 = parameter(context, 'list-type') === '2';
  const prefix = parameter(context, 'prefix');
  const delimiter = parameter(context, 'delimiter');
  const token = parameter(context, 'continuation-token');
  const startAfter = parameter(context, isVersion2 ? 'start-after' : 'marker');
  const after = token ? Buffer.from(token, 'base64url').toString() : startAfter;
  const page = store.list(bucket, { prefix, delimiter, after, limit: Math.min(limit, PAGE) });
  const next = limit > 0 ? page.next : undefined;
  const encodesUrls = parameter(context, 'encoding-type') === 'url';
  const encode = (text: string) => (encodesUrls ? encodeURIComponent(text).replaceAll('%2F', '/') : text);
  const place = isVersion2
    ? {
        KeyCount: page.objects.length + page.commonPrefixes.length,
        StartAfter: startAfter ? encode(startAfter) : undefined,
        ContinuationToken: token || undefined,
        NextContinuationToken: next && Buffer.from(next).toString('base64url'),
      }
    : { Marker: encode(startAfter), NextMarker: next && encode(next) };
  answerXml(context, 'ListBucketResult', {
    Name: bucket,
    Prefix: encode(prefix),
    ...place,
    MaxKeys: limit,
    Delimiter: delimiter ? encode(delimiter) : undefined,
    EncodingType: encodesUrls ? 'url' : undefined,
    IsTruncated: next !== undefined,
    Contents: page.objects.map((object) => ({
      Key: encode(object.key),
      LastModified: new Date(object.modified).toISOString(),
      ETag: `"${object.etag}"`,
      Size: object.size,
      StorageClass: 'STANDARD',
    })),
    CommonPrefixes: page.commonPrefixes.map((common) => ({ Prefix: encode(common) })),
  });
}

async function deleteObjects(context: S3Context, store: ObjectStore, bucket: string): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of context.req) chunks.push(chunk as Buffer);
  const { keys, quiet } = parseDeleteRequest(Buffer.concat(chunks).toString());
  for (const key of keys) await store.deleteObject(bucket, key);
  answerXml(context, 'DeleteResult', { Deleted: quiet ? [] : keys.map((key) => ({ Key: key })) });
}

function answerXml(context: S3Context, root: string, content: XmlElements): void {
  context.type = 'application/xml';
  context.body = s3Xml(root, content);
}
