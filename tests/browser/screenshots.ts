/**
 * Pictures of every page in light and dark for the README, into `console/screenshots/`: `npm run screenshots`. The
 * stack holds the seeds, pages whose residue the tests mark, and one of each failure.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Page } from 'playwright-core';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { ROOT } from '../../infra/sources.ts';
import { Console, sendPoison, upload } from './harness.ts';
import { smallerPng } from './smaller-png.ts';

const TARGET = join(ROOT, 'console', 'screenshots');
/** More than a picture in the README should weigh. Bytes. */
const HEAVIEST = 150_000;
/** Records are dated back over so many days, so that the overview has a past. */
const DAYS = 12;

const SEED = '/record?source=000_036b6ae5d702110b.txt';

/** Name, address, and what is done before the picture is taken. */
const PICTURES: readonly (readonly [name: string, path: string, pose: (page: Page) => Promise<unknown>])[] = [
  ['records', '/', (page) => page.locator('.records').waitFor()],
  ['record', SEED, (page) => page.locator('.row').first().waitFor()],
  ['rule', SEED, showRule],
  ['overview', '/overview', (page) => page.locator('canvas').first().waitFor()],
  ['playground', '/playground', showSample],
  ['what-if', '/what-if', showRun],
  ['failures', '/failures', (page) => page.locator('.letters').waitFor()],
];

async function showRule(page: Page): Promise<void> {
  await page.locator('.jump', { hasText: 'Is this content hitting' }).click();
  await page.locator('[role=tooltip]').waitFor();
}

async function showSample(page: Page): Promise<void> {
  await page.getByLabel('Sample text').selectOption({ index: 1 });
  await page.locator('.viewer').waitFor();
}

async function showRun(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search' }).fill('donation');
  await page.getByRole('button', { name: 'Switch off donation/platform-plea', exact: true }).click();
  await page.getByText('Every example holds').waitFor();
  await page.getByRole('button', { name: 'Run on a sample' }).click();
  await page.locator('.cases').waitFor();
  await page.locator('.run-progress').waitFor({ state: 'detached' });
  await page.locator('.cases summary').first().click();
  await page.locator('.diff').waitFor();
  await page.locator('.run-controls').evaluate((element) => element.scrollIntoView());
}

async function fill(stack: LocalStack): Promise<void> {
  const keys = [
    ...(await uploadFolder(stack, 'seeds', '', () => true)),
    ...(await uploadFolder(stack, 'tests/cleaning/gone', 'crawl/', (name) => /^(?:en|de)-/.test(name))),
  ];
  await upload(stack, 'crawl/front-page.html', '<!doctype html><title>News</title>');
  await upload(stack, 'crawl/empty.txt', ' \n');
  await upload(
    stack,
    'crawl/lost-letters.txt',
    'The caf\ufffd by the harbour is open again, its owner says.\n',
  );
  await sendPoison(stack, '{"detail":"not from S3"}');
  await dateBack(stack, keys);
}

async function uploadFolder(
  stack: LocalStack,
  folder: string,
  prefix: string,
  isWanted: (name: string) => boolean,
): Promise<string[]> {
  const names = (await readdir(join(ROOT, folder))).filter(isWanted).sort();
  for (const name of names) await upload(stack, `${prefix}${name}`, await textOf(join(ROOT, folder, name)));
  return names.map((name) => `${prefix}${name}`);
}

/** The text of a file, without the marks that tell the tests what is to go. */
async function textOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/[⟦⟧]/g, '');
}

async function dateBack(stack: LocalStack, keys: readonly string[]): Promise<void> {
  const { endpoints, region, credentials, outputs } = stack;
  const client = new DynamoDBClient({ endpoint: endpoints.dynamodb, region, credentials });
  const documents = DynamoDBDocumentClient.from(client);
  for (const [index, source] of keys.entries()) {
    const day = new Date();
    day.setUTCDate(day.getUTCDate() - ((index * 5) % DAYS));
    await documents.send(
      new UpdateCommand({
        TableName: outputs.RecordsTableName,
        Key: { source, part: '0' },
        UpdateExpression: 'SET cleanedAt = :day',
        ExpressionAttributeValues: { ':day': day.toISOString() },
      }),
    );
  }
  client.destroy();
}

await mkdir(TARGET, { recursive: true });
const running = await Console.start(fill);
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, path, pose] of PICTURES) {
      const { page, troubles } = await running.open(path, { colorScheme });
      await pose(page);
      // Not the folder that this run has, but the one that most have.
      await page.locator('.stack-name').evaluate((element) => element.replaceChildren('.winnow'));
      const picture = smallerPng(await page.screenshot());
      await writeFile(join(TARGET, `${name}-${colorScheme}.png`), picture);
      if (troubles.length > 0) throw new Error(`${path} is in trouble: ${troubles.join('; ')}`);
      if (picture.length > HEAVIEST) throw new Error(`the picture of ${path} has ${picture.length} bytes`);
      console.log(`${name}-${colorScheme}.png\t${picture.length} bytes`);
      await page.context().close();
    }
  }
} finally {
  await running.close();
}
