import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { StackInfo } from '../../console/api.ts';
import { ROOT } from '../../infra/sources.ts';
import { folderWith, winnow } from '../cli/run.ts';

const PROGRAM = join(ROOT, 'cli/winnow.ts');
const FREE_PORTS = ['--s3-port', '0', '--sqs-port', '0', '--dynamodb-port', '0'];

function temporaryFolder(): string {
  const { path, remove } = folderWith({ 'story.txt': 'Vučić speaks.\n' });
  onTestFinished(remove);
  return path;
}

/** A program that serves until it is interrupted, once it has printed what matches. */
async function serving(args: readonly string[], folder: string, pattern: RegExp) {
  const program = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder });
  const end = async () => {
    if (program.exitCode !== null) return program.exitCode;
    program.kill('SIGINT');
    const [code] = (await once(program, 'exit')) as [number | null];
    return code;
  };
  onTestFinished(async () => {
    await end();
  });
  const err = text(program.stderr);
  for await (const line of createInterface({ input: program.stdout })) {
    const found = pattern.exec(line)?.[0];
    if (found !== undefined) return { found, end };
  }
  throw new Error(`it ended without ${pattern}: ${await err}`);
}

describe('winnow start', () => {
  test('prints where its console is, and winnow console opens another on the same stack', async () => {
    const folder = temporaryFolder();
    const started = await serving(
      ['start', 'story.txt', '--console-port', '0', ...FREE_PORTS],
      folder,
      /^ {2}http:\/\/127\.0\.0\.1:\d+\/$/,
    );
    const other = await serving(['console', '--port', '0'], folder, /http:\/\/127\.0\.0\.1:\d+\/$/);

    const infos = await Promise.all(
      [started, other].map(async ({ found }) => (await fetch(`${found.trim()}api/stack`)).json()),
    );
    const page = await fetch(other.found);

    const { port } = new URL(other.found);
    await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow('fetch failed');
    const third = await winnow(['console', '--port', port], { folder });
    expect(third).toMatchObject({ code: 3, out: '' });
    expect(third.err).toBe(
      `winnow: port ${port} is in use. Another console may run there; take another --port, or 0 for any that is free.\n`,
    );
    expect(other.found).not.toBe(started.found.trim());
    expect(infos[0]).toEqual(infos[1]);
    expect(infos[0] as StackInfo).toMatchObject({
      where: 'local',
      name: expect.stringMatching(/\.winnow$/),
      options: { profile: 'article', diacritics: 'fold' },
    });
    expect(await page.text()).toMatch(/<script type="module" src="\/assets\/main-\w+\.js"><\/script>/);
    expect(await other.end()).toBe(0);
    expect(await started.end()).toBe(0);
  });

  test('names the port of the console when it is in use, before it uploads', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    onTestFinished(() => void taken.close());
    const port = String((taken.address() as AddressInfo).port);

    const ended = await winnow(['start', 'story.txt', '--console-port', port, ...FREE_PORTS], {
      folder: temporaryFolder(),
    });

    expect(ended).toEqual({
      code: 3,
      out: '',
      err: `winnow: port ${port}, meant for console, is in use: end what listens there, or choose another with --console-port\n`,
    });
  });
});

describe('winnow console', () => {
  test('says how to get a stack when there is none', async () => {
    const ended = await winnow(['console'], { folder: temporaryFolder() });

    expect(ended.code).toBe(3);
    expect(ended.err).toContain('no local stack runs on .winnow. Start one with "npm start"');
  });
});
