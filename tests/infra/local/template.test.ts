import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  AssemblyNotFoundError,
  MalformedAssemblyError,
  readAssembly,
} from '../../../infra/local/assembly.ts';
import { MissingBundleError } from '../../../infra/local/function-bundle.ts';
import { UnknownIntrinsicError, UnresolvedReferenceError } from '../../../infra/local/intrinsics.ts';
import { startLocalStack } from '../../../infra/local/local-stack.ts';
import { MissingOutputError } from '../../../infra/local/reconcile.ts';
import { UnknownPropertyError, UnknownResourceTypeError } from '../../../infra/local/resource-properties.ts';
import { MalformedPropertyError, resolveStack, type StackSpec } from '../../../infra/local/template.ts';
import { smallTemplate, temporaryDirectory, writeAssembly } from './small-stack.ts';

type Template = ReturnType<typeof smallTemplate>;

function resolved(
  change: (resources: Template['Resources'], template: Template) => void = () => {},
): StackSpec {
  const template = smallTemplate();
  change(template.Resources, template);
  return resolveStack(readAssembly(writeAssembly(template)), {
    accountId: '000000000000',
    region: 'us-east-1',
    queueUrl: (name) => `http://queues/${name}`,
  });
}

const set = (id: string, property: string, value: unknown) => (resources: Template['Resources']) => {
  (resources[id] as { Properties: Record<string, unknown> }).Properties[property] = value;
};

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is how Fn::Sub is written
describe('a resolved template', () => {
  test('names buckets, queues, tables, functions and what ties them together', () => {
    const stack = resolved();

    const uploads = 'arn:aws:sqs:us-east-1:000000000000:small-Uploads';
    expect(stack.buckets).toEqual([
      {
        name: 'small-raw-000000000000-us-east-1',
        notifications: [
          { id: 'Raw-0', event: 's3:ObjectCreated:*', queueArn: uploads, prefix: '', suffix: '' },
          { id: 'Raw-1', event: 's3:ObjectRemoved:*', queueArn: uploads, prefix: '', suffix: '' },
        ],
      },
    ]);
    expect(stack.queues[0]).toEqual({
      name: 'small-Uploads',
      arn: uploads,
      attributes: {
        VisibilityTimeout: '30',
        RedrivePolicy:
          '{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:small-DeadLetters","maxReceiveCount":3}',
      },
    });
    expect(stack.tables[0]?.definition).not.toHaveProperty('TimeToLiveSpecification');
    expect(stack.functions[0]).toMatchObject({
      name: 'small-Recorder',
      memoryMb: 128,
      timeoutSeconds: 1,
      variables: { TABLE: 'small-Records' },
    });
    expect(stack.eventSources).toEqual([
      {
        queueName: 'small-Uploads',
        queueArn: uploads,
        functionName: 'small-Recorder',
        batchSize: 10,
        reportsBatchItemFailures: true,
        maximumConcurrency: 5,
      },
    ]);
  });

  test.each([
    [
      { 'Fn::Sub': '${AWS::Partition}:${Raw.Arn}:${!Kept}' },
      'aws:arn:aws:s3:::small-raw-000000000000-us-east-1:${Kept}',
    ],
    [{ 'Fn::Sub': ['${a}-${AWS::Region}', { a: { Ref: 'Records' } }] }, 'small-Records-us-east-1'],
    [{ 'Fn::Select': [1, { 'Fn::Split': ['-', { Ref: 'Uploads' }] }] }, 'Uploads'],
    [{ 'Fn::GetAtt': ['DeadLetters', 'QueueUrl'] }, 'http://queues/small-DeadLetters'],
    [{ 'Fn::GetAtt': 'Recorder.Arn' }, 'arn:aws:lambda:us-east-1:000000000000:function:small-Recorder'],
    [{ 'Fn::Join': ['.', [{ Ref: 'AWS::StackName' }, { Ref: 'AWS::URLSuffix' }]] }, 'small.amazonaws.com'],
    [{ Ref: 'BootstrapVersion' }, '/v'],
  ])('turns %j into %j', (value, expected) => {
    const stack = resolved(
      set('Recorder', 'Environment', { Variables: { V: value, None: { Ref: 'AWS::NoValue' } } }),
    );

    expect(stack.functions[0]?.variables).toEqual({ V: expected });
  });

  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: end of the Fn::Sub cases
  test('filters by prefix and suffix where the notification says so', () => {
    const Rules = [
      { Name: 'prefix', Value: 'in/' },
      { Name: 'Suffix', Value: '.txt' },
    ];
    const stack = resolved(
      set('Raw', 'NotificationConfiguration', {
        QueueConfigurations: [
          {
            Event: 's3:ObjectCreated:*',
            Queue: { 'Fn::GetAtt': ['Uploads', 'Arn'] },
            Filter: { S3Key: { Rules } },
          },
        ],
      }),
    );

    expect(stack.buckets[0]?.notifications[0]).toMatchObject({ prefix: 'in/', suffix: '.txt' });
  });

  test('leaves out an event source that is switched off', () => {
    expect(resolved(set('Mapping', 'Enabled', false)).eventSources).toEqual([]);
  });

  test('does not look into properties without local effect', () => {
    const stack = resolved(set('Recorder', 'Tags', [{ Key: 'a', Value: { 'Fn::ImportValue': 'x' } }]));

    expect(stack.functions).toHaveLength(1);
  });
});

