import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HINT_SOURCE, hintMessage } from '../../../infra/local/object-events.ts';
import { synthesize } from '../../../infra/synthesize.ts';
import { bodiesIn, clientsOf, recordOf } from './clients.ts';
import { runningStack, temporaryDirectory } from './small-stack.ts';

const seeds = new URL('../../../seeds/', import.meta.url).pathname;
let assembly: string;

beforeAll(async () => {
  assembly = mkdtempSync(join(tmpdir(), 'winnow-assembly-'));
  await synthesize({ outdir: assembly });
});

afterAll(() => rmSync(assembly, { recursive: true, force: true }));

/** The same assembly with its event source switched off, so that messages stay in the queue. */
function withoutPolling(): string {
  const copy = temporaryDirectory();
  cpSync(assembly, copy, { recursive: true });
  const [name = ''] = readdirSync(copy).filter((file) => file.endsWith('.template.json'));
  const template = JSON.parse(readFileSync(join(copy, name), 'utf8'));
  for (const { Type, Properties } of Object.values<{ Type: string; Properties: object }>(
    template.Resources,
  )) {
    if (Type === 'AWS::Lambda::EventSourceMapping') Object.assign(Properties, { Enabled: false });
  }
  writeFileSync(join(copy, name), JSON.stringify(template));
  return copy;
}

test('the seeds are cleaned from upload to record, with no error in the log', async () => {
  const lines: string[] = [];
  const stack = await runningStack({ assembly, onLog: (line) => lines.push(line) });
  const { s3, documents } = clientsOf(stack);
  const Bucket = stack.outputs.RawBucketName;
  const names = readdirSync(seeds);

  for (const Key of names) {
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: readFileSync(join(seeds, Key)) }));
  }
  await stack.drain();

  const records = await Promise.all(names.map((name) => recordOf(documents, stack, name)));
  expect(records.map((record) => record?.status)).toEqual(names.map(() => 'clean'));
  expect(records[0]?.title).toBe('World Leaders Secretly Engaging with Putin, Claims Serbian President');
  expect(records[0]?.text).not.toContain('Verification: 8ea7dd8e8067cf6e');
  expect(records[1]?.text).toContain('Aleksandar Vucic');
  expect(lines.filter((line) => line.includes('"ERROR"'))).toEqual([]);
  expect(await stack.reconcile()).toEqual({ hinted: 0 });
});

test.each(['a b.txt', '1+1.txt', '100%25.txt', 'emoji 🦊.txt', 'Вучић/вести.txt'])(
  'the key %j survives from upload over rewriting to deletion',
  async (Key) => {
    const stack = await runningStack({ assembly });
    const { s3, documents } = clientsOf(stack);
    const Bucket = stack.outputs.RawBucketName;

    await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Vučić said “yes”.' }));
    await stack.drain();
    expect(await recordOf(documents, stack, Key)).toMatchObject({
      source: Key,
      status: 'clean',
      text: 'Vucic said "yes".',
      bucket: Bucket,
    });

    await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'He said “no”.' }));
    await stack.drain();
    expect(await recordOf(documents, stack, Key)).toMatchObject({ status: 'clean', text: 'He said "no".' });

    await s3.send(new DeleteObjectCommand({ Bucket, Key }));
    await stack.drain();
    const tombstone = await recordOf(documents, stack, Key);
    expect(tombstone).toMatchObject({ source: Key, status: 'deleted' });
    expect(tombstone).not.toHaveProperty('text');
    expect(await stack.reconcile()).toEqual({ hinted: 0 });
  },
);

test('a batch of ten with one poison message stores nine records and dead-letters one', async () => {
  const stack = await runningStack({ assembly });
  const { s3, sqs, documents } = clientsOf(stack);
  const Bucket = stack.outputs.RawBucketName ?? '';
  const keys = Array.from({ length: 9 }, (_, index) => `story ${index}.txt`);
  const poison = JSON.stringify({ note: 'no S3 event' });
  for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket, Key, Body: `Text of ${Key}.` }));
  await stack.drain();
  const before = await Promise.all(keys.map((key) => recordOf(documents, stack, key)));
  for (const source of keys) {
    const Key = { source, part: '0' };
    await documents.send(new DeleteCommand({ TableName: stack.outputs.RecordsTableName, Key }));
  }

  const bodies = [...keys.map((key) => hintMessage(Bucket, key, 'ObjectCreated:Put', stack.region)), poison];
  await sqs.send(
    new SendMessageBatchCommand({
      QueueUrl: stack.outputs.UploadsQueueUrl,
      Entries: bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody })),
    }),
  );
  await stack.drain();

  const after = await Promise.all(keys.map((key) => recordOf(documents, stack, key)));
  expect(after.map((record) => record?.text)).toEqual(before.map((record) => record?.text));
  expect(await bodiesIn(sqs, stack.outputs.DeadLettersQueueUrl)).toEqual([poison]);
});

test('a restart picks up what was still queued, and what the queue lost', async () => {
  const data = temporaryDirectory();
  const first = await runningStack({ assembly: withoutPolling(), data });
  const { s3, sqs } = clientsOf(first);
  const Bucket = first.outputs.RawBucketName;
  await s3.send(new PutObjectCommand({ Bucket, Key: 'queued', Body: 'Queued text.' }));
  const queued = await bodiesIn(sqs, first.outputs.UploadsQueueUrl);
  expect(queued.map((body) => JSON.parse(body).Event ?? JSON.parse(body).Records[0].eventSource)).toEqual([
    's3:TestEvent',
    'aws:s3',
  ]);
  await first.close();
  rmSync(join(data, 'sqs'), { recursive: true });

  const second = await runningStack({ assembly: withoutPolling(), data });
  const hints = await bodiesIn(clientsOf(second).sqs, second.outputs.UploadsQueueUrl);
  expect(hints.map((body) => JSON.parse(body).Records[0].eventSource)).toEqual([HINT_SOURCE]);
  await second.close();

  const third = await runningStack({ assembly, data });
  await third.drain();
  expect(await recordOf(clientsOf(third).documents, third, 'queued')).toMatchObject({
    status: 'clean',
    text: 'Queued text.',
  });
});
