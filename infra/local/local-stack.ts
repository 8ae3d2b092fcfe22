import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readAssembly } from './assembly.ts';
import { lockDataDirectory } from './data-directory.ts';
import { EventSource } from './event-source.ts';
import { functionEnvironment } from './function-environment.ts';
import { FunctionWorker } from './function-worker.ts';
import { LogFiles } from './log-files.ts';
import { eventMessage, isNotified, keysOf, type ObjectChange, testEventMessage } from './object-events.ts';
import { startObjectServer } from './object-server.ts';
import { DEFAULT_PORTS, type Service } from './ports.ts';
import { startQueueServer } from './queue-server.ts';
import { findReconciled, missingWork, sendHints } from './reconcile.ts';
import {
  type Credentials,
  type Endpoints,
  removeStackDescription,
  type StackDescription,
  writeStackDescription,
} from './stack-description.ts';
import { ensureTable, startTableServer } from './table-server.ts';
import { resolveStack, type StackSpec } from './template.ts';

export interface LocalStackOptions {
  /** The directory that the stack was synthesized into, `cdk.out`. */
  readonly assembly: string;
  /** Which stack of the assembly, where it holds several. */
  readonly stackName?: string;
  /** Where everything is kept between runs; one running stack at a time. */
  readonly data: string;
  /** Defaults are in `DEFAULT_PORTS`; 0 takes any free port. */
  readonly ports?: Partial<Record<Service, number>>;
  /** Seconds until a failed message is tried again: 1 unless told otherwise. */
  readonly retrySeconds?: number;
  /** Gets each line that a function or the stack logs; the lines go to files under `data` too. */
  readonly onLog?: (line: string) => void;
  readonly interference?: Interference;
}

/** What tests put between the parts of the stack. */
export interface Interference {
  /** Decides when and how often an event is sent. */
  event?(send: () => Promise<unknown>): Promise<unknown>;
  /** Where functions are to find the services. */
  endpoints?(endpoints: Endpoints): Promise<Endpoints>;
  /** Told of each execution environment. */
  worker?(worker: FunctionWorker): void;
}

export interface LocalStack extends Omit<StackDescription, 'pid'> {
  /** Sends a hint for whatever bucket and table disagree about; a start does this once. */
  reconcile(): Promise<{ hinted: number }>;
  /** Resolves when every queue that feeds a function is empty and nothing is being worked on. */
  drain(signal?: AbortSignal): Promise<void>;
  /** Waits ten seconds at most for invocations under way; what is still queued is kept for the next start. */
  close(): Promise<void>;
}

/** The account id of SQS addresses and ARNs; fauxqs knows no other. */
const ACCOUNT_ID = '000000000000';
const REGION = 'us-east-1';
/** The emulators accept any, SDKs insist on some. Made anew for each use: a client writes into its own. */
const credentials = (): Credentials => ({ accessKeyId: 'local', secretAccessKey: 'local' });
const RETRY_SECONDS = 1;
const CLOSE_PATIENCE_MS = 10_000;
const DRAIN_POLL_MS = 25;

/**
 * Runs a synthesized stack on this machine: its buckets, queues and tables in emulators that listen on the
 * loopback address, its functions from the very bundles that a deployment uploads.
 *
 * Rejects with a `LocalStackError` for what the user can put right, and leaves nothing running then.
 */
