import type { DatabaseSync } from 'node:sqlite';
import { type BuildAppOptions, buildApp } from 'fauxqs';
import { explainPort, LOOPBACK } from './ports.ts';
import { isFromThisMachine, OTHER_SITE_MESSAGE } from './same-machine.ts';
import type { QueueSpec } from './template.ts';

type Stores = NonNullable<BuildAppOptions['stores']>;

/** What fauxqs keeps to itself: its command listens on every network interface when it persists. */
interface Internals {
  SqsStore: new () => Stores['sqsStore'];
  SnsStore: new () => Stores['snsStore'];
  S3Store: new () => Stores['s3Store'];
  PersistenceManager: new (
    directory: string,
  ) => {
    readonly db: DatabaseSync;
    loadSqsAndSns(sqs: Stores['sqsStore'], sns: Stores['snsStore']): void;
    updateMessageReady(messageId: string): void;
    close(): void;
  };
}

export interface QueueServer {
  readonly endpoint: string;
  urlOf(queueName: string): string;
  /** Creates the template's queues, or brings those of an earlier run up to date. */
  ensure(queues: readonly QueueSpec[]): void;
  /** Messages that wait, are delayed, or are in some consumer's hands. */
  pending(queueName: string): number;
  /** The bodies of all its messages, whoever holds them. */
  bodies(queueName: string): string[];
  close(): Promise<void>;
}

/** Serves SQS's protocol with fauxqs; messages lie in SQLite under `directory` and survive a restart. */
export async function startQueueServer(options: {
  directory: string;
  port: number;
  region: string;
  accountId: string;
}): Promise<QueueServer> {
  const { SqsStore, SnsStore, S3Store, PersistenceManager } = await loadInternals();
  const sqsStore = new SqsStore();
  const snsStore = new SnsStore();
  const persistence = new PersistenceManager(options.directory);
  // fauxqs 2.4's own statement violates its schema: a visibility time-out of 0 would lose the message.
  const makeReady = persistence.db.prepare(
    'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
  );
  persistence.updateMessageReady = (messageId) => void makeReady.run(messageId);
  persistence.loadSqsAndSns(sqsStore, snsStore);
  sqsStore.persistence = persistence as unknown as NonNullable<typeof sqsStore.persistence>;
  for (const queue of sqsStore.allQueues()) {
    queue.persistence = sqsStore.persistence;
    // Whoever held a message when the last run ended is gone: it waits again.
    for (const handle of [...queue.inflightMessages.keys()]) queue.changeVisibility(handle, 0);
  }

  const application = buildApp({
    logger: false,
    defaultRegion: options.region,
    stores: { sqsStore, snsStore, s3Store: new S3Store() },
  });
  application.addHook('onRequest', async ({ headers }, reply) => {
    if (!isFromThisMachine(headers)) return reply.code(403).send(OTHER_SITE_MESSAGE);
  });
  let endpoint: string;
  try {
    endpoint = await application.listen({ port: options.port, host: LOOPBACK });
  } catch (cause) {
    persistence.close();
    throw explainPort('sqs', options.port, cause);
  }
  const urlOf = (name: string) => `${endpoint}/${options.accountId}/${name}`;

  return {
    endpoint,
    urlOf,
    ensure(specs) {
      for (const spec of specs) {
        const known = sqsStore.getQueueByName(spec.name);
        if (known) {
          known.setAttributes(spec.attributes);
          Object.assign(known, { url: urlOf(spec.name) });
        } else {
          sqsStore.createQueue(spec.name, urlOf(spec.name), spec.arn, spec.attributes);
        }
      }
    },
    pending(name) {
      const queue = sqsStore.getQueueByName(name);
      if (!queue) return 0;
      const { ready, delayed, inflight } = queue.inspectMessages();
      return ready.length + delayed.length + inflight.length;
    },
    bodies(name) {
      const queue = sqsStore.getQueueByName(name);
      if (!queue) return [];
      const { ready, delayed, inflight } = queue.inspectMessages();
      return [...ready, ...delayed, ...inflight.map(({ message }) => message)].map(({ body }) => body);
    },
    async close() {
      await application.close();
      persistence.close();
    },
  };
}

async function loadInternals(): Promise<Internals> {
  const entry = import.meta.resolve('fauxqs');
  const load = (path: string): Promise<Partial<Internals>> => import(new URL(path, entry).href);
  const parts = await Promise.all(
    ['./sqs/sqsStore.js', './sns/snsStore.js', './s3/s3Store.js', './persistence.js'].map(load),
  );
  return Object.assign({}, ...parts) as Internals;
}
