import { setTimeout as sleep } from 'node:timers/promises';
import type { ListedRecord, RecordPages, Uploaded } from '../../../cli/record-pages.ts';
import type { Catalog as CatalogState } from '../../api.ts';
import { type Entry, entryOf, waiting } from './entry.ts';
import type { Folding } from './folding.ts';
import type { LogFollower } from './log-follower.ts';
import { RowTable } from './row-table.ts';

/** How many keys a listing of the bucket gives at once. */
const LISTING = 1000;
/** How long a request waits for what was written lately; longer news are there for the next one. Milliseconds. */
const PATIENCE_MS = 150;

export interface CatalogOptions {
  readonly pages: RecordPages;
  readonly folding: Folding;
  /** Of a local stack: leads to what is written while the catalog is in use. */
  readonly follower?: LogFollower | undefined;
  readonly onFailure: (what: string, error: unknown) => void;
}

/** All records in memory, and the uploads that have none yet. */
export class Catalog {
  readonly #options: CatalogOptions;
  #table: RowTable | undefined;
  #state: CatalogState = { state: 'unread', records: 0 };
  #reading: Promise<void> | undefined;
  #catchingUp: Promise<void> | undefined;
  /** What was taken in while all is read, which the reading may have passed by. */
  #late: Entry[] = [];

  constructor(options: CatalogOptions) {
    this.#options = options;
  }

  /** Undefined before all was read once; while it is read again, that of before. */
  get table(): RowTable | undefined {
    return this.#table;
  }

  get folding(): Folding {
    return this.#options.folding;
  }

  get state(): CatalogState {
    if (this.#table === undefined || this.#state.state !== 'read') return this.#state;
    return { ...this.#state, records: this.#table.size };
  }

  /** Reads the whole table, unless that is under way. Never rejects: `state` tells of a failure. */
  read(): Promise<void> {
    this.#reading ??= this.#readAll()
      .catch((error: Error) => {
        this.#options.onFailure('reading all records', error);
        this.#state = { state: 'failed', records: 0, problem: error.message };
      })
      .finally(() => {
        this.#reading = undefined;
      });
    return this.#reading;
  }

  /** Takes in what was written since, as far as that can be known; waits for a moment at most. */
  async refresh(): Promise<void> {
    if (this.#table === undefined || this.#options.follower === undefined) return;
    this.#catchingUp ??= this.#catchUp(this.#options.follower)
      .catch((error: Error) => this.#options.onFailure('following the log', error))
      .finally(() => {
        this.#catchingUp = undefined;
      });
    await Promise.race([this.#catchingUp, sleep(PATIENCE_MS)]);
  }

  /** Takes in a record that somebody has just read. */
  take(record: ListedRecord): void {
    this.#takeEntry(entryOf(record));
  }

  /** Takes in an upload; what the record of an earlier one says stays until the new one is there. */
  takeUpload(upload: Uploaded): void {
    if (this.#table?.has(upload.source) !== true) this.#takeEntry(waiting(upload));
  }

  #takeEntry(entry: Entry): void {
    this.#table?.put([entry]);
    if (this.#reading !== undefined) this.#late.push(entry);
  }

  async #readAll(): Promise<void> {
    const { pages, folding, follower } = this.#options;
    this.#state = { state: 'reading', records: 0 };
    await follower?.skip();
    const expected = await pages.expected();
    const progress = (records: number) => {
      this.#state = { state: 'reading', records, ...(expected !== undefined && { expected }) };
    };
    const table = new RowTable(folding);
    await pages.all((records) => {
      for (const record of records) table.add(entryOf(record));
      progress(table.size);
    });
    table.seal();
    await this.#addWaiting(table);
    table.seal();
    table.put(lateOnes(this.#late.splice(0), table));
    this.#table = table;
    this.#state = { state: 'read', records: table.size };
  }

  /** Adds the keys of the bucket that have no record; the table is to be sealed again then. */
  async #addWaiting(table: RowTable): Promise<void> {
    let after: string | undefined;
    do {
      const { uploads, last } = await this.#options.pages.uploads('', after, LISTING);
      for (const upload of uploads) if (!table.has(upload.source)) table.add(waiting(upload));
      after = last;
    } while (after !== undefined);
  }

  async #catchUp(follower: LogFollower): Promise<void> {
    const { keys, isBroken } = await follower.news();
    if (isBroken) return this.read();
    const table = this.#table;
    if (keys.size === 0 || table === undefined) return;
    const written = await this.#options.pages.of([...keys]);
    table.put(written.values().map(entryOf));
  }
}

/** The last of each key, but no upload as waiting whose record was read. */
function lateOnes(entries: readonly Entry[], table: RowTable): Iterable<Entry> {
  const useful = entries.filter(({ status, source }) => status !== 'waiting' || !table.has(source));
  return new Map(useful.map((entry) => [entry.source, entry])).values();
}
