import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { ENVIRONMENT, RECORDS } from '../../lambdas/clean-upload/environment.ts';
import { buildStack } from './build-stack.ts';

const { stack } = buildStack();
const template = Template.fromStack(stack);

const raw = resource('AWS::S3::Bucket', /^Raw/);
const texts = resource('AWS::S3::Bucket', /^Texts/);
const queue = resource('AWS::SQS::Queue', /^UploadsQueue/);
const deadLetters = resource('AWS::SQS::Queue', /^UploadsDeadLetters/);
const queuePolicy = resource('AWS::SQS::QueuePolicy', /^UploadsQueue/);
const table = resource('AWS::DynamoDB::Table', /^Records/);
const role = resource('AWS::IAM::Role', /^CleanUpload/);
const cleanUpload = resource('AWS::Lambda::Function', /^CleanUpload/);
const mapping = resource('AWS::Lambda::EventSourceMapping', /^CleanUpload/);

describe('the buckets', () => {
  test.each([
    ['raw', raw],
    ['texts', texts],
  ])('refuse plain HTTP: %s', (_, bucket) => {
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      Bucket: { Ref: bucket.id },
      PolicyDocument: { Statement: [refusesPlainHttp('s3:*', [arn(bucket), objects(bucket)])] },
    });
    expect(bucket.id).toMatch(/^(Raw|Texts)Bucket/);
  });

  test.each([
    ['raw', raw],
    ['texts', texts],
  ])('are private, encrypted and know no access lists: %s', (_, bucket) => {
    expect(bucket.Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });

  test.each([
    ['raw', raw],
    ['texts', texts],
  ])('have a name that account and region make theirs: %s', (purpose, bucket) => {
    expect(bucket.Properties.BucketName).toEqual(
      join(`winnow-${purpose}-`, { Ref: 'AWS::AccountId' }, '-', { Ref: 'AWS::Region' }),
    );
  });

  test('keep old versions of uploads for a while, and none of clean texts', () => {
    expect(raw.Properties.VersioningConfiguration).toEqual({ Status: 'Enabled' });
    expect(raw.Properties.LifecycleConfiguration.Rules[0]).toEqual({
      Id: 'old-versions',
      Status: 'Enabled',
      NoncurrentVersionExpiration: { NoncurrentDays: 30 },
      ExpiredObjectDeleteMarker: true,
    });
    expect(texts.Properties).not.toHaveProperty('VersioningConfiguration');
  });

  test.each([
    ['raw', raw],
    ['texts', texts],
  ])('drop multipart uploads that nobody finished: %s', (_, bucket) => {
    expect(bucket.Properties.LifecycleConfiguration.Rules).toContainEqual({
      Id: 'abandoned-uploads',
      Status: 'Enabled',
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
    });
  });

  test('notify of created, removed and expired objects, the raw one alone', () => {
    expect(raw.Properties.NotificationConfiguration).toEqual({
      QueueConfigurations: [
        { Event: 's3:ObjectCreated:*', Queue: arn(queue) },
        { Event: 's3:ObjectRemoved:*', Queue: arn(queue) },
        { Event: 's3:LifecycleExpiration:*', Queue: arn(queue) },
      ],
    });
    expect(texts.Properties).not.toHaveProperty('NotificationConfiguration');
  });
});

describe('the queue', () => {
  test('lets only this bucket of this account send', () => {
    const allowed = queuePolicy.Properties.PolicyDocument.Statement.filter(
      ({ Effect }: { Effect: string }) => Effect === 'Allow',
    );
    expect(allowed).toEqual([
      {
        Sid: 'RawBucketMaySend',
        Effect: 'Allow',
        Principal: { Service: 's3.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: arn(queue),
        Condition: {
          ArnEquals: {
            'aws:SourceArn': join(
              'arn:',
              { Ref: 'AWS::Partition' },
              ':s3:::winnow-raw-',
              { Ref: 'AWS::AccountId' },
              '-',
              { Ref: 'AWS::Region' },
            ),
          },
          StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
        },
      },
    ]);
  });

  test('has its policy before the bucket tries it', () => {
    expect(raw.DependsOn).toEqual([queuePolicy.id]);
  });

  test.each([
    ['uploads', queue],
    ['dead letters', deadLetters],
  ])('refuses plain HTTP and encrypts with its own keys: %s', (_, { id, Properties }) => {
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      Queues: [{ Ref: id }],
      PolicyDocument: {
        Statement: Match.arrayWith([refusesPlainHttp('sqs:*', { 'Fn::GetAtt': [id, 'Arn'] })]),
      },
    });
    expect(Properties.SqsManagedSseEnabled).toBe(true);
  });

  test('hides a message for six timeouts of the function and the batch window', () => {
    const { MaximumBatchingWindowInSeconds: batchWindow } = mapping.Properties;
    expect(queue.Properties.VisibilityTimeout).toBe(6 * cleanUpload.Properties.Timeout + batchWindow);
  });

  test('gives a message five chances, then keeps it fourteen days', () => {
    expect(queue.Properties.RedrivePolicy).toEqual({
      deadLetterTargetArn: arn(deadLetters),
      maxReceiveCount: 5,
    });
    expect(deadLetters.Properties.MessageRetentionPeriod).toBe(14 * 86_400);
  });
});

