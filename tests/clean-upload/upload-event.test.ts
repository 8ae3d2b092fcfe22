import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotAnUploadEventError, parseUploadEvent } from '../../lambdas/clean-upload/upload-event.ts';

interface Parts {
  readonly eventName?: unknown;
  readonly eventSource?: unknown;
  readonly key?: unknown;
  readonly size?: number;
  readonly sequencer?: unknown;
}

function record({
  eventName = 'ObjectCreated:Put',
  eventSource = 'aws:s3',
  key = 'story.txt',
  size = 5,
  sequencer = '0055AED6DCD90281E5',
}: Parts = {}): object {
  return {
    eventVersion: '2.3',
    eventSource,
    awsRegion: 'eu-west-1',
    eventTime: '2026-03-01T12:00:00.000Z',
    eventName,
    s3: {
      s3SchemaVersion: '1.0',
      bucket: { name: 'raw', arn: 'arn:aws:s3:::raw' },
      object: { key, size, eTag: 'd41d8cd98f00b204e9800998ecf8427e', versionId: 'v1', sequencer },
    },
  };
}

function body(...records: unknown[]): string {
  return JSON.stringify({ Records: records });
}

/** Encodes as S3 does in its events: a space as `+`, the path separator as it is. */
function encodedByS3(key: string): string {
  return encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/');
}

describe('the key of an event', () => {
  test.each([
    ['news/story+one.txt', 'news/story one.txt'],
    ['a%2Bb.txt', 'a+b.txt'],
    ['100%25.txt', '100%.txt'],
    ['100%2525.txt', '100%25.txt'],
    ['%D0%9F%D1%83%D1%82%D0%B8%D0%BD.txt', 'Путин.txt'],
    ['%F0%9F%99%8F.txt', '🙏.txt'],
    ['Vu%C4%8Di%C4%87+%28copy%29.txt', 'Vučić (copy).txt'],
    ['a%00%0Ab.txt', 'a\0\nb.txt'],
    ['+', ' '],
  ])('is decoded once: %s', (key, decoded) => {
    const hints = parseUploadEvent(body(record({ key })));

    expect(hints).toEqual([{ bucket: 'raw', key: decoded, sequencer: '0055AED6DCD90281E5' }]);
  });

  test('comes back as it was uploaded, whatever its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (key) => {
        const [hint] = parseUploadEvent(body(record({ key: encodedByS3(key) })));

        expect(hint?.key).toBe(key);
      }),
    );
  });

  test.each(['%', '50%+off.txt', '%E0%A4%A.txt', '%FF.txt'])(
    'fails when it is not URL-encoded: %s',
    (key) => {
      expect(() => parseUploadEvent(body(record({ key })))).toThrow(
        `the message is no S3 event: the key ${JSON.stringify(key)} is not URL-encoded`,
      );
    },
  );
});

describe('the hints of a message', () => {
  test('are one for each record, in order', () => {
    const message = body(record({ key: 'a' }), record({ key: 'b', sequencer: '02' }), record({ key: 'a' }));

    const hints = parseUploadEvent(message);

    expect(hints.map(({ key }) => key)).toEqual(['a', 'b', 'a']);
  });

  test.each([
    'ObjectCreated:Put',
    'ObjectCreated:Post',
    'ObjectCreated:Copy',
    'ObjectRemoved:Delete',
    'ObjectRemoved:DeleteMarkerCreated',
    'LifecycleExpiration:Delete',
    'LifecycleExpiration:DeleteMarkerCreated',
  ])('come of an event after which a key may hold something else: %s', (eventName) => {
    const hints = parseUploadEvent(body(record({ eventName })));

    expect(hints).toEqual([{ bucket: 'raw', key: 'story.txt', sequencer: '0055AED6DCD90281E5' }]);
  });

  test('conclude nothing from the sequencer of an upload in parts', () => {
    const hints = parseUploadEvent(body(record({ eventName: 'ObjectCreated:CompleteMultipartUpload' })));

    expect(hints).toEqual([{ bucket: 'raw', key: 'story.txt' }]);
  });

  test.each([
    'ObjectTagging:Put',
    'ObjectTagging:Delete',
    'ObjectAcl:Put',
    'ObjectRestore:Post',
    'ObjectRestore:Completed',
    'LifecycleTransition',
    'IntelligentTiering',
    'Replication:OperationFailedReplication',
  ])('do not come of an event without a change of content: %s', (eventName) => {
    const hints = parseUploadEvent(body(record({ eventName }), record({ key: 'next.txt' })));

    expect(hints.map(({ key }) => key)).toEqual(['next.txt']);
  });

  test('have no sequencer when a replay sends none', () => {
    const replay = {
      eventSource: 'winnow:replay',
      eventName: 'ObjectCreated:Replay',
      s3: { bucket: { name: 'raw' }, object: { key: 'story.txt' } },
    };

    const hints = parseUploadEvent(body(replay));

    expect(hints).toEqual([{ bucket: 'raw', key: 'story.txt' }]);
  });

  test.each(['', 7, null])('have no sequencer when it is %j', (sequencer) => {
    const hints = parseUploadEvent(body(record({ sequencer })));

    expect(hints).toEqual([{ bucket: 'raw', key: 'story.txt' }]);
  });

  test('include a folder key, for whether it holds something now the event does not know', () => {
    const hints = parseUploadEvent(body(record({ key: 'news/', size: 0 })));

    expect(hints.map(({ key }) => key)).toEqual(['news/']);
  });
});

test('the test event of S3 is no upload and no failure', () => {
  const message = JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: '2026-03-01T12:00:00.000Z',
    Bucket: 'raw',
    RequestId: '5582815E1AEA5ADF',
    HostId: '8cLeGAmw098X5cv4Zkwcmo8vvZa3eH3eKxsPzbB9wrR+YstdA6Knx4Ip8EXAMPLE',
  });

  const hints = parseUploadEvent(message);

  expect(hints).toEqual([]);
});

describe('a message that is no S3 event fails', () => {
  test.each([
    ['it is not JSON', 'hello'],
    ['it is not JSON', ''],
    ['it is not JSON', '{"Records":['],
    ['it is not a JSON object', '7'],
    ['it is not a JSON object', 'null'],
    ['it has no list of records', '{}'],
    ['it has no list of records', '[]'],
    ['it has no list of records', '{"Records":{}}'],
    ["a record's eventSource is undefined", body(null)],
    ["a record's eventSource is undefined", body(7)],
    ["a record's eventSource is undefined", body({ Sns: {} })],
    ['a record\'s eventSource is "aws:sqs"', body(record({ eventSource: 'aws:sqs' }))],
    ['a record has no eventName', body(record({ eventName: 7 }))],
    ['a record names no bucket', body({ eventSource: 'aws:s3', eventName: 'ObjectCreated:Put' })],
    ['a record names no key', body(record({ key: 7 }))],
  ])('%s: %s', (problem, message) => {
    const parse = () => parseUploadEvent(message);

    expect(parse).toThrow(NotAnUploadEventError);
    expect(parse).toThrow(`the message is no S3 event: ${problem}`);
  });
});
