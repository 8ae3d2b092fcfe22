import type { RuleChange } from '../../../console/api.ts';
import { ByteBudget } from '../../../lambdas/clean-upload/byte-budget.ts';
import { profileOf, tooLarge } from '../../../lambdas/clean-upload/intake.ts';
import type { RawObject } from '../../../lambdas/stores/upload-store.ts';
import { Bench, TooSlowError } from './bench.ts';
import type { Comparison } from './compare.ts';
import type { Uploads } from './uploads.ts';
import type { CleaningSettings, Job } from './worker.ts';

export interface WhatIfSurroundings {
  readonly uploads: Uploads;
  readonly settings: CleaningSettings;
  readonly signal?: AbortSignal;
  /** For one document, before a rule is taken not to end; a second a megabyte is added. Milliseconds. */
  readonly limit?: number;
}

/** A pattern of the change tries so many ways to match a text that it does not end. */
export class EndlessRuleError extends Error {
  override readonly name = 'EndlessRuleError';

  constructor(rule: string, key: string, options: ErrorOptions) {
    super(
      `${rule} does not come to an end on ${JSON.stringify(key)}: something in its pattern that repeats holds something that repeats. Write it so that a text matches in one way only.`,
      options,
    );
  }
}

/** Both ways of one upload, or why it is not cleaned either way: a code as in records, `deleted`, or `too-slow`. */
export type Compared =
  | { readonly comparison: Comparison; readonly raw?: string }
  | { readonly skipped: string };

const LIMIT_MS = 10_000;
const MS_A_BYTE = 1 / 1000;
const THREADS = 2;
const BYTES_IN_FLIGHT = 64 * 1024 * 1024;

/** Compares uploads, as many at a time as there are threads. Dispose of it when done. */
export class Comparer implements AsyncDisposable {
  readonly #change: RuleChange;
  readonly #surroundings: WhatIfSurroundings;
  readonly #free: Bench[];
  readonly #all: readonly Bench[];
  readonly #waiting: ((bench: Bench) => void)[] = [];
  readonly #budget = new ByteBudget(BYTES_IN_FLIGHT);

  constructor(change: RuleChange, surroundings: WhatIfSurroundings, threads = THREADS) {
    this.#change = change;
    this.#surroundings = surroundings;
    const { settings } = surroundings;
    this.#all = Array.from({ length: threads }, () => new Bench({ change, settings }));
    this.#free = [...this.#all];
  }

  /** Throws `EndlessRuleError`, `StoppedError`, and what reading throws. */
  async compare(key: string, withText = false): Promise<Compared> {
    const { uploads, settings } = this.#surroundings;
    const read = await uploads.read(key);
    if (read.state === 'absent') return { skipped: 'deleted' };
    if (read.state === 'refused') return { skipped: read.code };
    const { object } = read;
    try {
      const profile = profileOf(object, settings);
      if (typeof profile !== 'string') return { skipped: profile.code };
      const refused = tooLarge(object, settings);
      if (refused !== undefined) return { skipped: refused.code };
      return await this.#budget.run(object.bytes, async () => {
        const { contentType } = object;
        const bytes = await object.body();
        return this.#clean(object, { type: 'compare', bytes, contentType, profile, withText });
      });
    } finally {
      object.discard();
    }
  }

  async #clean({ key, bytes }: RawObject, job: Job): Promise<Compared> {
    const limit = (this.#surroundings.limit ?? LIMIT_MS) + bytes * MS_A_BYTE;
    const bench = this.#free.pop() ?? (await new Promise<Bench>((take) => this.#waiting.push(take)));
    try {
      return await this.#runOn(bench, job, limit);
    } catch (error) {
      if (!(error instanceof TooSlowError)) throw error;
      const rule = await this.#endless(job, limit / 2);
      if (rule === undefined) return { skipped: 'too-slow' };
      throw new EndlessRuleError(rule, key, { cause: error });
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(bench);
      else next(bench);
    }
  }

  async #runOn(bench: Bench, job: Job, limit: number): Promise<Compared> {
    const answer = await bench.run(job, limit, this.#surroundings.signal);
    switch (answer.type) {
      case 'compared':
        return answer;
      case 'rejected':
        return { skipped: answer.code };
      case 'checked':
        throw new Error('the thread answered what it was not asked');
    }
  }

  /** Which rule of the change takes too long by itself. */
  async #endless(job: Job, limit: number): Promise<string | undefined> {
    const { rules, signs } = this.#change;
    const parts = [
      ...rules.map((rule) => ({ rules: [rule], signs: [], disabled: [] })),
      ...signs.map((sign) => ({ rules: [], signs: [sign], disabled: [] })),
    ];
    for (const part of parts) {
      await using bench = new Bench({ change: part, settings: this.#surroundings.settings });
      try {
        await this.#runOn(bench, job, limit);
      } catch (error) {
        if (!(error instanceof TooSlowError)) throw error;
        return (part.rules[0] ?? part.signs[0])?.id;
      }
    }
    return undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#all.map((bench) => bench[Symbol.asyncDispose]()));
  }
}
