// npm run cost: measures what a document takes of the function, by size, and computes what a million of them cost.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../infra/sources.ts';
import { ASSUMED, type Bill, billedMilliseconds, billOf, type Deployment, totalOf } from './bill.ts';
import { type Measured, measure } from './measure.ts';
import { PRICED } from './prices.ts';

const DEPLOYED: Deployment = { memoryMiB: 1536, batchSize: 10, architecture: 'arm' };
const seeds = Buffer.concat(
  readdirSync(join(ROOT, 'seeds')).map((name) => readFileSync(join(ROOT, 'seeds', name))),
);

/** So many bytes of the seeds, over and over, to the end of a line. */
function textOf(bytes: number): Buffer {
  const copies = Buffer.concat(Array.from({ length: Math.ceil(bytes / seeds.length) }, () => seeds));
  return copies.subarray(0, copies.lastIndexOf('\n', bytes) + 1 || bytes);
}

const print = (line = '') => process.stdout.write(`${line}\n`);
const dollars = (amount: number) => amount.toFixed(2).padStart(8);

print(`${PRICED}; ${DEPLOYED.memoryMiB} MiB, Arm, batches of ${DEPLOYED.batchSize}`);
print(`assumed: ${ASSUMED.waitMilliseconds} ms of waiting for S3 and DynamoDB in each batch\n`);
print('   bytes   CPU ms   billed ms   log bytes   item bytes   $ a million');
const measured: [size: number, figures: Measured][] = [];
for (const [size, batches] of [
  [3000, 150],
  [10_000, 80],
  [30_000, 40],
  [300_000, 6],
  [3_000_000, 2],
] as const) {
  const figures = await measure(textOf(size), DEPLOYED.batchSize, batches);
  measured.push([size, figures]);
  const cells = [
    String(figures.bytes).padStart(8),
    figures.cpuMilliseconds.toFixed(2).padStart(9),
    billedMilliseconds(figures, DEPLOYED).toFixed(1).padStart(12),
    figures.logBytes.toFixed(0).padStart(12),
    String(figures.itemBytes).padStart(13),
    dollars(totalOf(billOf(figures, DEPLOYED))).padStart(14),
  ];
  print(cells.join(''));
}

const [, small] = measured[0] as [number, Measured];
print('\nthree kilobytes, $ a million documents');
for (const [part, amount] of Object.entries(billOf(small, DEPLOYED) satisfies Bill))
  print(`  ${part.padEnd(16)}${dollars(amount)}`);
print(`  ${'all'.padEnd(16)}${dollars(totalOf(billOf(small, DEPLOYED)))}`);

print('\nthe same by memory and batch size, Arm (x86)');
for (const memoryMiB of [512, 1024, 1536, 1769, 3008]) {
  const cells = [1, 5, 10, 50].map((batchSize) => {
    const arm = totalOf(billOf(small, { memoryMiB, batchSize, architecture: 'arm' }));
    const x86 = totalOf(billOf(small, { memoryMiB, batchSize, architecture: 'x86' }));
    return `${batchSize}: ${arm.toFixed(2)} (${x86.toFixed(2)})`.padStart(20);
  });
  print(`${String(memoryMiB).padStart(6)} MiB${cells.join('')}`);
}
