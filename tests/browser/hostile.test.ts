import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from './describe-in-browser.ts';
import { sendPoison, type Watched } from './harness.ts';

const HANDLER = '<img src=x onerror="window.injected=1">';
const SCRIPT = '<script>window.injected=1</script>';
const KEY = `${SCRIPT.replaceAll('/', '∕')}${HANDLER}.txt`;
/** First line, and so the title; a rule's match; words that are normalised. */
const TEXT = `${HANDLER} Headline ${SCRIPT}\n\n“${SCRIPT}” he said – ${HANDLER}\n\nLeave a Reply\n`;

/** What an injection would leave: a flag on the window, an image, a script that is not one of ours. */
async function traces({ page, troubles }: Watched): Promise<unknown> {
  const found = await page.evaluate(() => ({
    flag: 'injected' in window,
    images: document.images.length,
    scripts: [...document.scripts].filter(({ src }) => !src.startsWith(location.origin)).length,
  }));
  return { ...found, troubles };
}

const NONE = { flag: false, images: 0, scripts: 0, troubles: [] };

describeInBrowser('an upload that tries to inject a script', (started) => {
  beforeAll(async () => {
    await started().upload(KEY, TEXT);
    await started().upload(`${HANDLER}.html`, `<!doctype html>${SCRIPT}`);
  });

  it('shows as text in the list, in its key and its title', async () => {
    const watched = await started().open('/');
    const row = watched.page.locator('tbody tr', { hasText: 'Headline' });
    await row.waitFor();

    expect(await row.locator('.key').textContent()).toBe(KEY);
    expect(await row.locator('.title').textContent()).toBe(`${HANDLER} Headline ${SCRIPT}`);
    expect(await traces(watched)).toEqual(NONE);
  });

  it('shows as text in the record, on both sides, in marks, in the list of removals and in the JSON', async () => {
    const watched = await started().open(`/record?${new URLSearchParams({ source: KEY })}`);
    const { page } = watched;
    await page.locator('.row').first().waitFor();
    await page.getByText('Record as JSON').click();
    await page.locator('.json pre').waitFor();
    await page.locator('.norm').first().hover();

    const quoted = page.locator('.row', { hasText: 'he said' });
    expect(await page.locator('h1').textContent()).toBe(KEY);
    expect(await quoted.locator('.raw').textContent()).toBe(`“${SCRIPT}” he said – ${HANDLER}`);
    expect(await quoted.locator('.clean').textContent()).toBe(`"${SCRIPT}" he said - ${HANDLER}`);
    expect(await traces(watched)).toEqual(NONE);
  });

  it('shows as text among the failures, as a key and as a message', async () => {
    const body = `${SCRIPT}${HANDLER}`;
    await sendPoison(started().stack, body);
    const watched = await started().open('/failures');
    await watched.page.getByText('The message', { exact: true }).click();

    expect(await watched.page.locator('.letters pre').textContent()).toBe(body);
    expect(await watched.page.locator('tbody .key').textContent()).toBe(`${HANDLER}.html`);
    expect(await traces(watched)).toEqual(NONE);
  });

  it('shows as text in an address that was made up', async () => {
    const watched = await started().open(`/record?${new URLSearchParams({ source: HANDLER })}`);
    await watched.page.getByRole('alert').waitFor();

    const { troubles, ...found } = (await traces(watched)) as typeof NONE;
    expect(await watched.page.locator('h1').textContent()).toBe(HANDLER);
    expect(found).toEqual({ flag: false, images: 0, scripts: 0 });
    expect(troubles).toEqual([expect.stringContaining('404')]);
  });
});
