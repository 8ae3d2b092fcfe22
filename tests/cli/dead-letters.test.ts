import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DeleteMessageBatchCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type DeadLetter, DeadLetters } from '../../cli/operations/dead-letters.ts';
import { failureReasons } from '../../cli/operations/failure-log.ts';
import { localStack, type Stack } from '../../cli/stack.ts';

const sqs = mockClient(SQSClient);

const { logs: _logs, ...stack }: Stack = localStack({
  endpoints: { s3: 'http://127.0.0.1:1', sqs: 'http://127.0.0.1:1', dynamodb: 'http://127.0.0.1:1' },
  region: 'eu-west-1',
  credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  outputs: {
    RawBucketName: 'raw',
    UploadsQueueUrl: 'uploads',
    DeadLettersQueueUrl: 'dead',
    FunctionName: 'clean-upload',
    LogGroupName: '/winnow/log',
  },
});

const LETTERS: DeadLetter[] = ['a', 'b'].map((id) => ({
  id,
  body: `body of ${id}`,
  keys: [`${id}.txt`],
  sent: new Date(0),
  receipt: `receipt of ${id}`,
}));

const FAILED = [
  JSON.stringify({
    message: 'message failed',
    messageId: 'a',
    error: { name: 'AccessDenied', message: 'first' },
  }),
  'START RequestId: 1',
  '{ no JSON',
  JSON.stringify({ message: 'upload processed', messageId: 'b' }),
  JSON.stringify({
    message: 'message failed',
    messageId: 'a',
    error: { name: 'AccessDenied', message: 'last' },
  }),
];

beforeEach(() => {
  sqs.reset();
});

describe('sending dead letters back', () => {
  test('sends them first and deletes them then', async () => {
    const calls: string[] = [];
    sqs.on(SendMessageBatchCommand).callsFake(() => calls.push('send') && {});
    sqs.on(DeleteMessageBatchCommand).callsFake(() => calls.push('delete') && {});

    await new DeadLetters(stack).redrive(LETTERS);

    expect(calls).toEqual(['send', 'delete']);
    expect(sqs.commandCalls(SendMessageBatchCommand)[0]?.args[0].input).toEqual({
      QueueUrl: 'uploads',
      Entries: [
        { Id: '0', MessageBody: 'body of a' },
        { Id: '1', MessageBody: 'body of b' },
      ],
    });
    expect(sqs.commandCalls(DeleteMessageBatchCommand)[0]?.args[0].input).toEqual({
      QueueUrl: 'dead',
      Entries: [
        { Id: '0', ReceiptHandle: 'receipt of a' },
        { Id: '1', ReceiptHandle: 'receipt of b' },
      ],
    });
  });

  test('deletes none when one of them was not taken', async () => {
    const Failed = [{ Id: '1', SenderFault: false, Code: 'InternalError', Message: 'try later' }];
    sqs.on(SendMessageBatchCommand).resolves({ Failed });

    const sending = new DeadLetters(stack).redrive(LETTERS);

    await expect(sending).rejects.toThrow('the queue refused 1 messages: try later');
    expect(sqs.commandCalls(DeleteMessageBatchCommand)).toEqual([]);
  });
});

describe('the reasons of failures', () => {
  test('are the last that the local log names', async () => {
    const logs = mkdtempSync(join(tmpdir(), 'winnow-log-'));
    onTestFinished(() => rmSync(logs, { recursive: true }));
    writeFileSync(join(logs, 'clean-upload.log'), FAILED.join('\n'));

    const reasons = await failureReasons({ ...stack, logs }, new Date(0));

    expect([...reasons]).toEqual([['a', 'AccessDenied: last']]);
  });

  test('come from CloudWatch for a stack on AWS', async () => {
    vi.stubEnv('AWS_REGION', 'eu-west-1');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const logs = mockClient(CloudWatchLogsClient);
    logs.on(FilterLogEventsCommand).resolves({ events: FAILED.map((message) => ({ message })) });

    const reasons = await failureReasons(stack, new Date(1000));

    expect([...reasons]).toEqual([['a', 'AccessDenied: last']]);
    expect(logs.commandCalls(FilterLogEventsCommand)[0]?.args[0].input).toMatchObject({
      logGroupName: '/winnow/log',
      filterPattern: '{ $.message = "message failed" }',
      startTime: 1000,
    });
  });
});
