import { Duration, type RemovalPolicy, Validations } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

export interface TextsBucketProps {
  readonly bucketName: string;
  readonly removalPolicy: RemovalPolicy;
}

/**
 * Keeps the clean texts that exceed the size of an item. Without versions, so that a deleted text is gone;
 * those of the upload are in the raw bucket.
 */
export class TextsBucket extends Construct {
  readonly bucket: s3.Bucket;

  constructor(scope: Construct, id: string, { bucketName, removalPolicy }: TextsBucketProps) {
    super(scope, id);

    this.bucket = new s3.Bucket(this, 'Bucket', {
      bucketName,
      encryption: s3.BucketEncryption.S3_MANAGED,
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
