import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stack } from '../../../cli/stack.ts';

const CHUNK_BYTES = 1024 * 1024;
const STORED: readonly unknown[] = ['clean', 'rejected', 'deleted'];

/** What the function's log tells since it was asked last. */
export interface LogNews {
  /** Keys whose records were written. */
  readonly keys: ReadonlySet<string>;
  /** Whether the log began anew in between, so that something may have been missed. */
  readonly isBroken: boolean;
}

/**
 * Learns from a local stack's log which records were written: a look at the size of a file while nothing happens, and
 * the lines that were added when something did.
 */
export class LogFollower {
  readonly #path: string;
  #inode: bigint | undefined;
  #position = 0;
  /** The beginning of a line whose end is not written yet. */
  #rest: Buffer = Buffer.alloc(0);

  constructor(logs: string, { FunctionName: name }: Pick<Stack['outputs'], 'FunctionName'>) {
    this.#path = join(logs, `${name}.log`);
  }

  /** Forgets what was logged so far: the next news begin here. */
  async skip(): Promise<void> {
    const found = await this.#stat();
    this.#inode = found?.ino;
    this.#position = Number(found?.size ?? 0);
    this.#rest = Buffer.alloc(0);
  }

  async news(): Promise<LogNews> {
    const found = await this.#stat();
    const isNew = this.#inode === undefined;
    const isBroken =
      !isNew && (found === undefined || found.ino !== this.#inode || Number(found.size) < this.#position);
    if (isBroken) await this.skip();
    if (isBroken || found === undefined) return { keys: new Set(), isBroken };
    this.#inode = found.ino;
    return { keys: await this.#read(Number(found.size)), isBroken };
  }

  async #read(end: number): Promise<Set<string>> {
    const keys = new Set<string>();
    if (end === this.#position) return keys;
    await using file = await open(this.#path);
    while (this.#position < end) {
      const wanted = Math.min(CHUNK_BYTES, end - this.#position);
      const { bytesRead, buffer } = await file.read(Buffer.alloc(wanted), 0, wanted, this.#position);
      if (bytesRead === 0) break;
      this.#position += bytesRead;
      this.#takeLines(buffer.subarray(0, bytesRead), keys);
    }
    return keys;
  }

  #takeLines(chunk: Buffer, keys: Set<string>): void {
    const bytes = Buffer.concat([this.#rest, chunk]);
    const end = bytes.lastIndexOf('\n') + 1;
    this.#rest = bytes.subarray(end);
    for (const line of bytes.toString('utf8', 0, end).split('\n')) {
      const key = keyWritten(line);
      if (key !== undefined) keys.add(key);
    }
  }

  async #stat(): Promise<{ readonly ino: bigint; readonly size: bigint } | undefined> {
    try {
      return await stat(this.#path, { bigint: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }
}

/** Lines of the runtime itself are no JSON. */
function keyWritten(line: string): string | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const { message, key, outcome } = JSON.parse(line);
    return message === 'upload processed' && STORED.includes(outcome) ? key : undefined;
  } catch {
    return undefined;
  }
}