describe('the function', () => {
  test('may write records but not scan, query or delete them, and not read the index', () => {
    expect(allowedOn('dynamodb:')).toEqual([
      [['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'], arn(table)],
    ]);
  });

  test('may read uploads and tell a missing from a forbidden one, but not write to the raw bucket', () => {
    expect(allowedOn('s3:').filter(([, resource]) => JSON.stringify(resource).includes(raw.id))).toEqual([
      ['s3:GetObject', objects(raw)],
      ['s3:ListBucket', arn(raw)],
    ]);
  });

  test('may put and delete texts, and nothing else in any bucket', () => {
    expect(allowedOn('s3:').filter(([, resource]) => !JSON.stringify(resource).includes(raw.id))).toEqual([
      [['s3:DeleteObject', 's3:PutObject'], objects(texts)],
    ]);
  });

  test('may take messages from the queue but not send any', () => {
    expect(allowedOn('sqs:')).toEqual([
      [['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'], arn(queue)],
    ]);
  });

  test('may write to its own log group alone', () => {
    const logs = resource('AWS::Logs::LogGroup', /^CleanUpload/);
    expect(allowedOn('logs:')).toEqual([[['logs:CreateLogStream', 'logs:PutLogEvents'], arn(logs)]]);
  });

  test('has no permission from anywhere else', () => {
    expect(role.Properties).not.toHaveProperty('ManagedPolicyArns');
    template.resourceCountIs('AWS::IAM::Policy', 0);
    template.resourceCountIs('AWS::IAM::ManagedPolicy', 0);
  });

  test('is polled only once its permissions are in force', () => {
    expect(mapping.Properties.FunctionName).toEqual({ Ref: cleanUpload.id });
    expect(cleanUpload.Properties.Role).toEqual(arn(role));
    expect(role.Properties.Policies).toHaveLength(1);
  });

  test('reports the records that failed, of a capped number of batches at a time', () => {
    expect(mapping.Properties).toMatchObject({
      EventSourceArn: arn(queue),
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BatchSize: 10,
      ScalingConfig: { MaximumConcurrency: 10 },
    });
  });

  test('runs on Arm and the current Node, and logs lines of JSON', () => {
    expect(cleanUpload.Properties).toMatchObject({
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      MemorySize: 1536,
      Timeout: 60,
      LoggingConfig: { LogFormat: 'JSON' },
    });
  });

  test('finds every name that it reads in its environment', () => {
    const { Variables } = cleanUpload.Properties.Environment;
    expect(Object.keys(Variables).sort()).toEqual(
      [
        ...Object.values(ENVIRONMENT),
        'POWERTOOLS_LOG_LEVEL',
        'POWERTOOLS_METRICS_NAMESPACE',
        'POWERTOOLS_SERVICE_NAME',
      ].sort(),
    );
    expect(Variables).toMatchObject({
      RAW_BUCKET: { Ref: raw.id },
      TEXTS_BUCKET: { Ref: texts.id },
      RECORDS_TABLE: { Ref: table.id },
      MAX_UPLOAD_BYTES: '10485760',
      CLEANING_CODE: '0123456789abcdef',
    });
  });
});

