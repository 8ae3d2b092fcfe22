import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import S3Error from '@20minutes/s3rver/lib/models/error.js';
import S3Object from '@20minutes/s3rver/lib/models/object.js';
import type { ObjectChange } from './object-events.ts';
import { Sequencer } from './sequencer.ts';

/** One stored object, as its description file holds it. */
export interface StoredObject {
  readonly key: string;
  /** File name of the content, in the bucket's folder. */
  readonly body: string;
  /** Without quotes. */
  readonly etag: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface Listing {
  readonly objects: readonly StoredObject[];
  readonly commonPrefixes: readonly string[];
  /** The last key or prefix of this page; present when there are more. */
  readonly next?: string;
}

interface Bucket {
  readonly folder: string;
  readonly objects: Map<string, StoredObject>;
  /** Keys in the order of their UTF-8 bytes; absent after a key came or went. */
  sorted: string[] | undefined;
  readonly created: Date;
}

type EventName = ObjectChange['eventName'];

const OPEN_FILES = 64;

/**
 * The storage behind s3rver's protocol, in the place of its own, which names files by key: those fail on
 * components over 255 bytes, follow `..` out of the folder and are not replaced as one.
 *
 * Here a key's description lies in a file named by the key's SHA-256 and names the file of the content.
 * Renaming the description is the moment at which a write happens: readers see the old object or the new one,
 * and changes of one key are reported with growing sequencers in that order. Buckets come from the template
 * alone. There are no versions.
 */
export class ObjectStore {
  readonly #root: string;
  readonly #onChange: (change: ObjectChange) => Promise<void>;
  readonly #sequencer: Sequencer;
  readonly #buckets = new Map<string, Bucket>();

  private constructor(root: string, sequencer: Sequencer, onChange: (change: ObjectChange) => Promise<void>) {
    this.#root = root;
    this.#sequencer = sequencer;
    this.#onChange = onChange;
  }

  /** `onChange` is awaited before the request that made the change is answered. */
  static async open(root: string, onChange: (change: ObjectChange) => Promise<void>): Promise<ObjectStore> {
    await mkdir(root, { recursive: true });
    return new ObjectStore(root, new Sequencer(join(root, 'sequencer')), onChange);
  }

