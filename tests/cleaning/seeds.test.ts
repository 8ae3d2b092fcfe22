import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Cleaner, decode } from '../../lambdas/cleaning/index.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const EXPECTED = new URL('../expected/', import.meta.url);

const cleaner = new Cleaner();

async function cleanSeed(name: string) {
  const { text: raw } = await decode(readFileSync(new URL(name, SEEDS)));
  return { raw, cleaned: cleaner.clean(raw) };
}

describe.each(readdirSync(SEEDS))('the seed %s', (name) => {
  it('becomes what was expected of it by hand', async () => {
    const { cleaned } = await cleanSeed(name);

    expect(cleaned.text).toBe(readFileSync(new URL(name, EXPECTED), 'utf8'));
  });
});

describe('the seeds', () => {
  it.each([
    [
      '000_036b6ae5d702110b.txt',
      'World Leaders Secretly Engaging with Putin, Claims Serbian President',
      [
        'verification-token/labelled-in-front',
        'donation/platform-plea',
        'comment-form/heading',
        'comment-form/email-notice',
        'comment-form/akismet',
      ],
    ],
    [
      '001_e275be020c35140d.txt',
      'Serbian President has first phone call with Putin in 2.5 years',
      ['repeated-lead/joined-paragraphs', 'donation/become-our-patron'],
    ],
    ['002_f1c14fb623d5a113.txt', undefined, []],
    ['003_c79abe553812eb25.txt', undefined, []],
    ['004_9fa6195cd0faa982.txt', undefined, []],
  ])('%s has its title, and loses residue to these rules alone', async (name, title, rules) => {
    const { cleaned } = await cleanSeed(name);

    expect(cleaned.title).toBe(title);
    expect(cleaned.removed.map(({ rule }) => rule)).toEqual(rules);
    expect(cleaned.flags).toEqual([]);
  });

  it('name the removed text by its place in the raw text', async () => {
    const { raw, cleaned } = await cleanSeed('000_036b6ae5d702110b.txt');

    const removed = cleaned.removed.map(({ start, end }) => raw.slice(start, end).trim());

    expect(removed[0]).toBe('. Verification: 8ea7dd8e8067cf6e');
    expect(removed[1]).toMatch(/^Is this content hitting the mark.*GoGetFunding$/su);
    expect(removed[2]).toBe('Leave a Reply');
  });
});