describe('the table', () => {
  test('is paid by request, recoverable to any point in time, and drops expired tombstones', () => {
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      TimeToLiveSpecification: { AttributeName: RECORDS.expiry, Enabled: true },
      KeySchema: [
        { AttributeName: 'source', KeyType: 'HASH' },
        { AttributeName: 'part', KeyType: 'RANGE' },
      ],
    });
  });

  test('lists what wants attention with no more than a list shows', () => {
    expect(table.Properties.GlobalSecondaryIndexes).toEqual([
      {
        IndexName: RECORDS.attentionIndex,
        KeySchema: [
          { AttributeName: 'attention', KeyType: 'HASH' },
          { AttributeName: 'cleanedAt', KeyType: 'RANGE' },
        ],
        Projection: {
          ProjectionType: 'INCLUDE',
          NonKeyAttributes: ['status', 'reason', 'flags', 'title', 'bytes'],
        },
      },
    ]);
  });
});

describe('the alarms', () => {
  test('watch dead letters, the age of the oldest message, errors and throttles', () => {
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'));
    expect(
      alarms.map(({ Properties }) => [
        Properties.Namespace,
        Properties.MetricName,
        Properties.Statistic,
        Properties.Threshold,
      ]),
    ).toEqual([
      ['AWS/SQS', 'ApproximateNumberOfMessagesVisible', 'Maximum', 0],
      ['AWS/SQS', 'ApproximateAgeOfOldestMessage', 'Maximum', 5 * 361],
      ['AWS/Lambda', 'Errors', 'Sum', 0],
      ['AWS/Lambda', 'Throttles', 'Sum', 0],
      [undefined, undefined, undefined, 20],
      [undefined, undefined, undefined, 5],
    ]);
  });

  test('judge shares of rejected and held-back uploads, where there are enough to judge by', () => {
    const shares = Object.values(template.findResources('AWS::CloudWatch::Alarm'))
      .filter(({ Properties }) => Properties.Metrics !== undefined)
      .map(({ Properties }) => [
        Properties.Threshold,
        ...Properties.Metrics.map(
          (metric: { Expression?: string; MetricStat?: { Metric: { MetricName: string } } }) =>
            metric.Expression ?? metric.MetricStat?.Metric.MetricName,
        ),
      ]);
    expect(shares).toEqual([
      [
        20,
        'IF(FILL(cleaned, 0) + FILL(rejected, 0) >= 20, 100 * FILL(rejected, 0) / (FILL(cleaned, 0) + FILL(rejected, 0)), 0)',
        'Rejected',
        'Cleaned',
      ],
      [
        5,
        'IF(FILL(cleaned, 0) >= 20, 100 * FILL(overRemoval, 0) / (FILL(cleaned, 0)), 0)',
        'OverRemoval',
        'Cleaned',
      ],
    ]);
  });

  test('judge by the metrics that this very stack writes', () => {
    const { POWERTOOLS_METRICS_NAMESPACE, POWERTOOLS_SERVICE_NAME } =
      cleanUpload.Properties.Environment.Variables;
    const metrics = Object.values(template.findResources('AWS::CloudWatch::Alarm'))
      .flatMap(({ Properties }) => Properties.Metrics ?? [])
      .flatMap(({ MetricStat }) => (MetricStat ? [MetricStat.Metric] : []));
    for (const { Namespace, Dimensions } of metrics) {
      expect({ Namespace, Dimensions }).toEqual({
        Namespace: POWERTOOLS_METRICS_NAMESPACE,
        Dimensions: [{ Name: 'service', Value: POWERTOOLS_SERVICE_NAME }],
      });
    }
    expect(POWERTOOLS_METRICS_NAMESPACE).toBe('winnow/winnow');
  });

  test('name a command of this project where one helps', () => {
    const texts = Object.values(template.findResources('AWS::CloudWatch::Alarm')).map(
      ({ Properties }) => Properties.AlarmDescription as string,
    );
    expect(texts.join(' ')).not.toContain('aws ');
    expect(texts[0]).toContain('winnow dead-letters --redrive --stack winnow');
  });

  test('stand on a dashboard with queue, outcomes and function', () => {
    const [dashboard] = Object.values(template.findResources('AWS::CloudWatch::Dashboard'));
    const body = JSON.stringify(dashboard?.Properties.DashboardBody);
    for (const title of ['Alarms', 'Uploads', 'Shares, %', 'Waiting, and dead letters', 'Duration, ms'])
      expect(body).toContain(title);
  });

  test('are told to nobody until there is an address', () => {
    template.resourceCountIs('AWS::SNS::Topic', 0);
    const told = Template.fromStack(buildStack({ 'winnow:alarmEmail': 'ops@example.org' }).stack);
    told.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'ops@example.org' });
    told.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: [{ Ref: Match.anyValue() }] });
    expect(Object.keys(told.findResources('AWS::SNS::Topic'))).toHaveLength(1);
  });
});

