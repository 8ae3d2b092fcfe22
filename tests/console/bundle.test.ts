import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bundleApp, FIRST_LOAD_BUDGET, HeavyPageError, UnlinkedEntryError } from '../../console/bundle.ts';
import { ROOT } from '../../infra/sources.ts';
import { folderWith } from '../cli/run.ts';

const PAGE =
  '<!doctype html><link rel="stylesheet" href="/style.css"><script type="module" src="/main.tsx"></script>';
const FILES = {
  'index.html': PAGE,
  'style.css': 'body { margin: 0 }',
  'main.tsx': 'document.title = "x";',
};

function appWith(files: Readonly<Record<string, string>>): string {
  const { path, remove } = folderWith({ ...FILES, ...files });
  onTestFinished(remove);
  symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'));
  return path;
}

/** Text that does not compress, the same each time. */
function noise(length: number): string {
  let [state, text] = [1, ''];
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += state.toString(36);
  }
  return text;
}

describe('the pages', () => {
  test('are one page and files whose names change with their content', async () => {
    const first = await bundleApp(appWith({}));
    const other = await bundleApp(appWith({ 'main.tsx': 'document.title = "y";' }));

    const page = Buffer.from(first.page.bodies.identity).toString();
    expect(page).toMatch(
      /^<!doctype html><link rel="stylesheet" href="\/assets\/style-\w{8}\.css"><script type="module" src="\/assets\/main-\w{8}\.js"><\/script>$/,
    );
    expect([...first.assets.keys()].every((name) => page.includes(`/assets/${name}`))).toBe(true);
    expect(first.assets.size).toBe(2);
    const names = ({ assets }: typeof first, end: string) =>
      [...assets.keys()].filter((name) => name.endsWith(end));
    expect(names(other, '.js')).not.toEqual(names(first, '.js'));
    expect(names(other, '.css')).toEqual(names(first, '.css'));
    expect([first.page.isHashed, ...first.assets.values().map(({ isHashed }) => isHashed)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('are compressed both ways to the same', async () => {
    const { page } = await bundleApp(appWith({}));

    expect(brotliDecompressSync(page.bodies.br)).toEqual(Buffer.from(page.bodies.identity));
    expect(gunzipSync(page.bodies.gzip)).toEqual(Buffer.from(page.bodies.identity));
    expect(page.type).toBe('text/html; charset=utf-8');
  });

  test('may be components', async () => {
    const { assets } = await bundleApp(
      appWith({ 'main.tsx': 'import { render } from "preact"; render(<b>bold</b>, document.body);' }),
    );

    const scripts = [...assets].filter(([name]) => name.endsWith('.js'));
    expect(Buffer.from(scripts[0]?.[1].bodies.identity ?? []).toString()).toContain('bold');
  });

  test('are refused when the first load is too heavy', async () => {
    const bundling = bundleApp(appWith({ 'main.tsx': `document.title = "${noise(300_000)}";` }));

    await expect(bundling).rejects.toThrow(HeavyPageError);
    await expect(bundling).rejects.toThrow(
      /load \d{6} compressed bytes, more than the 150000 that are allowed/,
    );
  });

  test('may bring more later, when a page asks for it', async () => {
    const { firstLoadBytes, assets } = await bundleApp(
      appWith({
        'main.tsx': 'import("./heavy.ts").then(({ heavy }) => heavy());',
        'heavy.ts': `export const heavy = () => "${noise(300_000)}".length;`,
      }),
    );

    expect(firstLoadBytes).toBeLessThan(2_000);
    expect(assets.size).toBe(3);
  });

  test('start workers by names that stay', async () => {
    const folder = appWith({ 'main.tsx': 'new Worker("/assets/clean.worker.js", { type: "module" });' });
    mkdirSync(join(folder, 'pages'));
    writeFileSync(join(folder, 'pages', 'clean.worker.ts'), 'postMessage(1);');

    const { assets, firstLoadBytes } = await bundleApp(folder);

    expect(assets.get('clean.worker.js')).toMatchObject({ isHashed: false });
    expect(firstLoadBytes).toBeLessThan(2_000);
  });

  test('are refused when the page does not load them', async () => {
    const bundling = bundleApp(appWith({ 'index.html': PAGE.replace('/main.tsx', '/other.tsx') }));

    await expect(bundling).rejects.toThrow(UnlinkedEntryError);
    await expect(bundling).rejects.toThrow('console/app/index.html does not load "/main.tsx"');
  });

  test('of the console itself stay within the budget', async () => {
    const { firstLoadBytes } = await bundleApp();

    expect(FIRST_LOAD_BUDGET).toBe(150_000);
    expect(firstLoadBytes).toBeLessThanOrEqual(FIRST_LOAD_BUDGET);
  });
});
