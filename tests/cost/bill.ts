import type { Measured } from './measure.ts';
import { PRICES } from './prices.ts';

export interface Deployment {
  readonly memoryMiB: number;
  readonly batchSize: number;
  readonly architecture: 'arm' | 'x86';
}

/** What cannot be measured without an account, and is assumed. */
export const ASSUMED = {
  /** A document waits for reads and a write one after the other, side by side with others of its batch. Milliseconds. */
  waitMilliseconds: 35,
  /** A function of so much memory has one processor. Source: AWS Lambda Developer Guide, "Configure function memory". */
  memoryOfOneProcessorMiB: 1769,
  /** Start, end and report of an invocation. Bytes. */
  platformLogBytes: 700,
} as const;

/** Dollars a million documents, by part. */
export type Bill = Record<
  | 'table writes'
  | 'table reads'
  | 'object reads'
  | 'spilled texts'
  | 'queue'
  | 'invocations'
  | 'duration'
  | 'logs',
  number
>;

export function billedMilliseconds(
  { cpuMilliseconds }: Measured,
  { memoryMiB, batchSize }: Deployment,
): number {
  const processors = memoryMiB / ASSUMED.memoryOfOneProcessorMiB;
  // JavaScript runs on one processor, however many there are.
  const compute = cpuMilliseconds / Math.min(1, processors);
  return ASSUMED.waitMilliseconds / batchSize + compute;
}

export function billOf(measured: Measured, deployment: Deployment): Bill {
  const { itemBytes, spilledBytes, logBytes } = measured;
  const { memoryMiB, batchSize, architecture } = deployment;
  const compute = architecture === 'arm' ? PRICES.computeArm : PRICES.computeX86;
  const seconds = billedMilliseconds(measured, deployment) / 1000;
  return {
    'table writes': Math.ceil(itemBytes / 1024) * PRICES.writeUnit,
    // Of a new key there is nothing to read, which costs one unit.
    'table reads': PRICES.readUnit,
    'object reads': PRICES.objectGet,
    'spilled texts': spilledBytes > 0 ? PRICES.objectPut : 0,
    // The event, and a receive and a delete for each ten messages at most.
    queue: (1 + 2 / Math.min(10, batchSize)) * PRICES.queueRequest,
    invocations: PRICES.invocation / batchSize,
    duration: (seconds * memoryMiB * compute) / 1024,
    logs: ((logBytes + ASSUMED.platformLogBytes / batchSize) * PRICES.logGigabyte) / 1000,
  };
}

export function totalOf(bill: Bill): number {
  return Object.values(bill).reduce((sum, part) => sum + part, 0);
}
