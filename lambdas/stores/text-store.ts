import { createHash } from 'node:crypto';
import { DeleteObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { SpilledText, TextRef } from './record.ts';

/** The texts bucket: what exceeds the item limit, each write under a key of its own, so that a delete really deletes. */
export class TextStore {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async put(source: string, revision: string, spilled: SpilledText): Promise<TextRef> {
    const key = `${createHash('sha256').update(source).digest('hex')}/${revision}.json`;
    const body = Buffer.from(JSON.stringify(spilled));
    await this.#client.send(
      new PutObjectCommand({ Bucket: this.#bucket, Key: key, Body: body, ContentType: 'application/json' }),
    );
    return { bucket: this.#bucket, key, bytes: body.length };
  }

  async delete({ bucket, key }: TextRef): Promise<void> {
    await this.#client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  }
}
