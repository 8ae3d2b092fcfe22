import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import 'aws-sdk-client-mock-vitest/extend';
import type { CleanRecord } from '../../lambdas/stores/record.ts';
import { RecordChangedError, RecordStore } from '../../lambdas/stores/record-store.ts';

const table = mockClient(DynamoDBDocumentClient);
const store = new RecordStore(new DynamoDBClient({}), 'records');

const RECORD: CleanRecord = {
  source: 'news/story.txt',
  part: '0',
  status: 'clean',
  text: 'A story.\n',
  bucket: 'raw',
  cleanedAt: '2026-03-01T12:00:00.000Z',
  revision: 'mine',
};
const READ: CleanRecord = { ...RECORD, text: 'An older one.\n', sequencer: '01', revision: 'read before' };

const refusal = new ConditionalCheckFailedException({
  message: 'The conditional request failed',
  $metadata: {},
});

beforeEach(() => {
  table.reset();
});

describe('reading', () => {
  test('is consistent and by the whole key', async () => {
    table.on(GetCommand).resolves({ Item: RECORD });

    const record = await store.get('news/story.txt');

    expect(record).toEqual(RECORD);
    expect(table).toHaveReceivedCommandExactlyOnceWith(GetCommand, {
      TableName: 'records',
      Key: { source: 'news/story.txt', part: '0' },
      ConsistentRead: true,
    });
  });

  test('finds nothing where there is nothing', async () => {
    table.on(GetCommand).resolves({});

    const record = await store.get('news/story.txt');

    expect(record).toBeUndefined();
  });

  test('does not take a failure for nothing', async () => {
    table.on(GetCommand).rejects(new Error('throttled'));

    const reading = store.get('news/story.txt');

    await expect(reading).rejects.toThrow('throttled');
  });
});

describe('writing', () => {
  test('a first record demands that there is none', async () => {
    table.on(PutCommand).resolves({});

    await store.put(RECORD, undefined);

    const [call] = table.commandCalls(PutCommand);
    expect(call?.args[0].input).toEqual({
      TableName: 'records',
      Item: RECORD,
      ConditionExpression: 'attribute_not_exists(part)',
    });
  });

  test('a later record demands that the stored one is the one that was read', async () => {
    table.on(PutCommand).resolves({});

    await store.put(RECORD, READ);

    const [call] = table.commandCalls(PutCommand);
    expect(call?.args[0].input).toEqual({
      TableName: 'records',
      Item: RECORD,
      ConditionExpression: 'revision = :revision',
      ExpressionAttributeValues: { ':revision': 'read before' },
    });
  });

  test('a sequencer touches nothing else, and demands the record that was read', async () => {
    table.on(UpdateCommand).resolves({});

    await store.advance(READ, '02', 'mine');

    const [call] = table.commandCalls(UpdateCommand);
    expect(call?.args[0].input).toEqual({
      TableName: 'records',
      Key: { source: 'news/story.txt', part: '0' },
      UpdateExpression: 'SET sequencer = :next, revision = :fresh',
      ConditionExpression: 'revision = :revision',
      ExpressionAttributeValues: { ':revision': 'read before', ':next': '02', ':fresh': 'mine' },
    });
  });

  test.each([
    ['a record', () => store.put(RECORD, READ)],
    ['a first record', () => store.put(RECORD, undefined)],
    ['a sequencer', () => store.advance(READ, '02', 'mine')],
  ])('%s that is refused tells that the record has changed', async (_, write) => {
    table.on(PutCommand).rejects(refusal);
    table.on(UpdateCommand).rejects(refusal);
    table.on(GetCommand).resolves({ Item: { ...RECORD, revision: 'of others' } });

    const writing = write();

    await expect(writing).rejects.toThrow(RecordChangedError);
    await expect(writing).rejects.toMatchObject({ source: 'news/story.txt', cause: refusal });
  });

  test.each([
    ['a record', () => store.put(RECORD, READ)],
    ['a sequencer', () => store.advance(READ, '02', 'mine')],
  ])('%s that is refused because an earlier try of its own got through has won', async (_, write) => {
    table.on(PutCommand).rejects(refusal);
    table.on(UpdateCommand).rejects(refusal);
    table.on(GetCommand).resolves({ Item: RECORD });

    await write();

    expect(table).toHaveReceivedCommandExactlyOnceWith(GetCommand, {
      TableName: 'records',
      Key: { source: 'news/story.txt', part: '0' },
      ConsistentRead: true,
    });
  });

  test('a record with a text apart has won too where another noted a newer sequencer on it since', async () => {
    const textRef = { bucket: 'texts', key: 'of mine', bytes: 1 };
    table.on(PutCommand).rejects(refusal);
    table.on(GetCommand).resolves({ Item: { ...RECORD, textRef, revision: 'of others' } });

    const writing = store.put({ ...RECORD, textRef }, READ);

    await expect(writing).resolves.toBeUndefined();
  });

  test('that fails otherwise is not taken for a refusal', async () => {
    const throttled = Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
    table.on(PutCommand).rejects(throttled);

    const writing = store.put(RECORD, READ);

    await expect(writing).rejects.toBe(throttled);
    expect(table).not.toHaveReceivedCommand(GetCommand);
  });
});
