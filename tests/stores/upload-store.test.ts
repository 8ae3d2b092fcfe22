import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  InvalidObjectState,
  NoSuchKey,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import 'aws-sdk-client-mock-vitest/extend';
import { type RawObject, TruncatedReadError, UploadStore } from '../../lambdas/stores/upload-store.ts';

const s3 = mockClient(S3Client);
const store = new UploadStore(new S3Client({}), 'raw');
const KEY = 'news/story one+two.txt';

beforeEach(() => {
  s3.reset();
});

interface Stream {
  reads: number;
  destroyed: number;
}

function answer(bytes: Uint8Array, more: object = {}): { stream: Stream; output: GetObjectCommandOutput } {
  const stream: Stream = { reads: 0, destroyed: 0 };
  const body = {
    transformToByteArray: async () => {
      stream.reads++;
      return bytes;
    },
    destroy: () => {
      stream.destroyed++;
    },
  };
  const output = { Body: body as never, ContentLength: bytes.length, $metadata: {}, ...more };
  return { stream, output };
}

async function found(): Promise<RawObject> {
  const read = await store.read(KEY);
  if (read.state !== 'found') throw new Error(`the object is ${read.state}`);
  return read.object;
}

function refusal(name: string, message = 'no'): S3ServiceException {
  return new S3ServiceException({ name, message, $fault: 'client', $metadata: {} });
}

describe('an object', () => {
  test('is what the key holds now: no version is asked for', async () => {
    s3.on(GetObjectCommand).resolves(answer(Buffer.from('A story.\n')).output);

    await store.read(KEY);

    const [call] = s3.commandCalls(GetObjectCommand);
    expect(call?.args[0].input).toEqual({ Bucket: 'raw', Key: KEY });
  });

  test('comes with the identity and the metadata that the read returned', async () => {
    const { output } = answer(Buffer.from('A story.\n'), {
      VersionId: 'v1',
      ETag: '"abc-2"',
      ContentType: 'text/plain; charset=utf-8',
      Metadata: { 'winnow-profile': 'page' },
    });
    s3.on(GetObjectCommand).resolves(output);

    const object = await found();

    expect(object).toEqual({
      bucket: 'raw',
      key: KEY,
      versionId: 'v1',
      etag: 'abc-2',
      bytes: 9,
      contentType: 'text/plain; charset=utf-8',
      metadata: { 'winnow-profile': 'page' },
      body: expect.any(Function),
      discard: expect.any(Function),
    });
  });

  test.each([undefined, 'null'])('of an unversioned bucket has no version: %s', async (VersionId) => {
    s3.on(GetObjectCommand).resolves(answer(Buffer.from('A'), { VersionId }).output);

    const object = await found();

    expect(Object.keys(object).sort()).toEqual(['body', 'bucket', 'bytes', 'discard', 'key', 'metadata']);
  });

  test('is not read before its body is asked for', async () => {
    const { stream, output } = answer(Buffer.from('A story.\n'));
    s3.on(GetObjectCommand).resolves(output);

    const object = await found();
    const before = stream.reads;
    const bytes = await object.body();

    expect(before).toBe(0);
    expect(Buffer.from(bytes).toString()).toBe('A story.\n');
  });

  test('gives its connection back unread when it is discarded', async () => {
    const { stream, output } = answer(Buffer.from('A story.\n'));
    s3.on(GetObjectCommand).resolves(output);

    const object = await found();
    object.discard();

    expect(stream).toEqual({ reads: 0, destroyed: 1 });
  });

  test('without a byte is an object all the same', async () => {
    s3.on(GetObjectCommand).resolves(answer(Buffer.alloc(0)).output);

    const object = await found();

    expect((await object.body()).length).toBe(0);
  });

  test.each([8, 10])(
    'that ends elsewhere than it said is no object but a failure: %i of 9 bytes',
    async (length) => {
      s3.on(GetObjectCommand).resolves(answer(Buffer.alloc(length), { ContentLength: 9 }).output);

      const object = await found();
      const reading = object.body();

      await expect(reading).rejects.toThrow(TruncatedReadError);
      await expect(reading).rejects.toMatchObject({
        key: KEY,
        message: `read ${length} of 9 bytes of ${JSON.stringify(KEY)}`,
      });
    },
  );
});

describe('an object that cannot be read', () => {
  test('is absent when S3 says that there is no such key', async () => {
    s3.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'no', $metadata: {} }));

    const read = await store.read(KEY);

    expect(read).toEqual({ state: 'absent' });
  });

  test('is archived when its state forbids the read; which version it is, its head tells', async () => {
    s3.on(GetObjectCommand).rejects(new InvalidObjectState({ message: 'no', $metadata: {} }));
    s3.on(HeadObjectCommand).resolves({
      StorageClass: 'DEEP_ARCHIVE',
      VersionId: 'v1',
      ETag: '"abc"',
      ContentLength: 9,
    });

    const read = await store.read(KEY);

    expect(read).toEqual({
      state: 'refused',
      code: 'archived',
      message: 'The object is in DEEP_ARCHIVE. Restore it, then upload it again.',
      identity: { versionId: 'v1', etag: 'abc', bytes: 9 },
    });
    expect(s3).toHaveReceivedCommandExactlyOnceWith(HeadObjectCommand, { Bucket: 'raw', Key: KEY });
  });

  test('fails when its head cannot be read either', async () => {
    s3.on(GetObjectCommand).rejects(new InvalidObjectState({ message: 'no', $metadata: {} }));
    s3.on(HeadObjectCommand).rejects(refusal('NotFound'));

    const reading = store.read(KEY);

    await expect(reading).rejects.toMatchObject({ name: 'NotFound' });
  });

  test('is unreadable when it is encrypted with a key that its owner holds', async () => {
    s3.on(GetObjectCommand).rejects(
      refusal(
        'InvalidRequest',
        'The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.',
      ),
    );

    const read = await store.read(KEY);

    expect(read).toEqual({
      state: 'refused',
      code: 'unreadable',
      message: 'The object is encrypted with a key that only its owner holds. Upload it without SSE-C.',
      identity: {},
    });
  });

  test.each([
    refusal('AccessDenied'),
    refusal('AccessDenied', 'no rights to the key of its server side encryption'),
    refusal('NoSuchBucket'),
    refusal('NotFound'),
    refusal('InvalidRequest', 'Missing required header'),
    refusal('KMS.DisabledException'),
    refusal('SlowDown'),
    refusal('InternalError'),
    Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
    Object.assign(new Error('not of S3'), { name: 'NoSuchKey' }),
  ])('fails, and is neither absent nor rejected, at $name $message', async (error) => {
    s3.on(GetObjectCommand).rejects(error);

    const reading = store.read(KEY);

    await expect(reading).rejects.toBe(error);
  });
});
