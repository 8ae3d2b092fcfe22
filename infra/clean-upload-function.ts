import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ENVIRONMENT, type EnvironmentName, SERVICE_NAME } from '../lambdas/clean-upload/environment.ts';
import type { Config } from './config.ts';
import { KEY_USE } from './encryption-key.ts';
import type { RawBucket } from './raw-bucket.ts';
import type { RecordsTable } from './records-table.ts';
import type { TextsBucket } from './texts-bucket.ts';
import type { UploadsQueue } from './uploads-queue.ts';

export interface CleanUploadFunctionProps {
  readonly config: Config;
  /** The directory of the bundled code, see `bundleFunction`. */
  readonly code: string;
  /** See `hashCleaningCode`. */
  readonly cleaningCode: string;
  readonly batchWindow: Duration;
  readonly metricsNamespace: string;
  readonly raw: RawBucket;
  readonly texts: TextsBucket;
  readonly uploads: UploadsQueue;
  readonly records: RecordsTable;
  readonly key?: kms.Key;
}

/** Cleans what the uploads queue hints at; the only thing in the stack that runs code. */
export class CleanUploadFunction extends Construct {
  readonly function: lambda.Function;
  readonly logGroup: logs.LogGroup;
  /** All that decides what a text becomes. */
  readonly cleaningSettings: {
    /** Of uploads that name none. */
    readonly profile: string;
    readonly cleaningCode: string;
    readonly diacritics: string;
    readonly language: string;
    readonly exceptions: readonly string[];
    readonly maxUploadBytes: number;
  };

  constructor(scope: Construct, id: string, props: CleanUploadFunctionProps) {
    super(scope, id);
    const { config, raw, texts, uploads, records } = props;

    this.cleaningSettings = {
      profile: config.profile,
      cleaningCode: props.cleaningCode,
      diacritics: config.diacritics,
      language: config.language,
      exceptions: wordsOf(config.exceptions),
      maxUploadBytes: config.maxUploadMiB * 1024 * 1024,
    };
    const { cleaningCode, diacritics, language, exceptions, maxUploadBytes } = this.cleaningSettings;

    this.logGroup = new logs.LogGroup(this, 'Logs', {
      retention: logs.RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });

    const environment: Record<EnvironmentName, string> = {
      [ENVIRONMENT.rawBucket]: raw.bucket.bucketName,
      [ENVIRONMENT.textsBucket]: texts.bucket.bucketName,
      [ENVIRONMENT.recordsTable]: records.table.tableName,
      [ENVIRONMENT.profile]: config.profile,
      [ENVIRONMENT.diacritics]: diacritics,
      [ENVIRONMENT.language]: language,
      [ENVIRONMENT.exceptions]: JSON.stringify(exceptions),
      [ENVIRONMENT.maxUploadBytes]: String(maxUploadBytes),
      [ENVIRONMENT.tombstoneDays]: String(config.tombstoneDays),
      [ENVIRONMENT.cleaningCode]: cleaningCode,
    };

    this.function = new lambda.Function(this, 'Function', {
      description: 'Cleans uploaded texts into records.',
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      code: lambda.Code.fromAsset(props.code),
      handler: 'index.handler',
      memorySize: config.memoryMiB,
      timeout: Duration.seconds(config.timeoutSeconds),
      role: this.role(props, this.logGroup),
      logGroup: this.logGroup,
      loggingFormat: lambda.LoggingFormat.JSON,
      environment: {
        ...environment,
        POWERTOOLS_SERVICE_NAME: SERVICE_NAME,
        POWERTOOLS_METRICS_NAMESPACE: props.metricsNamespace,
        POWERTOOLS_LOG_LEVEL: 'INFO',
      },
    });

    new lambda.EventSourceMapping(this, 'Uploads', {
      target: this.function,
      eventSourceArn: uploads.queue.queueArn,
      batchSize: config.batchSize,
      maxBatchingWindow: props.batchWindow,
      maxConcurrency: config.maxConcurrency,
      reportBatchItemFailures: true,
    });
  }

  /**
   * All that the function may do. The policy is part of the role, so that it is in force before the function
   * and the mapping that polls the queue exist.
   */
  private role(
    { raw, texts, uploads, records, key }: CleanUploadFunctionProps,
    logGroup: logs.LogGroup,
  ): iam.Role {
    const statements = [
      new iam.PolicyStatement({
        sid: 'ReadUploads',
        actions: ['s3:GetObject'],
        resources: [raw.bucket.arnForObjects('*')],
      }),
      new iam.PolicyStatement({
        sid: 'TellMissingFromForbidden',
        actions: ['s3:ListBucket'],
        resources: [raw.bucket.bucketArn],
      }),
      new iam.PolicyStatement({
        sid: 'KeepLargeTexts',
        actions: ['s3:PutObject', 's3:DeleteObject'],
        resources: [texts.bucket.arnForObjects('*')],
      }),
      new iam.PolicyStatement({
        sid: 'KeepRecords',
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
        resources: [records.table.tableArn],
      }),
      new iam.PolicyStatement({
        sid: 'ConsumeUploads',
        actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
        resources: [uploads.queue.queueArn],
      }),
      new iam.PolicyStatement({
        sid: 'WriteLogs',
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    ];

    if (key !== undefined)
      statements.push(
        new iam.PolicyStatement({ sid: 'UseOwnKey', actions: [...KEY_USE], resources: [key.keyArn] }),
      );
    const role = new iam.Role(this, 'Role', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { CleanUpload: new iam.PolicyDocument({ statements }) },
    });
    Validations.of(role).acknowledge(
      everyObject(raw.bucket, 'An upload may have any key; the bucket holds nothing but uploads.'),
      everyObject(texts.bucket, 'The function names the texts by itself; the bucket holds nothing else.'),
    );
    return role;
  }
}

function everyObject(bucket: s3.Bucket, reason: string): { id: string; reason: string } {
  const logicalId = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as s3.CfnBucket);
  return { id: `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/*]`, reason };
}

function wordsOf(list = ''): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
