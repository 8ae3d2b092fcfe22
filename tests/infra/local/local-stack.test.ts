import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DeleteObjectCommand, DeleteObjectsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DataDirectoryInUseError } from '../../../infra/local/data-directory.ts';
import { startLocalStack } from '../../../infra/local/local-stack.ts';
import { PortInUseError } from '../../../infra/local/ports.ts';
import { findRunningStack } from '../../../infra/local/stack-description.ts';
import { bodiesIn, clientsOf, recordOf } from './clients.ts';
import {
  RECORDING_HANDLER,
  runningStack,
  smallTemplate,
  temporaryDirectory,
  writeAssembly,
} from './small-stack.ts';

const ANY_PORTS = { s3: 0, sqs: 0, dynamodb: 0 };

describe('an upload', () => {
  test.each([
    'plain.txt',
    'a b  c.txt',
    '1+1=2.txt',
    '100%25 sure%.txt',
    'emoji 🦊.txt',
    'Вучић/вести.txt',
    '/leading/slash',
    'dots/../../../escape.txt',
    'quotes\'"<&>.txt',
    `long/${'ж'.repeat(508)}.x`,
  ])('reaches its record under the key %j', async (key) => {
    const stack = await runningStack();
    const { s3, documents } = clientsOf(stack);
    const Bucket = stack.outputs.RawBucketName;

    const { ETag } = await s3.send(new PutObjectCommand({ Bucket, Key: key, Body: 'word' }));
    await stack.drain();

    const record = await recordOf(documents, stack, key);
    expect(record).toMatchObject({ source: key, status: 'clean', text: 'word', etag: ETag });
  });

  test('leaves a tombstone when it is deleted, alone or in bulk', async () => {
    const stack = await runningStack();
    const { s3, documents } = clientsOf(stack);
    const Bucket = stack.outputs.RawBucketName;
    for (const Key of ['one', '007', 'three'])
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
    await stack.drain();

    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'one' }));
    await s3.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: '007' }, { Key: 'none' }] } }),
    );
    await stack.drain();

    expect(await recordOf(documents, stack, 'one')).toMatchObject({ status: 'deleted' });
    expect(await recordOf(documents, stack, '007')).toMatchObject({ status: 'deleted' });
    expect(await recordOf(documents, stack, 'three')).toMatchObject({ status: 'clean' });
    expect(await recordOf(documents, stack, 'none')).toBeUndefined();
  });
});

describe('a batch', () => {
  test('of ten with one poison message stores nine records and dead-letters one', async () => {
    const stack = await runningStack();
    const { s3, sqs, documents } = clientsOf(stack);
    await stack.drain();
    const keys = Array.from({ length: 9 }, (_, index) => `story-${index}.txt`);
    const event = (key: string) =>
      JSON.stringify({
        Records: [{ s3: { bucket: { name: stack.outputs.RawBucketName }, object: { key } } }],
      });

    await sqs.send(
      new SendMessageBatchCommand({
        QueueUrl: stack.outputs.UploadsQueueUrl,
        Entries: [...keys.map(event), 'no event'].map((MessageBody, Id) => ({ Id: String(Id), MessageBody })),
      }),
    );
    await stack.drain();

    const records = await Promise.all(keys.map((key) => recordOf(documents, stack, key)));
    expect(records.map((record) => record?.batch)).toEqual(keys.map(() => 10));
    expect(await bodiesIn(sqs, stack.outputs.DeadLettersQueueUrl)).toEqual(['no event']);
    s3.destroy();
  });

  test.each([
    ['throws', 'export const handler = async () => { throw new Error("broken") };', 'broken'],
    [
      'takes longer than its time-out',
      'export const handler = () => new Promise(() => {});',
      'timed out after 1 seconds',
    ],
    ['ends its worker', 'export const handler = () => process.exit(3);', 'exit code 3'],
    ['cannot be loaded', 'import "no-such-module";', 'no-such-module'],
    [
      'runs out of memory',
      'export const handler = () => { const a = []; for (;;) a.push({}); };',
      'ended by SIGABRT',
    ],
    ['has no such export', 'export const other = 1;', 'exports no function handler'],
  ])('fails as a whole and is dead-lettered when the function %s', async (what, bundle, reason) => {
    const lines: string[] = [];
    const template = smallTemplate();
    const Timeout = what.includes('time-out') ? 1 : 15;
    Object.assign(template.Resources.Recorder?.Properties as object, { Timeout });
    const stack = await runningStack({
      assembly: writeAssembly(template, bundle),
      onLog: (line) => lines.push(line),
    });
    const { sqs } = clientsOf(stack);

    await stack.drain();

    const deadLetters = await bodiesIn(sqs, stack.outputs.DeadLettersQueueUrl);
    expect(deadLetters.map((body) => JSON.parse(body).Event)).toEqual(['s3:TestEvent']);
    const failures = lines.filter((line) => line.includes('invocation failed'));
    expect(failures).toHaveLength(3);
    expect(failures[0]).toContain(reason);
  });
});

