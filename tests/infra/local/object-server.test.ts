import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ObjectChange } from '../../../infra/local/object-events.ts';
import { startObjectServer } from '../../../infra/local/object-server.ts';
import { temporaryDirectory } from './small-stack.ts';

const Bucket = 'texts';

async function runningStore(directory = temporaryDirectory()) {
  const changes: ObjectChange[] = [];
  const server = await startObjectServer({
    directory,
    port: 0,
    onChange: async (change) => void changes.push(change),
  });
  const { isNew } = await server.store.openBucket(Bucket);
  const s3 = new S3Client({
    endpoint: server.endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'ANY', secretAccessKey: 'any' },
  });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  onTestFinished(async () => {
    s3.destroy();
    await close();
  });
  return { s3, changes, server, directory, isNew, close };
}

async function textOf(s3: S3Client, Key: string, Range?: string): Promise<string | undefined> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, ...(Range ? { Range } : {}) }));
  return Body?.transformToString();
}

const UNUSUAL_KEYS = [
  ' leading and trailing ',
  'a//b/',
  '..',
  '../../../etc/passwd',
  './x',
  'a;b=c?d#e&f',
  '%2F%zz',
  'it\'s <b>&"bold"</b>',
  'ключ/🦊',
  '\u00e9', // composed
  'e\u0301', // decomposed: another key
  'Case',
  'case',
  'a',
  'a/b',
  `${'k'.repeat(300)}/${'k'.repeat(723)}`,
];

describe('a key', () => {
  test('of any shape is stored, read, listed and deleted as itself', async () => {
    const { s3, changes, directory } = await runningStore();

    for (const Key of UNUSUAL_KEYS)
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: `text of ${Key}` }));

    for (const Key of UNUSUAL_KEYS) expect(await textOf(s3, Key)).toBe(`text of ${Key}`);
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
    const inOrder = [...UNUSUAL_KEYS].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(Contents.map(({ Key }) => Key)).toEqual(inOrder);
    expect(changes.map(({ key }) => key)).toEqual(UNUSUAL_KEYS);
    expect(readdirSync(join(directory, '..')).filter((name) => name.includes('passwd'))).toEqual([]);
    for (const Key of UNUSUAL_KEYS) await s3.send(new DeleteObjectCommand({ Bucket, Key }));
    expect(readdirSync(join(directory, Bucket))).toEqual(['uploads']);
  });

  test.each([
    ['is longer than 1,024 bytes', 'ж'.repeat(513), 'KeyTooLongError'],
    ['has a control character', 'a\u0001b', 'InvalidArgument'],
  ])('is refused when it %s', async (_, Key, name) => {
    const { s3 } = await runningStore();

    await expect(s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }))).rejects.toMatchObject({ name });
  });

  test('is refused when its address is not UTF-8', async () => {
    const { server } = await runningStore();

    const response = await fetch(`${server.endpoint}/${Bucket}/%FF`, { method: 'PUT', body: 'x' });

    expect(response.status).toBe(400);
    expect(await response.text()).toContain('<Code>InvalidURI</Code>');
  });
});

