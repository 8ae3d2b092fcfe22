import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { RECORDS } from '../lambdas/clean-upload/environment.ts';

/** What asks one shard of the sparse index for rejected or flagged records; it holds no others. */
export function attentionQuery(
  table: string,
  state: 'rejected' | 'flagged',
  shard: number,
): Omit<QueryCommandInput, 'ExclusiveStartKey'> {
  return {
    TableName: table,
    IndexName: RECORDS.attentionIndex,
    KeyConditionExpression: '#key = :state',
    ExpressionAttributeNames: { '#key': RECORDS.attentionKey },
    ExpressionAttributeValues: { ':state': `${state}#${shard}` },
  };
}
