import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    expect: { requireAssertions: true },
    testTimeout: 20_000,
    // Many tests wait for processes: two at a time also where there are but two processors.
    maxWorkers: 2,
  },
});
