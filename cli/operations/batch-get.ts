import { setTimeout as sleep } from 'node:timers/promises';
import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { CleanRecord } from '../../lambdas/stores/record.ts';
import { chunks } from './hints.ts';

/** Which attributes of records are asked for. */
export interface Projection {
  readonly ProjectionExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
}

/** Asks for these attributes alone; some of their names are words of DynamoDB's own, so that all are spelled out. */
export function projectionOf(attributes: readonly (keyof CleanRecord)[]): Projection {
  return {
    ProjectionExpression: attributes.map((name) => `#${name}`).join(', '),
    ExpressionAttributeNames: Object.fromEntries(attributes.map((name) => [`#${name}`, name])),
  };
}

/** How DynamoDB bounds a batch of reads. */
const BATCH = 100;
const PAUSE_MS = 50;

/** The records that these keys have, as far as the projection goes, in batches side by side. */
export async function batchGet<T extends Pick<CleanRecord, 'source'>>(
  documents: DynamoDBDocumentClient,
  table: string,
  keys: readonly string[],
  projection?: Projection,
): Promise<Map<string, T>> {
  const records = new Map<string, T>();
  await Promise.all(
    chunks(keys, BATCH).map(async (batch) => {
      let wanted: Record<string, unknown>[] = batch.map((source) => ({ source, part: '0' }));
      for (let pause = PAUSE_MS; wanted.length > 0; pause *= 2) {
        const { Responses, UnprocessedKeys } = await documents.send(
          new BatchGetCommand({ RequestItems: { [table]: { Keys: wanted, ...projection } } }),
        );
        for (const record of (Responses?.[table] ?? []) as T[]) records.set(record.source, record);
        wanted = UnprocessedKeys?.[table]?.Keys ?? [];
        if (wanted.length > 0) await sleep(pause);
      }
    }),
  );
  return records;
}
