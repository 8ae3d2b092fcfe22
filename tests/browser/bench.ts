/**
 * How quick the record page is with a long text: `npm run bench:pages -- MEGABYTES` (3). Times are medians of the
 * rounds, milliseconds; the console, the stack and the browser share the machine.
 */
import type { Page } from 'playwright-core';
import { median } from '../bench/median.ts';
import { Console } from './harness.ts';

const ROUNDS = 5;
const PARAGRAPH = `“Vučić said” it was a long story — ${'word after word of it without any end in sight, '.repeat(10)}`;
const RESIDUE = 'Leave a Reply\n\nYour email address will not be published. Required fields are marked *\n\n';
/** Every so many paragraphs. */
const BETWEEN = 50;

const megabytes = Number(process.argv[2] ?? 3);
const paragraphs = Math.round((megabytes * 1e6) / Buffer.byteLength(PARAGRAPH));
const text = Array.from({ length: paragraphs }, (_, index) =>
  index % BETWEEN === BETWEEN - 1 ? `${PARAGRAPH}\n\n${RESIDUE}` : `${PARAGRAPH}\n\n`,
).join('');

const running = await Console.start();
try {
  await running.upload('long.txt', text);
  const rounds: Record<string, number>[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measure());
  console.log(`${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB, ${paragraphs} paragraphs`);
  for (const name of Object.keys(rounds[0] ?? {})) {
    console.log(`${name.padEnd(56)}${median(rounds.map((times) => times[name] ?? Number.NaN)).toFixed(0)}`);
  }
} finally {
  await running.close();
}

async function measure(): Promise<Record<string, number>> {
  const { page } = await running.open('/');
  await page.locator('.records').waitFor();
  const opened = await timed(page, '.records a.key', '.row');
  const elements = await page.locator('*').count();
  const toggled = await timed(page, '.toggle-norm', '.toggle-norm[aria-pressed=false]');
  const jumped = await timed(page, 'li:last-child > .jump', 'button.label:focus');
  const scrolled = await longestFrame(page);
  await page.context().close();
  return {
    'from the click on a record to its first rows': opened,
    'to mark a kind as plain text': toggled,
    'to go to a removal near the end, and focus it': jumped,
    'longest frame while 100 windows are scrolled through': scrolled,
    'elements on the page at first (a number)': elements,
  };
}

/** From a click until something is there, painted. Milliseconds, by the page's own clock. */
function timed(page: Page, click: string, shown: string): Promise<number> {
  return page.evaluate(
    async ([from, to]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      document.querySelector<HTMLElement>(from)?.click();
      while (document.querySelector(to) === null) await frame();
      await frame();
      return performance.now() - start;
    },
    [click, shown] as const,
  );
}

function longestFrame(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const WINDOWS = 100;
    let longest = 0;
    scrollTo(0, 0);
    for (let step = 0, before = performance.now(); step < WINDOWS; step++) {
      scrollBy(0, innerHeight);
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      longest = Math.max(longest, now - before);
      before = now;
    }
    return longest;
  });
}
