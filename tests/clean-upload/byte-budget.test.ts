import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteBudget } from '../../lambdas/clean-upload/byte-budget.ts';

/** A task that says when it begins, and ends when told. */
function task(name: string, log: string[]): { run: () => Promise<string>; end: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const run = async () => {
    log.push(name);
    await promise;
    return name;
  };
  return { run, end: resolve };
}

const settle = () => new Promise(setImmediate);

test('tasks run together as long as their bytes fit', async () => {
  const begun: string[] = [];
  const budget = new ByteBudget(10);
  const [a, b, c] = [task('a', begun), task('b', begun), task('c', begun)];

  const done = [budget.run(4, a.run), budget.run(6, b.run), budget.run(1, c.run)];
  await settle();
  const atFirst = [...begun];
  a.end();
  await settle();

  expect(atFirst).toEqual(['a', 'b']);
  expect(begun).toEqual(['a', 'b', 'c']);
  b.end();
  c.end();
  expect(await Promise.all(done)).toEqual(['a', 'b', 'c']);
});

test('a task larger than the budget runs alone instead of never', async () => {
  const begun: string[] = [];
  const budget = new ByteBudget(10);
  const [small, large, next] = [task('small', begun), task('large', begun), task('next', begun)];

  const done = [budget.run(1, small.run), budget.run(1000, large.run), budget.run(1, next.run)];
  await settle();
  const atFirst = [...begun];
  small.end();
  await settle();
  const afterSmall = [...begun];
  large.end();
  next.end();
  await Promise.all(done);

  expect(atFirst).toEqual(['small']);
  expect(afterSmall).toEqual(['small', 'large']);
  expect(begun).toEqual(['small', 'large', 'next']);
});

test('a large task is not overtaken for ever by small ones that would fit', async () => {
  const begun: string[] = [];
  const budget = new ByteBudget(10);
  const [first, large, late] = [task('first', begun), task('large', begun), task('late', begun)];

  const done = [budget.run(5, first.run), budget.run(8, large.run), budget.run(1, late.run)];
  await settle();

  expect(begun).toEqual(['first']);
  for (const { end } of [first, large, late]) end();
  await Promise.all(done);
});

test('a task that fails gives its bytes back', async () => {
  const budget = new ByteBudget(10);

  const failing = budget.run(10, () => Promise.reject(new Error('no')));

  await expect(failing).rejects.toThrow('no');
  expect(await budget.run(10, async () => 'next')).toBe('next');
});

test('whatever the sizes, the bytes in flight stay within the budget and every task runs, in turn', async () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), sizes, async (scheduler, bytes) => {
      const budget = new ByteBudget(20);
      const begun: number[] = [];
      let [inFlight, most] = [0, 0];
      const tasks = bytes.map((size, index) =>
        budget.run(size, async () => {
          begun.push(index);
          const claim = Math.min(size, 20);
          inFlight += claim;
          most = Math.max(most, inFlight);
          await scheduler.schedule(Promise.resolve());
          inFlight -= claim;
        }),
      );

      await scheduler.waitFor(Promise.all(tasks));

      expect(most).toBeLessThanOrEqual(20);
      expect(begun).toEqual(bytes.map((_, index) => index));
    }),
  );
});
