import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Dependencies } from './clean-upload.ts';
import { processMessage } from './process-message.ts';

/** What a handler tells the world. */
export interface Reporting {
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error' | 'appendKeys'>;
  readonly metrics: Pick<Metrics, 'addMetric' | 'hasStoredMetrics' | 'publishStoredMetrics'>;
}

/** Treats each message of a batch by itself and answers which of them failed. */
export function createHandler(dependencies: Dependencies, { logger, metrics }: Reporting) {
  return async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    // Powertools' whole context would make up a third of each line; the log group already names the function.
    logger.appendKeys({ requestId: context.awsRequestId });
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
  };
}