export async function startLocalStack(options: LocalStackOptions): Promise<LocalStack> {
  const data = resolve(options.data);
  const assembly = readAssembly(options.assembly, options.stackName);
  const surroundings = { accountId: ACCOUNT_ID, region: REGION };
  // Whatever is wrong with the template shows before anything is started or written.
  findReconciled(resolveStack(assembly, { ...surroundings, queueUrl: (name) => `http://queues/${name}` }));

  const cleanUps: (() => unknown)[] = [];
  const close = once(async () => {
    const failures: unknown[] = [];
    for (const cleanUp of cleanUps.reverse()) {
      try {
        await cleanUp();
      } catch (failure) {
        failures.push(failure);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'the local stack did not close cleanly');
  });

  try {
    const lock = lockDataDirectory(data);
    cleanUps.push(() => lock.release());
    removeStackDescription(data);
    const logs = new LogFiles(join(data, 'logs'));
    cleanUps.push(() => logs.close());
    const log = (name: string, line: string) => {
      logs.append(name, line);
      options.onLog?.(line);
    };

    const ports = { ...DEFAULT_PORTS, ...options.ports };
    const queues = await startQueueServer({ directory: join(data, 'sqs'), port: ports.sqs, ...surroundings });
    cleanUps.push(() => queues.close());
    const tablesDirectory = join(data, 'dynamodb');
    const tables = await startTableServer({ directory: tablesDirectory, port: ports.dynamodb });
    cleanUps.push(() => tables.close());

    const spec = resolveStack(assembly, { ...surroundings, queueUrl: queues.urlOf });
    queues.ensure(spec.queues);
    const sqs = new SQSClient({ endpoint: queues.endpoint, region: REGION, credentials: credentials() });
    const dynamodb = new DynamoDBClient({
      endpoint: tables.endpoint,
      region: REGION,
      credentials: credentials(),
    });
    cleanUps.push(() => {
      sqs.destroy();
      dynamodb.destroy();
    });
    for (const table of spec.tables) await ensureTable(dynamodb, table, tablesDirectory);

    const send = (queueArn: string, body: string) =>
      sqs.send(new SendMessageCommand({ QueueUrl: queueUrl(queueArn), MessageBody: body }));
    const queueUrl = (arn: string) => queues.urlOf(arn.slice(arn.lastIndexOf(':') + 1));

    const notify = async (change: ObjectChange) => {
      const bucket = spec.buckets.find(({ name }) => name === change.bucket);
      for (const notification of bucket?.notifications ?? []) {
        if (!isNotified(notification, change)) continue;
        try {
          const body = eventMessage(change, notification, REGION);
          const sendEvent = () => send(notification.queueArn, body);
          await (options.interference?.event?.(sendEvent) ?? sendEvent());
        } catch (cause) {
          // The object is stored: as on AWS, its upload does not fail. The next start sends a hint.
          log('stack', `no event for s3://${change.bucket}/${change.key}: ${(cause as Error).message}`);
        }
      }
    };
    const objects = await startObjectServer({
      directory: join(data, 's3'),
      port: ports.s3,
      onChange: notify,
    });
    cleanUps.push(() => objects.close());
    for (const bucket of spec.buckets) {
      const { isNew } = await objects.store.openBucket(bucket.name);
      const targets = isNew ? new Set(bucket.notifications.map(({ queueArn }) => queueArn)) : [];
      for (const target of targets) await send(target, testEventMessage(bucket.name));
    }

    const endpoints: Endpoints = {
      s3: objects.endpoint,
      sqs: queues.endpoint,
      dynamodb: tables.endpoint,
    };
    const reached = (await options.interference?.endpoints?.(endpoints)) ?? endpoints;
    const sources = spec.eventSources.map((source) => {
      const target = spec.functions.find(({ name }) => name === source.functionName);
      if (!target) throw new Error(`no function ${source.functionName}`);
      const onLog = (line: string) => log(target.name, line);
      const environment = functionEnvironment(target, {
        region: REGION,
        credentials: credentials(),
        endpoints: reached,
      });
      return new EventSource({
        spec: source,
        client: sqs,
        queueUrl: queues.urlOf(source.queueName),
        region: REGION,
        retrySeconds: options.retrySeconds ?? RETRY_SECONDS,
        createWorker: () => {
          const worker = new FunctionWorker(target, environment, onLog);
          options.interference?.worker?.(worker);
          return worker;
        },
        onLog,
      });
    });
    for (const source of sources) source.start();
    cleanUps.push(() => Promise.all(sources.map((source) => source.stop(CLOSE_PATIENCE_MS))));

    const documents = DynamoDBDocumentClient.from(dynamodb);
    const stack: LocalStack = {
      endpoints,
      region: REGION,
      credentials: credentials(),
      outputs: spec.outputs,
      close,
      async reconcile() {
        const { bucket, table, queueArn } = findReconciled(spec);
        const hints = missingWork({
          bucket,
          objects: objects.store.entries(bucket),
          documents,
          table,
          region: REGION,
          except: new Set(deadQueues(spec).flatMap(queues.bodies).flatMap(keysOf)),
        });
        return { hinted: await sendHints(sqs, queueUrl(queueArn), hints) };
      },
      async drain(signal) {
        const isBusy = () => spec.eventSources.some(({ queueName }) => queues.pending(queueName) > 0);
        while (isBusy()) {
          signal?.throwIfAborted();
          await sleep(DRAIN_POLL_MS);
        }
      },
    };
    await stack.reconcile();

    cleanUps.push(() => removeStackDescription(data));
    writeStackDescription(data, {
      endpoints,
      region: REGION,
      credentials: credentials(),
      outputs: spec.outputs,
      pid: process.pid,
    });
    return stack;
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** The queues that others move to what failed too often. */
function deadQueues({ queues }: StackSpec): string[] {
  const targets = queues.flatMap(({ attributes: { RedrivePolicy: policy } }) =>
    policy === undefined ? [] : [JSON.parse(policy).deadLetterTargetArn],
  );
  return queues.filter(({ arn }) => targets.includes(arn)).map(({ name }) => name);
}

function once<T>(act: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= act();
    return result;
  };
}
