import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from './failure.ts';

/** What opens an address in the user's browser. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the user's browser. Throws a `UserError` where there is none to be found. */
export async function openInBrowser(address: string): Promise<void> {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  await new Promise<void>((done, fail) => {
    opener.once('spawn', done);
    opener.once('error', (cause) =>
      fail(
        new UserError(
          `no browser can be opened (${program} is missing): open the address yourself`,
          undefined,
          { cause },
        ),
      ),
    );
  });
  opener.unref();
}

/**
 * A file that leads to a secret address and that only this user can read: the arguments of a program, the opener's too,
 * are for all users of the machine to see. Delete it with `remove`.
 */
export function secretAddress(address: string, folder: string): { readonly address: string; remove(): void } {
  mkdirSync(folder, { recursive: true });
  const path = resolve(join(folder, `console-${process.pid}.html`));
  rmSync(path, { force: true });
  const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}">\n`;
  writeFileSync(path, page, { mode: 0o600, flag: 'wx' });
  return { address: pathToFileURL(path).href, remove: () => rmSync(path, { force: true }) };
}