describe('an upload', () => {
  test('of a stream with a trailing checksum is decoded', async () => {
    const { s3 } = await runningStore();
    const chunks = Array.from({ length: 50 }, (_, index) => Buffer.alloc(3_000 + index, `${index}`));
    const whole = Buffer.concat(chunks);

    await s3.send(
      new PutObjectCommand({
        Bucket,
        Key: 'stream',
        Body: Readable.from(chunks),
        ContentLength: whole.length,
        ContentType: 'text/plain',
        ChecksumAlgorithm: 'SHA256',
      }),
    );

    const { ContentEncoding, ContentLength, ContentType } = await s3.send(
      new HeadObjectCommand({ Bucket, Key: 'stream' }),
    );
    expect({ ContentEncoding, ContentLength, ContentType }).toEqual({
      ContentEncoding: undefined,
      ContentLength: whole.length,
      ContentType: 'text/plain',
    });
    expect(await textOf(s3, 'stream')).toBe(whole.toString());
  });

  test('in parts becomes one object with one event and S3’s kind of ETag', async () => {
    const { s3, changes } = await runningStore();
    const Key = 'in parts';
    const { UploadId } = await s3.send(
      new CreateMultipartUploadCommand({ Bucket, Key, Metadata: { 'winnow-profile': 'page' } }),
    );
    const upload = async (PartNumber: number, Body: string) => {
      const { ETag } = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
      return { PartNumber, ETag };
    };
    const parts = [await upload(1, 'one '), await upload(2, 'not this'), await upload(2, 'two')];
    const Parts = parts.filter((part) => part !== parts[1]);

    await s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }));

    expect(await textOf(s3, Key)).toBe('one two');
    const { ETag, Metadata } = await s3.send(new HeadObjectCommand({ Bucket, Key }));
    expect(ETag).toMatch(/^"[0-9a-f]{32}-2"$/);
    expect(Metadata).toEqual({ 'winnow-profile': 'page' });
    expect(changes).toEqual([
      {
        bucket: Bucket,
        key: Key,
        eventName: 'ObjectCreated:CompleteMultipartUpload',
        size: 7,
        etag: ETag?.replaceAll('"', ''),
        sequencer: expect.stringMatching(/^[0-9A-F]{18}$/),
      },
    ]);
  });

  test('in parts leaves nothing when it is aborted, and takes no unknown part or upload', async () => {
    const { s3, changes, directory } = await runningStore();
    const Key = 'aborted';
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key }));
    const unknownPart = { Parts: [{ PartNumber: 1, ETag: '"none"' }] };
    const complete = new CompleteMultipartUploadCommand({
      Bucket,
      Key,
      UploadId,
      MultipartUpload: unknownPart,
    });
    await expect(s3.send(complete)).rejects.toMatchObject({ name: 'InvalidPart' });
    const outside = { UploadId: '../../..', PartNumber: 1, Body: 'x' };
    await expect(s3.send(new UploadPartCommand({ Bucket, Key, ...outside }))).rejects.toMatchObject({
      name: 'NoSuchUpload',
    });

    await s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));

    expect(readdirSync(join(directory, Bucket, 'uploads'))).toEqual([]);
    expect(changes).toEqual([]);
  });

  test('that breaks off stores nothing', async () => {
    const { s3, server, changes, directory } = await runningStore();
    await s3.send(new PutObjectCommand({ Bucket, Key: 'kept', Body: 'old' }));

    await new Promise<void>((resolve) => {
      const put = request(`${server.endpoint}/${Bucket}/kept`, {
        method: 'PUT',
        headers: { 'content-length': 1_000 },
      });
      put.on('error', () => resolve());
      put.write('half', () => setTimeout(() => put.destroy(new Error('broken off')), 50));
    });

    await expect.poll(() => readdirSync(join(directory, Bucket))).toHaveLength(3);
    expect(await textOf(s3, 'kept')).toBe('old');
    expect(changes).toHaveLength(1);
  });

  test('over another replaces it as one: what is read is the old text or the new one', async () => {
    const { s3, changes } = await runningStore();
    const texts = Array.from({ length: 30 }, (_, index) => `${index} `.repeat(20_000));
    await s3.send(new PutObjectCommand({ Bucket, Key: 'busy', Body: texts[0] ?? '' }));

    const reads = texts.map(() => textOf(s3, 'busy'));
    await Promise.all(texts.map((Body) => s3.send(new PutObjectCommand({ Bucket, Key: 'busy', Body }))));

    for (const read of await Promise.all(reads)) expect(texts).toContain(read);
    const last = changes.toSorted((a, b) => (a.sequencer < b.sequencer ? -1 : 1)).at(-1);
    const { ETag } = await s3.send(new HeadObjectCommand({ Bucket, Key: 'busy' }));
    expect(ETag).toBe(`"${last?.etag}"`);
  });

  test('with a condition is refused instead of being done without it', async () => {
    const { s3 } = await runningStore();

    const put = s3.send(new PutObjectCommand({ Bucket, Key: 'x', Body: 'x', IfNoneMatch: '*' }));

    await expect(put).rejects.toMatchObject({ name: 'NotImplemented' });
  });
});

