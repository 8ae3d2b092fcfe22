import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, paginateQuery, paginateScan } from '@aws-sdk/lib-dynamodb';
import { ATTENTION_SHARDS, type CleanRecord, type SpilledText } from '../lambdas/stores/record.ts';
import { RecordStore } from '../lambdas/stores/record-store.ts';
import { attentionQuery } from './attention-query.ts';
import { EXIT, UserError } from './failure.ts';
import { batchGet } from './operations/batch-get.ts';
import type { Stack } from './stack.ts';

/** So many records, texts included, are in memory at once. */
const BATCH = 100;

/** The ways into the records: by key, by prefix through the bucket, and by what needs attention. */
export class Records {
  readonly #stack: Stack;
  readonly #s3: S3Client;
  readonly #client: DynamoDBClient;
  readonly #documents: DynamoDBDocumentClient;

  constructor(stack: Stack) {
    this.#stack = stack;
    this.#s3 = new S3Client(stack.s3);
    this.#client = new DynamoDBClient(stack.dynamodb);
    this.#documents = DynamoDBDocumentClient.from(this.#client);
  }

  /** The record of a key, with the text that lies apart read in. */
  async get(source: string): Promise<CleanRecord | undefined> {
    const record = await new RecordStore(this.#client, this.#stack.outputs.RecordsTableName).get(source);
    if (record?.textRef === undefined) return record;
    const { bucket, key } = record.textRef;
    const { Body: body } = await this.#s3
      .send(new GetObjectCommand({ Bucket: bucket, Key: key }))
      .catch((error: Error) => {
        if (error.name !== 'NoSuchKey') throw error;
        const advice = 'Run "winnow audit --fix", which has it cleaned again.';
        throw new UserError(
          `the text of ${JSON.stringify(source)} lay apart and is gone. ${advice}`,
          EXIT.environment,
          { cause: error },
        );
      });
    const spilled = JSON.parse((await body?.transformToString()) ?? '{}') as SpilledText;
    return { ...record, ...spilled };
  }

  /** The keys that the bucket holds below a prefix, each with its record, if there is one yet. */
  async *byPrefix(prefix: string): AsyncGenerator<{ source: string; record: CleanRecord | undefined }> {
    const table = this.#stack.outputs.RecordsTableName;
    const pages = paginateListObjectsV2(
      { client: this.#s3 },
      { Bucket: this.#stack.outputs.RawBucketName, Prefix: prefix },
    );
    for await (const { Contents: objects = [] } of pages) {
      const sources = objects.flatMap(({ Key: key, Size: size }) =>
        key === undefined || (key.endsWith('/') && size === 0) ? [] : [key],
      );
      for (let i = 0; i < sources.length; i += BATCH) {
        const batch = sources.slice(i, i + BATCH);
        const records = await batchGet<CleanRecord>(this.#documents, table, batch);
        for (const source of batch) yield { source, record: records.get(source) };
      }
    }
  }

  /** Rejected or flagged records, through the index that holds no others. */
  async *needingAttention(state: 'rejected' | 'flagged'): AsyncGenerator<CleanRecord> {
    for (let shard = 0; shard < ATTENTION_SHARDS; shard++) {
      const pages = paginateQuery(
        { client: this.#documents },
        attentionQuery(this.#stack.outputs.RecordsTableName, state, shard),
      );
      for await (const { Items: items = [] } of pages) yield* items as CleanRecord[];
    }
  }

  /** Tombstones. No index leads to them, so this reads the whole table; `onRead` is told how many items so far. */
  async *deleted(onRead: (count: number) => void): AsyncGenerator<CleanRecord> {
    let read = 0;
    const pages = paginateScan(
      { client: this.#documents },
      {
        TableName: this.#stack.outputs.RecordsTableName,
        FilterExpression: '#status = :deleted',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':deleted': 'deleted' },
      },
    );
    for await (const { Items: items = [], ScannedCount: scanned = 0 } of pages) {
      read += scanned;
      onRead(read);
      yield* items as CleanRecord[];
    }
  }
}
