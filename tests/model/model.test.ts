import { describe, expect, test } from 'vitest';
import { type Checked, check, checkMany } from './check.ts';
import regressions from './regressions.json' with { type: 'json' };
import type { Schedule } from './steps.ts';

/** A slice of what "npm run test:model" runs, of another seed each time; a failure prints seed and schedule. */
const RUNS = 100;

describe('once the queue has drained, table and bucket agree and dead letters hold the poison alone', () => {
  test.for(['calm', 'stormy'] as const)('after any %s schedule', async (weather) => {
    const seed = Math.floor(Math.random() * 2 ** 31);

    const checked = await checkMany(weather, { runs: RUNS, seed });

    expect(failureOf(checked)).toBeUndefined();
    expect(checked.tally.crashes).toBeGreaterThan(0);
  });

  test.for(regressions)('$claim', async ({ schedule }) => {
    const problems = await check(schedule as Schedule);

    expect(problems).toEqual([]);
  });
});

function failureOf({ failure, seed }: Checked): string | undefined {
  return failure && `seed ${seed}: ${failure.problems.join('; ')}: ${JSON.stringify(failure.schedule)}`;
}
