import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { onTestFinished } from 'vitest';
import type { LocalStack } from '../../../infra/local/local-stack.ts';

/** Clients as a user of the stack makes them, closed when the test ends. */
export function clientsOf({ endpoints, region, credentials }: LocalStack) {
  const s3 = new S3Client({ endpoint: endpoints.s3, region, credentials });
  const sqs = new SQSClient({ endpoint: endpoints.sqs, region, credentials });
  const dynamodb = new DynamoDBClient({ endpoint: endpoints.dynamodb, region, credentials });
  onTestFinished(() => {
    s3.destroy();
    sqs.destroy();
    dynamodb.destroy();
  });
  return { s3, sqs, documents: DynamoDBDocumentClient.from(dynamodb) };
}

export async function recordOf(
  documents: DynamoDBDocumentClient,
  stack: LocalStack,
  source: string,
): Promise<Record<string, unknown> | undefined> {
  const { Item } = await documents.send(
    new GetCommand({ TableName: stack.outputs.RecordsTableName, Key: { source, part: '0' } }),
  );
  return Item;
}

/** Receives up to ten messages that wait in a queue. */
export async function bodiesIn(sqs: SQSClient, queueUrl: string | undefined): Promise<string[]> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10 }),
  );
  return Messages.map(({ Body = '' }) => Body);
}
