import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSER, Console } from './harness.ts';

/** Tests in a browser; where there is none they are skipped, and a line says so. */
export function describeInBrowser(name: string, tests: (started: () => Console) => void): void {
  const isThere = existsSync(BROWSER);
  if (!isThere) {
    console.warn(
      `Skipped: "${name}" needs a browser, and there is none at ${BROWSER}; CHROMIUM names another.`,
    );
  }
  describe.skipIf(!isThere)(name, () => {
    let running: Console | undefined;
    beforeAll(async () => {
      running = await Console.start();
    });
    afterAll(() => running?.close());
    tests(() => running as Console);
  });
}
