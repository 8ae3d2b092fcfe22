/** An attribute value in DynamoDB's own JSON. */
export type Attribute = Readonly<Record<string, unknown>>;
export type Item = Readonly<Record<string, Attribute>>;

interface Held {
  readonly item: Item;
  /** The tick at which it was written. */
  readonly at: number;
}

interface WriteRequest {
  readonly Item: Item;
  readonly Key: Item;
  readonly ConditionExpression?: string;
  readonly UpdateExpression?: string;
  readonly ExpressionAttributeValues?: Item;
}

/** The condition of a write does not hold. */
export class ConditionFailed extends Error {}

/**
 * The records table, as far as the store makes use of it. An expression that it does not know is an error, so that
 * a write without its condition cannot pass for one with it.
 */
export class Table {
  readonly #held = new Map<string, Held>();

  items(): Item[] {
    return [...this.#held.values()].map(({ item }) => item);
  }

  get(source: string): Item | undefined {
    return this.#held.get(source)?.item;
  }

  put({ Item: item, ...request }: WriteRequest, at: number): void {
    const source = sourceOf(item);
    this.#check(source, request);
    this.#held.set(source, { item, at });
  }

  update({ Key: key, ...request }: WriteRequest, at: number): void {
    if (request.UpdateExpression !== 'SET sequencer = :next, revision = :fresh') {
      throw new Error(`the model knows no update ${request.UpdateExpression}`);
    }
    const source = sourceOf(key);
    this.#check(source, request);
    const { ':next': sequencer = {}, ':fresh': revision = {} } = request.ExpressionAttributeValues ?? {};
    const item = { ...key, ...this.get(source), sequencer, revision };
    this.#held.set(source, { item, at });
  }

  /** The tombstones that were written before `tick`, which time to live may take. */
  tombstonesBefore(tick: number): string[] {
    return [...this.#held]
      .filter(([, { item, at }]) => item.expiresAt !== undefined && at < tick)
      .map(([source]) => source);
  }

  expire(source: string): void {
    this.#held.delete(source);
  }

  #check(
    source: string,
    { ConditionExpression, ExpressionAttributeValues }: Omit<WriteRequest, 'Item' | 'Key'>,
  ): void {
    const stored = this.get(source);
    switch (ConditionExpression) {
      case 'attribute_not_exists(part)':
        if (stored !== undefined) throw new ConditionFailed();
        return;
      case 'revision = :revision':
        if (stored?.revision?.S !== ExpressionAttributeValues?.[':revision']?.S) throw new ConditionFailed();
        return;
      case undefined:
        return;
      default:
        throw new Error(`the model knows no condition ${ConditionExpression}`);
    }
  }
}

function sourceOf(key: Item): string {
  return String(key.source?.S);
}
