import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './data-directory.ts';
import type { Service } from './ports.ts';

export type Endpoints = Readonly<Record<Service, string>>;

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** What a running stack writes to `<data>/stack.json`, for commands in other terminals. */
export interface StackDescription {
  readonly endpoints: Endpoints;
  readonly region: string;
  readonly credentials: Credentials;
  /** The template's outputs, resolved. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly pid: number;
}

/** The stack that runs on a data directory now; undefined when none does, or when the last one was killed. */
export function findRunningStack(data: string): StackDescription | undefined {
  let text: string;
  try {
    text = readFileSync(pathIn(data), 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
  const description = JSON.parse(text) as StackDescription;
  return isRunning(description.pid) ? description : undefined;
}

export function writeStackDescription(data: string, description: StackDescription): void {
  const path = pathIn(data);
  writeFileSync(`${path}.new`, `${JSON.stringify(description, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

export function removeStackDescription(data: string): void {
  rmSync(pathIn(data), { force: true });
}

function pathIn(data: string): string {
  return join(data, 'stack.json');
}
