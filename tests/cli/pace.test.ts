import { expect, test } from 'vitest';
import { Pace } from '../../cli/operations/pace.ts';

test('lets so many a second happen, the first at once', async () => {
  let clock = 0;
  const wait = async (milliseconds: number) => {
    clock += milliseconds;
  };
  const pace = new Pace(100, { now: () => clock, wait });
  const starts: number[] = [];

  for (const count of [10, 10, 50, 1]) {
    await pace.take(count);
    starts.push(clock);
  }

  expect(starts).toEqual([0, 100, 200, 700]);
});
