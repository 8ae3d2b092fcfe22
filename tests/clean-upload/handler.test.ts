import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSRecord } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { handler as Handler } from '../../lambdas/clean-upload/handler.ts';
import { contextWith, messageOf, messageWith } from './messages.ts';

const s3 = mockClient(S3Client);
const table = mockClient(DynamoDBDocumentClient);

const uploads = new Map<string, string>();
const records = new Map<string, Record<string, unknown>>();
let output: string[];
let handler: typeof Handler;

const WORDS = ['Zanzibar', 'Quixotic', 'Vučić', 'patron!'];
const STORY = 'Zanzibar “Quixotic”\n\nVučić.\n\nSupport UP or become our patron!\n';

beforeEach(async () => {
  for (const [name, value] of Object.entries({
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'none',
    AWS_SECRET_ACCESS_KEY: 'none',
    RAW_BUCKET: 'raw',
    TEXTS_BUCKET: 'texts',
    RECORDS_TABLE: 'records',
    PROFILE: 'article',
    DIACRITICS: 'fold',
    LANGUAGE_PROFILE: 'none',
    EXCEPTIONS: '[]',
    MAX_UPLOAD_BYTES: '10485760',
    TOMBSTONE_DAYS: '30',
    CLEANING_CODE: 'abc',
    POWERTOOLS_SERVICE_NAME: 'clean-upload',
    POWERTOOLS_METRICS_NAMESPACE: 'winnow',
    POWERTOOLS_LOG_LEVEL: 'INFO',
  })) {
    vi.stubEnv(name, value);
  }
  uploads.clear();
  records.clear();
  s3.reset();
  table.reset();
  s3.on(GetObjectCommand).callsFake(({ Key: key }) => getObject(key));
  s3.on(PutObjectCommand).resolves({});
  table.on(GetCommand).callsFake(({ Key: key }) => ({ Item: records.get(key.source) }));
  table.on(PutCommand).callsFake(({ Item: item }) => {
    records.set(item.source, item);
    return {};
  });
  output = [];
  const keep = (chunk: unknown) => output.push(String(chunk)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  vi.resetModules();
  ({ handler } = await import('../../lambdas/clean-upload/handler.ts'));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function getObject(key: string): object {
  const text = uploads.get(key);
  if (text === undefined)
    throw new NoSuchKey({ message: 'The specified key does not exist.', $metadata: {} });
  const bytes = Buffer.from(text);
  return {
    Body: { transformToByteArray: async () => bytes, destroy: () => {} },
    ContentLength: bytes.length,
    ETag: '"etag"',
    VersionId: `version of ${key}`,
    ContentType: 'text/plain',
  };
}

function handle(messages: SQSRecord[], remaining = 60_000): ReturnType<typeof Handler> {
  return handler(
    { Records: messages },
    contextWith(() => remaining),
  );
}

function failed(...ids: string[]): object {
  return { batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) };
}

/** What was written to the log as metrics, in CloudWatch's embedded format. */
function metrics(): Record<string, unknown>[] {
  return output
    .flatMap((chunk) => chunk.split('\n'))
    .filter((line) => line.includes('CloudWatchMetrics'))
    .map((line) => JSON.parse(line));
}

const tenMessages = Array.from({ length: 10 }, (_, index) => messageOf(`m${index}`, `${index}.txt`));

describe('a batch', () => {
  test('reports no failure when all is well', async () => {
    uploads.set('story.txt', STORY);

    const response = await handle([messageOf('1', 'story.txt')]);

    expect(response).toEqual(failed());
    expect(records.get('story.txt')).toMatchObject({
      status: 'clean',
      text: 'Zanzibar "Quixotic"\n\nVucic.\n',
      versionId: 'version of story.txt',
      etag: 'etag',
    });
  });

  test('keeps nine records when one of ten messages is poison', async () => {
    for (let index = 0; index < 10; index++) uploads.set(`${index}.txt`, `Story ${index}.\n`);
    const messages = tenMessages.with(3, messageWith('m3', 'no S3 event'));

    const response = await handle(messages);

    expect(response).toEqual(failed('m3'));
    expect([...records.keys()].sort()).toEqual(
      ['0', '1', '2', '4', '5', '6', '7', '8', '9'].map((n) => `${n}.txt`),
    );
  });

  test('reports every message, and does not throw, when all fail', async () => {
    s3.on(GetObjectCommand).rejects(Object.assign(new Error('Access Denied'), { name: 'AccessDenied' }));

    const response = await handle(tenMessages);

    expect(response).toEqual(failed(...tenMessages.map(({ messageId }) => messageId)));
    expect(metrics()).toEqual([]);
  });

  test('goes back to the queue unread when too little time is left', async () => {
    uploads.set('0.txt', STORY);

    const response = await handle(tenMessages, 1000);

    expect(response).toEqual(failed(...tenMessages.map(({ messageId }) => messageId)));
    expect(s3.commandCalls(GetObjectCommand)).toEqual([]);
    expect(table.commandCalls(GetCommand)).toEqual([]);
  });

  test('with nothing but the test event of S3 is a success', async () => {
    const response = await handle([messageWith('1', '{"Service":"Amazon S3","Event":"s3:TestEvent"}')]);

    expect(response).toEqual(failed());
  });
});

test('nothing that is logged holds a word of a text, whatever becomes of it', async () => {
  uploads.set('clean.txt', STORY);
  uploads.set('spilled.txt', `${STORY}${'All of this is one story. '.repeat(17_000)}${STORY}`);
  uploads.set('html.txt', `<html>${STORY}`);
  uploads.set('unwritten.txt', STORY);
  table.on(PutCommand).callsFake(({ Item: item }) => {
    if (item.source === 'unwritten.txt') throw new Error('Throughput exceeds the current capacity');
    return {};
  });
  const keys = ['clean.txt', 'spilled.txt', 'html.txt', 'gone.txt', 'unwritten.txt'];

  const response = await handle(keys.map((key, index) => messageOf(`m${index}`, key)));

  const logged = output.join('');
  expect(response).toEqual(failed('m4'));
  expect(keys.filter((key) => logged.includes(key))).toEqual(keys);
  expect(WORDS.filter((word) => logged.includes(word))).toEqual([]);
});

test('metrics have the service as their only dimension, and no property of a key', async () => {
  uploads.set('story.txt', STORY);
  uploads.set('empty.txt', '');

  await handle([messageOf('1', 'story.txt'), messageOf('2', 'empty.txt'), messageOf('3', 'gone.txt')]);

  const [blob, ...more] = metrics();
  expect(more).toEqual([]);
  expect(blob).toEqual({
    _aws: {
      Timestamp: expect.any(Number),
      CloudWatchMetrics: [
        {
          Namespace: 'winnow',
          Dimensions: [['service']],
          Metrics: expect.arrayContaining([{ Name: 'Cleaned', Unit: 'Count' }]),
        },
      ],
    },
    service: 'clean-upload',
    Cleaned: 1,
    Rejected: 1,
    Deleted: 1,
    Bytes: [Buffer.byteLength(STORY), 0],
  });
});

test('what one invocation counted is not counted again by the next', async () => {
  uploads.set('story.txt', STORY);
  await handle([messageOf('1', 'story.txt')]);

  await handle([messageWith('2', 'no S3 event')]);

  expect(metrics().map(({ Cleaned: cleaned }) => cleaned)).toEqual([1]);
});

test('the function does not start when a variable is missing, and names it', async () => {
  vi.stubEnv('TEXTS_BUCKET', undefined);
  vi.resetModules();

  const starting = import('../../lambdas/clean-upload/handler.ts');

  await expect(starting).rejects.toThrow('the environment variable TEXTS_BUCKET is not set');
});
