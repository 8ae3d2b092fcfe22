import { readdir, readFile } from 'node:fs/promises';
import type { Console } from './harness.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);

export async function uploadSeeds(started: Console): Promise<void> {
  for (const name of await readdir(SEEDS)) await started.upload(name, await readFile(new URL(name, SEEDS)));
}
