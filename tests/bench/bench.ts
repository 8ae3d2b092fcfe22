import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import anyAscii from 'any-ascii';
import { Command } from 'commander';
import { bundleFunction } from '../../infra/bundle.ts';
import { CLEAN_UPLOAD, ROOT } from '../../infra/sources.ts';
import { Cleaner } from '../../lambdas/cleaning/index.ts';

/** Megabytes a second are of UTF-8 input, 10^6 bytes; every figure is the median of the runs. */
interface Speed {
  readonly megabytes: number;
  readonly clean: number;
  readonly normalise: number;
  readonly decode: number;
  readonly anyAscii: number;
  readonly nfc: number;
  /** Quotients of speeds of the same run, the figures that do not depend on the machine. */
  readonly cleanToDecode: number;
  readonly normaliseToAnyAscii: number;
  readonly normaliseToNfc: number;
}

interface Report {
  readonly node: string;
  readonly runs: number;
  readonly speed: Readonly<Record<string, Speed>>;
  readonly bundle: { readonly startBytes: number; readonly onNeedBytes: number };
  /** Milliseconds until a process has imported the bundle, less those until one has imported nothing. */
  readonly loadMilliseconds: number;
}

/** Small corpora are repeated up to so many bytes, so that a run is long enough to measure. */
const LEAST_BYTES = 8_000_000;

function parseArguments(): { args: string[]; runs: number; json: boolean } {
  const program = new Command('bench')
    .description('measure cleaning against decoding, and what a cold start loads')
    .argument('[file...]', '.jsonl or .jsonl.gz files with a "text" a line, beside the seeds')
    .option('--runs <count>', 'runs of each measurement', '7')
    .option('--json', 'print one object')
    .parse();
  const options = program.opts<{ runs: string; json?: true }>();
  return { args: program.args, runs: Math.max(1, Number(options.runs)), json: options.json === true };
}

function readSeeds(): string[] {
  const folder = join(ROOT, 'seeds');
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
}

function readLines(file: string): string[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text);
}

function measureSpeed(corpus: readonly string[], runs: number): Speed {
  const once = corpus.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const rounds = Math.max(1, Math.ceil(LEAST_BYTES / once));
  const encoded = corpus.map((text) => Buffer.from(text));
  const cleaner = new Cleaner();
  const normaliser = new Cleaner({ steps: ['repair', 'normalise'] });
  const decoder = new TextDecoder();
  const timed = (task: (index: number) => unknown) => {
    const started = performance.now();
    for (let round = 0; round < rounds; round++) for (let i = 0; i < corpus.length; i++) task(i);
    return (once * rounds) / 1000 / (performance.now() - started);
  };
  // Alternating them within each run lets a slow moment of the machine meet all.
  const samples = Array.from({ length: runs + 1 }, () => ({
    decode: timed((i) => decoder.decode(encoded[i])),
    normalise: timed((i) => normaliser.clean(corpus[i] as string)),
    clean: timed((i) => cleaner.clean(corpus[i] as string)),
    anyAscii: timed((i) => anyAscii(corpus[i] as string)),
    nfc: timed((i) => (corpus[i] as string).normalize('NFC')),
  })).slice(1);
  return {
    megabytes: once / 1e6,
    clean: median(samples.map(({ clean }) => clean)),
    normalise: median(samples.map(({ normalise }) => normalise)),
    decode: median(samples.map(({ decode }) => decode)),
    anyAscii: median(samples.map(({ anyAscii }) => anyAscii)),
    nfc: median(samples.map(({ nfc }) => nfc)),
    cleanToDecode: median(samples.map(({ clean, decode }) => clean / decode)),
    normaliseToAnyAscii: median(samples.map(({ normalise, anyAscii }) => normalise / anyAscii)),
    normaliseToNfc: median(samples.map(({ normalise, nfc }) => normalise / nfc)),
  };
}

async function measureBundle(runs: number): Promise<Pick<Report, 'bundle' | 'loadMilliseconds'>> {
  const directory = mkdtempSync(join(tmpdir(), 'winnow-bench-'));
  try {
    const { startBytes, onNeedBytes } = await bundleFunction({ entry: CLEAN_UPLOAD, directory });
    const empty = join(directory, 'empty.mjs');
    writeFileSync(empty, 'export const handler = 0;\n');
    const differences = Array.from(
      { length: runs },
      () => importMilliseconds(join(directory, 'index.mjs')) - importMilliseconds(empty),
    );
    return { bundle: { startBytes, onNeedBytes }, loadMilliseconds: median(differences) };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const IMPORT = 'const t=performance.now();await import(process.argv[1]);console.log(performance.now()-t)';

/** What the function's environment must hold for its module to load. */
const ENVIRONMENT = {
  AWS_REGION: 'us-east-1',
  RAW_BUCKET: 'raw',
  TEXTS_BUCKET: 'texts',
  RECORDS_TABLE: 'records',
  PROFILE: 'article',
  DIACRITICS: 'fold',
  LANGUAGE_PROFILE: 'none',
  EXCEPTIONS: '[]',
  MAX_UPLOAD_BYTES: '1',
  TOMBSTONE_DAYS: '1',
  CLEANING_CODE: 'bench',
};

function importMilliseconds(module: string): number {
  const options = { env: ENVIRONMENT, encoding: 'utf8' } as const;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', IMPORT, module], options));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

const COLUMNS: readonly (readonly [title: string, key: keyof Speed, digits: number])[] = [
  ['clean', 'clean', 0],
  ['normalise', 'normalise', 0],
  ['decode', 'decode', 0],
  ['any-ascii', 'anyAscii', 0],
  ['NFC', 'nfc', 0],
  ['clean/decode', 'cleanToDecode', 3],
  ['norm./any-ascii', 'normaliseToAnyAscii', 2],
  ['norm./NFC', 'normaliseToNfc', 3],
];

function describe({ node, runs, speed, bundle, loadMilliseconds }: Report): string {
  const cells = (name: string, values: readonly string[]) =>
    `${name.padEnd(16)}${values.map((value, i) => value.padStart((COLUMNS[i]?.[0].length ?? 0) + 3)).join('')}\n`;
  const rows = Object.entries(speed).map(([name, figures]) =>
    cells(
      name,
      COLUMNS.map(([, key, digits]) => figures[key].toFixed(digits)),
    ),
  );
  return `Node ${node}, medians of ${runs} runs, MB/s of UTF-8 and their quotients

${cells(
  '',
  COLUMNS.map(([title]) => title),
)}${rows.join('')}
bundle loaded at start   ${(bundle.startBytes / 1000).toFixed(0)} KB
bundle loaded on need    ${(bundle.onNeedBytes / 1000).toFixed(0)} KB
time to load it          ${loadMilliseconds.toFixed(0)} ms more than an empty module
`;
}

const { args, runs, json } = parseArguments();
const report: Report = {
  node: process.version,
  runs,
  speed: Object.fromEntries(
    [['seeds', readSeeds()] as const, ...args.map((file) => [basename(file), readLines(file)] as const)].map(
      ([name, texts]) => [name, measureSpeed(texts, runs)],
    ),
  ),
  ...(await measureBundle(runs)),
};
process.stdout.write(json ? `${JSON.stringify(report)}\n` : describe(report));
