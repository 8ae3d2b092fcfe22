import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../cli/winnow.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly folder: string;
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** A script that starts the program, whose path and arguments are its own arguments. */
  readonly through?: string;
}

/** Runs `winnow` in a folder of its own, without the colours and the AWS settings of whoever runs the tests. */
export async function winnow(
  args: readonly string[],
  { folder, input = '', environment = {}, through }: Surroundings,
): Promise<Ended> {
  const start = through === undefined ? [] : ['--input-type=module', '--eval', through];
  const program = spawn(process.execPath, [...start, PROGRAM, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...environment },
  });
  program.stdin.on('error', () => {});
  program.stdin.end(input);
  const ended = new Promise<number | null>((resolve, reject) => {
    program.on('close', resolve);
    program.on('error', reject);
  });
  const [code, out, err] = await Promise.all([ended, text(program.stdout), text(program.stderr)]);
  return { code, out, err };
}

/** A temporary folder with files; call `remove` when done. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): {
  path: string;
  remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'winnow-test-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
