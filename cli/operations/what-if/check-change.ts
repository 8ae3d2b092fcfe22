import type { RuleChange, RuleProblems } from '../../../console/api.ts';
import { Bench, TooSlowError } from './bench.ts';
import type { CleaningSettings } from './worker.ts';

/** All examples together take a fraction of a second. */
const LIMIT_MS = 10_000;

/** Checks do not depend on the settings of a stack: examples are of the defaults. */
const DEFAULTS: CleaningSettings = {
  profile: 'article',
  diacritics: 'fold',
  language: 'none',
  exceptions: [],
  maxUploadBytes: 0,
};

/** Checks changes one after the other; the thread that does is kept. Dispose of it when done. */
export class Checker implements AsyncDisposable {
  readonly #bench = new Bench({ change: { rules: [], signs: [], disabled: [] }, settings: DEFAULTS });
  #last: Promise<unknown> = Promise.resolve();

  /** A rule that takes too long is a problem, too. Throws `StoppedError` when the signal comes before its turn. */
  check(change: RuleChange, signal?: AbortSignal, limit = LIMIT_MS): Promise<RuleProblems> {
    const checked = this.#last.then(() => this.#check(change, limit, signal));
    this.#last = checked.catch(() => {});
    return checked;
  }

  async #check(change: RuleChange, limit: number, signal?: AbortSignal): Promise<RuleProblems> {
    try {
      const answer = await this.#bench.run({ type: 'check', change }, limit, signal);
      if (answer.type !== 'checked') throw new Error('the thread answered what it was not asked');
      return answer.problems;
    } catch (error) {
      if (!(error instanceof TooSlowError)) throw error;
      const problem = `its examples take more than ${limit / 1000} seconds: something in its pattern that repeats holds something that repeats. Write it so that a text matches in one way only.`;
      return [{ id: error.rule ?? '', problem }];
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#bench[Symbol.asyncDispose]();
  }
}

/** What is wrong with a change. */
export async function checkChange(change: RuleChange): Promise<RuleProblems> {
  await using checker = new Checker();
  return await checker.check(change);
}
