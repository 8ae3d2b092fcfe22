import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from './describe-in-browser.ts';

/** Drops files as a person does: through the browser's own input, not by an event that a script makes. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 500, data });
    if (type === 'dragOver') await page.getByText('Drop to upload').waitFor();
  }
}

describeInBrowser('uploading', (started) => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'winnow-files-'));
    await writeFile(join(folder, 'dropped.txt'), 'The ferry sails again.\n\nLeave a Reply\n');
    await writeFile(join(folder, 'chosen č.txt'), 'The bridge is “open”.\n');
    await writeFile(join(folder, 'empty.txt'), '');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('says what to do while there is no record', async () => {
    const { page } = await started().open('/');

    await page.getByText('There is no record yet').waitFor();

    expect(await page.locator('.empty').innerText()).toContain('npx winnow put');
  });

  it('takes a file that is dropped on the page, and shows its record when it is stored', async () => {
    const { page, troubles } = await started().open('/');

    await drop(page, [join(folder, 'dropped.txt')]);
    await page.locator('.records').getByRole('link', { name: 'dropped.txt' }).click();
    await page.locator('.side.clean', { hasText: 'The ferry sails again.' }).first().waitFor();

    expect(await page.title()).toBe('dropped.txt – winnow');
    expect(troubles).toEqual([]);
  });

  it('takes files by the button, one of a name beyond ASCII, and names what is rejected', async () => {
    const { page, troubles } = await started().open('/');

    await page
      .getByLabel('Files to upload')
      .setInputFiles([join(folder, 'chosen č.txt'), join(folder, 'empty.txt')]);
    await page.locator('.records').getByRole('link', { name: 'chosen č.txt' }).waitFor();
    await page.locator('.records').getByRole('link', { name: 'empty.txt' }).waitFor();

    expect(await page.locator('.uploads li').allInnerTexts()).toEqual([
      expect.stringMatching(/chosen č\.txt[\s\S]*Clean/),
      expect.stringMatching(/empty\.txt[\s\S]*Rejected/),
    ]);
    expect(troubles).toEqual([]);
  });

  it('names the file that could not be uploaded, and why', async () => {
    const { page } = await started().open('/');
    await page.route('**/api/uploads?*', (route) =>
      route.fulfill({ status: 400, json: { message: 'the bucket is full: empty it' } }),
    );

    await page.getByLabel('Files to upload').setInputFiles([join(folder, 'dropped.txt')]);
    await page.getByText('the bucket is full').waitFor();

    expect(await page.locator('.uploads li').innerText()).toMatch(
      /dropped\.txt\s+the bucket is full: empty it/,
    );
  });

  it('asks first, naming account and region, on AWS', async () => {
    const { page, confirm, choose, sent } = await openAsOnAws();

    await choose();
    const question = await page.getByRole('dialog').innerText();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const refused = [...sent];
    await choose();
    await page.getByRole('button', { name: `Yes, in ${confirm}` }).click();
    await page.getByText('not today').waitFor();

    expect(question).toContain(`upload dropped.txt in ${confirm}?`);
    expect(refused).toEqual([]);
    expect(sent).toEqual([confirm]);
  });

  it('asks for each of two uploads, one after the other', async () => {
    const { page, confirm, choose, sent } = await openAsOnAws();

    await choose();
    await page.getByRole('dialog').waitFor();
    await choose();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.getByRole('button', { name: `Yes, in ${confirm}` }).click();
    await page.getByText('not today').waitFor();

    expect(sent).toEqual([confirm]);
  });

  /** The page as it is for a stack on AWS that refuses uploads, and the confirmations that it was sent. */
  async function openAsOnAws() {
    const { page } = await started().open('about:blank');
    const confirm = '123456789012/eu-central-1';
    await page.route('**/api/stack', (route) =>
      route.fulfill({
        json: {
          where: 'aws',
          name: 'winnow',
          confirm,
          rawBucket: 'winnow-raw',
          options: { profile: 'article', diacritics: 'fold' },
        },
      }),
    );
    const sent: (string | undefined)[] = [];
    await page.route('**/api/uploads?*', (route) => {
      sent.push(route.request().headers()['winnow-confirmed']);
      return route.fulfill({ status: 400, json: { message: 'not today' } });
    });
    await page.goto(started().address);
    await page.locator('.stack-where', { hasText: 'AWS' }).waitFor();
    const choose = () => page.getByLabel('Files to upload').setInputFiles([join(folder, 'dropped.txt')]);
    return { page, confirm, choose, sent };
  }
});
