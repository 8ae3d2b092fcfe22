import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { DeleteCommand, DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { RecordStore } from '../../lambdas/stores/record-store.ts';
import type { Stack } from '../stack.ts';
import { type Listed, type Want, wantOf } from './compare.ts';
import { chunks } from './hints.ts';
import { listed } from './replay.ts';
import { SUMMARY, type Summary } from './summaries.ts';

/** Keys that are looked at once more side by side. */
const AT_ONCE = 32;

/** Younger texts may belong to a write that is under way. */
const ORPHAN_AGE_MS = 24 * 60 * 60 * 1000;

/** How bucket, table and spilled texts disagree. */
export interface Findings {
  readonly objects: number;
  readonly records: number;
  readonly texts: number;
  /** Keys whose record is missing, of another object, or of an object that is gone. */
  readonly keys: readonly { readonly key: string; readonly want: Want }[];
  /** Keys whose record names a spilled text that is not there. */
  readonly lostTexts: readonly string[];
  /** Spilled texts, older than a day, that no record names. */
  readonly orphans: readonly string[];
}

/**
 * Compares all three in full. Takes about 400 bytes of memory a record. What differs at first sight is looked at once
 * more by itself, so that uploads during the audit are not taken for faults.
 */
export class Audit {
  readonly #stack: Stack;
  readonly #s3: S3Client;
  readonly #client: DynamoDBClient;
  readonly #onProgress: (what: string) => void;
  readonly #now: () => number;

  constructor(stack: Stack, onProgress: (what: string) => void = () => {}, now: () => number = Date.now) {
    this.#stack = stack;
    this.#s3 = new S3Client(stack.s3);
    this.#client = new DynamoDBClient(stack.dynamodb);
    this.#onProgress = onProgress;
    this.#now = now;
  }

  async run(): Promise<Findings> {
    // The texts first: of those older than a day, none comes into use while the table is read.
    const texts = await this.#list(this.#stack.outputs.TextsBucketName, 'texts');
    const objects = await this.#list(this.#stack.outputs.RawBucketName, 'objects');
    const records = await this.#scan();
    const keys = await this.#disagreements(objects, records);
    const lostTexts = await this.#lostTexts(texts, records);
    const named = new Set([...records.values()].map(({ textRef }) => textRef?.key));
    const orphans = [...texts.values()]
      .filter(({ key, modified }) => !named.has(key) && this.#now() - modified > ORPHAN_AGE_MS)
      .map(({ key }) => key);
    return { objects: objects.size, records: records.size, texts: texts.size, keys, lostTexts, orphans };
  }

  /** Deletes a text that no record names. */
  async sweep(orphan: string): Promise<void> {
    const Bucket = this.#stack.outputs.TextsBucketName;
    await this.#s3.send(new DeleteObjectCommand({ Bucket, Key: orphan }));
  }

  /** Deletes the record of a key whose text is lost, so that a hint makes both anew; one that changed since stays. */
  async forget(source: string): Promise<void> {
    const { RecordsTableName: TableName } = this.#stack.outputs;
    const record = await new RecordStore(this.#client, TableName).get(source);
    if (record === undefined) return;
    const remove = new DeleteCommand({
      TableName,
      Key: { source, part: record.part },
      ConditionExpression: 'revision = :revision',
      ExpressionAttributeValues: { ':revision': record.revision },
    });
    try {
      await DynamoDBDocumentClient.from(this.#client).send(remove);
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }

  async #list(bucket: string, what: string): Promise<Map<string, Listed & { readonly modified: number }>> {
    const found = new Map<string, Listed & { readonly modified: number }>();
    for await (const { Contents = [] } of paginateListObjectsV2({ client: this.#s3 }, { Bucket: bucket })) {
      for (const object of Contents) {
        const modified = object.LastModified?.getTime() ?? this.#now();
        found.set(object.Key ?? '', { ...listed(object), modified });
      }
      this.#onProgress(`${found.size} ${what}`);
    }
    return found;
  }

  async #scan(): Promise<Map<string, Summary>> {
    const records = new Map<string, Summary>();
    const pages = paginateScan(
      { client: DynamoDBDocumentClient.from(this.#client) },
      { TableName: this.#stack.outputs.RecordsTableName, ...SUMMARY },
    );
    for await (const { Items = [] } of pages) {
      for (const record of Items as Summary[]) records.set(record.source, record);
      this.#onProgress(`${records.size} records`);
    }
    return records;
  }

  async #disagreements(
    objects: ReadonlyMap<string, Listed>,
    records: ReadonlyMap<string, Summary>,
  ): Promise<Findings['keys']> {
    const suspects = [...objects.values()]
      .filter((object) => wantOf(object, records.get(object.key)) !== undefined)
      .map(({ key }) => key);
    const gone = [...records.values()]
      .filter(({ source, status }) => status !== 'deleted' && !objects.has(source))
      .map(({ source }) => source);
    const findings: { key: string; want: Want }[] = [];
    for (const part of chunks([...suspects, ...gone], AT_ONCE)) {
      const wants = await Promise.all(part.map((key) => this.#lookAgain(key)));
      for (const [index, key] of part.entries()) {
        const want = wants[index];
        if (want !== undefined) findings.push({ key, want });
      }
      this.#onProgress(`${findings.length} keys differ`);
    }
    return findings;
  }

  async #lookAgain(key: string): Promise<Want | undefined> {
    const record = await new RecordStore(this.#client, this.#stack.outputs.RecordsTableName).get(key);
    const object = await this.#head(this.#stack.outputs.RawBucketName, key);
    if (object !== undefined) return wantOf(object, record);
    return record !== undefined && record.status !== 'deleted' ? 'gone' : undefined;
  }

  async #lostTexts(
    texts: ReadonlyMap<string, unknown>,
    records: ReadonlyMap<string, Summary>,
  ): Promise<string[]> {
    const lost: string[] = [];
    for (const { source, textRef } of records.values()) {
      if (textRef === undefined || texts.has(textRef.key)) continue;
      const record = await new RecordStore(this.#client, this.#stack.outputs.RecordsTableName).get(source);
      const reference = record?.textRef;
      if (reference && (await this.#head(reference.bucket, reference.key)) === undefined) lost.push(source);
    }
    return lost;
  }

  async #head(bucket: string, key: string): Promise<Listed | undefined> {
    try {
      const head = await this.#s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
      return listed({ Key: key, ETag: head.ETag, Size: head.ContentLength });
    } catch (error) {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return undefined;
      throw error;
    }
  }
}
