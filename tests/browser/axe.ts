import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';

const run = promisify(execFile);

/** Fetched when the tests run: its licence, MPL-2.0, keeps it from being a dependency. */
const RELEASE = 'axe-core@4.11.0';
const FETCH_TIMEOUT = 120_000;

/** The accessibility checker could not be fetched, with npm's own reason. */
class MissingAxeError extends Error {
  override readonly name = 'MissingAxeError';

  constructor(cause: unknown) {
    super(`${RELEASE} could not be fetched by "npm pack": ${cause}`, { cause });
  }
}

let fetched: Promise<string> | undefined;

/** The checker's source, fetched once. Where it cannot be had the test is skipped; in CI that is a failure. */
export async function axeOrSkip(skip: (reason: string) => never): Promise<string> {
  fetched ??= fetchAxe();
  try {
    return await fetched;
  } catch (error) {
    if (error instanceof MissingAxeError && process.env.CI === undefined) return skip(error.message);
    throw error;
  }
}

async function fetchAxe(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'winnow-axe-'));
  try {
    const options = { cwd: folder, timeout: FETCH_TIMEOUT };
    const { stdout } = await run('npm', ['pack', '--silent', '--prefer-offline', RELEASE], options);
    await run('tar', ['-xzf', stdout.trim(), 'package/axe.min.js'], options);
    return await readFile(join(folder, 'package', 'axe.min.js'), 'utf8');
  } catch (error) {
    throw new MissingAxeError(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What the checker finds wrong with a page as it is now, a line for each element. */
export async function violationsOf(page: Page, axe: string): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<readonly Violation[]>('axe.run().then(({ violations }) => violations)');
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary.replaceAll('\n', ' ')}`),
  );
}
