import { type CfnElement, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { expect, test } from 'vitest';
import { addChecks } from '../../infra/checks.ts';
import { findLoops, type Loop } from '../../infra/no-loops.ts';
import { buildApp, buildStack } from './build-stack.ts';

test('finds no loop in the stack as it is', () => {
  const { stack } = buildStack();
  expect(loops(stack)).toEqual([]);
});

test('refuses a stack whose output could trigger its input, and names both', () => {
  const { app, stack } = buildStack();
  addChecks(app);
  allow(stack.cleanUpload.function, ['s3:PutObject'], [stack.raw.bucket.arnForObjects('cleaned/a')]);
  expect(() => app.synth()).toThrow(
    /CleanUploadFunc\w+ is allowed s3:PutObject on RawBuck\w+, which sets \w+ off again through UploadsQueue\w+/,
  );
});

test('refuses a stack whose function may send to the queue that feeds it', () => {
  const { stack } = buildStack();
  stack.uploads.queue.grantSendMessages(stack.cleanUpload.function);
  expect(loops(stack)).toEqual([loop('Uploads/Queue', 'sqs:SendMessage')]);
});

test.each([
  ['a wildcard for any resource', ['s3:PutObject'], '*'],
  ['a wildcard for any action', ['s3:*'], 'arn:aws:s3:::winnow-raw-*/cleaned/*'],
  [
    'the name with an account spelled out',
    ['s3:DeleteObject'],
    'arn:aws:s3:::winnow-raw-123456789012-eu-west-1/*',
  ],
  ['another case of the action', ['S3:putobject'], 'arn:aws:s3:::winnow-raw-*'],
])('sees through %s', (_, actions, resource) => {
  const { stack } = buildStack();
  allow(stack.cleanUpload.function, actions, [resource]);
  expect(loops(stack)).toMatchObject([{ via: ['Uploads/Queue'], output: 'Raw/Bucket' }]);
});

test.each([
  ['what it may read', ['s3:GetObject', 's3:ListBucket'], '*'],
  ['a bucket whose name only begins alike', ['s3:PutObject'], 'arn:aws:s3:::winnow-raws/*'],
])('lets a function have %s', (_, actions, resource) => {
  const { stack } = buildStack();
  allow(stack.cleanUpload.function, actions, [resource]);
  expect(loops(stack)).toEqual([]);
});

test('counts what the policy of a bucket gives the function', () => {
  const { stack } = buildStack();
  stack.raw.bucket.addToResourcePolicy(
    new iam.PolicyStatement({
      principals: [stack.cleanUpload.function.grantPrincipal],
      actions: ['s3:PutObject'],
      resources: [stack.raw.bucket.arnForObjects('*')],
    }),
  );
  expect(loops(stack)).toEqual([loop('Raw/Bucket', 's3:PutObject', 'Uploads/Queue')]);
});

test.each([
  [
    'that the template does not spell out',
    iam.ManagedPolicy.fromAwsManagedPolicyName('AmazonS3FullAccess'),
    true,
  ],
  [
    'of AWS that is for logs alone',
    iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaBasicExecutionRole'),
    false,
  ],
])('judges by the worst a managed policy may hold: one %s', (_, policy, refused) => {
  const { stack } = buildStack();
  stack.cleanUpload.function.role?.addManagedPolicy(policy);
  expect(
    loops(stack)
      .map(({ output }) => output)
      .includes('Raw/Bucket'),
  ).toBe(refused);
});

test('reads the managed policies of the stack itself', () => {
  const { stack } = buildStack();
  const { role } = stack.cleanUpload.function;
  if (role === undefined) throw new Error('no role');
  new iam.ManagedPolicy(stack, 'Extra', {
    roles: [role],
    statements: [statement(['s3:PutObject'], [stack.raw.bucket.arnForObjects('*')])],
  });
  expect(loops(stack)).toEqual([loop('Raw/Bucket', 's3:PutObject', 'Uploads/Queue')]);
});

test('follows a second bucket that notifies a topic which feeds the queue', () => {
  const { stack } = buildStack();
  const topic = new sns.Topic(stack, 'Copies');
  topic.addSubscription(new SqsSubscription(stack.uploads.queue));
  (stack.texts.bucket.node.defaultChild as s3.CfnBucket).notificationConfiguration = {
    topicConfigurations: [{ event: 's3:ObjectCreated:*', topic: topic.topicArn }],
  };
  expect(loops(stack)).toEqual([loop('Texts/Bucket', 's3:PutObject', 'Copies', 'Uploads/Queue')]);
});

test('follows a bucket that tells EventBridge', () => {
  const { stack } = buildStack();
  const rule = new events.Rule(stack, 'Rule', { eventPattern: { source: ['aws.s3'] } });
  rule.addTarget(new targets.LambdaFunction(stack.cleanUpload.function));
  (stack.texts.bucket.node.defaultChild as s3.CfnBucket).notificationConfiguration = {
    eventBridgeConfiguration: { eventBridgeEnabled: true },
  };
  expect(loops(stack)).toEqual([loop('Texts/Bucket', 's3:PutObject', 'Rule')]);
});

test('follows the stream of a table that the function writes', () => {
  const stack = new Stack(buildApp(), 'streams');
  const table = new dynamodb.Table(stack, 'Table', {
    partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
    stream: dynamodb.StreamViewType.KEYS_ONLY,
  });
  const consumer = aFunction(stack, 'Consumer');
  consumer.addEventSourceMapping('Stream', {
    eventSourceArn: table.tableStreamArn as string,
    startingPosition: lambda.StartingPosition.LATEST,
  });
  allow(consumer, ['dynamodb:UpdateItem'], [table.tableArn]);
  expect(loops(stack)).toEqual([
    { function: 'Consumer', output: 'Table', action: 'dynamodb:UpdateItem', via: [] },
  ]);
});

test('follows messages that a function fails on to another queue of its own', () => {
  const stack = new Stack(buildApp(), 'redrive');
  const deadLetters = new sqs.Queue(stack, 'DeadLetters');
  const queue = new sqs.Queue(stack, 'Queue', {
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: 5 },
  });
  const consumer = aFunction(stack, 'Consumer');
  consumer.addEventSource(new SqsEventSource(deadLetters));
  allow(consumer, ['sqs:SendMessage'], [queue.queueArn]);
  expect(loops(stack)).toEqual([
    { function: 'Consumer', output: 'Queue', action: 'sqs:SendMessage', via: ['DeadLetters'] },
  ]);
});

