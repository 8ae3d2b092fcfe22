import { describe, expect, it } from 'vitest';
import { evenSample } from '../../../cli/operations/what-if/sample.ts';
import { Tally } from '../../../cli/operations/what-if/tally.ts';

async function* pagesOf(count: number, size = 7): AsyncGenerator<number[]> {
  for (let at = 0; at < count; at += size)
    yield Array.from({ length: Math.min(size, count - at) }, (_, index) => at + index);
}

describe('a sample', () => {
  it.each([0, 1, 9, 10])('of 10 is all of %i', async (count) => {
    expect(await evenSample(pagesOf(count), 10)).toEqual(Array.from({ length: count }, (_, index) => index));
  });

  it.each([11, 39, 40, 41, 1000, 12_345])(
    'of 10 out of %i leaves no gap of more than two shares',
    async (count) => {
      const sample = await evenSample(pagesOf(count), 10);

      const gaps = [...sample, count].map((item, index) => item - (sample[index - 1] ?? 0));
      expect(sample).toHaveLength(10);
      expect(Math.max(...gaps)).toBeLessThanOrEqual(Math.ceil((2 * count) / 10));
      expect(new Set(sample).size).toBe(10);
    },
  );

  it('is the same again, however the stream is cut in pages', async () => {
    expect(await evenSample(pagesOf(500, 3), 20)).toEqual(await evenSample(pagesOf(500, 100), 20));
  });

  it('tells how many came by', async () => {
    const seen: number[] = [];

    await evenSample(pagesOf(16), 2, (count) => seen.push(count));

    expect(seen).toEqual([7, 14, 16]);
  });
});

describe('a tally', () => {
  const change = (lost: number, gained = 0) => ({ lost, gained, before: [], after: [] });

  it('puts what loses most first, then what gains most, then by key, whatever came first', () => {
    const tally = new Tally();
    for (const [key, lost, gained] of [
      ['d', 0, 3],
      ['b', 5, 0],
      ['c', 0, 9],
      ['a', 5, 0],
    ] as const)
      tally.add(key, change(lost, gained));

    expect(tally.report().worst.map(({ source }) => source)).toEqual(['a', 'b', 'c', 'd']);
    expect(tally.report()).toMatchObject({ changed: 4, lost: 10, gained: 12 });
  });

  it('keeps the worst hundred of many', () => {
    const tally = new Tally();
    for (let lost = 1; lost <= 1000; lost++) tally.add(`k${lost}`, change((lost * 7919) % 1000));

    const { worst, changed } = tally.report();
    expect(changed).toBe(999);
    expect(worst.map(({ lost }) => lost)).toEqual(Array.from({ length: 100 }, (_, index) => 999 - index));
  });

  it('counts the documents in which a rule removes something, once each', () => {
    const tally = new Tally();
    const removed = (rule: 'a/b' | 'c/d', start: number) => ({ rule, start, end: start + 1 });
    tally.add('1', {
      lost: 0,
      gained: 0,
      before: [removed('a/b', 0), removed('a/b', 5)],
      after: [removed('c/d', 0)],
    });
    tally.add('2', { lost: 0, gained: 0, before: [removed('a/b', 0)], after: [removed('a/b', 0)] });

    expect(tally.report().byRule).toEqual({ 'a/b': { before: 2, after: 1 }, 'c/d': { before: 0, after: 1 } });
    expect(tally.report().changed).toBe(0);
  });
});
