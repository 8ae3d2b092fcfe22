import { Aws } from 'aws-cdk-lib';

/**
 * The name of one of the stack's buckets, the same at every deployment: the queue's policy needs that of the
 * raw bucket before the bucket exists.
 */
export function bucketName(stackName: string, purpose: 'raw' | 'texts'): string {
  return `${stackName}-${purpose}-${Aws.ACCOUNT_ID}-${Aws.REGION}`;
}

export function bucketArn(name: string): string {
  return `arn:${Aws.PARTITION}:s3:::${name}`;
}
