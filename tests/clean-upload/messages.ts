import type { Context, SQSRecord } from 'aws-lambda';
import { BUCKET, sequencerOf } from './fakes.ts';

/** An SQS message with an S3 event for each key. */
export function messageOf(id: string, ...keys: string[]): SQSRecord {
  const records = keys.map((key) => ({
    eventSource: 'aws:s3',
    eventName: 'ObjectCreated:Put',
    s3: {
      bucket: { name: BUCKET },
      object: { key: encodeURIComponent(key), size: 5, sequencer: sequencerOf(1) },
    },
  }));
  return messageWith(id, JSON.stringify({ Records: records }));
}

export function messageWith(messageId: string, body: string): SQSRecord {
  return {
    messageId,
    receiptHandle: `receipt of ${messageId}`,
    body,
    attributes: {
      ApproximateReceiveCount: '2',
      SentTimestamp: '1772366400000',
      SenderId: 'AIDAEXAMPLE',
      ApproximateFirstReceiveTimestamp: '1772366400001',
    },
    messageAttributes: {},
    md5OfBody: '00000000000000000000000000000000',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-west-1:123456789012:uploads',
    awsRegion: 'eu-west-1',
  };
}

export function contextWith(remaining: () => number): Context {
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: 'clean-upload',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:clean-upload',
    memoryLimitInMB: '1024',
    awsRequestId: '00000000-0000-0000-0000-000000000000',
    logGroupName: 'group',
    logStreamName: 'stream',
    getRemainingTimeInMillis: remaining,
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}
