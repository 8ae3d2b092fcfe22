import type { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { RecordStore } from '../stores/record-store.ts';
import { TextStore } from '../stores/text-store.ts';
import { UploadStore } from '../stores/upload-store.ts';
import { ByteBudget } from './byte-budget.ts';
import type { Dependencies } from './clean-upload.ts';
import { readDeployment } from './settings.ts';

/** Many small uploads at once, but of the largest, which may take 80 times their bytes, one at a time. */
const BYTES_IN_FLIGHT = 12 * 1024 * 1024;

/** The ways to AWS. */
export interface Clients {
  readonly s3: S3Client;
  readonly dynamodb: DynamoDBClient;
}

/** Connects to what the stack deployed. Throws `InvalidEnvironmentError`. */
export function connect(
  environment: Readonly<Record<string, string | undefined>>,
  logger: Pick<Logger, 'warn'>,
  { s3, dynamodb }: Clients = { s3: new S3Client({}), dynamodb: new DynamoDBClient({}) },
): Dependencies {
  const { settings, recordsTable, textsBucket } = readDeployment(environment);
  return {
    uploads: new UploadStore(s3, settings.rawBucket),
    records: new RecordStore(dynamodb, recordsTable),
    texts: new TextStore(s3, textsBucket),
    budget: new ByteBudget(BYTES_IN_FLIGHT),
    settings,
    now: () => new Date(),
    onOrphan: (orphan, error) =>
      logger.warn('spilled text left behind', { ...orphan, error: error as Error }),
  };
}
