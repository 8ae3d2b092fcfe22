import { Duration, type RemovalPolicy, Validations } from 'aws-cdk-lib';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { encryptionBy } from './encryption-key.ts';
import type { UploadsQueue } from './uploads-queue.ts';

export interface RawBucketProps {
  readonly bucketName: string;
  readonly uploads: UploadsQueue;
  readonly noncurrentVersions: Duration;
  readonly removalPolicy: RemovalPolicy;
  readonly key?: kms.Key;
}

/** Keeps the uploads as they came, every version of them, and tells the queue of each change. */
export class RawBucket extends Construct {
  readonly bucket: s3.Bucket;

  constructor(scope: Construct, id: string, props: RawBucketProps) {
    super(scope, id);

    this.bucket = new s3.Bucket(this, 'Bucket', {
      bucketName: props.bucketName,
      versioned: true,
      ...encryptionBy(props.key),
      enforceSSL: true,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: props.removalPolicy,
      lifecycleRules: [
        {
          id: 'old-versions',
          noncurrentVersionExpiration: props.noncurrentVersions,
          expiredObjectDeleteMarker: true,
        },
        { id: 'abandoned-uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) },
      ],
    });
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Every write and delete leaves a version here and its version id in the records table. ' +
        'Reads are a matter of CloudTrail data events, which are switched on by account.',
    });

    this.notify(props.uploads);
  }

  /** By the bucket's own property: `addEventNotification` would deploy a function that sets it. */
  private notify(uploads: UploadsQueue): void {
    const bucket = this.bucket.node.defaultChild as s3.CfnBucket;
    bucket.notificationConfiguration = {
      queueConfigurations: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*', 's3:LifecycleExpiration:*'].map(
        (event) => ({ event, queue: uploads.queue.queueArn }),
      ),
    };
    bucket.node.addDependency(uploads.permission);
  }
}
