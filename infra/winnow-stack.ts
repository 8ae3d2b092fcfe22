import { Aws, CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { bucketArn, bucketName } from './bucket-name.ts';
import { CleanUploadFunction } from './clean-upload-function.ts';
import type { Config } from './config.ts';
import { Dashboard } from './dashboard.ts';
import { EncryptionKey } from './encryption-key.ts';
import { UploadMetrics } from './metrics.ts';
import { RawBucket } from './raw-bucket.ts';
import { RecordsTable } from './records-table.ts';
import { TextsBucket } from './texts-bucket.ts';
import { UploadsQueue } from './uploads-queue.ts';

export interface WinnowStackProps {
  readonly config: Config;
  /** The directory of the bundled function. */
  readonly code: string;
  readonly cleaningCode: string;
}

/** Long enough to fill a batch from a burst, short enough that a single upload does not wait. */
const BATCH_WINDOW = Duration.seconds(1);

/** One upload's way: raw bucket → uploads queue → function → records table and texts bucket. */
export class WinnowStack extends Stack {
  readonly uploads: UploadsQueue;
  readonly raw: RawBucket;
  readonly texts: TextsBucket;
  readonly records: RecordsTable;
  readonly cleanUpload: CleanUploadFunction;

  constructor(scope: Construct, { config, code, cleaningCode }: WinnowStackProps) {
    super(scope, config.stackName, { description: 'Cleans text at the moment it is uploaded.' });

    const keep = config.removal === 'retain';
    const removalPolicy = keep ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
    const rawName = bucketName(config.stackName, 'raw');

    this.uploads = new UploadsQueue(this, 'Uploads', {
      senderArn: bucketArn(rawName),
      functionTimeout: Duration.seconds(config.timeoutSeconds),
      batchWindow: BATCH_WINDOW,
    });
    const encryption =
      config.encryption === 'own-key' ? { key: new EncryptionKey(this, 'Key', { removalPolicy }).key } : {};
    this.raw = new RawBucket(this, 'Raw', {
      bucketName: rawName,
      uploads: this.uploads,
      noncurrentVersions: Duration.days(config.noncurrentVersionDays),
      removalPolicy,
      ...encryption,
    });
    this.texts = new TextsBucket(this, 'Texts', {
      bucketName: bucketName(config.stackName, 'texts'),
      removalPolicy,
      ...encryption,
    });
    this.records = new RecordsTable(this, 'Records', {
      removalPolicy,
      deletionProtection: keep,
      ...encryption,
    });
    const metrics = new UploadMetrics(config.stackName);
    this.cleanUpload = new CleanUploadFunction(this, 'CleanUpload', {
      config,
      code,
      cleaningCode,
      batchWindow: BATCH_WINDOW,
      metricsNamespace: metrics.namespace,
      raw: this.raw,
      texts: this.texts,
      uploads: this.uploads,
      records: this.records,
      ...encryption,
    });
    const watched = { uploads: this.uploads, function: this.cleanUpload.function, metrics };
    const alarms = new Alarms(this, 'Alarms', {
      ...watched,
      stackName: config.stackName,
      ...(config.alarmEmail !== undefined && { email: config.alarmEmail }),
    });
    new Dashboard(this, 'Dashboard', {
      ...watched,
      dashboardName: `${config.stackName}-${Aws.REGION}`,
      alarms: alarms.all,
      table: this.records.table,
    });

    new CfnOutput(this, 'RawBucketName', { value: this.raw.bucket.bucketName });
    new CfnOutput(this, 'TextsBucketName', { value: this.texts.bucket.bucketName });
    new CfnOutput(this, 'RecordsTableName', { value: this.records.table.tableName });
    new CfnOutput(this, 'UploadsQueueUrl', { value: this.uploads.queue.queueUrl });
    new CfnOutput(this, 'DeadLettersQueueUrl', { value: this.uploads.deadLetters.queueUrl });
    new CfnOutput(this, 'FunctionName', { value: this.cleanUpload.function.functionName });
    new CfnOutput(this, 'LogGroupName', { value: this.cleanUpload.logGroup.logGroupName });
    // What a replay compares records with.
    new CfnOutput(this, 'CleaningSettings', { value: JSON.stringify(this.cleanUpload.cleaningSettings) });
  }
}
