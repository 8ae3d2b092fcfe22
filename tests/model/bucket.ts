/** One version of a key; a delete marker has no body. */
export interface Version {
  readonly id: string;
  readonly body?: Uint8Array;
  /** When its upload began: of two, the one that began later is the newer, whichever ended first. */
  readonly began: number;
}

/** What S3 tells of a change. */
export interface BucketEvent {
  readonly key: string;
  readonly eventName: string;
  readonly sequencer: string;
  /** The version that was made or removed: what a function should not read, since it need not be the current one. */
  readonly versionId: string;
}

export interface ChangeOptions {
  /** Gives the event a sequencer of another length, which compares with no other. */
  readonly wide?: boolean;
}

export interface MultipartOptions extends ChangeOptions {
  /** Numbers the event by when the upload began; S3 does not say which it does. */
  readonly earlySequencer?: boolean;
}

/**
 * A bucket with versions, reduced to what decides which object a key holds. Source: Amazon S3 User Guide, "Working
 * with delete markers", "Uploading and copying objects using multipart upload", "Event message structure".
 */
export class VersionedBucket {
  readonly #versions = new Map<string, Version[]>();
  readonly #uploads: { readonly key: string; readonly began: number }[] = [];
  readonly #idLength: number;
  #clock = 0;
  #ids = 0;

  /** S3's own ids have 32 characters. */
  constructor(idLength = 0) {
    this.#idLength = idLength;
  }

  /** Every key that ever held something. */
  get keys(): string[] {
    return [...this.#versions.keys()];
  }

  /** The newest version, unless it is a delete marker or there is none. */
  current(key: string): Required<Version> | undefined {
    const newest = this.#versions.get(key)?.at(-1);
    return newest?.body === undefined ? undefined : { ...newest, body: newest.body };
  }

  version(key: string, id: string): Version | undefined {
    return this.#versions.get(key)?.find((version) => version.id === id);
  }

  put(key: string, body: Uint8Array, options: ChangeOptions = {}): BucketEvent {
    const id = this.#insert(key, ++this.#clock, body);
    return this.#event(key, 'ObjectCreated:Put', id, this.#clock, options);
  }

  /** Puts a delete marker on top; lifecycle expiry does the same under another name. */
  delete(key: string, by: 'user' | 'lifecycle', options: ChangeOptions = {}): BucketEvent {
    const id = this.#insert(key, ++this.#clock);
    const name =
      by === 'user' ? 'ObjectRemoved:DeleteMarkerCreated' : 'LifecycleExpiration:DeleteMarkerCreated';
    return this.#event(key, name, id, this.#clock, options);
  }

  /** Removes the newest version for good, so that the one before is current again: an undelete, or an erasure. */
  removeNewest(key: string, options: ChangeOptions = {}): BucketEvent | undefined {
    const removed = this.#versions.get(key)?.pop();
    return removed && this.#event(key, 'ObjectRemoved:Delete', removed.id, ++this.#clock, options);
  }

  /** Removes the oldest of several versions, as the expiry of noncurrent versions does. */
  expireOldest(key: string, options: ChangeOptions = {}): BucketEvent | undefined {
    const versions = this.#versions.get(key) ?? [];
    if (versions.length < 2) return undefined;
    const removed = versions.shift();
    return removed && this.#event(key, 'LifecycleExpiration:Delete', removed.id, ++this.#clock, options);
  }

  beginMultipart(key: string): void {
    this.#uploads.push({ key, began: ++this.#clock });
  }

  /** Completes the multipart upload that began first; it may not become the current version. */
  completeMultipart(
    body: Uint8Array,
    { earlySequencer, ...options }: MultipartOptions = {},
  ): BucketEvent | undefined {
    const upload = this.#uploads.shift();
    if (upload === undefined) return undefined;
    const { key, began } = upload;
    const id = this.#insert(key, began, body);
    const order = earlySequencer ? began : ++this.#clock;
    return this.#event(key, 'ObjectCreated:CompleteMultipartUpload', id, order, options);
  }

  #insert(key: string, began: number, body?: Uint8Array): string {
    const versions = this.#versions.get(key) ?? [];
    const id = `v${++this.#ids}`.padEnd(this.#idLength, '.');
    versions.push({ id, began, ...(body && { body }) });
    versions.sort((a, b) => a.began - b.began);
    this.#versions.set(key, versions);
    return id;
  }

  #event(
    key: string,
    eventName: string,
    versionId: string,
    order: number,
    { wide }: ChangeOptions,
  ): BucketEvent {
    const sequencer = order
      .toString(16)
      .toUpperCase()
      .padStart(wide ? 18 : 16, '0');
    return { key, eventName, versionId, sequencer };
  }
}
