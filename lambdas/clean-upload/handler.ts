import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { connect } from './connect.ts';
import { processMessage } from './process-message.ts';

const logger = new Logger();
const metrics = new Metrics();
const dependencies = connect(process.env, logger);

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  const remainingMilliseconds = () => context.getRemainingTimeInMillis();
  const invocation = { ...dependencies, logger, metrics, remainingMilliseconds };
  const handleMessage = (message: SQSRecord) => processMessage(message, invocation);
  const processor = new BatchProcessor(EventType.SQS);
  try {
    return await processPartialResponse(event, handleMessage, processor, {
      context,
      throwOnFullBatchFailure: false,
    });
  } finally {
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
  }
}
