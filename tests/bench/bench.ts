import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Command } from 'commander';
import { ROOT } from '../../infra/sources.ts';
import { type ColdStart, measureColdStart } from './cold-start.ts';
import { damagedTexts } from './damage.ts';
import { residueTexts } from './residue.ts';
import { CLEAN_TASKS, DAMAGED_TASKS, gateShare, measure, type Speed } from './speed.ts';

interface Report {
  readonly node: string;
  readonly runs: number;
  readonly clean: readonly Row[];
  readonly damaged: readonly Row[];
  readonly coldStart: ColdStart;
}

interface Row {
  readonly name: string;
  readonly speeds: Readonly<Record<string, Speed>>;
  /** The share of the texts that pass the gate of the repair. */
  readonly gateShare: number;
}

function parseArguments(): { files: string[]; runs: number; json: boolean } {
  const program = new Command('bench')
    .description('measure each step of cleaning beside the work of others, and what a cold start loads')
    .argument('[file...]', '.jsonl or .jsonl.gz files with a "text" a line, beside the seeds')
    .option('--runs <count>', 'runs of each measurement', '7')
    .option('--json', 'print one object')
    .parse();
  const options = program.opts<{ runs: string; json?: true }>();
  return { files: program.args, runs: Math.max(1, Number(options.runs)), json: options.json === true };
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

function describe({ node, runs, clean, damaged, coldStart }: Report): string {
  return `Node ${node}, medians of ${runs} runs, MB/s of UTF-8 and their quotients with any-ascii in the same run

${table('clean text', clean)}
${table('damaged text', damaged)}
${shares('share of decoding', clean)}
loaded at start   ${(coldStart.startBytes / 1000).toFixed(0)} KB
loaded on need    ${(coldStart.onNeedBytes / 1000).toFixed(0)} KB
time to load      ${coldStart.milliseconds.toFixed(0)} ms more than an empty module
`;
}

const NAME_WIDTH = 18;
const CELL_WIDTH = 14;

function table(title: string, rows: readonly Row[]): string {
  const tasks = Object.keys(rows[0]?.speeds ?? {});
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(NAME_WIDTH)}${cells.map((cell) => cell.padStart(CELL_WIDTH)).join('')}\n`;
  const described = rows.map(({ name, speeds, gateShare: share }) =>
    line(name, [...Object.values(speeds).map(describeSpeed), `${(100 * share).toFixed(1)} %`]),
  );
  return line(title, [...tasks, 'past the gate']) + described.join('');
}

/** What each step of ours takes is far from what decoding takes, so in hundredths. */
function shares(title: string, rows: readonly Row[]): string {
  const described = rows.map(({ name, speeds }) => {
    const cells = ['normalise', 'remove', 'clean'].map(
      (task) => `${task} ${(100 * (speeds[task]?.toDecode ?? 0)).toFixed(2)} %`,
    );
    return `${name.padEnd(NAME_WIDTH)}${cells.join('   ')}\n`;
  });
  return `${title}\n${described.join('')}`;
}

function describeSpeed({ megabytes, toAnyAscii }: Speed): string {
  return `${megabytes.toFixed(0)} (${toAnyAscii.toFixed(2)})`;
}

const { files, runs, json } = parseArguments();
const corpora = [
  ['seeds', readSeeds()] as const,
  ['residue', residueTexts()] as const,
  ...files.map((file) => [basename(file), readLines(file)] as const),
];
const report: Report = {
  node: process.version,
  runs,
  clean: corpora.map(([name, texts]) => ({
    name,
    speeds: measure(CLEAN_TASKS, texts, runs),
    gateShare: gateShare(texts),
  })),
  damaged: Object.entries(damagedTexts()).map(([name, texts]) => ({
    name,
    speeds: measure(DAMAGED_TASKS, texts, runs),
    gateShare: gateShare(texts),
  })),
  coldStart: await measureColdStart(runs),
};
process.stdout.write(json ? `${JSON.stringify(report)}\n` : describe(report));
