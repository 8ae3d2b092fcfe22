import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { CleanRecord } from './record.ts';

/**
 * What must hold of the stored record for a write to win. `newer`: it has no sequencer that is equal or later, as far
 * as they compare. `unchanged`: it is the one that was read; undefined stands for none.
 */
export type Precondition =
  | { readonly kind: 'newer'; readonly sequencer: string }
  | { readonly kind: 'unchanged'; readonly revision: string | undefined };

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

  /** Writes the whole record; returns the one that it replaced. Throws `RecordChangedError`. */
  async put(record: CleanRecord, precondition: Precondition): Promise<CleanRecord | undefined> {
    const { Attributes } = await this.#writing(record.source, () =>
      this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: record,
          ReturnValues: 'ALL_OLD',
          ...conditionOf(precondition),
        }),
      ),
    );
    return Attributes as CleanRecord | undefined;
  }

  /** Notes a newer sequencer on a record that is right as it is. Throws `RecordChangedError`. */
  async advance(record: CleanRecord, sequencer: string, revision: string): Promise<void> {
    const { ConditionExpression, ExpressionAttributeValues } = conditionOf({
      kind: 'unchanged',
      revision: record.revision,
    });
    await this.#writing(record.source, () =>
      this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: keyOf(record.source),
          UpdateExpression: 'SET sequencer = :next, revision = :fresh',
          ConditionExpression,
          ExpressionAttributeValues: { ...ExpressionAttributeValues, ':next': sequencer, ':fresh': revision },
        }),
      ),
    );
  }

  async #writing<T>(source: string, write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException)
        throw new RecordChangedError(source, { cause: error });
      throw error;
    }
  }
}

function keyOf(source: string): { source: string; part: string } {
  return { source, part: '0' };
}

function conditionOf(precondition: Precondition): {
  ConditionExpression: string;
  ExpressionAttributeValues?: Record<string, unknown>;
  ExpressionAttributeNames?: Record<string, string>;
} {
  if (precondition.kind === 'newer') {
    const { sequencer } = precondition;
    return {
      ConditionExpression:
        'attribute_not_exists(part) OR (size(sequencer) = :length AND sequencer < :sequencer)',
      ExpressionAttributeValues: { ':length': sequencer.length, ':sequencer': sequencer },
    };
  }
  if (precondition.revision === undefined) return { ConditionExpression: 'attribute_not_exists(part)' };
  return {
    ConditionExpression: 'revision = :revision',
    ExpressionAttributeValues: { ':revision': precondition.revision },
  };
}
