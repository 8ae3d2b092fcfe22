import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleFunction, HeavyStartError, refuseHeavyStart, START_BUDGET } from '../../infra/bundle.ts';
import { hashCleaningCode } from '../../infra/cleaning-code.ts';
import { CLEAN_UPLOAD, CLEANING } from '../../infra/sources.ts';

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'winnow-bundle-test-'));
});
afterAll(() => rm(scratch, { recursive: true }));

describe('a bundle', () => {
  test('loads at start what is imported, and on need what is imported when called', async () => {
    const entry = await sources('split', {
      'entry.ts':
        "import { a } from './a.ts'; export const handler = async () => a + (await import('./b.ts')).b;",
      'a.ts': "export const a: string = 'at start, ';",
      'b.ts': "export const b: string = 'on need';",
    });
    const bundle = await bundleFunction({ entry, directory: join(scratch, 'split-out') });
    const files = await readdir(bundle.directory);
    const { handler } = await import(join(bundle.directory, 'index.mjs'));

    expect(await handler()).toBe('at start, on need');
    expect(files).toHaveLength(2);
    expect(bundle.startBytes).toBe((await readFile(join(bundle.directory, 'index.mjs'))).length);
    expect(bundle.onNeedBytes).toBeGreaterThan(0);
  });

  test('runs dependencies that still call require', async () => {
    const entry = await sources('require', {
      'entry.ts': "import old from './old.cjs'; export const handler = () => old.separator;",
      'old.cjs': "module.exports.separator = require('node:path').sep;",
    });
    const { directory } = await bundleFunction({ entry, directory: join(scratch, 'require-out') });
    const { handler } = await import(join(directory, 'index.mjs'));
    expect(handler()).toBe('/');
  });

  test('of the function keeps within what a cold start may load', async () => {
    const bundle = await bundleFunction({ entry: CLEAN_UPLOAD, directory: join(scratch, 'weighed') });

    expect(bundle.startBytes).toBeLessThanOrEqual(START_BUDGET);
    expect(() => refuseHeavyStart(bundle)).not.toThrow();
  });

  test('that loads more at its start is refused, with its weight', () => {
    const bundle = { directory: '', startBytes: START_BUDGET + 1, onNeedBytes: 0 };

    expect(() => refuseHeavyStart(bundle)).toThrow(HeavyStartError);
    expect(() => refuseHeavyStart(bundle)).toThrow('would load 950001 bytes of code, more than the 950000');
  });

  test('of the function is the same bytes wherever it is written, and brings the SDK along', async () => {
    const first = await bundleFunction({ entry: CLEAN_UPLOAD, directory: join(scratch, 'one') });
    const second = await bundleFunction({
      entry: CLEAN_UPLOAD,
      directory: join(scratch, 'far', 'away', 'two'),
    });
    expect(await contents(second.directory)).toEqual(await contents(first.directory));
    expect((await contents(first.directory)).filter(([, text]) => /from\s*"@aws-sdk/.test(text))).toEqual([]);
  });
});

describe('the hash of the cleaning code', () => {
  test('is the same from any directory', async () => {
    const here = process.cwd();
    const hash = await hashCleaningCode();
    process.chdir(scratch);
    try {
      expect(await hashCleaningCode(CLEANING)).toBe(hash);
    } finally {
      process.chdir(here);
    }
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });

  test('changes with a rule that is loaded on need, but not with a comment or where it lies', async () => {
    const rules = 'export const rules: RegExp[] = [/donate/];';
    const hash = async (name: string, rule: string) =>
      hashCleaningCode(
        await sources(name, {
          'entry.ts': "export const load = () => import('./rules.ts');",
          'rules.ts': rule,
        }),
      );

    const before = await hash('before', rules);
    expect(await hash('commented/deeper', `/** What goes. */\n${rules} // since May`)).toBe(before);
    expect(await hash('changed', rules.replace('donate', 'patron'))).not.toBe(before);
  });
});

async function sources(name: string, files: Record<string, string>): Promise<string> {
  const directory = join(scratch, name);
  await mkdir(directory, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(directory, file), text);
  return join(directory, 'entry.ts');
}

async function contents(directory: string): Promise<[name: string, text: string][]> {
  const names = (await readdir(directory)).sort();
  return Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [name, await readFile(join(directory, name), 'utf8')],
    ),
  );
}