describe('a function', () => {
  test('sees the template’s environment and nothing of the host’s', async () => {
    process.env.HOST_SECRET = 'secret';
    onTestFinished(() => {
      delete process.env.HOST_SECRET;
    });
    const lines: string[] = [];
    const data = temporaryDirectory();
    const stack = await runningStack({
      data,
      assembly: writeAssembly(
        smallTemplate(),
        `export const handler = async (event, context) => {
          console.log(JSON.stringify({ env: process.env, context, left: context.getRemainingTimeInMillis() }));
        };`,
      ),
      onLog: (line) => lines.push(line),
    });

    await stack.drain();
    await stack.close();

    const { env, context, left } = JSON.parse(lines[0] ?? '');
    expect(env).toMatchObject({
      TABLE: 'small-Records',
      AWS_LAMBDA_FUNCTION_NAME: 'small-Recorder',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
      AWS_ENDPOINT_URL_S3: stack.endpoints.s3,
      AWS_ENDPOINT_URL_SQS: stack.endpoints.sqs,
      AWS_ENDPOINT_URL_DYNAMODB: stack.endpoints.dynamodb,
    });
    expect(Object.keys(env)).not.toContain('HOST_SECRET');
    expect(Object.keys(env)).not.toContain('PATH');
    expect(context).toMatchObject({
      functionName: 'small-Recorder',
      memoryLimitInMB: '128',
      invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:small-Recorder',
    });
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(1_000);
    expect(readFileSync(join(data, 'logs', 'small-Recorder.log'), 'utf8')).toBe(`${lines.join('\n')}\n`);
  });

  test('keeps its worker between invocations', async () => {
    const lines: string[] = [];
    const template = smallTemplate();
    (template.Resources.Mapping as { Properties: Record<string, unknown> }).Properties.ScalingConfig = {
      MaximumConcurrency: 1,
    };
    const bundle = 'let calls = 0; export const handler = async () => { console.log("call", ++calls) };';
    const stack = await runningStack({
      assembly: writeAssembly(template, bundle),
      onLog: (line) => lines.push(line),
    });
    const { sqs } = clientsOf(stack);
    await stack.drain();

    await sqs.send(new SendMessageCommand({ QueueUrl: stack.outputs.UploadsQueueUrl, MessageBody: 'x' }));
    await stack.drain();
    await stack.close();

    expect(lines).toEqual(['call 1', 'call 2']);
  });
});

