import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  encodeEventKey,
  eventMessage,
  hintMessage,
  isNotified,
  type ObjectChange,
} from '../../../infra/local/object-events.ts';

const change: ObjectChange = {
  bucket: 'raw',
  key: 'news/a b+c.txt',
  eventName: 'ObjectCreated:Put',
  size: 3,
  etag: 'abc',
  sequencer: '0018F2A3B4C5D6E7F8',
};
const notification = {
  id: 'Raw-0',
  event: 's3:ObjectCreated:*',
  queueArn: 'arn:aws:sqs:us-east-1:000000000000:uploads',
  prefix: '',
  suffix: '',
};

test('an event looks like one of S3', () => {
  const [record] = JSON.parse(eventMessage(change, notification, 'us-east-1')).Records;

  expect(record).toMatchObject({
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: 'us-east-1',
    eventName: 'ObjectCreated:Put',
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'Raw-0',
      bucket: { name: 'raw', arn: 'arn:aws:s3:::raw' },
      object: { key: 'news/a+b%2Bc.txt', size: 3, eTag: 'abc', sequencer: '0018F2A3B4C5D6E7F8' },
    },
  });
});

test('a hint has no sequencer', () => {
  const [record] = JSON.parse(hintMessage('raw', 'a b', 'ObjectRemoved:Delete', 'us-east-1')).Records;

  expect(record.eventSource).toBe('winnow:replay');
  expect(record.eventName).toBe('ObjectRemoved:Delete');
  expect(record.s3.object).toEqual({ key: 'a+b' });
});

test('every key comes back from its encoding, which is pure ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (key) => {
      const encoded = encodeEventKey(key);
      expect(encoded).toMatch(/^[A-Za-z0-9%+/*._-]*$/);
      expect(decodeURIComponent(encoded.replaceAll('+', ' '))).toBe(key);
    }),
  );
});

describe('a notification', () => {
  test.each([
    ['s3:ObjectCreated:*', '', '', true],
    ['s3:ObjectCreated:Put', '', '', true],
    ['s3:ObjectCreated:Copy', '', '', false],
    ['s3:ObjectRemoved:*', '', '', false],
    ['s3:*', 'news/', '.txt', true],
    ['s3:*', 'blogs/', '', false],
    ['s3:*', '', '.html', false],
  ])('of %s under %j…%j matches: %s', (event, prefix, suffix, matches) => {
    expect(isNotified({ ...notification, event, prefix, suffix }, change)).toBe(matches);
  });
});