describe('the stack', () => {
  test('has no custom resources and no function but its own', () => {
    const types = Object.values(template.toJSON().Resources as Record<string, { Type: string }>).map(
      ({ Type }) => Type,
    );
    expect(types.filter((type) => /^Custom::|CustomResource$/.test(type))).toEqual([]);
    expect(types.filter((type) => type === 'AWS::Lambda::Function')).toHaveLength(1);
  });

  test('tells the names that tools need, and what decides how a text is cleaned', () => {
    const { CleaningSettings, ...outputs } = template.toJSON().Outputs;
    const [[logGroup]] = Object.entries(template.findResources('AWS::Logs::LogGroup')) as [[string, object]];
    const { Variables } = cleanUpload.Properties.Environment;
    expect(JSON.parse(CleaningSettings.Value)).toEqual({
      profile: Variables.PROFILE,
      cleaningCode: Variables.CLEANING_CODE,
      diacritics: Variables.DIACRITICS,
      language: Variables.LANGUAGE_PROFILE,
      exceptions: JSON.parse(Variables.EXCEPTIONS),
      maxUploadBytes: Number(Variables.MAX_UPLOAD_BYTES),
    });
    expect(outputs).toEqual({
      LogGroupName: { Value: { Ref: logGroup } },
      RawBucketName: { Value: { Ref: raw.id } },
      TextsBucketName: { Value: { Ref: texts.id } },
      RecordsTableName: { Value: { Ref: table.id } },
      UploadsQueueUrl: { Value: { Ref: queue.id } },
      DeadLettersQueueUrl: { Value: { Ref: deadLetters.id } },
      FunctionName: { Value: { Ref: cleanUpload.id } },
    });
  });

  test('keeps buckets and table when it is removed, but not those of a deployment that failed', () => {
    expect([raw, texts, table].map(({ DeletionPolicy }) => DeletionPolicy)).toEqual(
      Array(3).fill('RetainExceptOnCreate'),
    );
    expect([raw, texts, table].map(({ UpdateReplacePolicy }) => UpdateReplacePolicy)).toEqual(
      Array(3).fill('Retain'),
    );
    expect(table.Properties.DeletionProtectionEnabled).toBe(true);
  });

  test('goes altogether in an environment that is thrown away', () => {
    const trial = Template.fromStack(buildStack({ env: 'trial' }).stack);
    const policies = Object.values(trial.toJSON().Resources as Record<string, { DeletionPolicy?: string }>)
      .map(({ DeletionPolicy }) => DeletionPolicy)
      .filter((policy) => policy !== undefined);
    expect(new Set(policies)).toEqual(new Set(['Delete']));
    trial.hasResourceProperties('AWS::DynamoDB::Table', { DeletionProtectionEnabled: false });
  });
});

// biome-ignore lint/suspicious/noExplicitAny: the properties of every resource type there is
type Found = { id: string; Properties: any } & Record<string, unknown>;

function resource(type: string, id: RegExp): Found {
  const found = Object.entries(template.findResources(type)).filter(([logicalId]) => id.test(logicalId));
  if (found[0] === undefined || found.length > 1) throw new Error(`${found.length} ${type} match ${id}`);
  return { id: found[0][0], ...found[0][1] } as Found;
}

function allowedOn(service: string): [action: unknown, resource: unknown][] {
  const statements: { Action: string | string[]; Resource: unknown }[] =
    role.Properties.Policies[0].PolicyDocument.Statement;
  return statements
    .filter(({ Action }) => [Action].flat().some((action) => action.startsWith(service)))
    .map(({ Action, Resource }) => [Action, Resource]);
}

function refusesPlainHttp(action: string, resources: unknown): unknown {
  return Match.objectLike({
    Effect: 'Deny',
    Principal: { AWS: '*' },
    Action: action,
    Resource: resources,
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  });
}

function arn({ id }: { id: string }): unknown {
  return { 'Fn::GetAtt': [id, 'Arn'] };
}

function objects(bucket: { id: string }): unknown {
  return join(arn(bucket), '/*');
}

function join(...parts: unknown[]): unknown {
  return { 'Fn::Join': ['', parts] };
}
