import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { axeOrSkip, violationsOf } from './axe.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { uploadSeeds } from './seeds.ts';

const STORY = 'He spoke of the bridge, and of the ferry that it replaces after forty years.';
const PLEA = 'Fund our reporting, become a backer.';

describeInBrowser('what-if', (started) => {
  beforeAll(async () => {
    await uploadSeeds(started());
    await started().upload('in/backer.txt', `${STORY}\n\n${PLEA}\n`);
    await started().upload(
      'in/<img src=x onerror=alert(1)>.txt',
      `${STORY}\n\n<script>alert(2)</script>\n\n${PLEA}\n`,
    );
  });

  async function open() {
    const watched = await started().open('/what-if');
    await watched.page.locator('.found-rules').waitFor();
    return watched;
  }

  async function switchOff(page: Page, id: string): Promise<void> {
    await page.getByRole('searchbox', { name: 'Search' }).fill(id);
    await page.getByRole('button', { name: `Switch off ${id}`, exact: true }).click();
  }

  /** Fills a new rule in as somebody would. */
  async function writeRule(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'New rule' }).click();
    await page.getByLabel('Id', { exact: true }).fill('donation/become-a-backer');
    await page.getByLabel('Why').fill('The Harbour Post closes its articles with it.');
    await page.getByLabel('Pattern').fill('fund our reporting, become a backer');
    await page.getByLabel('Hints').fill('backer');
    await page.getByLabel('Removes, example 1').fill(PLEA);
    await page
      .getByLabel('Keeps, example 1')
      .fill('He asked them to fund our reporting, become a backer and tell a friend.');
    await page.getByText('Every example holds').waitFor();
  }

  async function runSample(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Run on a sample' }).click();
    await page.locator('.cases, .empty').first().waitFor();
    await page.locator('.run-progress').waitFor({ state: 'detached' });
  }

  it('shows what comes back when a rule is switched off, the document as a diff', async () => {
    const { page, troubles } = await open();
    await switchOff(page, 'donation/platform-plea');
    await page.getByText('Every example holds').waitFor();
    await runSample(page);

    const numbers = await page.locator('.what-if-numbers dd').allInnerTexts();
    await page.locator('.cases summary').first().click();
    await page.locator('ins.gained').first().waitFor();

    expect(numbers).toEqual(['7', '1', '0', '198']);
    expect(await page.locator('.diff-part ins.gained').innerText()).toMatch(
      /^back, was donation\/platform-plea Is this content hitting the mark.*GoGetFunding$/s,
    );
    expect(await page.locator('.diff').innerText()).not.toContain('World Leaders Secretly Engaging');

    await page.getByRole('button', { name: 'The whole text' }).click();
    expect(await page.locator('.diff').innerText()).toContain('World Leaders Secretly Engaging');
    expect(troubles).toEqual([]);
  });

  it('tries a new rule, worst documents first, and shows what an upload holds as text', async () => {
    const { page, troubles } = await open();
    await writeRule(page);
    await runSample(page);

    const documents = await page.locator('.cases .key').allInnerTexts();
    for (const summary of await page.locator('.cases summary').all()) await summary.click();
    await page.locator('.diff').nth(1).waitFor();

    expect(documents).toEqual(['in/<img src=x onerror=alert(1)>.txt', 'in/backer.txt']);
    expect(await page.locator('.diff-part del.lost').allInnerTexts()).toEqual(
      Array.from({ length: 2 }, () => `lost by donation/become-a-backer ${PLEA}`),
    );
    expect(await page.locator('.diff').first().innerText()).toContain('<script>alert(2)</script>');
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('shows the first places of a long document, then all, and tries again when reading it failed', async () => {
    const { page } = await open();
    await switchOff(page, 'donation/platform-plea');
    await runSample(page);
    const story = 'The ferry is old. '.repeat(60);
    const raw = `${PLEA}${story}`.repeat(30);
    const before = Array.from({ length: 30 }, (_, index) => {
      const start = index * (PLEA.length + story.length);
      return { rule: 'donation/platform-plea', start, end: start + PLEA.length };
    });
    let asked = 0;
    await page.route('**/api/what-if/case', (route) =>
      asked++ === 0 ? route.abort() : route.fulfill({ json: { source: 'a', raw, before, after: [] } }),
    );

    await page.locator('.cases summary').first().click();
    await page.getByText('The console does not answer.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.diff').waitFor();
    const first = await page.locator('.diff-part').count();
    await page.getByRole('button', { name: 'Show 18 more places' }).click();

    expect([first, await page.locator('.diff-part').count()]).toEqual([12, 30]);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('says what is wrong with a rule as it is edited, and does not run it', async () => {
    const { page } = await open();
    await page.getByRole('searchbox', { name: 'Search' }).fill('comment-form/akismet');
    await page.getByRole('button', { name: 'Edit comment-form/akismet', exact: true }).click();

    await page.getByLabel('Pattern').fill('this site uses .* spam');
    await page.getByText('a quantifier has no upper bound').waitFor();
    await page.getByLabel('Pattern').fill('this site uses');
    await page.getByText('does not remove "This site uses Akismet to reduce spam.').first().waitFor();

    expect(await page.getByRole('button', { name: 'Run on a sample' }).isDisabled()).toBe(true);
    expect(await page.getByText('things to mend before it can be committed').innerText()).toMatch(
      /^\d+ things/,
    );

    await page.getByRole('button', { name: 'Discard comment-form/akismet' }).click();
    expect(await page.getByText('Nothing yet: edit a rule').count()).toBe(1);
  });

  it('breaks off the check of what was typed before, and tries again when a check failed', async () => {
    const { page } = await open();
    let asked = 0;
    const brokenOff: string[] = [];
    page.on('requestfailed', (request) => brokenOff.push(request.failure()?.errorText ?? ''));
    await page.route('**/api/rules/check', async (route) => {
      asked++;
      if (asked === 1) await new Promise((resolve) => setTimeout(resolve, 20_000));
      if (asked === 2) return route.fulfill({ status: 502, json: { message: 'The stack is away.' } });
      await route.continue().catch(() => {});
    });

    await switchOff(page, 'donation/platform-plea');
    await expect.poll(() => asked).toBe(1);
    await switchOff(page, 'donation/become-our-patron');
    await page.getByText('The stack is away.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Every example holds').waitFor();

    expect(brokenOff).toEqual(['net::ERR_ABORTED']);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('gives the file to commit, to copy', async () => {
    const { page } = await open();
    await writeRule(page);

    await page.getByRole('button', { name: 'Write the files to commit' }).click();
    await page.locator('summary', { hasText: 'lambdas/cleaning/rules/donation.ts' }).waitFor();
    await page.getByRole('button', { name: 'Copy lambdas/cleaning/rules/donation.ts' }).click();
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());

    expect(copied).toContain("    id: 'donation/become-a-backer',\n");
    expect(copied).toContain('    pattern: /fund our reporting, become a backer/,\n');
  });

  it('stops a run, after which another can start', async () => {
    const { page } = await open();
    await switchOff(page, 'donation/platform-plea');
    await page.getByText('Every example holds').waitFor();
    await page.route('**/api/what-if', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 30_000));
      await route.abort().catch(() => {});
    });

    await page.getByRole('button', { name: 'Run on all' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' });

    expect(await page.getByRole('button', { name: 'Run on all' }).isEnabled()).toBe(true);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await runSample(page);
    expect(await page.locator('.what-if-numbers dd').allInnerTexts()).toEqual(['7', '1', '0', '198']);
  });

  it('has nothing that axe finds wrong with a form, a report and files, and fits a phone', async ({
    skip,
  }) => {
    const axe = await axeOrSkip(skip);
    const looks = [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { viewport: { width: 390, height: 844 } },
    ] as const;
    for (const look of looks) {
      const { page } = await started().open('/what-if', look);
      await page.locator('.found-rules').waitFor();
      await switchOff(page, 'donation/platform-plea');
      await writeRule(page);
      await page.getByRole('button', { name: 'New sign' }).click();
      await page.locator('.problems').first().waitFor();
      expect(await violationsOf(page, axe)).toEqual([]);

      await page.getByRole('button', { name: 'Discard New sign' }).click();
      await page.getByText('Every example holds').waitFor();
      await runSample(page);
      await page.locator('.cases summary').first().click();
      await page.locator('.diff').waitFor();
      await page.getByRole('button', { name: 'Write the files to commit' }).click();
      await page.locator('.file').first().waitFor();
      expect(await violationsOf(page, axe)).toEqual([]);
      const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(width[0]).toBe(width[1]);
    }
  });
});
