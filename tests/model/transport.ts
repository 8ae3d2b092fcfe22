import { Readable } from 'node:stream';
import type { VersionedBucket } from './bucket.ts';
import type { Fault } from './steps.ts';
import { ConditionFailed, type Table } from './table.ts';

export const RAW = 'raw';
export const TEXTS = 'texts';
export const TABLE = 'records';

/** As much as is used of what the SDK's HTTP layer hands over. */
export interface Request {
  readonly method: string;
  readonly hostname: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Response {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Readable;
}

/** What the requests work on. */
export interface Services {
  readonly bucket: VersionedBucket;
  readonly table: Table;
  readonly texts: Map<string, Uint8Array>;
  readonly tick: number;
}

/** Carries out a request as S3 or DynamoDB would, or fails as the fault says. */
export function answer(request: Request, fault: Fault, services: Services): Response {
  const isTable = request.hostname === TABLE;
  switch (fault) {
    case 'throttle':
      return isTable ? tableError('ProvisionedThroughputExceededException') : objectError(503, 'SlowDown');
    case 'denied':
      return isTable ? tableError('AccessDeniedException') : objectError(403, 'AccessDenied');
    case 'reset':
      throw connectionError('ECONNRESET');
    case 'timeout':
      throw Object.assign(new Error('the model times out'), { name: 'TimeoutError' });
    case 'lost':
      perform(request, services);
      throw connectionError('ECONNRESET');
    case 'cut':
      return cut(perform(request, services));
    case 'none':
      return perform(request, services);
  }
}

function connectionError(code: string): Error {
  return Object.assign(new Error(`the model says ${code}`), { code });
}

function perform(request: Request, services: Services): Response {
  if (request.hostname === TABLE) return onTable(request, services);
  const [, bucket = '', ...rest] = request.path.split('/');
  const key = decodeURIComponent(rest.join('/'));
  if (bucket === RAW && request.method === 'GET') return read(services.bucket, key, request.query?.versionId);
  if (bucket === TEXTS && request.method === 'PUT') {
    services.texts.set(key, Buffer.from(request.body ?? ''));
    return respond(200, '');
  }
  if (bucket === TEXTS && request.method === 'DELETE') {
    services.texts.delete(key);
    return respond(204, '');
  }
  throw new Error(`the model knows no ${request.method} of ${request.path}`);
}

function read(bucket: VersionedBucket, key: string, versionId: unknown): Response {
  const version = versionId === undefined ? bucket.current(key) : bucket.version(key, String(versionId));
  if (version?.body === undefined) return objectError(404, 'NoSuchKey');
  return respond(200, version.body, {
    etag: `"etag of ${version.id}"`,
    'x-amz-version-id': version.id,
    'content-type': 'text/plain',
  });
}

function onTable({ headers, body }: Request, { table, tick }: Services): Response {
  const request = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
  const operation = headers['x-amz-target']?.split('.')[1];
  try {
    switch (operation) {
      case 'GetItem': {
        if (request.ConsistentRead !== true) throw new Error('the model wants consistent reads');
        const Item = table.get(request.Key.source.S);
        return respond(200, JSON.stringify({ ...(Item && { Item }) }));
      }
      case 'PutItem':
        table.put(request, tick);
        return respond(200, '{}');
      case 'UpdateItem':
        table.update(request, tick);
        return respond(200, '{}');
      default:
        throw new Error(`the model knows no ${operation}`);
    }
  } catch (error) {
    if (error instanceof ConditionFailed) return tableError('ConditionalCheckFailedException');
    throw error;
  }
}

function respond(
  statusCode: number,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Response {
  const bytes = Buffer.from(body);
  return {
    statusCode,
    headers: { ...headers, 'content-length': String(bytes.length) },
    body: Readable.from(bytes.length > 0 ? [bytes] : []),
  };
}

/** Half of a body under the length of the whole; a body that the SDK parses itself would not end so well. */
function cut(response: Response): Response {
  const half = Math.floor(Number(response.headers['content-length']) / 2);
  if (response.headers['x-amz-version-id'] === undefined || half === 0) throw connectionError('ECONNRESET');
  const bytes = response.body.read() as Uint8Array | null;
  return { ...response, body: Readable.from([Buffer.from(bytes ?? []).subarray(0, half)]) };
}

function objectError(statusCode: number, code: string): Response {
  return respond(statusCode, `<Error><Code>${code}</Code><Message>the model says so</Message></Error>`, {
    'content-type': 'application/xml',
  });
}

function tableError(name: string): Response {
  return respond(
    400,
    JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'the model says so' }),
    {
      'content-type': 'application/x-amz-json-1.0',
    },
  );
}
