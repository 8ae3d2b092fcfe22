import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type LocalStack, startLocalStack } from '../infra/local/local-stack.ts';
import { findRunningStack } from '../infra/local/stack-description.ts';
import { ROOT } from '../infra/sources.ts';
import { synthesize } from '../infra/synthesize.ts';
import type { CleanRecord } from '../lambdas/stores/record.ts';
import type { StartFlags } from './commands/start.ts';
import { EXIT, UserError } from './failure.ts';
import { checkInputs } from './files.ts';
import { interruption } from './interruption.ts';
import { palette } from './palette.ts';
import { Progress } from './progress.ts';
import { Records } from './records.ts';
import { describeRecord, describeStatus } from './report.ts';
import { LOCAL_DATA, localStack, type Stack } from './stack.ts';
import { filesByKey, uploadFile } from './upload.ts';

const SEEDS = join(ROOT, 'seeds');

/** Starts the local stack, uploads files, reports on each, and serves until it is interrupted. */
export async function start(files: readonly string[], flags: StartFlags): Promise<void> {
  const chosen = files.length > 0 ? files : (await readdir(SEEDS)).sort().map((name) => join(SEEDS, name));
  const byKey = filesByKey(chosen);
  await checkInputs(chosen);
  const log = new LogView(flags.verbose === true);
  const local = await run(flags, log);
  try {
    const stack = localStack(local, flags.data);
    const upload = () => uploadAll(byKey, stack, local, join(flags.data, 'logs'));
    if (flags.once) process.exitCode = (await upload()) ? EXIT.done : EXIT.rejected;
    else await serve(stack, local, flags, log, upload);
  } finally {
    await local.close();
  }
}

/** Opens the console, so that a port in use shows before anything is uploaded, and serves until it is interrupted. */
async function serve(
  stack: Stack,
  local: LocalStack,
  { data, consolePort }: StartFlags,
  log: LogView,
  upload: () => Promise<boolean>,
): Promise<void> {
  const { startConsole } = await import('../console/server/start-console.ts');
  const report = (line: string) => process.stderr.write(`winnow: ${line}\n`);
  const { address, close } = await startConsole({ stack, port: consolePort, report });
  try {
    await upload();
    process.stdout.write(describeEndpoints(local, data, address));
    log.follow();
    await interruption();
    process.stderr.write('\nwinnow: stopping; all is kept for the next start\n');
  } finally {
    await close();
  }
}

async function run(flags: StartFlags, log: LogView): Promise<LocalStack> {
  const running = findRunningStack(flags.data);
  if (running !== undefined) {
    throw new UserError(
      `a local stack runs on ${flags.data} already, as process ${running.pid}: stop it, or take another --data`,
    );
  }
  using progress = new Progress('starting');
  progress.update('synthesizing the stack');
  const { directory } = await synthesize({ outdir: join(flags.data, 'cdk.out') });
  progress.update('S3, SQS, DynamoDB and the function');
  const { s3Port: s3, sqsPort: sqs, dynamodbPort: dynamodb } = flags;
  return startLocalStack({
    assembly: directory,
    data: flags.data,
    ports: {
      ...(s3 !== undefined && { s3 }),
      ...(sqs !== undefined && { sqs }),
      ...(dynamodb !== undefined && { dynamodb }),
    },
    onLog: (line) => log.show(line),
  });
}

/** Uploads the files and prints what became of each. False when one was rejected or has no record. */
async function uploadAll(
  files: ReadonlyMap<string, string>,
  stack: Stack,
  local: LocalStack,
  logs: string,
): Promise<boolean> {
  const uploads: { key: string; etag: string }[] = [];
  {
    using progress = new Progress('uploading');
    for (const [key, file] of files) {
      progress.update(`${uploads.length} of ${files.size}`);
      uploads.push({ key, etag: await uploadFile(stack, file, key) });
    }
    progress.update('waiting until all are cleaned');
    await local.drain();
  }
  const records = new Records(stack);
  const colours = palette(process.stdout);
  let failed = 0;
  for (const { key, etag } of uploads) {
    const record = await records.get(key);
    const current = record?.etag === etag ? record : undefined;
    if (current?.status !== 'clean') failed++;
    process.stdout.write(`${describeRecord(key, current, colours)}\n`);
  }
  const letters = await deadLetters(local);
  if (letters > 0) process.stderr.write(`winnow: messages lie in the dead letters; ${logs} says why\n`);
  return failed === 0;
}

async function deadLetters({ endpoints, region, credentials, outputs }: LocalStack): Promise<number> {
  const sqs = new SQSClient({ endpoint: endpoints.sqs, region, credentials });
  const queue = { QueueUrl: outputs.DeadLettersQueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 0 };
  const { Messages: messages = [] } = await sqs.send(new ReceiveMessageCommand(queue));
  sqs.destroy();
  return messages.length;
}

function describeEndpoints(
  { endpoints, credentials, region, outputs }: LocalStack,
  data: string,
  console: string,
): string {
  const bucket = outputs.RawBucketName;
  const choice = data === LOCAL_DATA ? '' : ` --data ${JSON.stringify(data)}`;
  return `
Serving until Ctrl-C. To look at it in the browser:

  ${console}

In another terminal:

  npx winnow put${choice} story.txt
  npx winnow get${choice} story.txt
  npx winnow ls${choice}

or with any S3 client:

  export AWS_ACCESS_KEY_ID=${credentials.accessKeyId} AWS_SECRET_ACCESS_KEY=${credentials.secretAccessKey} AWS_DEFAULT_REGION=${region}
  aws s3 cp story.txt s3://${bucket}/ --endpoint-url ${endpoints.s3}

S3 ${endpoints.s3}   SQS ${endpoints.sqs}   DynamoDB ${endpoints.dynamodb}
`;
}

/** The function's log: all of it on request, else a line for each upload once the first ones are reported. */
class LogView {
  readonly #verbose: boolean;
  #following = false;

  constructor(verbose: boolean) {
    this.#verbose = verbose;
  }

  follow(): void {
    this.#following = true;
  }

  show(line: string): void {
    if (this.#verbose) process.stderr.write(`${line}\n`);
    if (!this.#following) return;
    const entry = parseEntry(line);
    if (entry !== undefined) process.stdout.write(`${describeStatus(entry, palette(process.stdout))}\n`);
  }
}

type LogEntry = {
  readonly key: string;
  readonly outcome: CleanRecord['status'] | 'failed';
  readonly detail?: string;
};

function parseEntry(line: string): LogEntry | undefined {
  let entry: {
    message?: string;
    key?: string;
    keys?: readonly string[];
    outcome?: string;
    reason?: string;
    error?: { message?: string };
  };
  try {
    entry = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { message, key, keys = [], outcome, reason, error } = entry;
  if (message === 'message failed') {
    const detail = error?.message ?? 'see the log';
    return { key: keys.join(', ') || 'a message', outcome: 'failed', detail };
  }
  if (key === undefined || !isStatus(outcome)) return undefined;
  return { key, outcome, ...(reason !== undefined && { detail: reason }) };
}

function isStatus(outcome: string | undefined): outcome is CleanRecord['status'] {
  return outcome === 'clean' || outcome === 'rejected' || outcome === 'deleted';
}
