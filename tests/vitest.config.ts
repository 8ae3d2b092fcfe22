import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const common = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  expect: { requireAssertions: true },
  testTimeout: 20_000,
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
