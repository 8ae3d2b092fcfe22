import { GetObjectCommand, ListObjectsV2Command, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { Records } from '../../cli/records.ts';
import { localStack } from '../../cli/stack.ts';

const s3 = mockClient(S3Client);
const table = mockClient(DynamoDBDocumentClient);

const stack = localStack({
  endpoints: { s3: 'http://127.0.0.1:1', sqs: 'http://127.0.0.1:1', dynamodb: 'http://127.0.0.1:1' },
  region: 'eu-west-1',
  credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  outputs: { RawBucketName: 'raw', TextsBucketName: 'texts', RecordsTableName: 'records' },
});

beforeEach(() => {
  s3.reset();
  table.reset();
});

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  return Array.fromAsync(items);
}

function recordOf(source: string): Record<string, unknown> {
  return { source, part: '0', status: 'clean', text: `Text of ${source}` };
}

function list(...keys: string[]): { Contents: { Key: string; Size: number }[] } {
  return { Contents: keys.map((Key) => ({ Key, Size: Key.endsWith('/') ? 0 : 100 })) };
}

describe('the record of a key', () => {
  test('has the text that lies apart read in', async () => {
    const { text: _text, ...item } = recordOf('a.txt');
    const spilled = { text: 'Long.', removed: [] };
    table.on(GetCommand).resolves({ Item: { ...item, textRef: { bucket: 'older', key: 'k', bytes: 9 } } });
    s3.on(GetObjectCommand, { Bucket: 'older', Key: 'k' }).resolves({
      Body: { transformToString: async () => JSON.stringify(spilled) } as never,
    });

    const record = await new Records(stack).get('a.txt');

    expect(record).toMatchObject({ source: 'a.txt', text: 'Long.', removed: [] });
  });

  test.each([
    [
      new NoSuchKey({ message: 'no such key', $metadata: {} }),
      'the text of "a.txt" lay apart and is gone. Run "winnow audit --fix", which has it cleaned again.',
    ],
    [new Error('denied'), 'denied'],
  ])('fails when the text that lies apart cannot be read: %s', async (error, message) => {
    table.on(GetCommand).resolves({ Item: { textRef: { bucket: 'texts', key: 'k', bytes: 9 } } });
    s3.on(GetObjectCommand).rejects(error);

    const reading = new Records(stack).get('a.txt');

    await expect(reading).rejects.toThrow(message);
  });
});

describe('a listing by prefix', () => {
  test('goes by the bucket, page after page, and says where there is no record yet', async () => {
    s3.on(ListObjectsV2Command)
      .resolvesOnce({ ...list('n/', 'n/a.txt', 'n/b.txt'), IsTruncated: true, NextContinuationToken: 'next' })
      .resolvesOnce(list('n/c.txt'));
    table.on(BatchGetCommand).callsFake(({ RequestItems: { records } }) => ({
      Responses: {
        records: records.Keys.filter(({ source }: { source: string }) => source !== 'n/b.txt')
          .map(({ source }: { source: string }) => recordOf(source))
          .reverse(),
      },
    }));

    const rows = await all(new Records(stack).byPrefix('n/'));

    expect(rows.map(({ source, record }) => [source, record?.text])).toEqual([
      ['n/a.txt', 'Text of n/a.txt'],
      ['n/b.txt', undefined],
      ['n/c.txt', 'Text of n/c.txt'],
    ]);
    const [first] = s3.commandCalls(ListObjectsV2Command);
    expect(first?.args[0].input).toMatchObject({ Bucket: 'raw', Prefix: 'n/' });
  });

  test('asks again for what DynamoDB left out, and for a hundred at a time', async () => {
    const keys = Array.from({ length: 150 }, (_, index) => `${index}.txt`);
    s3.on(ListObjectsV2Command).resolves(list(...keys));
    const asked: number[] = [];
    table.on(BatchGetCommand).callsFake(({ RequestItems: { records } }) => {
      asked.push(records.Keys.length);
      const now = records.Keys.slice(0, 60);
      const rest = records.Keys.slice(60);
      return {
        Responses: { records: now.map(({ source }: { source: string }) => recordOf(source)) },
        UnprocessedKeys: rest.length > 0 ? { records: { Keys: rest } } : {},
      };
    });

    const rows = await all(new Records(stack).byPrefix(''));

    expect(asked).toEqual([100, 40, 50]);
    expect(rows.map(({ source }) => source)).toEqual(keys);
    expect(rows.filter(({ record }) => record === undefined)).toEqual([]);
  });
});

test('what needs attention comes from every shard of the index, page after page', async () => {
  table.on(QueryCommand).callsFake(({ ExpressionAttributeValues: values, ExclusiveStartKey: start }) => {
    const state = values[':state'];
    if (state === 'rejected#3' && start === undefined)
      return { Items: [{ source: 'a' }], LastEvaluatedKey: { k: 1 } };
    if (state === 'rejected#3') return { Items: [{ source: 'b' }] };
    return { Items: state === 'rejected#7' ? [{ source: 'c' }] : [] };
  });

  const records = await all(new Records(stack).needingAttention('rejected'));

  expect(records.map(({ source }) => source)).toEqual(['a', 'b', 'c']);
  const states = table
    .commandCalls(QueryCommand)
    .map(({ args: [{ input }] }) => input.ExpressionAttributeValues?.[':state']);
  expect(new Set(states).size).toBe(8);
});

test('tombstones come from a scan that says how far it is', async () => {
  table
    .on(ScanCommand)
    .resolvesOnce({ Items: [{ source: 'a' }], ScannedCount: 1000, LastEvaluatedKey: { k: 1 } })
    .resolvesOnce({ Items: [], ScannedCount: 7 });
  const progress: number[] = [];

  const records = await all(new Records(stack).deleted((count) => progress.push(count)));

  expect(records.map(({ source }) => source)).toEqual(['a']);
  expect(progress).toEqual([1000, 1007]);
});
