import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { localStack } from '../../cli/stack.ts';
import { startConsole } from '../../console/server/start-console.ts';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
import { synthesize } from '../../infra/synthesize.ts';

/** Debian's; `CHROMIUM` names another. */
export const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** For what a page is waited for: on a busy machine a browser takes its time. */
const PATIENCE_MS = 120_000;

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
  readonly #close: () => Promise<void>;

  private constructor(stack: LocalStack, address: string, browser: Browser, close: () => Promise<void>) {
    this.stack = stack;
    this.address = address;
    this.#browser = browser;
    this.#close = close;
  }

  /** `prepare` puts into the stack what is to be there when the console begins to read. */
  static async start(prepare?: (stack: LocalStack) => Promise<void>): Promise<Console> {
    const folder = await mkdtemp(join(tmpdir(), 'winnow-browser-'));
    const data = join(folder, '.winnow');
    const { directory } = await synthesize({ outdir: join(folder, 'cdk.out') });
    const stack = await startLocalStack({
      assembly: directory,
      data,
      ports: { s3: 0, sqs: 0, dynamodb: 0 },
      retrySeconds: 0,
    });
    await prepare?.(stack);
    const report = (line: string) => process.stderr.write(`${line}\n`);
    const running = await startConsole({ stack: localStack(stack, data), port: 0, report });
    // A container has no user namespaces for the sandbox; the pages are our own.
    const browser = await chromium.launch({
      executablePath: BROWSER,
      args: ['--no-sandbox'],
    });
    return new Console(stack, running.address, browser, async () => {
      await browser.close();
      await running.close();
      await stack.close();
      await rm(folder, { recursive: true, force: true });
    });
  }

  close(): Promise<void> {
    return this.#close();
  }

  upload(key: string, body: string | Uint8Array): Promise<void> {
    return upload(this.stack, key, body);
  }

  /** Opens a page of the console. */
  async open(path: string, options: BrowserContextOptions = {}): Promise<Watched> {
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    context.setDefaultTimeout(PATIENCE_MS);
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

/** Puts an object into the raw bucket, and waits until it is cleaned. */
export async function upload(stack: LocalStack, Key: string, Body: string | Uint8Array): Promise<void> {
  const { endpoints, region, credentials, outputs } = stack;
  const s3 = new S3Client({ endpoint: endpoints.s3, region, credentials });
  await s3.send(new PutObjectCommand({ Bucket: outputs.RawBucketName, Key, Body }));
  s3.destroy();
  await stack.drain();
}

/** Puts a message into the uploads queue that is none, and waits until it lies in the dead letters. */
export async function sendPoison(stack: LocalStack, MessageBody: string): Promise<void> {
  const { endpoints, region, credentials, outputs } = stack;
  const sqs = new SQSClient({ endpoint: endpoints.sqs, region, credentials });
  await sqs.send(new SendMessageCommand({ QueueUrl: outputs.UploadsQueueUrl, MessageBody }));
  sqs.destroy();
  await stack.drain();
}
