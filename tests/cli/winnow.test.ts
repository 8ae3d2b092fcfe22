import { readFileSync } from 'node:fs';
import { afterAll, describe, test } from 'vitest';
import { folderWith, winnow } from './run.ts';

const STORY = 'Vučić speaks\n\nHe said “no”.\n\nSupport UP or become our patron!\n';
const CLEAN = 'Vucic speaks\n\nHe said "no".\n';

const { path: folder, remove } = folderWith({
  'story.txt': STORY,
  'open.txt': 'Without a line end',
  'empty.txt': '',
  'utf16.txt': Buffer.from(`\ufeff${STORY}`, 'utf16le'),
  'lines.jsonl': `{"id":1,"text":"One."}\n\nnot JSON\n{"id":2}\n{"id":3,"text":"Three."}`,
});

afterAll(remove);

describe.concurrent('winnow clean', () => {
  test('prints the clean text of a file and nothing else', async ({ expect }) => {
    const ended = await winnow(['clean', 'story.txt'], { folder });

    expect(ended).toEqual({ code: 0, out: CLEAN, err: '' });
  });

  test.for([[[]], [['-']]])('cleans standard input: %j', async ([args = []], { expect }) => {
    const ended = await winnow(['clean', ...args], { folder, input: STORY });

    expect(ended).toEqual({ code: 0, out: CLEAN, err: '' });
  });

  test('leaves a text without a line end without one', async ({ expect }) => {
    const ended = await winnow(['clean', 'open.txt'], { folder });

    expect(ended).toEqual({ code: 0, out: 'Without a line end', err: '' });
  });

  test('prints several files in order, each with a line end, and goes on after one that is rejected', async ({
    expect,
  }) => {
    const ended = await winnow(['clean', 'open.txt', 'empty.txt', 'utf16.txt'], { folder });

    expect(ended).toEqual({
      code: 1,
      out: `Without a line end\n${CLEAN}`,
      err: 'winnow: empty.txt: rejected, empty: The upload has no bytes.\n',
    });
  });

  test('--json prints the record', async ({ expect }) => {
    const ended = await winnow(['clean', '--json', 'utf16.txt'], { folder });

    expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: '' });
    expect(ended.out.endsWith('}\n')).toBe(true);
    expect(JSON.parse(ended.out)).toEqual({
      source: 'utf16.txt',
      status: 'clean',
      title: 'Vucic speaks',
      text: CLEAN,
      removed: [{ rule: 'donation/become-our-patron', start: 27, end: 61 }],
      removedWords: { 'donation/become-our-patron': 6 },
      normalised: { repaired: 0, quotes: 2, diacritics: 2, punctuation: 0, spaces: 0, invisibles: 0 },
      spellings: { Vucic: ['Vučić'] },
      encoding: { name: 'utf-16le', outcome: 'certain' },
      contentHash: expect.stringMatching(/^[\da-f]{64}$/),
      profile: 'article',
    });
  });

  test('--json prints one record a line for several files, the rejected among them', async ({ expect }) => {
    const ended = await winnow(['clean', '--json', 'story.txt', 'empty.txt', 'open.txt'], { folder });

    const records = ended.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(ended.code).toBe(1);
    expect(records).toMatchObject([
      { source: 'story.txt', status: 'clean', text: CLEAN },
      { source: 'empty.txt', status: 'rejected', reason: { code: 'empty' } },
      { source: 'open.txt', status: 'clean', text: 'Without a line end' },
    ]);
  });

  test('--explain is plain in a pipe', async ({ expect }) => {
    const ended = await winnow(['clean', '--explain', 'story.txt'], { folder });

    expect(ended.code).toBe(0);
    expect(ended.out).not.toContain('\u001b');
    expect(ended.out).toContain('Vu[-č-]{+c+}i[-ć-]{+c+} speaks\n');
    expect(ended.out).toContain('‹donation/become-our-patron› [-Support UP or become our patron!-]');
  });

  test('--explain is coloured where colours are asked for', async ({ expect }) => {
    const ended = await winnow(['clean', '--explain', 'story.txt'], {
      folder,
      environment: { FORCE_COLOR: '1' },
    });

    expect(ended.code).toBe(0);
    expect(ended.out).toContain('Vu\u001b[31mč\u001b[39m\u001b[32mc\u001b[39m');
  });

  test('--only and --diacritics choose what is done', async ({ expect }) => {
    const ended = await winnow(['clean', '--only', 'normalise', '--diacritics', 'keep', 'story.txt'], {
      folder,
    });

    expect(ended).toEqual({
      code: 0,
      out: 'Vučić speaks\n\nHe said "no".\n\nSupport UP or become our patron!\n',
      err: '',
    });
  });

  test('--jsonl names lines that are none, keeps the order of the others, and fails', async ({ expect }) => {
    const ended = await winnow(['clean', '--jsonl', 'lines.jsonl'], { folder });

    const rows = ended.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toMatchObject([
      { id: 1, text: 'One.' },
      { id: 3, text: 'Three.' },
    ]);
    expect(ended.err.split('\n')).toEqual([
      expect.stringMatching(/^winnow: lines\.jsonl line 3: it is not JSON \(/),
      'winnow: lines.jsonl line 4: its "text" is not a string',
      '',
    ]);
    expect(ended.code).toBe(1);
  });

  test('--jsonl cleans standard input', async ({ expect }) => {
    const ended = await winnow(['clean', '--jsonl'], { folder, input: '{"id":"a","text":"Vučić"}\n' });

    expect({ ...ended, out: JSON.parse(ended.out) }).toMatchObject({
      code: 0,
      out: { id: 'a', text: 'Vucic', removed: [], flags: [] },
      err: '',
    });
  });

  test.for([
    ['there is no such file', ['missing.txt']],
    ['there is no such file', ['--jsonl', 'missing.txt']],
    ['it is a folder; name the files in it', ['.']],
    ['it is a folder; name the files in it', ['--jsonl', '.']],
  ] as const)('says in one line that %s: %j', async ([problem, args], { expect }) => {
    const ended = await winnow(['clean', ...args], { folder });

    expect(ended).toEqual({ code: 3, out: '', err: `winnow: cannot read ${args.at(-1)}: ${problem}\n` });
  });

  test.for([
    [['clean', '--wrong'], "error: unknown option '--wrong'\n(see winnow clean --help)\n"],
    [
      ['clean', '--json', '--explain', 'story.txt'],
      "error: option '--explain' cannot be used with option '--json'\n(see winnow clean --help)\n",
    ],
    [
      ['clean', '--only', 'everything', 'story.txt'],
      'winnow: --only takes some of repair,normalise,remove, not "everything"\n',
    ],
    [['put'], "error: missing required argument 'file'\n(see winnow put --help)\n"],
    [['put', '--key', 'k', 'a', 'b'], 'winnow: --key names one upload; for several files use --prefix\n'],
    [
      ['put', 'old/a.txt', 'new/a.txt'],
      'winnow: old/a.txt and new/a.txt would get one key, a.txt; upload them apart\n',
    ],
    [
      ['start', 'old/a.txt', 'new/a.txt'],
      'winnow: old/a.txt and new/a.txt would get one key, a.txt; upload them apart\n',
    ],
    [
      ['start', '--s3-port', '70000'],
      "error: option '--s3-port <port>' argument '70000' is invalid. A port is a number up to 65535.\n(see winnow start --help)\n",
    ],
    [['frobnicate'], "error: unknown command 'frobnicate'\n(see winnow --help)\n"],
  ] as const)('tells wrong use from other failures: %j', async ([args, err], { expect }) => {
    const ended = await winnow(args, { folder });

    expect(ended).toEqual({ code: 2, out: '', err });
  });

  test('ends without a complaint when its reader has had enough', async ({ expect }) => {
    const lines = '{"id":1,"text":"A line of the corpus."}\n'.repeat(20_000);
    const script = `import { spawn } from 'node:child_process';
      const [program, ...args] = process.argv.slice(1);
      const child = spawn(process.execPath, [program, ...args], { stdio: ['inherit', 'pipe', 'inherit'] });
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', (code) => console.log(code));`;

    const ended = await winnow(['clean', '--jsonl'], { folder, input: lines, through: script });

    expect(ended).toEqual({ code: 0, out: '0\n', err: '' });
  });
});

test('--version prints the version of package.json', async ({ expect }) => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

  const ended = await winnow(['--version'], { folder });

  expect(ended).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

describe.concurrent('without a running local stack', () => {
  test.for([
    ['get', 'story.txt'],
    ['ls'],
    ['ls', '--status', 'deleted'],
    ['put', 'story.txt'],
    ['dead-letters'],
    ['replay'],
    ['audit'],
  ])('winnow %j gives its advice in one line', async (args, { expect }) => {
    const ended = await winnow(args, { folder });

    expect(ended).toEqual({
      code: 3,
      out: '',
      err: 'winnow: no local stack runs on .winnow. Start one with "npm start" in another terminal, name its folder with --data, or one on AWS with --stack.\n',
    });
  });

  test('a stack on AWS without a region gives its advice in one line', async ({ expect }) => {
    const ended = await winnow(['ls', '--stack', 'winnow'], { folder });

    expect(ended).toEqual({
      code: 3,
      out: '',
      err: 'winnow: Region is missing. Set AWS_REGION, or a region in your AWS profile.\n',
    });
  });
});
