import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { Sequencer } from '../../../infra/local/sequencer.ts';
import { temporaryDirectory } from './small-stack.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('sequencers grow strictly and keep their length', () => {
  const sequencer = new Sequencer(join(temporaryDirectory(), 'sequencer'));

  const handedOut = Array.from({ length: 10_000 }, () => sequencer.next());

  expect(handedOut).toEqual([...new Set(handedOut)].sort());
  expect(new Set(handedOut.map((one) => one.length))).toEqual(new Set([18]));
});

test('sequencers grow across a restart, even when the clock was set back an hour', () => {
  const file = join(temporaryDirectory(), 'sequencer');
  vi.useFakeTimers({ now: new Date('2026-06-01T12:00:00Z') });
  const before = new Sequencer(file).next();
  vi.setSystemTime(new Date('2026-06-01T11:00:00Z'));

  const after = new Sequencer(file).next();

  expect(after > before).toBe(true);
});

test('a damaged sequencer file is an error, not a new beginning', () => {
  const file = join(temporaryDirectory(), 'sequencer');
  writeFileSync(file, 'nonsense');

  expect(() => new Sequencer(file)).toThrow(SyntaxError);
});
