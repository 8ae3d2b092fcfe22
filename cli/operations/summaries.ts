import { setTimeout as sleep } from 'node:timers/promises';
import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { CleanRecord } from '../../lambdas/stores/record.ts';
import { chunks } from './hints.ts';

/** What of a record is compared with the bucket. */
export type Summary = Pick<
  CleanRecord,
  'source' | 'status' | 'etag' | 'versionId' | 'ruleset' | 'profile' | 'textRef' | 'cleanedAt'
>;

/** Asks a table for summaries alone, whose names would partly clash with words of DynamoDB's own. */
export const SUMMARY = {
  ProjectionExpression: '#source, #status, etag, versionId, ruleset, #profile, textRef, cleanedAt',
  ExpressionAttributeNames: { '#source': 'source', '#status': 'status', '#profile': 'profile' },
};

/** How DynamoDB bounds a batch of reads. */
const BATCH = 100;
const PAUSE_MS = 50;

/** The summaries of the records that these keys have, in batches side by side. */
export async function summariesOf(
  documents: DynamoDBDocumentClient,
  table: string,
  keys: readonly string[],
): Promise<Map<string, Summary>> {
  const summaries = new Map<string, Summary>();
  await Promise.all(
    chunks(keys, BATCH).map(async (batch) => {
      let wanted: Record<string, unknown>[] = batch.map((source) => ({ source, part: '0' }));
      for (let pause = PAUSE_MS; wanted.length > 0; pause *= 2) {
        const { Responses, UnprocessedKeys } = await documents.send(
          new BatchGetCommand({ RequestItems: { [table]: { Keys: wanted, ...SUMMARY } } }),
        );
        for (const summary of (Responses?.[table] ?? []) as Summary[]) summaries.set(summary.source, summary);
        wanted = UnprocessedKeys?.[table]?.Keys ?? [];
        if (wanted.length > 0) await sleep(pause);
      }
    }),
  );
  return summaries;
}
