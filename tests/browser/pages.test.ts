import { beforeAll, describe, expect, it } from 'vitest';
import { axeOrSkip, violationsOf } from './axe.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { sendPoison } from './harness.ts';
import { uploadSeeds } from './seeds.ts';

/** Each page, and what is there once it is complete. */
const PAGES = [
  ['/', '.records', 'Records'],
  ['/?status=rejected', '.records', 'Records'],
  ['/?search=nothing', '.empty', 'Records'],
  ['/record?source=000_036b6ae5d702110b.txt', '.row', '000_036b6ae5d702110b.txt'],
  ['/record?source=page.html', '.notice.bad', 'page.html'],
  ['/overview', 'canvas', 'Overview'],
  ['/failures', '.letters', 'Failures'],
  ['/playground', 'h1', 'Playground'],
  ['/what-if', 'h1', 'What-if'],
  ['/no-such-page', 'h1', 'There is no such page'],
] as const;

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'a phone': { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

/** What the page that is opened first may take from the network, compressed, in bytes. */
const FIRST_LOAD = 150_000;

describeInBrowser('every page', (started) => {
  beforeAll(async () => {
    await uploadSeeds(started());
    await started().upload('page.html', '<!doctype html><p>Hello');
    await sendPoison(started().stack, 'poison');
  });

  describe.for(Object.entries(LOOKS))('in %s', ([, look]) => {
    it.for(PAGES)('%s has nothing that axe finds wrong', async ([path, complete], { skip }) => {
      const axe = await axeOrSkip(skip);
      const { page } = await started().open(path, look);
      await page.locator(complete).first().waitFor();

      expect(await violationsOf(page, axe)).toEqual([]);
    });
  });

  it.for(Object.entries(LOOKS))(
    'the card of a rule has nothing that axe finds wrong in %s',
    async ([, look], { skip }) => {
      const axe = await axeOrSkip(skip);
      const { page } = await started().open('/record?source=000_036b6ae5d702110b.txt', look);
      await page.getByRole('button', { name: 'Donation', exact: true }).last().focus();
      await page.locator('[role=tooltip]').waitFor();

      expect(await violationsOf(page, axe)).toEqual([]);
    },
  );

  it.for(PAGES)('%s does not scroll sideways on a phone', async ([path, complete]) => {
    const { page } = await started().open(path, LOOKS['a phone']);
    await page.locator(complete).first().waitFor();

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it.for(PAGES)(
    '%s has its name for title and heading, and says nothing on the console',
    async ([path, complete, name]) => {
      const { page, troubles } = await started().open(path);
      await page.locator(complete).first().waitFor();

      expect(await page.title()).toBe(`${name} – winnow`);
      expect(await page.locator('h1').textContent()).toBe(name);
      expect(troubles).toEqual([]);
    },
  );

  it('moves the focus to the heading of a page that is gone to by keyboard, and skips to the content', async () => {
    const { page } = await started().open('/');
    await page.locator('.records').waitFor();

    await page.keyboard.press('Tab');
    const first = await page.locator(':focus').innerText();
    await page.keyboard.press('Enter');
    const skipped = await page.locator(':focus').getAttribute('id');
    await page.getByRole('link', { name: 'Failures' }).press('Enter');
    await page.locator('h1', { hasText: 'Failures' }).waitFor();

    expect(first).toBe('Skip to the content');
    expect(skipped).toBe('main');
    expect(await page.locator(':focus').innerText()).toBe('Failures');
  });

  it('keeps the theme that is chosen', async () => {
    const { page } = await started().open('/', { colorScheme: 'light' });
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);

    const before = await theme();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.reload();

    expect([before, await theme()]).toEqual(['light', 'dark']);
  });

  it('finds records by words of a title, keeps the filters in the address, and goes back to them', async () => {
    await started().upload('harbour.txt', 'Vučić Opens the Harbour\n\nThe ferry sails again, he said.\n');
    const { page } = await started().open('/');
    await page.getByLabel('Search').fill('vucic');
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
    const address = page.url();

    await page.locator('tbody a').first().click();
    await page.locator('.row').first().waitFor();
    await page.goBack();
    await page.locator('.records').waitFor();

    expect(new URL(address).search).toBe('?search=vucic');
    expect(await page.getByLabel('Search').inputValue()).toBe('vucic');
    expect(await page.locator('tbody tr').count()).toBe(1);
  });

  it('goes back to where the list was scrolled to', async () => {
    for (let number = 10; number < 30; number++) await started().upload(`story-${number}.txt`, 'One.\n');
    const { page } = await started().open('/');
    const link = page.getByRole('link', { name: 'story-29.txt' });
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);

    await link.click();
    await page.locator('.row').first().waitFor();
    await page.goBack();
    await link.waitFor();

    expect(before).toBeGreaterThan(100);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  });

  it('leads from a number of the overview to its records', async () => {
    const { page } = await started().open('/overview');

    await page.locator('.panel', { hasText: 'by rule' }).getByText('The numbers').click();
    await page.getByRole('link', { name: 'donation/platform-plea' }).click();
    await page.locator('.records').waitFor();

    expect(await page.locator('tbody .key').allTextContents()).toEqual(['000_036b6ae5d702110b.txt']);
  });

  it('shows what went wrong where the server does not answer, and tries again', async () => {
    const { page } = await started().open('about:blank');
    await page.route('**/api/records?*', (route) =>
      route.fulfill({ status: 500, json: { message: 'the table is away' } }),
    );
    await page.goto(started().address);
    await page.getByText('the table is away').waitFor();
    await page.unroute('**/api/records?*');

    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.records').waitFor();

    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it(`loads ${FIRST_LOAD / 1000} kB at most before it can be used`, async () => {
    const { page } = await started().open('about:blank');
    const session = await page.context().newCDPSession(page);
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send('Network.enable');
    await page.goto(started().address);
    await page.locator('.records').waitFor();

    console.log(`first load: ${bytes} bytes`);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(FIRST_LOAD);
  });
});