  /** Opens a bucket's folder; tells whether it is new. */
  async openBucket(name: string): Promise<{ isNew: boolean }> {
    const folder = join(this.#root, name);
    const isNew = (await mkdir(folder, { recursive: true })) !== undefined;
    await mkdir(join(folder, 'uploads'), { recursive: true });
    const objects = await loadObjects(folder);
    this.#buckets.set(name, { folder, objects, sorted: undefined, created: new Date() });
    return { isNew };
  }

  /** All keys of a bucket with what they hold, in no order. */
  entries(bucket: string): ReadonlyMap<string, StoredObject> {
    return this.#bucket(bucket).objects;
  }

  list(
    bucketName: string,
    options: { prefix: string; delimiter: string; after: string; limit: number },
  ): Listing {
    const bucket = this.#bucket(bucketName);
    bucket.sorted ??= [...bucket.objects.keys()].sort(compareUtf8);
    const objects: StoredObject[] = [];
    const commonPrefixes: string[] = [];
    let next = options.after;
    for (let at = firstAfter(bucket.sorted, options.after); at < bucket.sorted.length; at++) {
      const key = bucket.sorted[at] as string;
      if (!key.startsWith(options.prefix)) continue;
      const end = options.delimiter ? key.indexOf(options.delimiter, options.prefix.length) : -1;
      const common = end < 0 ? undefined : key.slice(0, end + options.delimiter.length);
      if (common !== undefined && (common === commonPrefixes.at(-1) || common === options.after)) continue;
      if (objects.length + commonPrefixes.length === options.limit) return { objects, commonPrefixes, next };
      if (common === undefined) objects.push(bucket.objects.get(key) as StoredObject);
      else commonPrefixes.push(common);
      next = common ?? key;
    }
    return { objects, commonPrefixes };
  }

  async abortUpload(bucket: string, uploadId: string): Promise<void> {
    await rm(await this.#uploadFolder(bucket, uploadId), { recursive: true, force: true });
  }

  // From here on: what s3rver's controllers call.

  async listBuckets(): Promise<{ name: string; creationDate: Date }[]> {
    return [...this.#buckets].map(([name, bucket]) => ({ name, creationDate: bucket.created }));
  }

  async getBucket(name: string): Promise<{ name: string } | null> {
    return this.#buckets.has(name) ? { name } : null;
  }

  async putBucket(): Promise<never> {
    throw new S3Error('AccessDenied', 'Buckets of the local stack come from its template.');
  }

  async deleteBucket(): Promise<never> {
    return this.putBucket();
  }

  /** Asked by s3rver before it deletes a bucket, which `deleteBucket` then refuses. */
  async listObjects(): Promise<{ objects: never[] }> {
    return { objects: [] };
  }

  async existsObject(bucket: string, key: string): Promise<boolean> {
    return this.#bucket(bucket).objects.has(key);
  }

  async getObject(
    bucketName: string,
    key: string,
    range: { start?: number; end?: number } = {},
  ): Promise<S3Object | null> {
    const bucket = this.#bucket(bucketName);
    const wanted = range.start !== undefined || range.end !== undefined;
    for (;;) {
      const object = bucket.objects.get(key);
      if (!object) return null;
      const start = range.start ?? 0;
      const end = Math.min(range.end ?? Infinity, Math.max(0, object.size - 1));
      if (end < start) {
        return Object.assign(new S3Object(bucketName, key, null, headersOf(object)), {
          range: { start, end },
        });
      }
      try {
        const file = await open(join(bucket.folder, object.body));
        const content = file.createReadStream({ start, end });
        const found = new S3Object(bucketName, key, content, headersOf(object));
        return wanted ? Object.assign(found, { range: { start, end } }) : found;
      } catch (cause) {
        const replacedMeanwhile = bucket.objects.get(key) !== object;
        if (!replacedMeanwhile) throw cause;
      }
    }
  }

  async putObject(object: S3Object): Promise<{ size: number; md5: string }> {
    const bucket = this.#bucket(object.bucket);
    const body = bodyName(object.key);
    const { size, md5 } = await writeContent(join(bucket.folder, body), object.content);
    await this.#commit('ObjectCreated:Put', object.bucket, {
      key: object.key,
      body,
      etag: md5,
      size,
      metadata: keptMetadata(object),
    });
    return { size, md5 };
  }

  async copyObject(
    fromBucket: string,
    fromKey: string,
    toBucket: string,
    toKey: string,
    replacement: object | null,
  ): Promise<Record<string, string | number>> {
    const source = await this.getObject(fromBucket, fromKey);
    if (!source) throw new S3Error('NoSuchKey', 'The specified key does not exist.', { Key: fromKey });
    const body = bodyName(toKey);
    const { size, md5 } = await writeContent(join(this.#bucket(toBucket).folder, body), source.content);
    const described = replacement ? new S3Object(toBucket, toKey, null, replacement) : source;
    const stored = await this.#commit('ObjectCreated:Copy', toBucket, {
      key: toKey,
      body,
      etag: md5,
      size,
      metadata: keptMetadata(described),
    });
    return headersOf(stored);
  }

  async deleteObject(bucketName: string, key: string): Promise<void> {
    const bucket = this.#bucket(bucketName);
    const object = bucket.objects.get(key);
    if (!object) return;
    rmSync(descriptionPath(bucket, key));
    bucket.objects.delete(key);
    bucket.sorted = undefined;
    const sequencer = this.#sequencer.next();
    await rm(join(bucket.folder, object.body), { force: true });
    await this.#onChange({ bucket: bucketName, key, eventName: 'ObjectRemoved:Delete', sequencer });
  }

  async initiateUpload(bucket: string, key: string, uploadId: string, headers: object): Promise<void> {
    const folder = join(this.#bucket(bucket).folder, 'uploads', uploadId);
    await mkdir(folder);
    const metadata = keptMetadata(new S3Object(bucket, key, null, headers));
    await writeFile(join(folder, 'upload.json'), JSON.stringify({ key, metadata }));
  }

  async putPart(
    bucket: string,
    uploadId: string,
    partNumber: string,
    content: Readable,
  ): Promise<{ size: number; md5: string }> {
    const folder = await this.#uploadFolder(bucket, uploadId);
    if (!/^[1-9]\d{0,3}$|^10000$/.test(partNumber)) {
      throw new S3Error('InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive');
    }
    const arriving = join(folder, `arriving-${randomUUID()}`);
    const written = await writeContent(arriving, content);
    renameSync(arriving, join(folder, partNumber));
    await writeFile(join(folder, `${partNumber}.md5`), written.md5);
    return written;
  }

  async putObjectMultipart(
    bucketName: string,
    uploadId: string,
    parts: readonly { number: number; etag: string }[],
  ): Promise<{ size: number; md5: string }> {
    const bucket = this.#bucket(bucketName);
    const folder = await this.#uploadFolder(bucketName, uploadId);
    const upload = JSON.parse(await readFile(join(folder, 'upload.json'), 'utf8')) as {
      key: string;
      metadata: Record<string, string>;
    };
    const digest = createHash('md5');
    for (const [index, part] of parts.entries()) {
      if (index > 0 && part.number <= (parts[index - 1]?.number ?? 0)) {
        throw new S3Error('InvalidPartOrder', 'The list of parts was not in ascending order.');
      }
      const md5 = await readFile(join(folder, `${part.number}.md5`), 'utf8').catch(() => undefined);
      if (md5 === undefined || md5 !== part.etag) {
        throw new S3Error('InvalidPart', `Part ${part.number} was not uploaded, or is another one.`);
      }
      digest.update(Buffer.from(md5, 'hex'));
    }
    const body = bodyName(upload.key);
    const files = parts.map((part) => join(folder, String(part.number)));
    const { size } = await writeContent(join(bucket.folder, body), Readable.from(concatenated(files)));
    const etag = `${digest.digest('hex')}-${parts.length}`;
    await this.#commit('ObjectCreated:CompleteMultipartUpload', bucketName, { ...upload, body, etag, size });
    await rm(folder, { recursive: true });
    return { size, md5: etag };
  }

  async getSubresource(): Promise<null> {
    return null;
  }

  async putSubresource(): Promise<never> {
    throw new S3Error('NotImplemented', 'The local stack keeps no tags and no bucket settings.');
  }

  async deleteSubresource(): Promise<never> {
    return this.putSubresource();
  }

  #bucket(name: string): Bucket {
    const bucket = this.#buckets.get(name);
    if (!bucket) {
      throw new S3Error('NoSuchBucket', 'The specified bucket does not exist', { BucketName: name });
    }
    return bucket;
  }

  async #uploadFolder(bucket: string, uploadId: string): Promise<string> {
    const folder = join(this.#bucket(bucket).folder, 'uploads', uploadId);
    const known = /^[0-9a-f]{32}$/.test(uploadId) && (await readdir(folder).catch(() => undefined));
    if (!known) throw new S3Error('NoSuchUpload', 'The specified multipart upload does not exist.');
    return folder;
  }

  async #commit(
    eventName: EventName,
    bucketName: string,
    written: Omit<StoredObject, 'modified'>,
  ): Promise<StoredObject> {
    const bucket = this.#bucket(bucketName);
    const stored: StoredObject = { ...written, modified: Date.now() };
    const description = descriptionPath(bucket, stored.key);
    const arriving = `${description}.${randomUUID()}`;
    await writeFile(arriving, JSON.stringify(stored));

    // No await between these four: two writes of one key never interleave.
    renameSync(arriving, description);
    const previous = bucket.objects.get(stored.key);
    bucket.objects.set(stored.key, stored);
    const sequencer = this.#sequencer.next();

    if (previous) await rm(join(bucket.folder, previous.body), { force: true });
    else bucket.sorted = undefined;
    await this.#onChange({
      bucket: bucketName,
      key: stored.key,
      eventName,
      size: stored.size,
      etag: stored.etag,
      sequencer,
    });
    return stored;
  }
}

