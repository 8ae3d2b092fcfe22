/** Bounds how many bytes of uploads are in memory at once; who comes first is served first. */
export class ByteBudget {
  readonly #total: number;
  #free: number;
  readonly #waiting: { bytes: number; start: () => void }[] = [];

  constructor(total: number) {
    this.#total = total;
    this.#free = total;
  }

  /** Runs `task` when `bytes` are free. A task that needs more than there is runs alone. */
  async run<T>(bytes: number, task: () => Promise<T>): Promise<T> {
    const claim = Math.min(bytes, this.#total);
    await this.#take(claim);
    try {
      return await task();
    } finally {
      this.#free += claim;
      this.#serve();
    }
  }

  #take(bytes: number): Promise<void> {
    return new Promise((start) => {
      this.#waiting.push({ bytes, start });
      this.#serve();
    });
  }

  #serve(): void {
    for (
      let next = this.#waiting[0];
      next !== undefined && next.bytes <= this.#free;
      next = this.#waiting[0]
    ) {
      this.#waiting.shift();
      this.#free -= next.bytes;
      next.start();
    }
  }
}
