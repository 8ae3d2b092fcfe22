import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { type RawObject, type ReadUpload, UploadStore } from '../../../lambdas/stores/upload-store.ts';
import type { Stack } from '../../stack.ts';
import { isFolder } from '../compare.ts';
import { listed } from '../replay.ts';

/** Where the texts are that a change is tried on. */
export interface Uploads {
  /** All keys that begin so, in an order that stays the same, page by page. */
  keys(prefix: string): AsyncIterable<readonly string[]>;
  read(key: string): Promise<ReadUpload>;
}

/** The raw bucket of a stack. */
export class StoredUploads implements Uploads {
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #store: UploadStore;

  constructor({ s3, outputs }: Pick<Stack, 's3' | 'outputs'>) {
    this.#client = new S3Client(s3);
    this.#bucket = outputs.RawBucketName;
    this.#store = new UploadStore(this.#client, this.#bucket);
  }

  async *keys(prefix: string): AsyncGenerator<readonly string[]> {
    const pages = paginateListObjectsV2({ client: this.#client }, { Bucket: this.#bucket, Prefix: prefix });
    for await (const { Contents: contents = [] } of pages)
      yield contents
        .map(listed)
        .filter((object) => !isFolder(object))
        .map(({ key }) => key);
  }

  read(key: string): Promise<ReadUpload> {
    return this.#store.read(key);
  }
}

/** The files below a folder, by their path in it; hidden ones, and what they hold, are left out. */
export class FolderUploads implements Uploads {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async *keys(prefix: string): AsyncGenerator<readonly string[]> {
    const entries = await readdir(this.#folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(this.#folder, sep).length))
      .map((path) => path.split(sep).join('/'));
    yield paths.filter((path) => path.startsWith(prefix) && !/(?:^|\/)\./.test(path)).sort();
  }

  async read(key: string): Promise<ReadUpload> {
    const path = join(this.#folder, key);
    const { size } = await stat(path);
    const object: RawObject = {
      bucket: this.#folder,
      key,
      bytes: size,
      metadata: {},
      body: () => readFile(path),
      discard: () => {},
    };
    return { state: 'found', object };
  }
}
