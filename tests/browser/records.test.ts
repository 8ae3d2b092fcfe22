import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Catalog, RecordPage, RecordRow } from '../../console/api.ts';
import { describeInBrowser } from './describe-in-browser.ts';

/** A table of so many records, which the server itself would take long to fill. */
const MANY = 250;
const PAGE = 100;

const ROWS: readonly RecordRow[] = Array.from({ length: MANY }, (_, index) => ({
  source: `story-${String(index + 1).padStart(3, '0')}.txt`,
  status: 'clean',
}));

/** Answers for a table on AWS, unread until it is asked for. */
async function serveLargeTable(page: Page): Promise<void> {
  let catalog: Catalog = { state: 'unread', records: 0, expected: MANY };
  await page.route('**/api/catalog', (route) => {
    const isPost = route.request().method() === 'POST';
    catalog = isPost ? { state: 'reading', records: 120, expected: MANY } : { state: 'read', records: MANY };
    return route.fulfill({ json: catalog });
  });
  await page.route('**/api/records?*', (route) => {
    const query = new URL(route.request().url()).searchParams;
    return route.fulfill({ json: pageOf(query, catalog) });
  });
}

function pageOf(query: URLSearchParams, catalog: Catalog): RecordPage {
  const isRead = catalog.state === 'read';
  if (!isRead && query.has('search')) return { rows: [], catalog: { ...catalog, needed: true } };
  const behind = ROWS.findIndex(({ source }) => source === query.get('after')) + 1;
  const from = behind || Number(query.get('offset') ?? query.get('cursor') ?? 0);
  const next = from + PAGE < MANY && !isRead ? { next: String(from + PAGE) } : {};
  return {
    rows: ROWS.slice(from, from + PAGE),
    ...(isRead ? { total: MANY, offset: from } : next),
    catalog: { ...catalog, needed: false },
  };
}

const firstKey = (page: Page) => page.locator('tbody .key').first();

describeInBrowser('a table that is not read yet', (started) => {
  async function open(path: string): Promise<Page> {
    const { page } = await started().open('about:blank');
    await serveLargeTable(page);
    await page.goto(new URL(path, started().address).href);
    return page;
  }

  it('goes onwards page by page, and back to the first', async () => {
    const page = await open('/');
    await firstKey(page).waitFor();

    await page.getByRole('link', { name: 'Next' }).click();
    await page.getByRole('link', { name: 'story-101.txt' }).waitFor();
    await page.getByRole('link', { name: 'Next' }).click();
    await page.getByRole('link', { name: 'story-201.txt' }).waitFor();
    const onwards = await page.getByRole('link', { name: 'Next' }).count();
    await page.getByRole('link', { name: 'First' }).click();
    await page.getByRole('link', { name: 'story-001.txt' }).waitFor();

    expect(onwards).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  it('says that a search needs the whole table, and reads it when told to', async () => {
    const page = await open('/?search=story');
    await page.getByText('only after the whole table is read. It holds about 250 records.').waitFor();

    await page.getByRole('button', { name: 'Read the whole table' }).click();
    await page.getByText('Reading the table: 120 of about 250 records').waitFor();
    await page.getByText('1–100 of 250 records').waitFor();
    await page.getByRole('link', { name: 'Last' }).click();
    await page.getByText('201–250 of 250 records').waitFor();

    expect(await page.locator('tbody tr').count()).toBe(50);
    expect(new URL(page.url()).search).toBe('?search=story&offset=200');
    expect(await page.getByRole('button', { name: 'Read the whole table' }).count()).toBe(0);
  });

  it('that was read goes onwards by key, so that what is uploaded meanwhile moves nothing', async () => {
    const page = await open('/?search=story');
    await page.getByRole('button', { name: 'Read the whole table' }).click();
    await page.getByText('1–100 of 250 records').waitFor();

    await page.getByRole('link', { name: 'Next' }).click();
    await page.getByText('101–200 of 250 records').waitFor();
    const onwards = new URL(page.url()).search;
    await page.getByRole('link', { name: 'Next' }).click();
    await page.getByText('201–250 of 250 records').waitFor();
    const more = await page.getByRole('link', { name: 'Next' }).count();
    await page.getByRole('link', { name: 'Previous' }).click();
    await page.getByText('101–200 of 250 records').waitFor();

    expect(onwards).toBe('?search=story&after=story-100.txt');
    expect(more).toBe(0);
    expect(new URL(page.url()).search).toBe('?search=story&offset=100');
  });

  it('asks once for what is typed in one go, and begins a new search on its first page', async () => {
    const page = await open('/?offset=100');
    await firstKey(page).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/records')) asked.push(new URL(request.url()).search);
    });

    await page.getByLabel('Search').pressSequentially('harbour');
    await page.getByText('only after the whole table is read').waitFor();

    expect(asked).toEqual(['?search=harbour&limit=100']);
  });

  it('says why reading failed, and tries again', async () => {
    const page = await open('/');
    const failed: Catalog = {
      state: 'failed',
      records: 0,
      problem: 'AccessDenied: dynamodb:Scan is not allowed',
    };
    await page.route('**/api/catalog', (route) => route.fulfill({ json: failed }));

    await page.getByRole('button', { name: 'Read the whole table' }).click();
    await page.getByText('dynamodb:Scan is not allowed').waitFor();

    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(1);
  });
});
