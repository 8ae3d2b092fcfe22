import { setImmediate as settle } from 'node:timers/promises';
import { type BucketEvent, VersionedBucket } from './bucket.ts';
import { bodyOf } from './content.ts';
import { Invocation } from './invocation.ts';
import { hintBody, messageBody, NOISE, POISON } from './messages.ts';
import { type Message, Queue } from './queue.ts';
import type { Fault, Schedule, Step } from './steps.ts';
import { Table } from './table.ts';
import { answer, RAW, type Request, type Response } from './transport.ts';

const CONCURRENCY = 3;
const BATCH = 4;
const MOST_DUPLICATES = 4;
const MOST_TRANSITIONS = 4000;

/** Some of these cost three units of harm, since each may end a receive. */
const HARM: Readonly<Record<Fault, number>> = {
  none: 0,
  throttle: 1,
  reset: 1,
  lost: 1,
  timeout: 1,
  cut: 3,
  denied: 3,
};
const HARM_OF_A_RECEIVE = 3;

interface Parked {
  readonly request: Request;
  readonly invocation: Invocation;
  resolve(response: Response): void;
  reject(error: unknown): void;
}

/** What became of a schedule, counted. */
export type Tally = Record<
  | 'transitions'
  | 'faults'
  | 'crashes'
  | 'visibility'
  | 'deadlines'
  | 'duplicates'
  | 'expiries'
  | 'ghosts'
  | 'throttled',
  number
>;

/** Bucket, queue, function and stores on one clock, which ticks once for each thing that happens. */
export class World {
  readonly bucket = new VersionedBucket();
  readonly queue = new Queue();
  readonly table = new Table();
  readonly texts = new Map<string, Uint8Array>();
  /** How many poison messages were sent, copies included. */
  poison = 0;
  /** Keys whose tombstone time to live took. */
  readonly expired = new Set<string>();
  readonly tally: Tally = {
    transitions: 0,
    faults: 0,
    crashes: 0,
    visibility: 0,
    deadlines: 0,
    duplicates: 0,
    expiries: 0,
    ghosts: 0,
    throttled: 0,
  };
  tick = 0;

  readonly #steps: Step[];
  readonly #picks: number[];
  readonly #faults: Fault[];
  readonly #parked: Parked[] = [];
  readonly #running = new Set<Invocation>();
  #harm: number;
  #code = 1;
  #puts = 0;

  constructor({ steps, picks, faults, harm }: Schedule) {
    this.#steps = [...steps];
    this.#picks = [...picks];
    this.#faults = [...faults];
    this.#harm = harm;
  }

  /** Whether anything went wrong that may leave a spilled text behind. */
  get wasHarmed(): boolean {
    const { faults, crashes, visibility, deadlines } = this.tally;
    return faults + crashes + visibility + deadlines > 0;
  }

