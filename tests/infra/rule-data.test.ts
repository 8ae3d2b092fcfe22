import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { BUNDLING } from '../../infra/bundle.ts';
import { RULES, SIGNS } from '../../lambdas/cleaning/rules/index.ts';

const directory = await mkdtemp(join(tmpdir(), 'winnow-rule-data-'));
afterAll(() => rm(directory, { recursive: true }));

describe('the rules in a bundle', () => {
  it('are those of the sources without their reasons and examples', async () => {
    const outfile = join(directory, 'rules.mjs');
    await build({ ...BUNDLING, entryPoints: ['lambdas/cleaning/rules/index.ts'], outfile });

    const bundled = await import(outfile);

    const bare = ({ why, languages, removes, keeps, ...rest }: (typeof RULES | typeof SIGNS)[number]) => rest;
    expect(bundled.RULES).toEqual(RULES.map(bare));
    expect(bundled.SIGNS).toEqual(SIGNS.map(bare));
  });
});
