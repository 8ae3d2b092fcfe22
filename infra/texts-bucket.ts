import { Duration, type RemovalPolicy, Validations } from 'aws-cdk-lib';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { encryptionBy } from './encryption-key.ts';

export interface TextsBucketProps {
  readonly bucketName: string;
  readonly removalPolicy: RemovalPolicy;
  readonly key?: kms.Key;
}

/**
 * Keeps the clean texts that exceed the size of an item. Without versions, so that a deleted text is gone;
 * those of the upload are in the raw bucket.
 */
export class TextsBucket extends Construct {
  readonly bucket: s3.Bucket;

  constructor(scope: Construct, id: string, { bucketName, removalPolicy, key }: TextsBucketProps) {
    super(scope, id);

    this.bucket = new s3.Bucket(this, 'Bucket', {
      bucketName,
      ...encryptionBy(key),
      enforceSSL: true,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy,
      lifecycleRules: [{ id: 'abandoned-uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    });
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Only the function writes here, and logs each write; the texts can be made again from the uploads.',
    });
  }
}