  /** Runs until nothing is left to do. Throws where that takes too long. */
  async run(): Promise<void> {
    for (;;) {
      const transitions = this.#enabled();
      if (transitions.length === 0) break;
      if (this.tally.transitions++ > MOST_TRANSITIONS) throw new Error('the queue does not drain');
      const pick = this.#picks.shift() ?? 0;
      this.tick++;
      (transitions[pick % transitions.length] as () => void)();
      do {
        await settle();
        await settle();
      } while (this.#isComputing());
    }
    this.#parked.length = 0;
  }

  /** Sends the dead letters back once nothing goes wrong any more. */
  async redrive(): Promise<void> {
    this.#faults.length = 0;
    this.#picks.length = 0;
    this.#harm = 0;
    this.queue.redrive();
    await this.run();
  }

  /** Whether an invocation is neither done nor waiting for an answer. */
  #isComputing(): boolean {
    const waiting = new Set(this.#parked.map(({ invocation }) => invocation));
    return [...this.#running].some((invocation) => !waiting.has(invocation));
  }

  /** What may happen next. The first is what happens where no pick says otherwise, so that all comes to an end. */
  #enabled(): (() => void)[] {
    const live = this.#parked.filter(({ invocation }) => !invocation.isCrashed);
    const transitions = live.map((parked) => () => this.#release(parked));
    if (this.queue.visible.length > 0 && this.#running.size < CONCURRENCY)
      transitions.push(() => this.#invoke());
    if (this.#steps.length > 0) transitions.push(() => this.#step());
    if (transitions.length === 0 && this.#running.size === 0) return [];
    transitions.push(...this.#mishaps());
    return transitions;
  }

  #mishaps(): (() => void)[] {
    const mishaps: (() => void)[] = [];
    const ghosts = this.#parked.filter(({ invocation }) => invocation.isCrashed);
    for (const ghost of ghosts) mishaps.push(() => this.#haunt(ghost));
    const [message] = this.queue.visible;
    if (message !== undefined && this.tally.duplicates < MOST_DUPLICATES)
      mishaps.push(() => this.#duplicate(message));
    for (const source of this.#expirable()) mishaps.push(() => this.#expire(source));
    if (this.#harm < HARM_OF_A_RECEIVE) return mishaps;
    if (this.queue.visible.length > 0) mishaps.push(() => this.#throttle());
    for (const invocation of this.#running) {
      mishaps.push(() => this.#crash(invocation));
      mishaps.push(() => this.#timeOutOfSight(invocation));
      mishaps.push(() => this.#hurry(invocation));
    }
    return mishaps;
  }

  #park(request: Request, invocation: Invocation): Promise<Response> {
    return new Promise((resolve, reject) => {
      if (!invocation.isCrashed) this.#parked.push({ request, invocation, resolve, reject });
    });
  }

  /** Lets a request through, or the next fault have it. */
  #release(parked: Parked): void {
    this.#parked.splice(this.#parked.indexOf(parked), 1);
    let fault = this.#faults.shift() ?? 'none';
    if (HARM[fault] > this.#harm) fault = 'none';
    this.#harm -= HARM[fault];
    if (fault !== 'none') this.tally.faults++;
    try {
      parked.resolve(answer(parked.request, fault, this));
    } catch (error) {
      parked.reject(error);
    }
  }

  #invoke(): void {
    const from = this.#picks.shift() ?? 0;
    const batch = this.queue.receive(from, 1 + (from % BATCH));
    if (batch.length === 0) return;
    const park = (request: Request) => this.#park(request, invocation);
    const invocation = new Invocation(park, batch, this.tick);
    this.#running.add(invocation);
    void invocation.run(this.#code).then((failed) => {
      if (invocation.isCrashed) return;
      this.#running.delete(invocation);
      for (const message of batch) {
        if (failed.has(message.id)) this.queue.release(message);
        else this.queue.delete(message);
      }
    });
  }

  #step(): void {
    const step = this.#steps.shift() as Step;
    switch (step.op) {
      case 'put':
        this.#notify(this.bucket.put(step.key, bodyOf(step.content, ++this.#puts), step));
        break;
      case 'delete':
        this.#notify(this.bucket.delete(step.key, 'user', step));
        break;
      case 'expire':
        this.#notify(this.bucket.delete(step.key, 'lifecycle', step));
        break;
      case 'removeNewest':
        this.#notify(this.bucket.removeNewest(step.key, step));
        break;
      case 'expireOldest':
        this.#notify(this.bucket.expireOldest(step.key, step));
        break;
      case 'beginMultipart':
        this.bucket.beginMultipart(step.key);
        break;
      case 'completeMultipart':
        this.#notify(this.bucket.completeMultipart(bodyOf(step.content, ++this.#puts), step));
        break;
      case 'replay':
        this.queue.send(hintBody(step.key));
        break;
      case 'deploy':
        this.#code++;
        break;
      case 'noise':
        this.queue.send(NOISE[step.kind % NOISE.length] as string);
        break;
      case 'poison':
        this.poison++;
        this.queue.send(POISON[step.kind % POISON.length] as string);
    }
  }

  #notify(event: BucketEvent | undefined): void {
    if (event) this.queue.send(messageBody('aws:s3', RAW, event));
  }

  /** A request that had been sent when its sender crashed takes effect after all. */
  #haunt(ghost: Parked): void {
    this.#parked.splice(this.#parked.indexOf(ghost), 1);
    this.tally.ghosts++;
    answer(ghost.request, 'none', this);
  }

  #duplicate(message: Message): void {
    this.tally.duplicates++;
    if (POISON.includes(message.body)) this.poison++;
    this.queue.duplicate(message);
  }

  /**
   * Time to live takes a tombstone a day after its writing at the earliest, and an invocation lives for 15 minutes at
   * most: none that began before that writing is still there.
   */
  #expirable(): string[] {
    const began = [...this.#running, ...this.#parked.map(({ invocation }) => invocation)].map(
      (invocation) => invocation.began,
    );
    return this.table.tombstonesBefore(Math.min(this.tick, ...began));
  }

  #expire(source: string): void {
    this.tally.expiries++;
    this.expired.add(source);
    this.table.expire(source);
  }

  /** Lambda refuses an invocation, and the receive counts. */
  #throttle(): void {
    this.#harm -= HARM_OF_A_RECEIVE;
    this.tally.throttled++;
    for (const message of this.queue.receive(0, BATCH)) this.queue.release(message);
  }

  /** The process ends between any two steps; what it had sent may still take effect. */
  #crash(invocation: Invocation): void {
    this.#harm -= HARM_OF_A_RECEIVE;
    this.tally.crashes++;
    invocation.isCrashed = true;
    this.#running.delete(invocation);
    for (const message of invocation.batch) this.queue.release(message);
  }

  /** The messages are delivered to another while they are still being worked on. */
  #timeOutOfSight(invocation: Invocation): void {
    this.#harm -= HARM_OF_A_RECEIVE;
    this.tally.visibility++;
    for (const message of invocation.batch) this.queue.release(message);
  }

  #hurry(invocation: Invocation): void {
    this.#harm -= HARM_OF_A_RECEIVE;
    this.tally.deadlines++;
    invocation.remaining = 5000;
  }
}
