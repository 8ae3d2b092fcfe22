import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import type { Template as TemplateOfStack } from '../../infra/template-reader.ts';
import { buildStack } from './build-stack.ts';
import { PolicySimulator } from './policy-simulator.ts';

const ACCOUNT = '123456789012';
const { stack } = buildStack();
const template = Template.fromStack(stack).toJSON() as TemplateOfStack;
const simulator = new PolicySimulator(template, stack.stackName);

const { raw, texts, uploads, cleanUpload, records } = stack;
const idOf = (resource: { node: { defaultChild?: unknown } }) =>
  stack.getLogicalId(resource.node.defaultChild as never);
const role = { role: stack.getLogicalId(cleanUpload.function.role?.node.defaultChild as never) };
const ARN = {
  raw: simulator.arn(idOf(raw.bucket)),
  texts: simulator.arn(idOf(texts.bucket)),
  uploads: simulator.arn(idOf(uploads.queue)),
  deadLetters: simulator.arn(idOf(uploads.deadLetters)),
  records: simulator.arn(idOf(records.table)),
  function: simulator.arn(idOf(cleanUpload.function)),
};
const { raw: RAW, texts: TEXTS } = ARN;
const SECURE = { 'aws:SecureTransport': 'true' };

describe('the function', () => {
  test.for([
    ['s3:GetObject', `${RAW}/a/story.txt`],
    ['s3:ListBucket', RAW],
    ['s3:PutObject', `${TEXTS}/a.json`],
    ['s3:DeleteObject', `${TEXTS}/a.json`],
    ['dynamodb:GetItem', ARN.records],
    ['dynamodb:PutItem', ARN.records],
    ['dynamodb:UpdateItem', ARN.records],
    ['sqs:ReceiveMessage', ARN.uploads],
    ['sqs:DeleteMessage', ARN.uploads],
    ['sqs:GetQueueAttributes', ARN.uploads],
  ] as const)('may %s', ([action, resource]) => {
    const answer = simulator.allows({ principal: role, action, resource, context: SECURE });

    expect(answer).toBe(true);
  });

  test.for([
    ['s3:PutObject', `${RAW}/a/story.txt`],
    ['s3:DeleteObject', `${RAW}/a/story.txt`],
    ['s3:GetObjectVersion', `${RAW}/a/story.txt`],
    ['s3:DeleteObjectVersion', `${RAW}/a/story.txt`],
    ['s3:PutObjectTagging', `${RAW}/a/story.txt`],
    ['s3:PutBucketPolicy', RAW],
    ['s3:PutBucketNotification', RAW],
    ['s3:PutLifecycleConfiguration', RAW],
    ['s3:DeleteBucket', RAW],
    ['s3:GetObject', `${TEXTS}/a.json`],
    ['s3:ListBucket', TEXTS],
    ['s3:DeleteBucket', TEXTS],
    ['s3:GetObject', 'arn:aws:s3:::another-bucket/a'],
    ['s3:ListAllMyBuckets', '*'],
    ['dynamodb:Scan', ARN.records],
    ['dynamodb:Query', ARN.records],
    ['dynamodb:Query', `${ARN.records}/index/attention`],
    ['dynamodb:DeleteItem', ARN.records],
    ['dynamodb:BatchWriteItem', ARN.records],
    ['dynamodb:DeleteTable', ARN.records],
    ['dynamodb:UpdateTable', ARN.records],
    ['dynamodb:GetItem', `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/other`],
    ['sqs:SendMessage', ARN.uploads],
    ['sqs:PurgeQueue', ARN.uploads],
    ['sqs:SetQueueAttributes', ARN.uploads],
    ['sqs:ReceiveMessage', ARN.deadLetters],
    ['sqs:SendMessage', ARN.deadLetters],
    ['lambda:InvokeFunction', ARN.function],
    ['lambda:UpdateFunctionCode', ARN.function],
    ['iam:PassRole', simulator.arn(role.role)],
    ['sts:AssumeRole', `arn:aws:iam::${ACCOUNT}:role/admin`],
    ['kms:Decrypt', `arn:aws:kms:eu-west-1:${ACCOUNT}:key/any`],
    ['secretsmanager:GetSecretValue', `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:any`],
    ['logs:DeleteLogGroup', `arn:aws:logs:eu-west-1:${ACCOUNT}:log-group:any`],
    ['cloudwatch:PutMetricData', '*'],
  ] as const)('may not %s on %s', ([action, resource]) => {
    const answer = simulator.allows({ principal: role, action, resource, context: SECURE });

    expect(answer).toBe(false);
  });

  test('may do nothing over plain HTTP', () => {
    const context = { 'aws:SecureTransport': 'false' };
    const questions = [
      ['s3:GetObject', `${RAW}/a`],
      ['s3:ListBucket', RAW],
      ['s3:PutObject', `${TEXTS}/a`],
      ['sqs:ReceiveMessage', ARN.uploads],
    ] as const;

    const answers = questions.map(([action, resource]) =>
      simulator.allows({ principal: role, action, resource, context }),
    );

    expect(answers).toEqual([false, false, false, false]);
  });

  test('is the only one that may take its role', () => {
    const trust = template.Resources[role.role]?.Properties.AssumeRolePolicyDocument.Statement;

    expect(trust).toEqual([
      { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } },
    ]);
  });
});

