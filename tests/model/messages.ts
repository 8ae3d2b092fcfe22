import type { BucketEvent } from './bucket.ts';
import { RAW } from './transport.ts';

export function messageBody(
  eventSource: string,
  bucket: string,
  { key, eventName, ...rest }: Pick<BucketEvent, 'key' | 'eventName'> & Partial<BucketEvent>,
): string {
  const object = { key: encodeURIComponent(key).replaceAll('%20', '+'), ...rest };
  return JSON.stringify({ Records: [{ eventSource, eventName, s3: { bucket: { name: bucket }, object } }] });
}

/** What a replay sends. */
export function hintBody(key: string): string {
  return messageBody('winnow:replay', RAW, { key, eventName: 'ObjectCreated:Put' });
}

/** Messages that ask for nothing. */
export const NOISE = [
  JSON.stringify({ Event: 's3:TestEvent', Bucket: RAW }),
  messageBody('aws:s3', RAW, { key: 'story.txt', eventName: 'ObjectTagging:Put', sequencer: 'FF' }),
  messageBody('aws:s3', RAW, { key: 'story.txt', eventName: 'ObjectRestore:Completed', sequencer: 'FF' }),
];

/** Messages that can only end as dead letters. */
export const POISON = [
  'no JSON',
  '{}',
  messageBody('aws:s3', 'another-bucket', { key: 'a', eventName: 'ObjectCreated:Put', sequencer: '01' }),
  messageBody('aws:s3', RAW, { key: 'a', eventName: 'ObjectCreated:Put' }).replace(
    '"key":"a"',
    '"key":"%E0%A4%A"',
  ),
];