describe('a start stops with the name of', () => {
  test.each([
    ['a property of a bucket', set('Raw', 'ReplicationConfiguration', {}), 'ReplicationConfiguration of Raw'],
    [
      'another kind of notification',
      set('Raw', 'NotificationConfiguration', { TopicConfigurations: [] }),
      'NotificationConfiguration.TopicConfigurations of Raw',
    ],
    ['a property of a queue', set('Uploads', 'FifoQueue', true), 'FifoQueue of Uploads'],
    ['a property of a table', set('Records', 'StreamSpecification', {}), 'StreamSpecification of Records'],
    ['a property of a function', set('Recorder', 'Layers', []), 'Layers of Recorder'],
    ['code that is no asset', set('Recorder', 'Code', { ZipFile: 'x' }), 'Code.ZipFile of Recorder'],
    ['a property of an event source', set('Mapping', 'FilterCriteria', {}), 'FilterCriteria of Mapping'],
    [
      'a condition',
      (resources: Template['Resources']) =>
        Object.assign(resources.Records as object, { Condition: 'IsProduction' }),
      'Condition of Records',
    ],
  ])('%s that it does not know', (_, change, named) => {
    expect(() => resolved(change)).toThrow(UnknownPropertyError);
    expect(() => resolved(change)).toThrow(named);
  });

  test('a resource type that it does not know', () => {
    const change = (resources: Template['Resources']) => {
      resources.Stream = { Type: 'AWS::Kinesis::Stream', Properties: {} };
    };

    expect(() => resolved(change)).toThrow(UnknownResourceTypeError);
    expect(() => resolved(change)).toThrow('Stream of type AWS::Kinesis::Stream');
  });

  test.each([
    [{ 'Fn::ImportValue': 'x' }, UnknownIntrinsicError, 'Fn::ImportValue in Uploads.QueueName'],
    [{ 'Fn::If': ['a', 'b', 'c'] }, UnknownIntrinsicError, 'Fn::If in Uploads.QueueName'],
    [{ Ref: 'Nothing' }, UnresolvedReferenceError, 'Nothing in Uploads.QueueName'],
    [{ 'Fn::GetAtt': ['Records', 'StreamArn'] }, UnresolvedReferenceError, 'Records.StreamArn'],
  ])('the intrinsic %j', (value, error, named) => {
    const change = set('Uploads', 'QueueName', value);

    expect(() => resolved(change)).toThrow(error);
    expect(() => resolved(change)).toThrow(named);
  });

  test.each([
    ['Runtime', 'python3.13', 'Recorder.Runtime should be a Node.js runtime'],
    ['Timeout', 'soon', 'Recorder.Timeout should be a whole number'],
    ['Handler', undefined, 'Recorder.Handler should be a text'],
  ])('a malformed %s', (property, value, named) => {
    expect(() => resolved(set('Recorder', property, value))).toThrow(MalformedPropertyError);
    expect(() => resolved(set('Recorder', property, value))).toThrow(named);
  });

  test('a name that leads out of the data directory', () => {
    expect(() => resolved(set('Raw', 'BucketName', '../outside'))).toThrow('Raw.BucketName should be a name');
  });

  test('a bundle that is missing', () => {
    expect(() => resolved(set('Recorder', 'Code', { S3Key: 'other.zip' }))).toThrow(MissingBundleError);
    expect(() => resolved(set('Recorder', 'Handler', 'main.handler'))).toThrow('no file for main.handler');
  });

  test('an output that is missing, before anything is written', async () => {
    const template = smallTemplate();
    template.Outputs = {};

    const start = startLocalStack({
      assembly: writeAssembly(template),
      data: join(temporaryDirectory(), 'data'),
    });

    await expect(start).rejects.toThrow(MissingOutputError);
    await expect(start).rejects.toThrow('RawBucketName');
  });
});

describe('an assembly', () => {
  test('that was never synthesized is one clear error', () => {
    expect(() => readAssembly('/no/such/cdk.out')).toThrow(AssemblyNotFoundError);
    expect(() => readAssembly('/no/such/cdk.out')).toThrow('run "npx cdk synth" first');
  });

  test('whose template is broken or gone is one clear error', () => {
    const directory = writeAssembly();
    const file = join(directory, 'small.template.json');

    writeFileSync(file, '{"Resources": {');
    expect(() => readAssembly(directory)).toThrow(`${file} is no valid JSON`);
    writeFileSync(file, '{}');
    expect(() => readAssembly(directory)).toThrow(`${file} has no Resources`);
    rmSync(file);
    expect(() => readAssembly(directory)).toThrow(MalformedAssemblyError);
    expect(() => readAssembly(directory)).toThrow(`${file} is missing`);
  });

  test('is read for the stack that was asked for', () => {
    expect(readAssembly(writeAssembly(), 'small').stackName).toBe('small');
    expect(() => readAssembly(writeAssembly(), 'large')).toThrow('it holds: small');
  });
});
