import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeInBrowser } from './describe-in-browser.ts';
import { uploadSeeds } from './seeds.ts';

const SEED = '/record?source=000_036b6ae5d702110b.txt';

/** What the card says that the focused element is described by. */
async function description(page: Page): Promise<string> {
  const described = await page.waitForFunction(() => {
    const id = document.activeElement?.getAttribute('aria-describedby') ?? '';
    return document.getElementById(id)?.innerText;
  });
  return (await described.jsonValue()) ?? '';
}

describeInBrowser('a record', (started) => {
  beforeAll(() => uploadSeeds(started()));

  it('shows what was removed from a seed, in its place, and nothing beside it', async () => {
    const { page, troubles } = await started().open(SEED);
    await page.locator('.row').first().waitFor();

    const removed = await page.locator('del').allTextContents();
    const beside = await page.locator('.row:has(del)').first().locator('.side.clean').innerText();

    expect(removed).toContain('. Verification: 8ea7dd8e8067cf6e');
    expect(removed).toContain('Leave a Reply');
    expect(beside).toBe('');
    expect(await page.locator('button.label').allTextContents()).toEqual([
      'Token',
      'Donation',
      'Comment form',
      'Comment form',
      'Comment form',
    ]);
    expect(troubles).toEqual([]);
  });

  it('shows the clean text, as it is stored, down the right side', async () => {
    const { page } = await started().open(SEED);
    await page.locator('.row').first().waitFor();

    const right = await page.locator('.side.clean').evaluateAll((cells) =>
      cells
        .map(({ textContent }) => textContent)
        .filter((text) => text !== '')
        .join('\n'),
    );
    await page.getByRole('button', { name: 'Copy the clean text' }).click();
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());

    expect(right).toBe(copied.trim().replace(/\n+/g, '\n'));
    expect(copied).toContain("Despite the West's ongoing efforts");
  });

  it('whose upload is gone is shown by its clean text alone, and says so', async () => {
    const { page } = await started().open('/');
    await page.route('**/api/record?*', async (route) => {
      const { raw: _, ...detail } = await (await route.fetch()).json();
      const json = {
        ...detail,
        changes: [],
        account: 'none',
        rawProblem: 'The upload is gone from the bucket.',
      };
      await route.fulfill({ json });
    });

    await page.goto(new URL(SEED, page.url()).href);
    await page.locator('pre.alone').waitFor();

    expect(await page.locator('.notice').innerText()).toBe(
      'Only the clean text can be shown. The upload is gone from the bucket.',
    );
    expect(await page.locator('pre.alone').innerText()).toContain("Despite the West's ongoing efforts");
  });

  it('tells by keyboard which rule it was, why, and examples; Escape closes', async () => {
    const { page } = await started().open(SEED);
    await page.getByRole('button', { name: 'Donation', exact: true }).last().focus();

    const card = await description(page);
    await page.keyboard.press('Escape');
    await page.locator('[role=tooltip]').waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    const next = await description(page);

    expect(card).toContain('donation/platform-plea');
    expect(card).toMatch(/Bloggers close with a plea[\s\S]*Removes[\s\S]*Keeps/);
    expect(next).toContain('comment-form/heading');
  });

  it('tells the same to a mouse', async () => {
    const { page } = await started().open(SEED);

    await page.locator('del', { hasText: 'Leave a Reply' }).hover();

    await page.locator('[role=tooltip]', { hasText: 'comment-form/heading' }).waitFor();
    expect(await page.locator('[role=tooltip]').count()).toBe(1);
  });

  it('marks normalised characters on both sides, with what they were', async () => {
    const { page } = await started().open(SEED);
    await page.locator('.row').first().waitFor();

    expect(await page.locator('.clean .norm').first().getAttribute('title')).toBe(
      "Quotes: ’ (U+2019) became ' (U+0027)",
    );
    expect(await page.locator('.raw .norm').first().innerText()).toBe('’');
  });

  it('shows a kind as plain text when it is turned off, and marks it again', async () => {
    const { page } = await started().open(SEED);
    const toggle = page.locator('.toggle', { hasText: 'Comment form' });
    const marks = page.locator('del', { hasText: 'Leave a Reply' });
    await marks.waitFor();

    await toggle.click();
    await marks.waitFor({ state: 'detached' });
    const pressed = await toggle.getAttribute('aria-pressed');
    const plain = await page.locator('.side.raw', { hasText: 'Leave a Reply' }).textContent();
    const others = await page.locator('button.label').allTextContents();
    await toggle.click();
    await marks.waitFor();

    expect(pressed).toBe('false');
    expect(plain).toBe('Leave a Reply');
    expect(others).toEqual(['Token', 'Donation']);
  });

  it('goes to a removal from the list, and the focus with it', async () => {
    const { page } = await started().open(SEED);

    await page.locator('.jump', { hasText: 'This site uses Akismet' }).click();
    await page.waitForFunction(() => document.activeElement?.matches('button.label'));

    const label = page.locator('button.label').last();
    expect(await label.evaluate((element) => element === document.activeElement)).toBe(true);
    const box = await label.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(800);
  });

  it('shows the record as JSON', async () => {
    const { page } = await started().open(SEED);

    await page.getByText('Record as JSON').click();
    const json = await page.locator('.json pre').innerText();

    expect(JSON.parse(json)).toMatchObject({ source: '000_036b6ae5d702110b.txt', status: 'clean' });
  });

  it('shows one side at a time on a phone, and keeps the place when the side changes', async () => {
    const { page } = await started().open(SEED, { viewport: { width: 390, height: 844 } });
    const line = page.locator('.row', { hasText: 'Ongoing Diplomatic Engagements' });
    await line.scrollIntoViewIfNeeded();
    await line.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const top = (side: string) => line.locator(`.side.${side}`).boundingBox();

    const before = await top('raw');
    await page.getByRole('button', { name: 'Clean', exact: true }).click();
    const after = await top('clean');

    expect(await page.locator('.side.raw:visible').count()).toBe(0);
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(60);
  });

  describe('of a long text', () => {
    it('lays out what is near alone, and finds its last removal', async () => {
      const paragraph = `“Vučić said” it was a long story. ${'Word after word of it went by. '.repeat(12)}`;
      await started().upload('long.txt', `${`${paragraph}\n\n`.repeat(2_000)}Leave a Reply\n`);
      const { page, troubles } = await started().open('/record?source=long.txt');
      await page.locator('.row').first().waitFor();
      const atFirst = await page.locator('.row').count();

      await page.locator('.jump').last().click();
      await page.waitForFunction(() => document.activeElement?.matches('button.label'));

      expect(atFirst).toBeLessThan(400);
      expect(await page.locator('.row').count()).toBeLessThan(1_200);
      expect(await page.locator('del').last().innerText()).toBe('Leave a Reply');
      expect(troubles).toEqual([]);
    });
  });
});