/** Reads the descriptions and deletes what a killed process left half written. */
async function loadObjects(folder: string): Promise<Map<string, StoredObject>> {
  const names = (await readdir(folder)).filter((name) => name !== 'uploads');
  const descriptions = names.filter((name) => name.endsWith('.json'));
  const objects = new Map<string, StoredObject>();
  for (let at = 0; at < descriptions.length; at += OPEN_FILES) {
    const batch = descriptions.slice(at, at + OPEN_FILES);
    const texts = await Promise.all(batch.map((name) => readFile(join(folder, name), 'utf8')));
    for (const text of texts) {
      const object = JSON.parse(text) as StoredObject;
      objects.set(object.key, object);
    }
  }
  const known = new Set([...descriptions, ...[...objects.values()].map((object) => object.body)]);
  for (const name of names) {
    if (!known.has(name)) await rm(join(folder, name), { force: true });
  }
  return objects;
}

function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function descriptionPath(bucket: Bucket, key: string): string {
  return join(bucket.folder, `${digestOf(key)}.json`);
}

function bodyName(key: string): string {
  return `${digestOf(key)}.${randomUUID()}.body`;
}

async function writeContent(
  file: string,
  content: Readable | Buffer | null,
): Promise<{ size: number; md5: string }> {
  const digest = createHash('md5');
  let size = 0;
  try {
    await pipeline(
      content instanceof Readable ? content : Readable.from(content ? [content] : []),
      async function* measured(chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          digest.update(chunk);
          size += chunk.length;
          yield chunk;
        }
      },
      createWriteStream(file),
    );
  } catch (cause) {
    await rm(file, { force: true });
    throw cause;
  }
  return { size, md5: digest.digest('hex') };
}

async function* concatenated(files: readonly string[]): AsyncGenerator<Buffer> {
  for (const file of files) yield* createReadStream(file);
}

function keptMetadata(object: S3Object): Record<string, string> {
  const { etag, 'last-modified': _, 'content-length': __, ...kept } = object.metadata;
  return kept as Record<string, string>;
}

function headersOf(object: StoredObject): Record<string, string | number> {
  return {
    ...object.metadata,
    etag: `"${object.etag}"`,
    'last-modified': new Date(object.modified).toUTCString(),
    'content-length': object.size,
  };
}

/** S3 orders keys by their UTF-8 bytes, which differs from UTF-16 order beyond U+FFFF. */
function compareUtf8(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function firstAfter(sorted: readonly string[], after: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareUtf8(sorted[middle] as string, after) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
