import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type LocalStack,
  type LocalStackOptions,
  startLocalStack,
} from '../../../infra/local/local-stack.ts';

type Properties = Record<string, unknown>;

/**
 * A handler without any dependency: it stores what it reads, fails for what is no S3 event, and sleeps, dies,
 * throws or loops when the text tells it to.
 */
export const RECORDING_HANDLER = `
const dynamodb = (operation, body) => fetch(process.env.AWS_ENDPOINT_URL_DYNAMODB, {
  method: 'POST',
  headers: {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'DynamoDB_20120810.' + operation,
    'x-amz-date': 'any',
    authorization: 'AWS4-HMAC-SHA256 Credential=a, SignedHeaders=b, Signature=c',
  },
  body: JSON.stringify(body),
}).then(async (response) => { if (!response.ok) throw new Error(await response.text()); });

export const handler = async ({ Records }, context) => {
  const failures = [];
  for (const { messageId, body } of Records) {
    try {
      const message = JSON.parse(body);
      if (message.Event === 's3:TestEvent') continue;
      const { s3 } = message.Records[0];
      const key = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
      const response = await fetch(process.env.AWS_ENDPOINT_URL_S3 + '/' + s3.bucket.name + '/' + encodeURIComponent(key));
      const text = await response.text();
      console.log('read ' + key);
      if (text.startsWith('run:')) await eval(text.slice(4));
      await dynamodb('PutItem', { TableName: process.env.TABLE, Item: {
        source: { S: key }, part: { S: '0' },
        status: { S: response.ok ? 'clean' : 'deleted' },
        ...(response.ok ? { etag: { S: response.headers.get('etag') }, text: { S: text || ' ' } } : {}),
        batch: { N: String(Records.length) },
      } });
    } catch (failure) {
      failures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures: failures };
};
`;

/** The template of a stack with the parts of the real one, each reference in the form that the CDK writes. */
export function smallTemplate(): {
  Resources: Record<string, { Type: string; Properties: Properties }>;
} & Record<string, unknown> {
  return {
    Parameters: { BootstrapVersion: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/v' } },
    Resources: {
      Raw: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          BucketName: {
            'Fn::Join': ['-', ['small', 'raw', { Ref: 'AWS::AccountId' }, { Ref: 'AWS::Region' }]],
          },
          VersioningConfiguration: { Status: 'Enabled' },
          NotificationConfiguration: {
            QueueConfigurations: [
              { Event: 's3:ObjectCreated:*', Queue: { 'Fn::GetAtt': ['Uploads', 'Arn'] } },
              { Event: 's3:ObjectRemoved:*', Queue: { 'Fn::GetAtt': ['Uploads', 'Arn'] } },
            ],
          },
        },
      },
      Uploads: {
        Type: 'AWS::SQS::Queue',
        Properties: {
          VisibilityTimeout: 30,
          RedrivePolicy: {
            deadLetterTargetArn: { 'Fn::GetAtt': ['DeadLetters', 'Arn'] },
            maxReceiveCount: 3,
          },
        },
      },
      DeadLetters: { Type: 'AWS::SQS::Queue', Properties: { MessageRetentionPeriod: 1_209_600 } },
      Records: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: [
            { AttributeName: 'source', AttributeType: 'S' },
            { AttributeName: 'part', AttributeType: 'S' },
            { AttributeName: 'status', AttributeType: 'S' },
          ],
          KeySchema: [
            { AttributeName: 'source', KeyType: 'HASH' },
            { AttributeName: 'part', KeyType: 'RANGE' },
          ],
          GlobalSecondaryIndexes: [
            {
              IndexName: 'byStatus',
              KeySchema: [{ AttributeName: 'status', KeyType: 'HASH' }],
              Projection: { ProjectionType: 'KEYS_ONLY' },
            },
          ],
          TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        },
      },
      Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
      Recorder: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Code: {
            S3Bucket: { 'Fn::Join': ['', ['assets-', { Ref: 'AWS::AccountId' }]] },
            S3Key: 'bundle.zip',
          },
          Handler: 'index.handler',
          Runtime: 'nodejs24.x',
          MemorySize: 128,
          Timeout: 1,
          Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
          Environment: { Variables: { TABLE: { Ref: 'Records' } } },
        },
      },
      Mapping: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: {
          EventSourceArn: { 'Fn::GetAtt': ['Uploads', 'Arn'] },
          FunctionName: { Ref: 'Recorder' },
          BatchSize: 10,
          MaximumBatchingWindowInSeconds: 5,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          ScalingConfig: { MaximumConcurrency: 5 },
        },
      },
    },
    Outputs: {
      RawBucketName: { Value: { Ref: 'Raw' } },
      RecordsTableName: { Value: { Ref: 'Records' } },
      UploadsQueueUrl: { Value: { Ref: 'Uploads' } },
      DeadLettersQueueUrl: { Value: { Ref: 'DeadLetters' } },
      FunctionName: { Value: { Ref: 'Recorder' } },
    },
  };
}

/** A directory that is deleted when the test ends. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'winnow-local-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Writes a cloud assembly of one stack, like `cdk synth` does, and returns its directory. */
export function writeAssembly(template: object = smallTemplate(), bundle = RECORDING_HANDLER): string {
  const directory = temporaryDirectory();
  mkdirSync(join(directory, 'asset.bundle'));
  writeFileSync(join(directory, 'asset.bundle', 'index.mjs'), bundle);
  const write = (name: string, content: object) =>
    writeFileSync(join(directory, name), JSON.stringify(content));
  write('small.template.json', template);
  write('small.assets.json', {
    files: {
      bundle: {
        source: { path: 'asset.bundle', packaging: 'zip' },
        destinations: { here: { objectKey: 'bundle.zip' } },
      },
    },
  });
  write('manifest.json', {
    artifacts: {
      small: { type: 'aws:cloudformation:stack', properties: { templateFile: 'small.template.json' } },
      'small.assets': { type: 'cdk:asset-manifest', properties: { file: 'small.assets.json' } },
    },
  });
  return directory;
}

/** Starts a stack on free ports, without pauses between retries, and closes it when the test ends. */
export async function runningStack(options: Partial<LocalStackOptions> = {}): Promise<LocalStack> {
  const stack = await startLocalStack({
    assembly: options.assembly ?? writeAssembly(),
    data: temporaryDirectory(),
    ports: { s3: 0, sqs: 0, dynamodb: 0 },
    retrySeconds: 0,
    ...options,
  });
  onTestFinished(() => stack.close());
  return stack;
}
