import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const TICKS_PER_MILLISECOND = 4096n;
const RESERVED_AHEAD = 60_000n * TICKS_PER_MILLISECOND;
const DIGITS = 18;

/**
 * Hands out what S3 calls a sequencer: 18 upper-case hex digits, each greater than the one before.
 *
 * The numbers follow the clock. A file holds a number that none handed out exceeds, so that they grow across
 * restarts too, even when the process was killed or the clock was set back.
 */
export class Sequencer {
  readonly #file: string;
  #last: bigint;
  #reserved: bigint;

  constructor(file: string) {
    this.#file = file;
    this.#last = readReserved(file);
    this.#reserved = this.#last;
  }

  next(): string {
    const clock = BigInt(Date.now()) * TICKS_PER_MILLISECOND;
    this.#last = clock > this.#last ? clock : this.#last + 1n;
    if (this.#last >= this.#reserved) this.#reserve(this.#last + RESERVED_AHEAD);
    return this.#last.toString(16).toUpperCase().padStart(DIGITS, '0');
  }

  #reserve(upTo: bigint): void {
    writeFileSync(`${this.#file}.new`, `${upTo}\n`);
    renameSync(`${this.#file}.new`, this.#file);
    this.#reserved = upTo;
  }
}

function readReserved(file: string): bigint {
  try {
    return BigInt(readFileSync(file, 'utf8').trim());
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return 0n;
    throw cause;
  }
}
