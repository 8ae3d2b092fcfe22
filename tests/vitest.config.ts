import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const common = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  expect: { requireAssertions: true, poll: { timeout: 60_000 } },
  // A bound for what hangs, not for what is slow: a busy machine takes ten times as long as an idle one.
  testTimeout: 180_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        // Some of these measure how time grows, and want a processor to themselves.
        test: {
          ...common,
          name: 'cleaning',
          include: ['tests/cleaning/**/*.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Many of these wait for processes of their own.
        test: {
          ...common,
          name: 'pipeline',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/cleaning/**', 'tests/browser/**'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