describe('a start', () => {
  test('picks up what was still queued and keeps dead letters', async () => {
    const data = temporaryDirectory();
    const idle = smallTemplate();
    (idle.Resources.Mapping as { Properties: Record<string, unknown> }).Properties.Enabled = false;
    const first = await runningStack({ data, assembly: writeAssembly(idle) });
    const before = clientsOf(first);
    await before.s3.send(
      new PutObjectCommand({ Bucket: first.outputs.RawBucketName, Key: 'late', Body: 'late' }),
    );
    await before.sqs.send(
      new SendMessageCommand({ QueueUrl: first.outputs.DeadLettersQueueUrl, MessageBody: 'dead' }),
    );
    expect(await bodiesIn(before.sqs, first.outputs.UploadsQueueUrl)).toHaveLength(2);
    await first.close();

    const second = await runningStack({ data });
    await second.drain();

    const { documents, sqs } = clientsOf(second);
    expect(await recordOf(documents, second, 'late')).toMatchObject({ status: 'clean', text: 'late' });
    expect(await bodiesIn(sqs, second.outputs.DeadLettersQueueUrl)).toEqual(['dead']);
  });

  test('hints at what bucket and table disagree about, and at nothing else', async () => {
    const data = temporaryDirectory();
    const first = await runningStack({ data });
    const { s3, documents } = clientsOf(first);
    const Bucket = first.outputs.RawBucketName;
    const TableName = first.outputs.RecordsTableName;
    for (const Key of ['same', 'lost 1', 'changed'])
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
    await s3.send(new PutObjectCommand({ Bucket, Key: 'folder/', Body: new Uint8Array() }));
    await first.drain();
    expect(await first.reconcile()).toEqual({ hinted: 0 });

    const source = { part: '0', status: 'clean' };
    await documents.send(new DeleteCommand({ TableName, Key: { source: 'lost 1', part: '0' } }));
    await documents.send(
      new PutCommand({ TableName, Item: { ...source, source: 'changed', etag: '"old"' } }),
    );
    await documents.send(new PutCommand({ TableName, Item: { ...source, source: 'gone', etag: '"old"' } }));
    await first.close();
    const second = await runningStack({ data });
    await second.drain();

    const after = clientsOf(second).documents;
    expect(await recordOf(after, second, 'lost 1')).toMatchObject({ text: 'lost 1' });
    expect(await recordOf(after, second, 'changed')).toMatchObject({ text: 'changed' });
    expect(await recordOf(after, second, 'gone')).toMatchObject({ status: 'deleted' });
    expect(await second.reconcile()).toEqual({ hinted: 0 });
  });

  test('gives no hint of an upload that lies among the dead letters', async () => {
    const data = temporaryDirectory();
    const first = await runningStack({ data });
    const Bucket = first.outputs.RawBucketName;
    const Body = 'run:throw new Error("never")';
    await clientsOf(first).s3.send(new PutObjectCommand({ Bucket, Key: 'a & b', Body }));
    await first.drain();
    await first.close();

    const second = await runningStack({ data });

    const letters = await bodiesIn(clientsOf(second).sqs, second.outputs.DeadLettersQueueUrl);
    expect(letters.map((body) => JSON.parse(body).Records[0].s3.object.key)).toEqual(['a+%26+b']);
    expect(await second.reconcile()).toEqual({ hinted: 0 });
  });

  test('describes itself in stack.json until it is closed', async () => {
    const data = temporaryDirectory();
    const stack = await runningStack({ data });
    const file = join(data, 'stack.json');

    const { endpoints, region, credentials, outputs } = stack;
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      endpoints,
      region,
      credentials,
      outputs,
      pid: process.pid,
    });
    expect(outputs).toEqual({
      RawBucketName: 'small-raw-000000000000-us-east-1',
      RecordsTableName: 'small-Records',
      UploadsQueueUrl: `${endpoints.sqs}/000000000000/small-Uploads`,
      DeadLettersQueueUrl: `${endpoints.sqs}/000000000000/small-DeadLetters`,
      FunctionName: 'small-Recorder',
    });
    expect(findRunningStack(data)?.endpoints).toEqual(endpoints);
    await stack.close();
    expect(existsSync(file)).toBe(false);
    expect(findRunningStack(data)).toBeUndefined();
  });

  test('is not found by the description that a killed one left', () => {
    const data = temporaryDirectory();
    writeFileSync(join(data, 'stack.json'), JSON.stringify({ pid: 4194304999 }));

    expect(findRunningStack(data)).toBeUndefined();
  });

  test('answers no page of another site', async () => {
    const { endpoints } = await runningStack();

    for (const endpoint of Object.values(endpoints)) {
      const response = await fetch(endpoint, { method: 'POST', headers: { origin: 'https://example.org' } });
      expect([endpoint, response.status]).toEqual([endpoint, 403]);
    }
  });

  test('refuses a data directory that a running stack holds', async () => {
    const data = temporaryDirectory();
    await runningStack({ data });

    await expect(runningStack({ data })).rejects.toThrow(DataDirectoryInUseError);
    await expect(runningStack({ data })).rejects.toThrow(`process ${process.pid}`);
  });

  test('takes over the lock of a process that no longer runs', async () => {
    const data = temporaryDirectory();
    writeFileSync(join(data, 'lock'), '4194304999\n');

    const stack = await runningStack({ data });

    expect(readFileSync(join(data, 'lock'), 'utf8')).toBe(`${process.pid}\n`);
    await stack.close();
    expect(existsSync(join(data, 'lock'))).toBe(false);
  });

  test.each(['s3', 'sqs', 'dynamodb'] as const)('names the %s port when it is in use', async (service) => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise<void>((resolve) => taken.close(() => resolve())));
    const { port } = taken.address() as AddressInfo;
    const data = temporaryDirectory();

    const start = startLocalStack({
      assembly: writeAssembly(),
      data,
      ports: { ...ANY_PORTS, [service]: port },
    });

    await expect(start).rejects.toThrow(PortInUseError);
    await expect(start).rejects.toThrow(`port ${port}, meant for ${service}, is in use`);
    expect(existsSync(join(data, 'lock'))).toBe(false);
  });

  test('refuses a table whose keys the template changed', async () => {
    const data = temporaryDirectory();
    const first = await runningStack({ data });
    await first.close();
    const changed = smallTemplate();
    const { Properties } = changed.Resources.Records as { Properties: Record<string, unknown> };
    Properties.GlobalSecondaryIndexes = [
      {
        IndexName: 'byStatus',
        KeySchema: [{ AttributeName: 'status', KeyType: 'HASH' }],
        Projection: { ProjectionType: 'ALL' },
      },
    ];

    await expect(runningStack({ data, assembly: writeAssembly(changed) })).rejects.toThrow(
      'the keys or indexes of small-Records changed',
    );
  });
});

describe('a close', () => {
  test('lets a running invocation end and store its record', async () => {
    const data = temporaryDirectory();
    const lines: string[] = [];
    const stack = await runningStack({ data, onLog: (line) => lines.push(line) });
    const { s3 } = clientsOf(stack);
    const Body = 'run:new Promise((done) => setTimeout(done, 300))';
    await s3.send(new PutObjectCommand({ Bucket: stack.outputs.RawBucketName, Key: 'slow', Body }));
    await expect.poll(() => lines).toContain('read slow');

    await stack.close();

    const again = await runningStack({ data, assembly: writeAssembly(smallTemplate(), RECORDING_HANDLER) });
    expect(await recordOf(clientsOf(again).documents, again, 'slow')).toMatchObject({ text: Body });
    expect(await again.reconcile()).toEqual({ hinted: 0 });
  });

  test('ends at once when nothing runs, and can be asked for twice', async () => {
    const stack = await runningStack();
    await stack.drain();
    const started = performance.now();

    await Promise.all([stack.close(), stack.close()]);

    // Where it waited for the pollers, it would take ten seconds.
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
