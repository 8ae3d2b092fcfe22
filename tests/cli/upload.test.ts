import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import 'aws-sdk-client-mock-vitest/extend';
import { localStack } from '../../cli/stack.ts';
import { checkKey, filesByKey, uploadFile } from '../../cli/upload.ts';
import { folderWith } from './run.ts';

const s3 = mockClient(S3Client);
const stack = localStack({
  endpoints: { s3: 'http://127.0.0.1:1', sqs: 'http://127.0.0.1:1', dynamodb: 'http://127.0.0.1:1' },
  region: 'eu-west-1',
  credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  outputs: { RawBucketName: 'raw' },
});
const bytes = Buffer.from([0xff, 0xfe, 0x41, 0x00]);
const { path, remove } = folderWith({ 'a.txt': bytes });

beforeEach(() => {
  s3.reset();
  s3.on(PutObjectCommand).resolves({ ETag: '"abc"' });
});

afterAll(remove);

describe('an upload', () => {
  test('is the bytes of the file, untouched, and declares no charset', async () => {
    const etag = await uploadFile(stack, join(path, 'a.txt'), 'news/a.txt');

    const [call] = s3.commandCalls(PutObjectCommand);
    expect(etag).toBe('abc');
    expect(call?.args[0].input).toEqual({
      Bucket: 'raw',
      Key: 'news/a.txt',
      Body: bytes,
      ContentType: 'text/plain',
    });
  });

  test('carries the profile as metadata', async () => {
    await uploadFile(stack, join(path, 'a.txt'), 'a.txt', 'page');

    expect(s3).toHaveReceivedCommandWith(PutObjectCommand, { Metadata: { 'winnow-profile': 'page' } });
  });

  test('of a file that is not there fails before anything is sent', async () => {
    const uploading = uploadFile(stack, join(path, 'b.txt'), 'b.txt');

    await expect(uploading).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('b.txt') });
    expect(s3).not.toHaveReceivedCommand(PutObjectCommand);
  });
});

describe('the keys of files', () => {
  test('are their names behind the prefix, in their order', () => {
    const byKey = filesByKey(['z/b.txt', 'a.txt'], '2026/');

    expect([...byKey]).toEqual([
      ['2026/b.txt', 'z/b.txt'],
      ['2026/a.txt', 'a.txt'],
    ]);
  });

  test('are refused when one upload would overwrite another', () => {
    expect(() => filesByKey(['old/a.txt', 'b.txt', 'new/a.txt'])).toThrow(
      'old/a.txt and new/a.txt would get one key, a.txt; upload them apart',
    );
  });
});

describe('a key', () => {
  test.each([
    ['', 'the key is empty'],
    ['k'.repeat(1025), 'the key has 1025 bytes in UTF-8; S3 takes 1024. Choose a shorter one.'],
    ['ж'.repeat(513), 'the key has 1026 bytes in UTF-8; S3 takes 1024. Choose a shorter one.'],
    ['a\ud83e', 'the key is not text: it has half a character'],
  ])('that S3 would not take is refused: %j', (key, message) => {
    expect(() => checkKey(key)).toThrow(message);
  });

  test.each(['a', ' ', '/', 'a/../b', 'ж'.repeat(512), '🦊'])('may be %j', (key) => {
    expect(() => checkKey(key)).not.toThrow();
  });
});
