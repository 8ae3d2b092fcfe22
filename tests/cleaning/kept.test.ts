import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Cleaner } from '../../lambdas/cleaning/index.ts';

const KEPT = new URL('kept/', import.meta.url);

const cleaner = new Cleaner({ profile: 'article' });

/** What went, each block with the rule that took it, and the flags. */
function losses(raw: string) {
  const { removed, flags } = cleaner.clean(raw);
  return { gone: removed.map(({ rule, start, end }) => [rule, raw.slice(start, end)]), flags };
}

/** Texts of authors that look like residue in part: they are about it, quote it, or have its shape. */
describe.each(readdirSync(KEPT).sort())('the text kept/%s', (name) => {
  const raw = readFileSync(new URL(name, KEPT), 'utf8');

  it('loses nothing', () => {
    expect(losses(raw)).toEqual({ gone: [], flags: [] });
  });

  it('loses nothing without the white space around it', () => {
    expect(losses(raw.trim())).toEqual({ gone: [], flags: [] });
  });
});
