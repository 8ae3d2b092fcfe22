import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { localStack } from '../../cli/stack.ts';
import { startConsole } from '../../console/server/start-console.ts';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
import { synthesize } from '../../infra/synthesize.ts';

/** Debian's; `CHROMIUM` names another. */
const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A page, and what went wrong in it that nothing on it shows. */
export interface Watched {
  readonly page: Page;
  /** Errors of scripts, refusals by the content security policy, dialogs that opened. */
  readonly troubles: readonly string[];
}

/** The real thing in a folder of its own: local stack, console, browser. */
export class Console {
  readonly stack: LocalStack;
  readonly address: string;
  readonly #browser: Browser;
  readonly #s3: S3Client;
  readonly #close: () => Promise<void>;

  private constructor(stack: LocalStack, address: string, browser: Browser, close: () => Promise<void>) {
    this.stack = stack;
    this.address = address;
    this.#browser = browser;
    this.#close = close;
    const { endpoints, region, credentials } = stack;
    this.#s3 = new S3Client({ endpoint: endpoints.s3, region, credentials });
  }

  static async start(): Promise<Console> {
    const folder = await mkdtemp(join(tmpdir(), 'winnow-browser-'));
    const data = join(folder, '.winnow');
    const { directory } = await synthesize({ outdir: join(folder, 'cdk.out') });
    const stack = await startLocalStack({
      assembly: directory,
      data,
      ports: { s3: 0, sqs: 0, dynamodb: 0 },
      retrySeconds: 0,
    });
    const report = (line: string) => process.stderr.write(`${line}\n`);
    const running = await startConsole({ stack: localStack(stack, data), port: 0, report });
    // A container has no user namespaces for the sandbox; the pages are our own.
    const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
    return new Console(stack, running.address, browser, async () => {
      await browser.close();
      await running.close();
      await stack.close();
      await rm(folder, { recursive: true, force: true });
    });
  }

  close(): Promise<void> {
    this.#s3.destroy();
    return this.#close();
  }

  /** Puts an object into the raw bucket, and waits until it is cleaned. */
  async upload(Key: string, Body: string | Uint8Array): Promise<void> {
    await this.#s3.send(new PutObjectCommand({ Bucket: this.stack.outputs.RawBucketName, Key, Body }));
    await this.stack.drain();
  }

  /** Opens a page of the console. */
  async open(path: string, options: BrowserContextOptions = {}): Promise<Watched> {
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('pageerror', ({ message }) => troubles.push(message));
    page.on('dialog', (dialog) => {
      troubles.push(`a dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    await page.goto(new URL(path, this.address).href);
    return { page, troubles };
  }
}

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