describe('the queue', () => {
  const send = {
    principal: { service: 's3.amazonaws.com' },
    action: 'sqs:SendMessage',
    resource: ARN.uploads,
  };
  const own = { ...SECURE, 'aws:SourceArn': RAW, 'aws:SourceAccount': ACCOUNT };

  test('takes messages of its bucket', () => {
    expect(simulator.allows({ ...send, context: own })).toBe(true);
  });

  test.for([
    ['another bucket', { ...send, context: { ...own, 'aws:SourceArn': 'arn:aws:s3:::another-bucket' } }],
    ['a bucket that does not say which it is', { ...send, context: SECURE }],
    ['plain HTTP', { ...send, context: { ...own, 'aws:SecureTransport': 'false' } }],
    ['another service', { ...send, principal: { service: 'sns.amazonaws.com' }, context: own }],
    ['anybody on the internet', { ...send, principal: { aws: '*' }, context: SECURE }],
    ['another account', { ...send, principal: { aws: 'arn:aws:iam::999999999999:root' }, context: SECURE }],
  ] as const)('takes none of %s', ([, question]) => {
    expect(simulator.allows(question)).toBe(false);
  });

  test('of dead letters takes none of S3', () => {
    expect(simulator.allows({ ...send, resource: ARN.deadLetters, context: own })).toBe(false);
  });
});

describe('the buckets', () => {
  test.for([RAW, TEXTS])('let nobody in by their own policy: %s', (bucket) => {
    const answers = ['s3:GetObject', 's3:PutObject', 's3:ListBucket', 's3:DeleteObject'].map((action) =>
      simulator.allows({
        principal: { aws: 'arn:aws:iam::999999999999:root' },
        action,
        resource: action === 's3:ListBucket' ? bucket : `${bucket}/a`,
        context: SECURE,
      }),
    );

    expect(answers).toEqual([false, false, false, false]);
  });
});

describe("a stack with the account's own key", () => {
  const own = buildStack({ 'winnow:encryption': 'own-key' }).stack;
  const ownTemplate = Template.fromStack(own);
  const [keyId = ''] = Object.keys(ownTemplate.findResources('AWS::KMS::Key'));
  const keyArn = { 'Fn::GetAtt': [keyId, 'Arn'] };

  test('encrypts buckets and table with it, and turns it every year', () => {
    for (const bucket of Object.values(ownTemplate.findResources('AWS::S3::Bucket'))) {
      const [rule] = bucket.Properties.BucketEncryption.ServerSideEncryptionConfiguration;
      expect(rule).toEqual({
        BucketKeyEnabled: true,
        ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: keyArn },
      });
    }
    ownTemplate.allResourcesProperties('AWS::DynamoDB::Table', {
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: keyArn },
    });
    ownTemplate.allResourcesProperties('AWS::KMS::Key', { EnableKeyRotation: true });
  });

  test('lets the function use this key, and manage none', () => {
    const [{ Properties } = { Properties: {} }] = Object.values(ownTemplate.findResources('AWS::IAM::Role'));
    const statements = Properties.Policies[0].PolicyDocument.Statement;
    const ofKeys = statements.filter(({ Action }: { Action: string[] }) => String(Action).includes('kms:'));

    expect(ofKeys).toEqual([
      {
        Sid: 'UseOwnKey',
        Effect: 'Allow',
        Action: [
          'kms:Decrypt',
          'kms:DescribeKey',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:ReEncryptFrom',
          'kms:ReEncryptTo',
        ],
        Resource: keyArn,
      },
    ]);
  });

  test('has no key to pay for unless it is asked for', () => {
    Template.fromStack(stack).resourceCountIs('AWS::KMS::Key', 0);
    expect(keyId).not.toBe('');
  });
});
