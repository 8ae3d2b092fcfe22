import type { RemovalPolicy } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { RECORDS } from '../lambdas/clean-upload/environment.ts';

export interface RecordsTableProps {
  readonly removalPolicy: RemovalPolicy;
  readonly deletionProtection: boolean;
  readonly key?: kms.Key;
}

/** Holds one record for each upload, and an index of those that want a look. */
export class RecordsTable extends Construct {
  readonly table: dynamodb.Table;

  constructor(scope: Construct, id: string, { removalPolicy, deletionProtection, key }: RecordsTableProps) {
    super(scope, id);

    this.table = new dynamodb.Table(this, 'Table', {
      partitionKey: { name: RECORDS.partitionKey, type: dynamodb.AttributeType.STRING },
      sortKey: { name: RECORDS.sortKey, type: dynamodb.AttributeType.STRING },
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      ...(key && { encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED, encryptionKey: key }),
      timeToLiveAttribute: RECORDS.expiry,
      removalPolicy,
      deletionProtection,
    });

    // Sparse: a clean record has no `attention` and costs no write here.
    this.table.addGlobalSecondaryIndex({
      indexName: RECORDS.attentionIndex,
      partitionKey: { name: RECORDS.attentionKey, type: dynamodb.AttributeType.STRING },
      sortKey: { name: RECORDS.attentionSort, type: dynamodb.AttributeType.STRING },
      projectionType: dynamodb.ProjectionType.INCLUDE,
      nonKeyAttributes: ['status', 'reason', 'flags', 'title', 'bytes'],
    });
  }
}