describe('a copy', () => {
  test.each(['a+b.txt', 'a%2Bb.txt', 'a b&c=d?.txt', 'č/#1'])('from the key %j works', async (Key) => {
    const { s3, changes } = await runningStore();
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'text', Metadata: { from: 'here' } }));

    await s3.send(
      new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/${encodeURIComponent(Key)}` }),
    );

    expect(await textOf(s3, 'copy')).toBe('text');
    const { Metadata } = await s3.send(new HeadObjectCommand({ Bucket, Key: 'copy' }));
    expect(Metadata).toEqual({ from: 'here' });
    expect(changes.map(({ eventName }) => eventName)).toEqual(['ObjectCreated:Put', 'ObjectCreated:Copy']);
  });
});

describe('a read', () => {
  test('gives a range, an empty object, and 404 for what is not there', async () => {
    const { s3 } = await runningStore();
    await s3.send(new PutObjectCommand({ Bucket, Key: 'letters', Body: 'abcdef' }));
    await s3.send(new PutObjectCommand({ Bucket, Key: 'empty', Body: new Uint8Array() }));

    expect(await textOf(s3, 'letters', 'bytes=1-3')).toBe('bcd');
    expect(await textOf(s3, 'letters', 'bytes=0-0')).toBe('a');
    expect(await textOf(s3, 'empty')).toBe('');
    await expect(textOf(s3, 'none')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  test('is refused to pages of other sites and to other names of this machine', async () => {
    const { server } = await runningStore();
    const statusFor = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) => {
        request(`${server.endpoint}/${Bucket}?list-type=2`, { headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });

    expect(await statusFor({ origin: 'https://example.org' })).toBe(403);
    expect(await statusFor({ host: 'rebound.example.org' })).toBe(403);
    expect(await statusFor({ origin: 'http://localhost:3000' })).toBe(200);
    expect(await statusFor({ host: `${Bucket}.localhost` })).not.toBe(403);
  });
});

describe('a listing', () => {
  test('goes on over pages of a thousand keys', async () => {
    const { s3, server } = await runningStore();
    const keys = Array.from({ length: 2_100 }, (_, index) => `key ${String(index).padStart(4, '0')}`);
    for (let at = 0; at < keys.length; at += 100) {
      const part = keys.slice(at, at + 100);
      await Promise.all(
        part.map((key) => fetch(`${server.endpoint}/${Bucket}/${key}`, { method: 'PUT', body: 'x' })),
      );
    }

    const pages: (string | undefined)[][] = [];
    for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket })) {
      pages.push(Contents.map(({ Key }) => Key));
    }

    expect(pages.map((page) => page.length)).toEqual([1_000, 1_000, 100]);
    expect(pages.flat()).toEqual(keys);
  });

  test('groups by delimiter, also across pages', async () => {
    const { s3 } = await runningStore();
    for (const Key of ['a/1', 'a/2', 'b', 'c/1', 'c/2/3', 'd']) {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    }

    const seen: (string | undefined)[][] = [];
    const pages = paginateListObjectsV2({ client: s3, pageSize: 1 }, { Bucket, Delimiter: '/' });
    for await (const { Contents = [], CommonPrefixes = [] } of pages) {
      seen.push([...Contents.map(({ Key }) => Key), ...CommonPrefixes.map(({ Prefix }) => Prefix)]);
    }
    const { Contents, CommonPrefixes } = await s3.send(
      new ListObjectsV2Command({ Bucket, Delimiter: '/', Prefix: 'c/' }),
    );

    expect(seen).toEqual([['a/'], ['b'], ['c/'], ['d']]);
    expect(Contents?.map(({ Key }) => Key)).toEqual(['c/1']);
    expect(CommonPrefixes).toEqual([{ Prefix: 'c/2/' }]);
    const first = await s3.send(new ListObjectsCommand({ Bucket, MaxKeys: 4 }));
    const rest = await s3.send(new ListObjectsCommand({ Bucket, Marker: first.NextMarker }));
    expect(rest.Contents?.map(({ Key }) => Key)).toEqual(['c/2/3', 'd']);
  });
});

describe('a bulk deletion', () => {
  test('sends one event for each key that was there, whatever the key looks like', async () => {
    const { s3, changes } = await runningStore();
    const keys = ['0012', '1e3', ' spaced ', 'a&amp;b', '<\'">'];
    for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    changes.length = 0;

    const { Deleted = [] } = await s3.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects: [...keys, '12'].map((Key) => ({ Key })) } }),
    );

    expect(Deleted.map(({ Key }) => Key)).toEqual([...keys, '12']);
    expect(changes.map(({ key, eventName }) => [key, eventName])).toEqual(
      keys.map((key) => [key, 'ObjectRemoved:Delete']),
    );
  });
});

describe('a restart', () => {
  test('finds every object again, sweeps half-written files, and goes on with greater sequencers', async () => {
    const directory = temporaryDirectory();
    const first = await runningStore(directory);
    expect(first.isNew).toBe(true);
    await first.s3.send(new PutObjectCommand({ Bucket, Key: 'Ключ 1', Body: 'text', Metadata: { a: 'b' } }));
    await first.close();
    writeFileSync(join(directory, Bucket, 'orphan.body'), 'half');

    const second = await runningStore(directory);

    expect(second.isNew).toBe(false);
    expect(await textOf(second.s3, 'Ключ 1')).toBe('text');
    expect(readdirSync(join(directory, Bucket))).not.toContain('orphan.body');
    await second.s3.send(new DeleteObjectCommand({ Bucket, Key: 'Ключ 1' }));
    const [before, after] = [first.changes[0]?.sequencer ?? '', second.changes[0]?.sequencer ?? ''];
    expect(after.length).toBe(before.length);
    expect(after > before).toBe(true);
    expect(readFileSync(join(directory, 'sequencer'), 'utf8')).toMatch(/^\d+\n$/);
  });

  test('creates no bucket that the template does not have', async () => {
    const { s3 } = await runningStore();

    await expect(s3.send(new CreateBucketCommand({ Bucket: 'another' }))).rejects.toMatchObject({
      name: 'AccessDenied',
    });
  });
});
