import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalStackError } from './local-stack-error.ts';

export class DataDirectoryInUseError extends LocalStackError {
  constructor(directory: string, lock: string, pid: number) {
    super(
      `${directory} is in use by the local stack of process ${pid}: ` +
        `stop that one, or delete ${lock} when that process is something else`,
    );
  }
}

/** A lock that nobody holds could not be removed. */
export class StuckLockError extends LocalStackError {
  constructor(directory: string, lock: string) {
    super(`${directory} cannot be locked: ${lock} is there and cannot be removed. Take another --data`);
  }
}

const MOST_ATTEMPTS = 10;

/** Takes a data directory for this process; the lock of a process that no longer runs does not count. */
export function lockDataDirectory(directory: string): { release(): void } {
  mkdirSync(directory, { recursive: true });
  const lock = join(directory, 'lock');
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    try {
      writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' });
      return { release: () => rmSync(lock, { force: true }) };
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    }
    const holder = readPid(lock);
    if (holder !== undefined && isRunning(holder)) throw new DataDirectoryInUseError(directory, lock, holder);
    rmSync(lock, { force: true });
  }
  throw new StuckLockError(directory, lock);
}

function readPid(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
