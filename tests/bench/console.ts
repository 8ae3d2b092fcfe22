// npm run bench:console -- [RECORDS]: how long the console takes to read so many records, to answer, and in what memory.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { localStack } from '../../cli/stack.ts';
import type { Catalog, RecordPage } from '../../console/api.ts';
import { entryOf } from '../../console/server/catalog/entry.ts';
import { Folding } from '../../console/server/catalog/folding.ts';
import { RowTable } from '../../console/server/catalog/row-table.ts';
import { ROOT } from '../../infra/sources.ts';
import { fillTable, startIdleStack } from './idle-stack.ts';
import { manyRecords } from './many-records.ts';
import { median } from './median.ts';

const REQUESTS = 15;
const MEGABYTE = 1024 * 1024;
const ASKED = {
  'first page': '',
  'last page': 'offset=LAST',
  prefix: 'prefix=b92/2026-03',
  'status rejected': 'status=rejected',
  flag: 'flag=over-removal',
  kind: 'rule=donation/',
  'rule and status': 'rule=donation/become-our-patron&status=clean',
  'search "vucic"': 'search=vucic',
  'search "Vučić BÜRGERMEISTER"': `search=${encodeURIComponent('Vučić BÜRGERMEISTER')}`,
  'search in all rows': 'search=a',
  'search for nothing': 'search=xyzzy',
  'search, rule and prefix': 'search=smith&rule=donation/&prefix=notes/',
} as const;

const count = Number(process.argv[2] ?? 100_000);
const print = (line = '') => process.stdout.write(`${line}\n`);

const folder = await mkdtemp(join(tmpdir(), 'winnow-console-'));
try {
  const local = await startIdleStack(folder);
  await fillTable(localStack(local), count, manyRecords);
  print(`${count} records of 2.7 KB in the emulated table`);
  await measureConsole(join(folder, 'data'));
  await local.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
print();
for (const rows of [count, 5 * count]) measureRows(rows);

/** Runs the console as a process of its own, so that its memory is its own. */
async function measureConsole(data: string): Promise<void> {
  const started = performance.now();
  const winnow = spawn(
    process.execPath,
    [join(ROOT, 'cli/winnow.ts'), 'console', '--data', data, '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    const address = await addressOf(winnow.stdout);
    const before = memoryOf(winnow.pid);
    let state: Catalog;
    do {
      await sleep(50);
      state = await ask<Catalog>(`${address}api/catalog`);
    } while (state.state === 'reading');
    const seconds = (performance.now() - started) / 1000;
    print(
      `${state.state} ${state.records} records in ${seconds.toFixed(1)} s, from the start of the command`,
    );
    print(`resident memory: ${before} MB before, ${memoryOf(winnow.pid)} MB behind\n`);
    print('request                          milliseconds   rows of');
    for (const [what, query] of Object.entries(ASKED)) {
      const url = `${address}api/records?${query.replace('LAST', String(count - 100))}`;
      const { milliseconds, page } = await repeat<RecordPage>(url);
      print(
        `${what.padEnd(32)} ${milliseconds.toFixed(1).padStart(12)} ${`${page.rows.length} of ${page.total}`.padStart(15)}`,
      );
    }
    const { milliseconds } = await repeat(`${address}api/overview`);
    print(`${'overview'.padEnd(32)} ${milliseconds.toFixed(1).padStart(12)}`);
    print(`resident memory at the end: ${memoryOf(winnow.pid)} MB`);
  } finally {
    winnow.kill('SIGTERM');
    await once(winnow, 'exit');
  }
}

async function addressOf(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [, address] = /(http:\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('the console ended before it said where it listens');
}

async function repeat<T>(url: string): Promise<{ milliseconds: number; page: T }> {
  const times: number[] = [];
  let page = await ask<T>(url);
  for (let n = 0; n < REQUESTS; n++) {
    const started = performance.now();
    page = await ask<T>(url);
    times.push(performance.now() - started);
  }
  return { milliseconds: median(times), page };
}

async function ask<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** Resident memory of a process, in megabytes; Linux tells it. */
function memoryOf(pid: number | undefined): string {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kilobytes) / 1024).toFixed(0);
}

/** The catalog alone, without table and server. */
function measureRows(rows: number): void {
  const table = new RowTable(new Folding({ language: undefined }));
  const started = performance.now();
  for (let n = 0; n < rows; n++) table.add(entryOf(manyRecords(n)));
  const added = performance.now();
  table.seal();
  const sealed = performance.now();
  const { heldBytes } = table;
  print(
    `${rows} rows: ${(heldBytes / MEGABYTE).toFixed(0)} MB, ${(heldBytes / rows).toFixed(0)} bytes each; ` +
      `folded in ${((added - started) / 1000).toFixed(1)} s, sorted in ${((sealed - added) / 1000).toFixed(1)} s`,
  );
}
