import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from './describe-in-browser.ts';
import { uploadSeeds } from './seeds.ts';

describeInBrowser('the overview', (started) => {
  beforeAll(async () => {
    await uploadSeeds(started());
    await started().upload('page.html', '<!doctype html><p>Hello');
  });

  it('counts documents by status, and leads to them', async () => {
    const { page } = await started().open('/overview');
    await page.locator('.number-link').first().waitFor();

    const numbers = await page.locator('.number-link').allTextContents();
    await page.getByRole('link', { name: '1 Rejected' }).click();
    await page.locator('.records').waitFor();

    expect(numbers).toEqual(['5 Clean', '1 Rejected', '0 Deleted', '0 Waiting']);
    expect(await page.locator('tbody .key').allTextContents()).toEqual(['page.html']);
  });

  it('tells in words what a chart shows', async () => {
    const { page } = await started().open('/overview');

    const summary = await page.getByRole('img').nth(1).getAttribute('aria-label');

    expect(summary).toMatch(/^Words removed, by rule: .*donation\/platform-plea \d+/);
  });

  it('leads from a bar to its records', async () => {
    const { page } = await started().open('/overview');
    const chart = page.getByRole('img', { name: 'Rejected, by reason: html 1' });
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    const belowTop = 20;

    await chart.click({ position: { x: (box?.width ?? 0) / 2, y: belowTop } });
    await page.locator('.records').waitFor();

    expect(new URL(page.url()).search).toBe('?reason=html');
  });

  it('draws in the colours of the theme, also when it changes', async () => {
    const { page } = await started().open('/overview', { colorScheme: 'light' });
    const drawn = () =>
      page
        .locator('canvas')
        .first()
        .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    await page.locator('canvas').first().waitFor();
    const light = await drawn();

    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await expect.poll(drawn).not.toBe(light);
    await page.getByRole('button', { name: 'Light theme' }).click();

    await expect.poll(drawn).toBe(light);
  });
});
