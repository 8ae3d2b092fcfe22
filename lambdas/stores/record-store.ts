import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { CleanRecord } from './record.ts';

/** The record was written by someone else since; read it again and decide anew. */
export class RecordChangedError extends Error {
  override readonly name = 'RecordChangedError';
  readonly source: string;

  constructor(source: string, options: ErrorOptions) {
    super(`the record of ${JSON.stringify(source)} has changed since it was read`, options);
    this.source = source;
  }
}

/** The records table. Every read is consistent and every write conditional. */
export class RecordStore {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
    this.#table = table;
  }

  async get(source: string): Promise<CleanRecord | undefined> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#table, Key: keyOf(source), ConsistentRead: true }),
    );
    return Item as CleanRecord | undefined;
  }

  /** Writes the whole record in place of `read`, the one that was read, if any. Throws `RecordChangedError`. */
  async put(record: CleanRecord, read: CleanRecord | undefined): Promise<void> {
    const isOurs = ({ revision, textRef }: CleanRecord) =>
      revision === record.revision || (textRef !== undefined && textRef.key === record.textRef?.key);
    await this.#write(record.source, isOurs, () =>
      this.#client.send(new PutCommand({ TableName: this.#table, Item: record, ...isStill(read) })),
    );
  }

  /** Notes a newer sequencer on a record that is right as it is. Throws `RecordChangedError`. */
  async advance(read: CleanRecord, sequencer: string, revision: string): Promise<void> {
    const { ConditionExpression, ExpressionAttributeValues } = isStill(read);
    const isOurs = (current: CleanRecord) => current.revision === revision;
    await this.#write(read.source, isOurs, () =>
      this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: keyOf(read.source),
          UpdateExpression: 'SET sequencer = :next, revision = :fresh',
          ConditionExpression,
          ExpressionAttributeValues: { ...ExpressionAttributeValues, ':next': sequencer, ':fresh': revision },
        }),
      ),
    );
  }

  /**
   * A write whose answer was lost is sent again by the client, and then refused because of itself: it has won. So it
   * has where another noted a newer sequencer on it in between, which shows where it has a text apart. After a
   * `RecordChangedError` no record refers to the text of the refused one.
   */
  async #write(
    source: string,
    isOurs: (current: CleanRecord) => boolean,
    send: () => Promise<unknown>,
  ): Promise<void> {
    try {
      await send();
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      const current = await this.get(source);
      if (current === undefined || !isOurs(current)) throw new RecordChangedError(source, { cause: error });
    }
  }
}

function keyOf(source: string): { source: string; part: string } {
  return { source, part: '0' };
}

/** The condition that the stored record is the one that was read; undefined stands for none. */
function isStill(read: CleanRecord | undefined): {
  ConditionExpression: string;
  ExpressionAttributeValues?: Record<string, unknown>;
} {
  if (read === undefined) return { ConditionExpression: 'attribute_not_exists(part)' };
  return {
    ConditionExpression: 'revision = :revision',
    ExpressionAttributeValues: { ':revision': read.revision },
  };
}
