// Runs the local stack with events duplicated and shuffled, a table that throttles, and workers that are killed, until
// it is told to be still or is killed itself. Arguments: assembly, data directory, seed, seconds until a failed message is tried again.
import { setTimeout as sleep } from 'node:timers/promises';
import type { FunctionWorker } from '../../infra/local/function-worker.ts';
import { startLocalStack } from '../../infra/local/local-stack.ts';
import { randomFrom } from './random.ts';
import { startTableProxy } from './table-proxy.ts';

const DUPLICATED = 0.2;
const LONGEST_DELAY_MS = 300;
const MEAN_LIFE_MS = 6000;
const RATES = { throttled: 0.05, reset: 0.01, lost: 0.01 };

const [assembly = '', data = '', seed = '', retrySeconds = ''] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const workers: FunctionWorker[] = [];
const counts = { events: 0, duplicated: 0, killed: 0, throttled: 0, reset: 0, lost: 0 };
let isStill = false;

/** Sends later than it was asked to, so that events overtake one another. */
async function event(send: () => Promise<unknown>): Promise<void> {
  const copies = random() < DUPLICATED ? 2 : 1;
  counts.events++;
  counts.duplicated += copies - 1;
  for (let copy = 0; copy < copies; copy++) {
    void sleep(random() * LONGEST_DELAY_MS).then(send);
  }
}

const stack = await startLocalStack({
  assembly,
  data,
  ports: { s3: 0, sqs: 0, dynamodb: 0 },
  retrySeconds: Number(retrySeconds),
  interference: {
    event,
    worker: (worker) => workers.push(worker),
    endpoints: async (endpoints) => {
      const proxy = await startTableProxy(endpoints.dynamodb, RATES, random);
      Object.defineProperties(counts, {
        throttled: { get: () => proxy.counts.throttled, enumerable: true },
        reset: { get: () => proxy.counts.reset, enumerable: true },
        lost: { get: () => proxy.counts.lost, enumerable: true },
      });
      return { ...endpoints, dynamodb: proxy.endpoint };
    },
  },
});

async function killWorkers(): Promise<void> {
  while (!isStill) {
    await sleep(random() * 2 * MEAN_LIFE_MS);
    const victim = workers[Math.floor(random() * workers.length)];
    if (isStill || victim === undefined) return;
    counts.killed++;
    await victim.close();
  }
}

void killWorkers();
const { endpoints, region, credentials, outputs } = stack;
process.send?.({ endpoints, region, credentials, outputs });
setInterval(() => process.send?.({ counts }), 200).unref();

process.on('message', async (order) => {
  if (order === 'drain') {
    // All goes on failing until the last message is done with.
    await sleep(2 * LONGEST_DELAY_MS);
    await stack.drain();
    isStill = true;
    process.send?.({ counts, drained: true });
  }
  if (order === 'close') {
    await stack.close();
    process.exit();
  }
});
