// npm run bench:replay -- [KEYS]: how long a replay takes against the emulators, where all is missing and where nothing is.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Hints } from '../../cli/operations/hints.ts';
import { planReplay } from '../../cli/operations/replay.ts';
import { localStack, type Stack } from '../../cli/stack.ts';
import { startLocalStack } from '../../infra/local/local-stack.ts';
import { synthesize } from '../../infra/synthesize.ts';

const MILLION = 1_000_000;
const AT_ONCE = 16;
const ITEMS_PER_WRITE = 25;

const keys = Array.from(
  { length: Number(process.argv[2] ?? 20_000) },
  (_, n) => `replay/${String(n).padStart(7, '0')}.txt`,
);
const folder = await mkdtemp(join(tmpdir(), 'winnow-replay-'));
try {
  const local = await startLocalStack({
    assembly: await assemblyWithoutFunction(),
    data: join(folder, 'data'),
    ports: { s3: 0, sqs: 0, dynamodb: 0 },
    // Only what a replay sends is to lie in the queue.
    interference: { event: async () => {} },
  });
  const stack = localStack(local);
  const etag = await upload(stack);
  await report('nothing has a record', stack);
  await record(stack, etag);
  await report('all have their record', stack);
  await local.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function report(state: string, stack: Stack): Promise<void> {
  const hints = new Hints(stack);
  const started = performance.now();
  let sent = 0;
  for await (const { wants } of planReplay(stack, { prefix: '', stale: false })) {
    await hints.send(wants.map(({ key }) => key));
    sent += wants.length;
  }
  const seconds = (performance.now() - started) / 1000;
  const minutes = ((seconds / keys.length) * MILLION) / 60;
  process.stdout.write(
    `${state}: ${keys.length} keys checked, ${sent} hints sent in ${seconds.toFixed(1)} s: a million in ${minutes.toFixed(1)} minutes\n`,
  );
}

/** The stack as it is deployed, but that nobody takes messages from the queue. */
async function assemblyWithoutFunction(): Promise<string> {
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

async function upload(stack: Stack): Promise<string> {
  const s3 = new S3Client(stack.s3);
  let etag = '';
  await sideBySide(keys, async (Key) => {
    const put = new PutObjectCommand({ Bucket: stack.outputs.RawBucketName, Key, Body: 'A story.\n' });
    etag = (await s3.send(put)).ETag ?? '';
  });
  return etag.replaceAll('"', '');
}

async function record(stack: Stack, etag: string): Promise<void> {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(stack.dynamodb));
  const starts = Array.from(
    { length: Math.ceil(keys.length / ITEMS_PER_WRITE) },
    (_, n) => n * ITEMS_PER_WRITE,
  );
  await sideBySide(starts, async (start) => {
    const requests = keys.slice(start, start + ITEMS_PER_WRITE).map((source) => ({
      PutRequest: { Item: { source, part: '0', status: 'clean', text: 'A story.\n'.repeat(300), etag } },
    }));
    await documents.send(
      new BatchWriteCommand({ RequestItems: { [stack.outputs.RecordsTableName]: requests } }),
    );
  });
}

async function sideBySide<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items].reverse();
  const work = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
