import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { CleanRecord } from '../../lambdas/stores/record.ts';
import { batchGet, projectionOf } from './batch-get.ts';

const COMPARED = [
  'source',
  'status',
  'etag',
  'versionId',
  'ruleset',
  'profile',
  'textRef',
  'cleanedAt',
] as const;

/** What of a record is compared with the bucket. */
export type Summary = Pick<CleanRecord, (typeof COMPARED)[number]>;

export const SUMMARY = projectionOf(COMPARED);

/** The summaries of the records that these keys have. */
export function summariesOf(
  documents: DynamoDBDocumentClient,
  table: string,
  keys: readonly string[],
): Promise<Map<string, Summary>> {
  return batchGet(documents, table, keys, SUMMARY);
}