test('takes a role from elsewhere for one that may do everything', () => {
  const stack = new Stack(buildApp(), 'elsewhere');
  const queue = new sqs.Queue(stack, 'Queue');
  const role = iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::123456789012:role/elsewhere');
  const consumer = aFunction(stack, 'Consumer', role);
  consumer.addEventSource(new SqsEventSource(queue));
  expect(loops(stack)).toContainEqual({
    function: 'Consumer',
    output: 'Queue',
    action: 'sqs:SendMessage',
    via: [],
  });
});

/** The loops with the constructs' paths in place of logical ids. */
function loops(stack: Stack): Loop[] {
  const paths = new Map<string, string>();
  for (const { node } of stack.node.findAll()) {
    const { defaultChild } = node;
    if (defaultChild)
      paths.set(stack.getLogicalId(defaultChild as CfnElement), node.path.slice(stack.node.path.length + 1));
  }
  const path = (id: string): string => paths.get(id) ?? id;
  return findLoops(
    Template.fromStack(stack).toJSON() as Parameters<typeof findLoops>[0],
    stack.stackName,
  ).map((loop) => ({
    ...loop,
    function: path(loop.function),
    output: path(loop.output),
    via: loop.via.map(path),
  }));
}

function loop(output: string, action: string, ...via: string[]): Loop {
  return { function: 'CleanUpload/Function', output, action, via };
}

function allow(grantee: lambda.Function, actions: string[], resources: string[]): void {
  grantee.addToRolePolicy(statement(actions, resources));
}

function statement(actions: string[], resources: string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({ actions, resources });
}

function aFunction(stack: Stack, id: string, role?: iam.IRole): lambda.Function {
  return new lambda.Function(stack, id, {
    runtime: lambda.Runtime.NODEJS_24_X,
    handler: 'index.handler',
    code: lambda.Code.fromInline('exports.handler = async () => {};'),
    ...(role && { role }),
  });
}
