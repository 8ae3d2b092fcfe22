import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith, winnow } from './run.ts';
import { BACKER, LANTERN } from './what-if/backer.ts';

const STORY = 'He spoke of the bridge, and of the ferry that it replaces after forty years.\n\n';
const PLEA = 'Fund our reporting, become a backer.';

const MODULE = `
export const RULES = [{
  ...${JSON.stringify({ ...BACKER, pattern: undefined })},
  pattern: /fund our reporting, become a backer/,
}];
export const SIGNS = [${JSON.stringify(LANTERN)}];
`;

const folder = folderWith({
  'backer.json': JSON.stringify(BACKER),
  'backer.ts': MODULE,
  'flagged.ts': MODULE.replace('backer/', 'backer/i'),
  'empty.ts': 'export const nothing = 1;',
  'lost.ts': "import './nowhere.ts';",
  'broken.json': '{"rules": [',
  'wrong.json': JSON.stringify({ ...BACKER, removes: ['Give us money.'] }),
});

beforeAll(() => {
  mkdirSync(join(folder.path, 'texts/old'), { recursive: true });
  writeFileSync(join(folder.path, 'texts/a.txt'), `${STORY}${PLEA}\n`);
  writeFileSync(join(folder.path, 'texts/old/b.txt'), STORY);
  writeFileSync(join(folder.path, 'texts/old/c.html'), '<!doctype html><p>Hello');
  writeFileSync(join(folder.path, 'texts/.hidden'), PLEA);
});
afterAll(folder.remove);

const run = (...args: string[]) => winnow(['rules', ...args], { folder: folder.path });

describe('winnow rules list', () => {
  it('names the rules and signs of a kind and language with their reasons', async () => {
    const { code, out } = await run('list', '--kind', 'dateline', '--language', 'en');

    expect(code).toBe(0);
    expect(out).toMatch(/^sign {2}dateline\/en +en +\S.*\.\n$/m);
    expect(out.split('\n').filter((line) => line !== '' && !line.includes('dateline/'))).toEqual([]);
  });

  it('prints each with all its fields as JSON', async () => {
    const { out } = await run('list', '--kind', 'donation', '--language', 'en', '--json');

    const [first] = out.split('\n').map((line) => line && JSON.parse(line));
    expect(first).toMatchObject({
      id: 'donation/platform-plea',
      span: 'block',
      hints: expect.arrayContaining(['patreon']),
    });
  });

  it('refuses a kind that does not exist', async () => {
    const { code, err } = await run('list', '--kind', 'money');

    expect(code).toBe(2);
    expect(err).toContain('(see winnow rules list --help)');
  });
});

describe('winnow rules test', () => {
  it('finds that all examples in use hold', async () => {
    expect(await run('test')).toEqual({ code: 0, out: 'every example holds\n', err: '' });
  });

  it.each(['backer.json', 'backer.ts'])('finds that those of %s hold', async (file) => {
    expect(await run('test', file)).toMatchObject({ code: 0, out: 'every example holds\n' });
  });

  it('names each example that does not hold, and exits with 1', async () => {
    const { code, out } = await run('test', 'wrong.json');

    expect(code).toBe(1);
    expect(out).toMatch(/^donation\/become-a-backer {2}does not remove "Give us money\.": none of its hints/);
  });

  it.each([
    ['none.ts', 3, 'cannot read none.ts: there is no such file'],
    ['lost.ts', 2, 'lost.ts cannot be loaded: Cannot find module'],
    ['empty.ts', 2, 'empty.ts: it exports no rules and no signs'],
    ['broken.json', 2, 'broken.json is no JSON'],
    ['flagged.ts', 2, 'has flags, which are set when rules are compiled: leave them out'],
  ])('says of %s what is wrong with it', async (file, code, problem) => {
    const ended = await run('test', file);

    expect(ended.code).toBe(code);
    expect(ended.err).toContain(problem);
    expect(ended.err.split('\n')).toHaveLength(2);
  });
});

describe('winnow rules what-if', () => {
  it('tells what a rule would do to the files of a folder, and shows the worst', async () => {
    const { code, out, err } = await run('what-if', 'backer.ts', '--dir', 'texts');

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        'read       3 uploads, of these not cleaned: 1 html',
        'changed    1 of 2 documents',
        'lost       36 characters that stayed before',
        'gained     0 characters that went before',
        'rule       donation/become-a-backer  in 0 documents before, 1 after',
        'case       -36 +0  a.txt',
        '',
        'a.txt',
        '',
        'He spoke of the bridge, and of the ferry that it replaces after forty years.',
        '',
        `‹donation/become-a-backer› [-${PLEA}-]`,
        '',
      ].join('\n'),
    );
  });

  it('tells the same as JSON', async () => {
    const { out } = await run('what-if', 'backer.json', '--dir', 'texts', '--prefix', 'a', '--all', '--json');

    expect(JSON.parse(out)).toMatchObject({
      read: 1,
      lost: PLEA.length,
      worst: [{ source: 'a.txt', lost: 36, gained: 0 }],
    });
  });

  it('refuses a rule whose own examples do not hold', async () => {
    const { code, out, err } = await run('what-if', 'wrong.json', '--dir', 'texts');

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('does not remove "Give us money."');
  });

  it.each<[string, string[], number, string]>([
    ['no change', ['--dir', 'texts'], 2, 'name a file with rules, or one to --disable'],
    ['no stack', ['backer.json'], 3, 'no local stack runs on .winnow'],
    ['no folder', ['backer.json', '--dir', 'nowhere'], 3, 'nowhere is no folder'],
    [
      'a rule that is not there',
      ['--disable', 'share/none', '--dir', 'texts'],
      1,
      'there is no such rule or sign to disable',
    ],
    ['a sample of no number', ['backer.json', '--sample', 'many'], 2, 'It is a whole number'],
  ])('says what is wrong with %s', async (_, args, code, problem) => {
    const ended = await run('what-if', ...args);

    expect(ended.code).toBe(code);
    expect(ended.err).toContain(problem);
  });
});
