import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type Context, Hono } from 'hono';
import { checkKey, isRecordOf, uploadStream } from '../../../cli/upload.ts';
import type { Uploaded, UploadedRow } from '../../api.ts';
import { entryOf, rowOf } from '../catalog/entry.ts';
import { required } from '../parameters.ts';
import { RequestProblem } from '../problem.ts';
import { confirmedWrites } from '../security.ts';
import type { Surroundings } from '../surroundings.ts';

/** Above what the pipeline takes by default, so that it is the pipeline that rejects. */
const MOST_BYTES = 64 * 1024 * 1024;

export function uploadRoutes({ stack, s3, records, catalog, confirm }: Surroundings): Hono {
  return new Hono()
    .put('/api/uploads', confirmedWrites(confirm), async (context) => {
      const source = required(context, 'key');
      checkKey(source);
      const bytes = lengthOf(context);
      const stream = bodyOf(context);
      const etag = await uploadStream(s3, stack, source, { stream, bytes });
      catalog.takeUpload({ source, bytes });
      return context.json({ source, etag } satisfies Uploaded);
    })
    .get('/api/uploaded', async (context) => {
      const source = required(context, 'source');
      const etag = required(context, 'etag');
      const record = await records.get(source);
      if (!isRecordOf(record, etag)) return context.json({ source, status: 'waiting' } satisfies UploadedRow);
      catalog.take(record);
      return context.json(rowOf(entryOf(record)) satisfies UploadedRow);
    });
}

function lengthOf(context: Context): number {
  const bytes = Number(context.req.header('content-length') ?? Number.NaN);
  if (!Number.isInteger(bytes))
    throw new RequestProblem(411, 'The upload does not say its length: send content-length.');
  if (bytes > MOST_BYTES)
    throw new RequestProblem(
      413,
      `The file has ${bytes} bytes; the console takes ${MOST_BYTES}. For larger ones use "winnow put".`,
    );
  return bytes;
}

function bodyOf(context: Context): Readable {
  const { body } = context.req.raw;
  return body === null ? Readable.from([]) : Readable.fromWeb(body as ReadableStream);
}
