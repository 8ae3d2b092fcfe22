import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Audit } from '../../cli/operations/audit.ts';
import { localStack } from '../../cli/stack.ts';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
import { hintMessage } from '../../infra/local/object-events.ts';
import { synthesize } from '../../infra/synthesize.ts';
import { winnow as run } from './run.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** More than fits an item. */
const LONG = 'All of this is one story. '.repeat(17_000);

let folder: string;
let stack: LocalStack;
let s3: S3Client;
let sqs: SQSClient;
let documents: DynamoDBDocumentClient;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'winnow-operations-'));
  const { directory } = await synthesize({ outdir: join(folder, 'cdk.out') });
  stack = await startLocalStack({
    assembly: directory,
    data: join(folder, '.winnow'),
    ports: { s3: 0, sqs: 0, dynamodb: 0 },
    retrySeconds: 0,
  });
  const { endpoints, region, credentials } = stack;
  s3 = new S3Client({ endpoint: endpoints.s3, region, credentials });
  sqs = new SQSClient({ endpoint: endpoints.sqs, region, credentials });
  documents = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: endpoints.dynamodb, region, credentials }),
  );
  await upload('a.txt', 'One.\n');
  await upload('b & c.txt', 'Two.\n');
  await upload('long.txt', LONG);
  await stack.drain();
});

afterAll(async () => {
  await stack.close();
  rmSync(folder, { recursive: true, force: true });
});

const winnow = (...args: string[]) => run(args, { folder });

function upload(Key: string, Body: string): Promise<unknown> {
  return s3.send(new PutObjectCommand({ Bucket: stack.outputs.RawBucketName, Key, Body }));
}

function place(source: string) {
  return { TableName: stack.outputs.RecordsTableName, Key: { source, part: '0' } };
}

async function recordOf(source: string): Promise<Record<string, unknown> | undefined> {
  return (await documents.send(new GetCommand(place(source)))).Item;
}

async function forgetRecord(source: string): Promise<void> {
  await documents.send(new DeleteCommand(place(source)));
}

async function setRuleset(source: string, ruleset: string): Promise<void> {
  await documents.send(
    new UpdateCommand({
      ...place(source),
      UpdateExpression: 'SET ruleset = :ruleset',
      ExpressionAttributeValues: { ':ruleset': ruleset },
    }),
  );
}

async function spilledTexts(): Promise<string[]> {
  const { Contents: contents = [] } = await s3.send(
    new ListObjectsV2Command({ Bucket: stack.outputs.TextsBucketName }),
  );
  return contents.map(({ Key: key = '' }) => key);
}

describe('winnow replay', () => {
  test('finds nothing to do where bucket and table agree', async () => {
    const ended = await winnow('replay', '--stale');

    expect(ended).toEqual({
      code: 0,
      out: '3 keys checked: 0 missing, 0 outdated, 0 stale; 0 hints sent\n',
      err: '',
    });
  });

  test('brings a record back that is missing', async () => {
    await forgetRecord('b & c.txt');

    const ended = await winnow('replay');
    await stack.drain();

    expect(ended.out).toBe('3 keys checked: 1 missing, 0 outdated, 0 stale; 1 hints sent\n');
    expect(await recordOf('b & c.txt')).toMatchObject({ status: 'clean', text: 'Two.\n' });
  });

  test('cleans again what other rules cleaned, when that is asked for, and not what the prefix excludes', async () => {
    const before = await recordOf('a.txt');
    await setRuleset('a.txt', 'older');
    await setRuleset('long.txt', 'older');

    const unasked = await winnow('replay');
    const ended = await winnow('replay', '--stale', '--prefix', 'a');
    await stack.drain();

    expect(unasked.out).toContain('0 stale; 0 hints sent');
    expect(ended.out).toBe('1 keys checked: 0 missing, 0 outdated, 1 stale; 1 hints sent\n');
    expect((await recordOf('a.txt'))?.ruleset).toBe(before?.ruleset);
    expect((await recordOf('long.txt'))?.ruleset).toBe('older');
  });

  test('goes on behind a key, and sends nothing when it is only to tell', async () => {
    const ended = await winnow('replay', '--stale', '--dry-run', '--after', 'b & c.txt');

    expect(ended).toEqual({
      code: 0,
      out: 'stale\tlong.txt\n',
      err: '1 keys checked: 0 missing, 0 outdated, 1 stale; nothing sent\n',
    });
  });
});

