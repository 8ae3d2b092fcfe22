import anyAscii from 'any-ascii';
import { fix_text } from 'ftfy-js';
import { Cleaner } from '../../lambdas/cleaning/index.ts';
import { mayNeedRepair, repairMojibake } from '../../lambdas/cleaning/repair.ts';
import { median } from './median.ts';

/** What is measured of one corpus, step by step and others' work beside ours. */
export type Task = (text: string, encoded: Uint8Array) => unknown;

const decoder = new TextDecoder();
const everything = new Cleaner();
const normaliser = new Cleaner({ steps: ['repair', 'normalise'] });
const remover = new Cleaner({ steps: ['remove'] });

/** `normalise` is repair, gate included, and normalising, to a text with its edits and counts. */
export const CLEAN_TASKS: Readonly<Record<string, Task>> = {
  decode: (_, encoded) => decoder.decode(encoded),
  gate: mayNeedRepair,
  normalise: (text) => normaliser.clean(text),
  remove: (text) => remover.clean(text),
  clean: (text) => everything.clean(text),
  'any-ascii': anyAscii,
  'ftfy-js': (text) => fix_text(text),
  NFC: (text) => text.normalize('NFC'),
};

export const DAMAGED_TASKS: Readonly<Record<string, Task>> = {
  repair: repairMojibake,
  normalise: (text) => normaliser.clean(text),
  'any-ascii': anyAscii,
  'ftfy-js': (text) => fix_text(text),
  NFC: (text) => text.normalize('NFC'),
};

/** Megabytes a second, 10^6 bytes of UTF-8 input, and the quotient of that and any-ascii's in the same run. */
export interface Speed {
  readonly megabytes: number;
  readonly toAnyAscii: number;
  /** The same for decoding the bytes as UTF-8; undefined where that is not measured. */
  readonly toDecode: number | undefined;
}

/** Small corpora are repeated up to so many bytes, so that a run is long enough to measure. */
const LEAST_BYTES = 8_000_000;
/** A slow task is measured on fewer; the first run of each shows how slow it is. */
const MOST_MILLISECONDS = 250;

/** Medians of the runs. */
export function measure(
  tasks: Readonly<Record<string, Task>>,
  corpus: readonly string[],
  runs: number,
): Readonly<Record<string, Speed>> {
  const bytes = bytesOf(corpus);
  const encoded = corpus.map((text) => Buffer.from(text));
  const timed = (task: Task, rounds: number) => {
    const started = performance.now();
    for (let round = 0; round < rounds; round++) {
      for (let i = 0; i < corpus.length; i++) task(corpus[i] as string, encoded[i] as Uint8Array);
    }
    return (bytes * rounds) / 1000 / (performance.now() - started);
  };
  const enough = Math.ceil(LEAST_BYTES / bytes);
  const rounds = mapValues(tasks, (task) => {
    const affordable = (timed(task, 1) * 1000 * MOST_MILLISECONDS) / bytes;
    return Math.max(1, Math.min(enough, Math.floor(affordable)));
  });
  // Alternating them within each run lets a slow moment of the machine meet all.
  const samples = Array.from({ length: runs + 1 }, () =>
    mapValues(tasks, (task, name) => timed(task, rounds[name] as number)),
  ).slice(1);
  return mapValues(tasks, (_, name) => ({
    megabytes: median(samples.map((sample) => sample[name] as number)),
    toAnyAscii: median(samples.map((sample) => (sample[name] as number) / (sample['any-ascii'] as number))),
    toDecode:
      'decode' in tasks
        ? median(samples.map((sample) => (sample[name] as number) / (sample.decode as number)))
        : undefined,
  }));
}

function bytesOf(corpus: readonly string[]): number {
  return corpus.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/** The share of the texts that the repair reads beyond its gate. */
export function gateShare(corpus: readonly string[]): number {
  return corpus.filter(mayNeedRepair).length / corpus.length;
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T, key: string) => U) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
