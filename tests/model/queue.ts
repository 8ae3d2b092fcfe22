export interface Message {
  readonly id: string;
  readonly body: string;
  receives: number;
}

/** A queue with dead letters: at least once, in any order. */
export class Queue {
  static readonly RECEIVES = 5;

  /** What can be received. */
  readonly visible: Message[] = [];
  readonly deadLetters: Message[] = [];
  readonly #inFlight = new Map<string, Message>();
  #ids = 0;

  send(body: string): void {
    this.visible.push({ id: `m${++this.#ids}`, body, receives: 0 });
  }

  get isEmpty(): boolean {
    return this.visible.length === 0 && this.#inFlight.size === 0;
  }

  /** Takes up to `count` messages from `from` on; one that was received too often becomes a dead letter. */
  receive(from: number, count: number): Message[] {
    const batch: Message[] = [];
    while (batch.length < count && this.visible.length > 0) {
      const [message] = this.visible.splice(from % this.visible.length, 1) as [Message];
      if (message.receives === Queue.RECEIVES) {
        this.deadLetters.push(message);
        continue;
      }
      message.receives++;
      this.#inFlight.set(message.id, message);
      batch.push(message);
    }
    return batch;
  }

  /** Deletes a message, also one that is visible again by now. */
  delete({ id }: Message): void {
    this.#inFlight.delete(id);
    const at = this.visible.findIndex((message) => message.id === id);
    if (at >= 0) this.visible.splice(at, 1);
  }

  /** Makes a message in flight visible again, as a failure, the end of its consumer or a time-out does. */
  release(message: Message): void {
    if (this.#inFlight.delete(message.id)) this.visible.push(message);
  }

  /** Sends a copy, as S3 and SQS may. */
  duplicate(message: Message): void {
    this.send(message.body);
  }

  redrive(): void {
    for (const message of this.deadLetters.splice(0)) this.visible.push({ ...message, receives: 0 });
  }
}
