import type { RuleChange, WhatIfDiff, WhatIfReport } from '../../../console/api.ts';
import { StoppedError } from './bench.ts';
import { refuseUnusable } from './changed-rules.ts';
import { Comparer, type WhatIfSurroundings } from './compare-upload.ts';
import { evenSample } from './sample.ts';
import { Tally } from './tally.ts';

export interface WhatIfChoice {
  readonly change: RuleChange;
  readonly prefix?: string;
  /** How many uploads, spread evenly over all keys; all without. */
  readonly sample?: number;
}

/** Nothing can be compared at the key. */
export class NotComparableError extends Error {
  override readonly name = 'NotComparableError';

  constructor(key: string, why: string) {
    super(`${JSON.stringify(key)} is not cleaned: ${why}`);
  }
}

/** Uploads under way at a time: read, or waiting for a thread to clean them. */
const AT_ONCE = 8;
const PROGRESS_MS = 250;

/**
 * Cleans uploads with the rules as they are and as a change would make them. Takes the same memory however many there
 * are. Throws `UnusableChangeError`, `EndlessRuleError`, `StoppedError`, and what reading throws.
 */
export async function whatIf(
  choice: WhatIfChoice,
  surroundings: WhatIfSurroundings,
  onProgress: (report: WhatIfReport) => void = () => {},
): Promise<WhatIfReport> {
  refuseUnusable(choice.change);
  const failed = new AbortController();
  const signal = AbortSignal.any([failed.signal, ...(surroundings.signal ? [surroundings.signal] : [])]);
  const tally = new Tally();
  await using comparer = new Comparer(choice.change, { ...surroundings, signal });
  const timer = setInterval(() => onProgress(tally.report()), PROGRESS_MS);
  try {
    const keys = await chosenKeys(choice, { ...surroundings, signal }, tally);
    const work = async () => {
      for (let next = await keys.next(); next.done !== true; next = await keys.next()) {
        const compared = await comparer.compare(next.value);
        if ('skipped' in compared) tally.skip(compared.skipped);
        else tally.add(next.value, compared.comparison);
      }
    };
    await Promise.all([
      ...Array.from({ length: AT_ONCE }, work),
      choice.sample === undefined && count(choice, { ...surroundings, signal }, tally),
    ]);
    return tally.report();
  } catch (error) {
    failed.abort();
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** One upload both ways. Throws as `whatIf` does, and `NotComparableError`. */
export async function whatIfCase(
  change: RuleChange,
  source: string,
  surroundings: WhatIfSurroundings,
): Promise<WhatIfDiff> {
  refuseUnusable(change);
  await using comparer = new Comparer(change, surroundings, 1);
  const compared = await comparer.compare(source, true);
  if ('skipped' in compared) throw new NotComparableError(source, compared.skipped);
  const { raw = '', comparison } = compared;
  return { source, raw, before: comparison.before, after: comparison.after };
}

/** The keys to compare, one by one; a sample is known only once all are listed. */
async function chosenKeys(
  choice: WhatIfChoice,
  surroundings: WhatIfSurroundings,
  tally: Tally,
): Promise<Iterator<string> | AsyncIterator<string>> {
  const pages = pagesOf(choice, surroundings);
  if (choice.sample === undefined) return each(pages);
  const sample = await evenSample(pages, choice.sample, (listed) => {
    tally.listed = listed;
  });
  tally.expected = sample.length;
  return sample.values();
}

/** Counts beside the comparing, which lists no faster than it compares. */
async function count(choice: WhatIfChoice, surroundings: WhatIfSurroundings, tally: Tally): Promise<void> {
  let listed = 0;
  for await (const page of pagesOf(choice, surroundings)) {
    listed += page.length;
    tally.listed = listed;
  }
  tally.expected = listed;
}

async function* pagesOf(
  { prefix = '' }: WhatIfChoice,
  { uploads, signal }: WhatIfSurroundings,
): AsyncGenerator<readonly string[]> {
  for await (const page of uploads.keys(prefix)) {
    if (signal?.aborted) throw new StoppedError('stopped');
    yield page;
  }
}

async function* each<T>(pages: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const page of pages) yield* page;
}
