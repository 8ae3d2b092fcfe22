import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, paginateScan, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { ATTENTION_SHARDS, type CleanRecord } from '../lambdas/stores/record.ts';
import { attentionQuery } from './attention-query.ts';
import { batchGet, projectionOf } from './operations/batch-get.ts';
import { isFolder } from './operations/compare.ts';
import { listed } from './operations/replay.ts';
import type { Stack } from './stack.ts';

const LISTED = [
  'source',
  'status',
  'title',
  'flags',
  'reason',
  'removed',
  'removedByRule',
  'removedWords',
  'bytes',
  'cleanedAt',
] as const;

/** What a list shows of a record. */
export type ListedRecord = Pick<CleanRecord, (typeof LISTED)[number]>;

const PROJECTION = projectionOf(LISTED);

/** Parts of a table that are read side by side: on AWS most of the time is waiting, on this machine nothing is. */
const SEGMENTS = { local: 1, aws: 4 } as const;

/** An object of the raw bucket. */
export interface Uploaded {
  readonly source: string;
  readonly bytes: number;
}

/** Where a walk through the sparse index goes on. */
export interface AttentionPlace {
  readonly shard: number;
  /** DynamoDB's own key of the last item that was read. */
  readonly after?: Record<string, unknown>;
}

/** The ways into the records, a page at a time, without their texts. */
export class RecordPages {
  readonly #stack: Stack;
  readonly #s3: S3Client;
  readonly #documents: DynamoDBDocumentClient;

  constructor(stack: Stack) {
    this.#stack = stack;
    this.#s3 = new S3Client(stack.s3);
    this.#documents = DynamoDBDocumentClient.from(new DynamoDBClient(stack.dynamodb));
  }

  /** Keys of the bucket behind `after`, in their order; `last` is there where more may follow. */
  async uploads(
    prefix: string,
    after: string | undefined,
    limit: number,
  ): Promise<{ uploads: Uploaded[]; last?: string }> {
    const { Contents: contents = [], IsTruncated: more } = await this.#s3.send(
      new ListObjectsV2Command({
        Bucket: this.#stack.outputs.RawBucketName,
        Prefix: prefix,
        MaxKeys: limit,
        ...(after !== undefined && { StartAfter: after }),
      }),
    );
    const objects = contents.map(listed);
    const uploads = objects
      .filter((object) => !isFolder(object))
      .map(({ key: source, bytes }) => ({ source, bytes }));
    const last = objects.at(-1)?.key;
    return { uploads, ...(more && last !== undefined && { last }) };
  }

  /** The records of keys, as far as they have some. */
  of(sources: readonly string[]): Promise<Map<string, ListedRecord>> {
    return batchGet(this.#documents, this.#stack.outputs.RecordsTableName, sources, PROJECTION);
  }

  /** One read of the index that holds rejected and flagged records and no others; `next` is absent at its end. */
  async attention(
    state: 'rejected' | 'flagged',
    { shard, after }: AttentionPlace,
    limit: number,
  ): Promise<{ records: ListedRecord[]; next?: AttentionPlace }> {
    const { Items: items = [], LastEvaluatedKey: last } = await this.#documents.send(
      new QueryCommand({
        ...attentionQuery(this.#stack.outputs.RecordsTableName, state, shard),
        Limit: limit,
        ...(after !== undefined && { ExclusiveStartKey: after }),
      }),
    );
    const records = items as ListedRecord[];
    if (last !== undefined) return { records, next: { shard, after: last } };
    return { records, ...(shard + 1 < ATTENTION_SHARDS && { next: { shard: shard + 1 } }) };
  }

  /** Hands over all records, in no order; costs a read of the whole table. */
  async all(take: (records: readonly ListedRecord[]) => void): Promise<void> {
    const { outputs, place } = this.#stack;
    const TotalSegments = SEGMENTS[place.where];
    const readSegment = async (Segment: number) => {
      const scan = { TableName: outputs.RecordsTableName, ...PROJECTION, Segment, TotalSegments };
      for await (const { Items: items = [] } of paginateScan({ client: this.#documents }, scan))
        take(items as ListedRecord[]);
    };
    await Promise.all(Array.from({ length: TotalSegments }, (_, segment) => readSegment(segment)));
  }

  /** How many records the table says it has; DynamoDB counts them every six hours or so. */
  async expected(): Promise<number | undefined> {
    const { Table: table } = await this.#documents.send(
      new DescribeTableCommand({ TableName: this.#stack.outputs.RecordsTableName }),
    );
    return table?.ItemCount;
  }
}
