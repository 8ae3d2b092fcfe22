import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Stack } from '../../cli/stack.ts';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
import { synthesize } from '../../infra/synthesize.ts';

const AT_ONCE = 16;
const ITEMS_PER_WRITE = 25;

/** The stack as it is deployed, but that nobody takes messages from the queue, and uploads send none. */
export async function startIdleStack(folder: string): Promise<LocalStack> {
  return startLocalStack({
    assembly: await assemblyWithoutFunction(folder),
    data: join(folder, 'data'),
    ports: { s3: 0, sqs: 0, dynamodb: 0 },
    interference: { event: async () => {} },
  });
}

async function assemblyWithoutFunction(folder: string): Promise<string> {
  const { directory } = await synthesize({ outdir: join(folder, 'cdk.out') });
  const copy = join(folder, 'idle');
  cpSync(directory, copy, { recursive: true });
  const name = readdirSync(copy).find((file) => file.endsWith('.template.json')) ?? '';
  const template = JSON.parse(readFileSync(join(copy, name), 'utf8'));
  for (const { Type, Properties } of Object.values<{ Type: string; Properties: object }>(template.Resources))
    if (Type === 'AWS::Lambda::EventSourceMapping') Object.assign(Properties, { Enabled: false });
  writeFileSync(join(copy, name), JSON.stringify(template));
  return copy;
}

/** Writes records straight into the table; `itemOf` makes that of each number below `count`. */
export async function fillTable(stack: Stack, count: number, itemOf: (n: number) => object): Promise<void> {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(stack.dynamodb));
  const starts = Array.from({ length: Math.ceil(count / ITEMS_PER_WRITE) }, (_, n) => n * ITEMS_PER_WRITE);
  await sideBySide(starts, async (start) => {
    const numbers = Array.from({ length: Math.min(ITEMS_PER_WRITE, count - start) }, (_, n) => start + n);
    const requests = numbers.map((n) => ({ PutRequest: { Item: { part: '0', ...itemOf(n) } } }));
    await documents.send(
      new BatchWriteCommand({ RequestItems: { [stack.outputs.RecordsTableName]: requests } }),
    );
  });
}

export async function sideBySide<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items].reverse();
  const work = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
