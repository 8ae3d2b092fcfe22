import { setTimeout as sleep } from 'node:timers/promises';

/** Lets no more than so many things a second happen, evenly. */
export class Pace {
  readonly #perSecond: number;
  readonly #now: () => number;
  readonly #sleep: (milliseconds: number) => Promise<unknown>;
  #next = 0;

  constructor(
    perSecond: number,
    { now = () => performance.now(), wait = sleep as (milliseconds: number) => Promise<unknown> } = {},
  ) {
    this.#perSecond = perSecond;
    this.#now = now;
    this.#sleep = wait;
  }

  /** Resolves when `count` more may happen. */
  async take(count: number): Promise<void> {
    const now = this.#now();
    const turn = Math.max(now, this.#next);
    this.#next = turn + (count * 1000) / this.#perSecond;
    if (turn > now) await this.#sleep(turn - now);
  }
}
