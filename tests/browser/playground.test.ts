import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeOrSkip, violationsOf } from './axe.ts';
import { describeInBrowser } from './describe-in-browser.ts';

const SEED = await readFile(new URL('../../seeds/000_036b6ae5d702110b.txt', import.meta.url), 'utf8');

describeInBrowser('the playground', (started) => {
  async function play(text: string, address = '/playground') {
    const watched = await started().open(address);
    await watched.page.getByLabel('Text', { exact: true }).fill(text);
    await watched.page.locator('.viewer').waitFor();
    return watched;
  }

  const removed = (page: Page) => page.locator('.viewer del').allTextContents();
  const clean = (page: Page) => page.locator('.side.clean').allInnerTexts();

  it('cleans a text as it is typed, and shows what goes and what changes', async () => {
    const { page, troubles } = await play(SEED);
    await page.getByText('5 removals').waitFor();
    await page.locator('del').first().waitFor();

    expect(await removed(page)).toContain('. Verification: 8ea7dd8e8067cf6e');
    expect(await removed(page)).toContain('Leave a Reply');
    expect(await page.locator('.play-counts').innerText()).toBe(
      '5 removals, 23 other changes; 3,354 characters became 2,945.',
    );

    await page.getByLabel('Text', { exact: true }).fill('Vučić said “no”.');
    await page.getByText('16 characters became 16').waitFor();

    expect(await clean(page)).toEqual(['Vucic said "no".']);
    expect(troubles).toEqual([]);
  });

  it('takes a sample, and a file that is dropped', async () => {
    const { page } = await started().open('/playground');
    await page.getByLabel('Sample text').selectOption({ index: 1 });
    await page.locator('.viewer').waitFor();
    const sampled = await page.getByLabel('Text', { exact: true }).inputValue();

    await page.getByLabel('Text', { exact: true }).evaluate((element) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Dropped “here”.'], 'a.txt'));
      element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByText('Dropped "here".').waitFor();

    expect(sampled).toContain('World Leaders Secretly Engaging');
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('Dropped “here”.');
  });

  it('keeps settings in the address, the text not', async () => {
    const { page } = await play('Zoë und Jürgen');
    await page.getByLabel('Language profile').selectOption('de');
    await page.getByText('Zoe und Juergen').waitFor();
    await page.getByLabel('Words that keep their diacritics').fill('Zoë');
    await page.getByLabel('Words that keep their diacritics').press('Tab');
    await page.getByText('Zoë und Juergen').waitFor();

    expect(new URL(page.url()).search).toBe('?language=de&exceptions=Zo%C3%AB');

    const { page: other } = await play(
      'Zoë und Jürgen',
      new URL(page.url()).pathname + new URL(page.url()).search,
    );
    expect(await clean(other)).toEqual(['Zoë und Juergen']);
  });

  it('leaves steps out', async () => {
    const { page } = await play(SEED);

    await page.getByLabel('Remove', { exact: true }).uncheck();
    await page.getByText('0 removals').waitFor();

    expect(await removed(page)).toEqual([]);
    expect(new URL(page.url()).search).toBe('?steps=repair%2Cnormalise');
  });

  it('switches single rules and whole kinds off and on', async () => {
    const { page } = await play(SEED);
    await page.getByRole('checkbox', { name: /verification-token\/labelled-in-front/ }).uncheck();
    await page.getByText('4 removals').waitFor();
    const withoutToken = await removed(page);
    await page.getByText('All kinds and rules').click();
    await page.getByRole('checkbox', { name: 'Comment form', exact: true }).uncheck();
    await page.waitForFunction(
      () => !document.querySelector('.viewer')?.textContent?.includes('Comment form'),
    );

    expect(withoutToken).not.toContain('. Verification: 8ea7dd8e8067cf6e');
    expect(new URL(page.url()).searchParams.get('off')).toBe(
      'verification-token/labelled-in-front,comment-form/',
    );

    await page.getByRole('button', { name: 'Switch all on' }).click();
    await page.getByText('5 removals').waitFor();

    expect(new URL(page.url()).search).toBe('');
  });

  it('shows a script in a text as text', async () => {
    const { page, troubles } = await play(
      '<script>alert(1)</script> “quoted”\n\n<img src=x onerror=alert(2)>',
    );

    expect(await clean(page)).toContain('<img src=x onerror=alert(2)>');
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('cleans a text of a million characters, laying out what is in view alone', async () => {
    const { page } = await started().open('/playground');
    const text = 'He said “no” to all of it, and went home by the ferry.\n'.repeat(17_000);

    // As a paste does; filling in goes through the editor, which takes minutes.
    await page.getByLabel('Text', { exact: true }).evaluate((element, pasted) => {
      (element as HTMLTextAreaElement).value = pasted;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
    await page.getByText('935,000 characters became 935,000').waitFor();

    expect(await page.locator('.side.clean').first().innerText()).toBe(
      'He said "no" to all of it, and went home by the ferry.',
    );
    expect(await page.locator('.row').count()).toBeLessThan(1000);
  });

  it('gives a text up that takes too long, says so, and cleans the next', async () => {
    const { page } = await started().open('/playground');
    await page.route('**/playground.worker.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => { for (;;); };' }),
    );
    await page.getByLabel('Text', { exact: true }).fill('anything');
    await page.getByText('Cleaning took more than 8 seconds and was stopped.').waitFor();
    await page.unroute('**/playground.worker.js');

    await page.getByLabel('Text', { exact: true }).fill('“next”');
    await page.getByText('6 characters became 6').waitFor();

    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('has nothing that axe finds wrong once it shows a text, and fits a phone', async ({ skip }) => {
    const axe = await axeOrSkip(skip);
    for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const) {
      const { page } = await started().open('/playground', look);
      await page.getByLabel('Text', { exact: true }).fill(SEED);
      await page.locator('.viewer').waitFor();
      await page.getByText('All kinds and rules').click();

      expect(await violationsOf(page, axe)).toEqual([]);
    }
    const { page } = await started().open('/playground', { viewport: { width: 390, height: 844 } });
    await page.getByLabel('Text', { exact: true }).fill(SEED);
    await page.locator('.viewer').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
