import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

/** An object of the raw bucket as it is now; `body` reads it once, `discard` gives the connection back unread. */
export interface RawObject {
  readonly bucket: string;
  readonly key: string;
  readonly versionId?: string;
  readonly etag?: string;
  readonly bytes: number;
  readonly contentType?: string;
  readonly metadata: Readonly<Record<string, string>>;
  body(): Promise<Uint8Array>;
  discard(): void;
}

/** Which version of an object a record speaks of, where its text could not be read. */
export type ObjectIdentity = Pick<RawObject, 'versionId' | 'etag'> & { readonly bytes?: number };

export type ReadUpload =
  | { readonly state: 'found'; readonly object: RawObject }
  | { readonly state: 'absent' }
  | {
      readonly state: 'refused';
      readonly code: 'archived' | 'unreadable';
      readonly message: string;
      readonly identity: ObjectIdentity;
    };

/** The connection ended before the object did: try again. */
export class TruncatedReadError extends Error {
  override readonly name = 'TruncatedReadError';
  readonly key: string;

  constructor(key: string, read: number, expected: number) {
    super(`read ${read} of ${expected} bytes of ${JSON.stringify(key)}`);
    this.key = key;
  }
}

/** The raw bucket, read only. It reads what a key holds now, never a version that an event names. */
export class UploadStore {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async read(key: string): Promise<ReadUpload> {
    try {
      const output = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }));
      return { state: 'found', object: this.#rawObject(key, output) };
    } catch (error) {
      if (!(error instanceof S3ServiceException)) throw error;
      if (error.name === 'NoSuchKey') return { state: 'absent' };
      if (error.name === 'InvalidObjectState') return this.#archived(key);
      if (isCustomerEncrypted(error)) {
        const message =
          'The object is encrypted with a key that only its owner holds. Upload it without SSE-C.';
        return { state: 'refused', code: 'unreadable', message, identity: {} };
      }
      throw error;
    }
  }

  async #archived(key: string): Promise<ReadUpload> {
    const head = await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key }));
    return {
      state: 'refused',
      code: 'archived',
      message: `The object is in ${head.StorageClass ?? 'an archive'}. Restore it, then upload it again.`,
      identity: {
        ...identityOf(head),
        ...(head.ContentLength !== undefined && { bytes: head.ContentLength }),
      },
    };
  }

  #rawObject(key: string, output: GetObjectCommandOutput): RawObject {
    const { Body: stream, ContentLength: bytes = 0 } = output;
    if (stream === undefined) throw new TruncatedReadError(key, 0, bytes);
    return {
      bucket: this.#bucket,
      key,
      ...identityOf(output),
      bytes,
      ...(output.ContentType !== undefined && { contentType: output.ContentType }),
      metadata: output.Metadata ?? {},
      body: async () => {
        const read = await stream.transformToByteArray();
        if (read.length !== bytes) throw new TruncatedReadError(key, read.length, bytes);
        return read;
      },
      discard: () => {
        if ('destroy' in stream && typeof stream.destroy === 'function') stream.destroy();
      },
    };
  }
}

/** S3 answers a read of an object under SSE-C, made without its key, with this error. */
export function isCustomerEncrypted(error: S3ServiceException): boolean {
  return error.name === 'InvalidRequest' && /server.side encryption/i.test(error.message);
}

function identityOf(output: { VersionId?: string | undefined; ETag?: string | undefined }): ObjectIdentity {
  return {
    ...(output.VersionId !== undefined && output.VersionId !== 'null' && { versionId: output.VersionId }),
    ...(output.ETag !== undefined && { etag: output.ETag.replaceAll('"', '') }),
  };
}
