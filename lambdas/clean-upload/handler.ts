import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { RecordStore } from '../stores/record-store.ts';
import { TextStore } from '../stores/text-store.ts';
import { UploadStore } from '../stores/upload-store.ts';
import { ByteBudget } from './byte-budget.ts';
import { processMessage } from './process-message.ts';
import { readDeployment } from './settings.ts';

/** A text takes up to twelve times its bytes while it is cleaned; this leaves room within 1 GiB. */
const BYTES_IN_FLIGHT = 24 * 1024 * 1024;

const { settings, recordsTable, textsBucket } = readDeployment(process.env);
const logger = new Logger();
const metrics = new Metrics();
const s3 = new S3Client({});
const dependencies = {
  uploads: new UploadStore(s3, settings.rawBucket),
  records: new RecordStore(new DynamoDBClient({}), recordsTable),
  texts: new TextStore(s3, textsBucket),
  budget: new ByteBudget(BYTES_IN_FLIGHT),
  settings,
  now: () => new Date(),
  onOrphan: (orphan: object, error: unknown) =>
    logger.warn('spilled text left behind', { ...orphan, error: error as Error }),
  logger,
  metrics,
};

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  const invocation = { ...dependencies, remainingMilliseconds: () => context.getRemainingTimeInMillis() };
  const process = (message: SQSRecord) => processMessage(message, invocation);
  const processor = new BatchProcessor(EventType.SQS);
  try {
    return await processPartialResponse(event, process, processor, {
      context,
      throwOnFullBatchFailure: false,
    });
  } finally {
    metrics.publishStoredMetrics();
  }
}
