import {
  ChangeMessageVisibilityBatchCommand,
  type ChangeMessageVisibilityBatchCommandInput,
  DeleteMessageBatchCommand,
  type DeleteMessageBatchCommandInput,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SendMessageBatchCommandInput,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { DeadLetterDesk } from '../../console/server/dead-letter-desk.ts';
import { hintMessage } from '../../infra/local/object-events.ts';
import { NOWHERE } from './surroundings.ts';

const sqs = mockClient(SQSClient);
const USABLE = hintMessage('raw', 'a.txt', 'ObjectCreated:Put', 'eu-west-1');
const UNUSABLE = 'no event';

/** What lies in the queue, by the message's own text, and what somebody holds of it. */
const queue = new Map<string, string>();
const held = new Set<string>();
const sent: string[] = [];

beforeEach(() => {
  sqs.reset();
  queue.clear();
  held.clear();
  sent.length = 0;
  queue.set('1', USABLE).set('2', UNUSABLE);
  sqs.on(ReceiveMessageCommand).callsFake(async () => {
    const found = [...queue].filter(([id]) => !held.has(id));
    for (const [id] of found) held.add(id);
    return { Messages: found.map(([id, Body]) => ({ MessageId: id, Body, ReceiptHandle: id, Attributes })) };
  });
  sqs
    .on(ChangeMessageVisibilityBatchCommand)
    .callsFake(async ({ Entries = [] }: ChangeMessageVisibilityBatchCommandInput) => {
      for (const { ReceiptHandle: id = '' } of Entries) held.delete(id);
    });
  sqs.on(DeleteMessageBatchCommand).callsFake(async ({ Entries = [] }: DeleteMessageBatchCommandInput) => {
    for (const { ReceiptHandle: id = '' } of Entries) queue.delete(id);
  });
  sqs.on(SendMessageBatchCommand).callsFake(async ({ Entries = [] }: SendMessageBatchCommandInput) => {
    sent.push(...Entries.map(({ MessageBody = '' }) => MessageBody));
    return { Successful: Entries.map(({ Id }) => ({ Id })) };
  });
});

const Attributes = { SentTimestamp: '1763800000000' };

describe('dead letters', () => {
  test('go back without a choice when another try may succeed, and stay to be seen when none can', async () => {
    const desk = new DeadLetterDesk(NOWHERE);

    const outcome = await desk.redrive({});

    expect(outcome).toEqual({ taken: 1, missed: 0 });
    expect(sent).toEqual([USABLE]);
    expect([[...queue.keys()], [...held]]).toEqual([['2'], ['1']]);
  });

  test('are all seen by two who look at the same time', async () => {
    const desk = new DeadLetterDesk(NOWHERE);

    const looks = await Promise.all([desk.list(), desk.list()]);

    expect(looks.map((rows) => rows.map(({ id }) => id))).toEqual([
      ['1', '2'],
      ['1', '2'],
    ]);
  });

  test('are to be seen again when sending them back fails', async () => {
    sqs.on(SendMessageBatchCommand).rejects(new Error('throttled'));
    const desk = new DeadLetterDesk(NOWHERE);

    await expect(desk.redrive({})).rejects.toThrow('throttled');

    expect([[...queue.keys()], [...held]]).toEqual([['1', '2'], []]);
    sqs
      .on(SendMessageBatchCommand)
      .resolves({ Successful: [{ Id: '0', MessageId: '', MD5OfMessageBody: '' }] });
    expect(await desk.redrive({})).toEqual({ taken: 1, missed: 0 });
  });
});
