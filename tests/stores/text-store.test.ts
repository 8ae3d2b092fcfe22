import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import 'aws-sdk-client-mock-vitest/extend';
import { TextStore } from '../../lambdas/stores/text-store.ts';

const s3 = mockClient(S3Client);
const store = new TextStore(new S3Client({}), 'texts');
const SPILLED = { text: 'Vučić 🙏', removed: [{ rule: 'a/b', start: 1, end: 2 }] } as const;

beforeEach(() => {
  s3.reset();
  s3.on(PutObjectCommand).resolves({});
});

test('writes text and removals as JSON, and says where and how many bytes', async () => {
  const ref = await store.put('news/story.txt', 'revision-1', SPILLED);

  const body = Buffer.from(JSON.stringify(SPILLED));
  expect(ref).toEqual({
    bucket: 'texts',
    key: expect.stringMatching(/^[\da-f]{64}\/revision-1\.json$/),
    bytes: body.length,
  });
  expect(s3).toHaveReceivedCommandWith(PutObjectCommand, {
    Bucket: 'texts',
    Key: ref.key,
    Body: body,
    ContentType: 'application/json',
  });
});

test('gives each source and each write a key of its own, also for the same text', async () => {
  const writes: [source: string, revision: string][] = [
    ['a.txt', '1'],
    ['a.txt', '2'],
    ['b.txt', '1'],
    ['b.txt', '2'],
  ];

  const refs = await Promise.all(writes.map(([source, revision]) => store.put(source, revision, SPILLED)));

  expect(new Set(refs.map(({ key }) => key)).size).toBe(4);
});

test.each([['../../etc/passwd'], ['a'.repeat(1024)], ['a\nb\0c'], ['Путин 🙏/']])(
  'keeps the key short and plain, whatever the source: %j',
  async (source) => {
    const { key } = await store.put(source, '1', SPILLED);

    expect(key).toMatch(/^[\da-f]{64}\/1\.json$/);
  },
);

test('deletes what a reference names, in the bucket that it names', async () => {
  s3.on(DeleteObjectCommand).resolves({});

  await store.delete({ bucket: 'older-texts', key: 'abc/1.json', bytes: 3 });

  expect(s3).toHaveReceivedCommandExactlyOnceWith(DeleteObjectCommand, {
    Bucket: 'older-texts',
    Key: 'abc/1.json',
  });
});

test('does not hide a failure', async () => {
  s3.on(PutObjectCommand).rejects(new Error('SlowDown'));

  const writing = store.put('a.txt', '1', SPILLED);

  await expect(writing).rejects.toThrow('SlowDown');
});
