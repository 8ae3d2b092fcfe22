import { createWriteStream, existsSync, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';

const LONGEST_FILE_BYTES = 10 * 1024 * 1024;

/** Appends lines to `<directory>/<name>.log`; a file above 10 MiB is moved to `<name>.log.old` at the next start. */
export class LogFiles {
  readonly #directory: string;
  readonly #files = new Map<string, WriteStream>();

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#directory = directory;
  }

  append(name: string, line: string): void {
    let file = this.#files.get(name);
    if (!file) {
      const path = join(this.#directory, `${name}.log`);
      if (existsSync(path) && statSync(path).size > LONGEST_FILE_BYTES) renameSync(path, `${path}.old`);
      file = createWriteStream(path, { flags: 'a' });
      this.#files.set(name, file);
    }
    file.write(`${line}\n`);
  }

  async close(): Promise<void> {
    await Promise.all(
      [...this.#files.values()].map((file) => new Promise<void>((resolve) => file.end(resolve))),
    );
    this.#files.clear();
  }
}
