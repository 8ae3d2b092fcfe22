import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Stack } from '../stack.ts';
import { type Listed, type Want, wantOf } from './compare.ts';
import { summariesOf } from './summaries.ts';

export interface ReplayChoice {
  readonly prefix: string;
  /** Only keys behind this one, in the order of their UTF-8 bytes. */
  readonly after?: string;
  /** Also what other rules than the present ones cleaned. */
  readonly stale: boolean;
}

/** What one page of the bucket's listing has to say. */
export interface ReplayPage {
  readonly checked: number;
  /** The last key of the page: a replay that ends here goes on after it. */
  readonly last: string;
  readonly wants: readonly { readonly key: string; readonly want: Want }[];
}

/** Compares bucket and table page by page, a thousand keys each, in the order of keys; memory does not grow. */
export async function* planReplay(
  stack: Stack,
  { prefix, after, stale }: ReplayChoice,
): AsyncGenerator<ReplayPage> {
  const { RawBucketName, RecordsTableName, CleaningSettings } = stack.outputs;
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(stack.dynamodb));
  const settings = stale ? JSON.parse(CleaningSettings) : undefined;
  const pages = paginateListObjectsV2(
    { client: new S3Client(stack.s3) },
    { Bucket: RawBucketName, Prefix: prefix, ...(after !== undefined && { StartAfter: after }) },
  );
  for await (const { Contents: contents = [] } of pages) {
    const objects = contents.map(listed);
    const last = objects.at(-1)?.key;
    if (last === undefined) continue;
    const records = await summariesOf(
      documents,
      RecordsTableName,
      objects.map(({ key }) => key),
    );
    const wants = objects.flatMap((object) => {
      const want = wantOf(object, records.get(object.key), settings);
      return want === undefined ? [] : [{ key: object.key, want }];
    });
    yield { checked: objects.length, last, wants };
  }
}

export function listed({
  Key: key = '',
  ETag: etag = '',
  Size: bytes = 0,
}: {
  Key?: string | undefined;
  ETag?: string | undefined;
  Size?: number | undefined;
}): Listed {
  return { key, etag: etag.replaceAll('"', ''), bytes };
}