describe('winnow dead-letters', () => {
  test('lists each with its reason, sends back what may succeed, and deletes what cannot when told to', async () => {
    const { RawBucketName: bucket = '', UploadsQueueUrl, DeadLettersQueueUrl } = stack.outputs;
    await sqs.send(new SendMessageCommand({ QueueUrl: UploadsQueueUrl, MessageBody: 'no JSON' }));
    await stack.drain();
    await forgetRecord('a.txt');
    const MessageBody = hintMessage(bucket, 'a.txt', 'ObjectCreated:Put', stack.region);
    await sqs.send(new SendMessageCommand({ QueueUrl: DeadLettersQueueUrl, MessageBody }));

    const listing = await winnow('dead-letters', '--json');
    const redriven = await winnow('dead-letters', '--redrive');
    await stack.drain();
    const discarded = await winnow('dead-letters', '--discard-unusable');
    const none = await winnow('dead-letters');

    const rows = listing.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toMatchObject([
      { keys: [], reason: 'the message is no S3 event: it is not JSON' },
      { keys: ['a.txt'], reason: expect.stringMatching(/^no reason is logged/) },
    ]);
    expect(listing.code).toBe(1);
    expect(redriven).toMatchObject({
      code: 1,
      out: expect.stringContaining('no key  the message is no S3 event: it is not JSON'),
      err: 'winnow: 1 dead letters remain; 1 sent back, 0 deleted\n',
    });
    expect(await recordOf('a.txt')).toMatchObject({ status: 'clean', text: 'One.\n' });
    expect(discarded).toEqual({
      code: 0,
      out: '',
      err: 'winnow: 0 dead letters remain; 0 sent back, 1 deleted\n',
    });
    expect(none).toEqual({ code: 0, out: '', err: 'winnow: 0 dead letters; 0 sent back, 0 deleted\n' });
  });
});

describe('winnow put', () => {
  test('waits for the records where it is told to, and says what became of each', async () => {
    writeFileSync(join(folder, 'a.txt'), 'One.\n');
    writeFileSync(join(folder, 'empty.txt'), '');

    const ended = await winnow('put', '--wait', 'a.txt', 'empty.txt');

    expect(ended).toEqual({ code: 1, out: 'clean     a.txt\nrejected  empty.txt  empty\n', err: '' });
    await s3.send(new DeleteObjectCommand({ Bucket: stack.outputs.RawBucketName, Key: 'empty.txt' }));
    await stack.drain();
    await forgetRecord('empty.txt');
  });
});

describe('winnow audit', () => {
  const AGREEMENT = '3 objects, 3 records, 1 spilled texts: 0 keys differ, 0 texts lost, 0 orphans\n';

  test('says so where all three agree', async () => {
    const ended = await winnow('audit');

    expect(ended).toEqual({ code: 0, out: AGREEMENT, err: '' });
  });

  test('names what differs, and puts it right when told to', async () => {
    await forgetRecord('a.txt');
    const [text = ''] = await spilledTexts();
    await s3.send(new DeleteObjectCommand({ Bucket: stack.outputs.TextsBucketName, Key: text }));
    await documents.send(
      new UpdateCommand({
        ...place('never.txt'),
        UpdateExpression: 'SET #status = :clean, revision = :any',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':clean': 'clean', ':any': 'any' },
      }),
    );

    const found = await winnow('audit');
    const fixed = await winnow('audit', '--fix');
    await stack.drain();
    const after = await winnow('audit');

    expect(found).toMatchObject({
      code: 1,
      out:
        'missing\ta.txt\ngone\tnever.txt\ntext lost\tlong.txt\n' +
        '3 objects, 3 records, 0 spilled texts: 2 keys differ, 1 texts lost, 0 orphans\n',
    });
    expect(fixed.err).toBe('winnow: 3 hints sent, 0 texts deleted\n');
    expect(after).toMatchObject({ code: 0, out: AGREEMENT.replace('3 records', '4 records') });
    expect(await recordOf('never.txt')).toMatchObject({ status: 'deleted' });
  });

  test('sweeps a text that no record names once it is older than a day', async () => {
    const Bucket = stack.outputs.TextsBucketName;
    const [used = ''] = await spilledTexts();
    await s3.send(new PutObjectCommand({ Bucket, Key: 'left/behind.json', Body: '{}' }));
    const tomorrow = () => Date.now() + DAY_MS + 1000;

    const today = await new Audit(localStack(stack)).run();
    const audit = new Audit(localStack(stack), undefined, tomorrow);
    const { orphans } = await audit.run();
    for (const orphan of orphans) await audit.sweep(orphan);

    expect(today.orphans).toEqual([]);
    expect(orphans).toEqual(['left/behind.json']);
    expect(await spilledTexts()).toEqual([used]);
  });
});
