import { ByteBudget } from '../../lambdas/clean-upload/byte-budget.ts';
import type { Dependencies, Settings } from '../../lambdas/clean-upload/clean-upload.ts';
import type { UploadHint } from '../../lambdas/clean-upload/upload-event.ts';
import { type CleanRecord, itemBytes, type SpilledText, type TextRef } from '../../lambdas/stores/record.ts';
import { RecordChangedError } from '../../lambdas/stores/record-store.ts';
import type { RawObject, ReadUpload } from '../../lambdas/stores/upload-store.ts';

export const BUCKET = 'raw';

export const SETTINGS: Settings = {
  rawBucket: BUCKET,
  profile: 'article',
  diacritics: 'fold',
  language: 'none',
  exceptions: [],
  maxUploadBytes: 1024 * 1024,
  tombstoneDays: 30,
  cleaningCode: 'code-1',
};

export interface PutOptions {
  readonly contentType?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  /** What the bucket says the size is; the body stays what it is. */
  readonly bytes?: number;
  /** As in a bucket without versions. */
  readonly unversioned?: true;
}

type Held = Omit<RawObject, 'body' | 'discard' | 'key'> & { readonly content: Uint8Array };

/** A bucket with versions. */
export class FakeUploads {
  readonly reads: string[] = [];
  readonly bodies: string[] = [];
  readonly discards: string[] = [];
  readonly #held = new Map<string, Held>();
  readonly #refused = new Map<string, ReadUpload & { state: 'refused' }>();
  #versions = 0;

  put(
    key: string,
    content: string | Uint8Array,
    { bytes, contentType, metadata = {}, unversioned }: PutOptions = {},
  ): void {
    const body = typeof content === 'string' ? Buffer.from(content) : content;
    const versionId = `v${++this.#versions}`;
    this.#held.set(key, {
      bucket: BUCKET,
      ...(!unversioned && { versionId }),
      etag: `etag-${versionId}`,
      bytes: bytes ?? body.length,
      ...(contentType !== undefined && { contentType }),
      metadata,
      content: body,
    });
  }

  delete(key: string): void {
    this.#held.delete(key);
  }

  refuse(key: string, refusal: Omit<ReadUpload & { state: 'refused' }, 'state'>): void {
    this.#refused.set(key, { state: 'refused', ...refusal });
  }

  versionOf(key: string): string | undefined {
    return this.#held.get(key)?.versionId;
  }

  async read(key: string): Promise<ReadUpload> {
    this.reads.push(key);
    const held = this.#held.get(key);
    const refusal = this.#refused.get(key);
    if (refusal) return refusal;
    if (held === undefined) return { state: 'absent' };
    const { content, ...object } = held;
    return {
      state: 'found',
      object: {
        ...object,
        key,
        body: async () => {
          this.bodies.push(key);
          return content;
        },
        discard: () => {
          if (!this.bodies.includes(key)) this.discards.push(key);
        },
      },
    };
  }
}

/** The records table under the conditions that DynamoDB would check, one write at a time. */
export class FakeRecords {
  readonly items = new Map<string, CleanRecord>();
  readonly writes: ('put' | 'advance' | 'refused')[] = [];
  /** Runs before the condition of each write is checked. */
  beforeWrite: () => void | Promise<void> = () => {};

  async get(source: string): Promise<CleanRecord | undefined> {
    const item = this.items.get(source);
    return structuredClone(item);
  }

  async put(record: CleanRecord, read: CleanRecord | undefined): Promise<void> {
    await this.beforeWrite();
    this.#check(record.source, read);
    if (itemBytes(record) > 400 * 1024) throw new Error('Item size has exceeded the maximum allowed size');
    this.items.set(record.source, structuredClone(record));
    this.writes.push('put');
  }

  async advance(read: CleanRecord, sequencer: string, revision: string): Promise<void> {
    await this.beforeWrite();
    const item = this.#check(read.source, read);
    if (item === undefined) throw new Error('there is nothing to advance');
    this.items.set(read.source, { ...item, sequencer, revision });
    this.writes.push('advance');
  }

  #check(source: string, read: CleanRecord | undefined): CleanRecord | undefined {
    const item = this.items.get(source);
    if (item?.revision !== read?.revision) {
      this.writes.push('refused');
      throw new RecordChangedError(source, { cause: new Error('The conditional request failed') });
    }
    return item;
  }
}

/** The texts bucket. */
export class FakeTexts {
  readonly held = new Map<string, SpilledText>();
  deleteFails: Error | undefined;

  async put(source: string, revision: string, spilled: SpilledText): Promise<TextRef> {
    const key = `${source}/${revision}`;
    this.held.set(key, spilled);
    return { bucket: 'texts', key, bytes: Buffer.byteLength(JSON.stringify(spilled)) };
  }

  async delete({ key }: TextRef): Promise<void> {
    if (this.deleteFails) throw this.deleteFails;
    this.held.delete(key);
  }
}

export interface Fakes extends Dependencies {
  readonly uploads: FakeUploads;
  readonly records: FakeRecords;
  readonly texts: FakeTexts;
  readonly orphans: TextRef[];
}

export function fakes(settings: Partial<Settings> = {}): Fakes {
  const orphans: TextRef[] = [];
  return {
    uploads: new FakeUploads(),
    records: new FakeRecords(),
    texts: new FakeTexts(),
    budget: new ByteBudget(24 * 1024 * 1024),
    settings: { ...SETTINGS, ...settings },
    now: () => new Date('2026-03-01T12:00:00.000Z'),
    onOrphan: (orphan) => orphans.push(orphan),
    orphans,
  };
}

/** A hint as an event gives it; `order` becomes the sequencer. A replay has none. */
export function hint(key: string, order?: number | string): UploadHint {
  const sequencer = typeof order === 'number' ? sequencerOf(order) : order;
  return { bucket: BUCKET, key, ...(sequencer !== undefined && { sequencer }) };
}

export function sequencerOf(order: number, length = 16): string {
  return order.toString(16).toUpperCase().padStart(length, '0');
}
