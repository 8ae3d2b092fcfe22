import { readFileSync } from 'node:fs';
import pc from 'picocolors';
import { expect, test } from 'vitest';
import { explain } from '../../cli/explain.ts';
import { Cleaner, RULES } from '../../lambdas/cleaning/index.ts';

const plain = pc.createColors(false);
const coloured = pc.createColors(true);
const cleaner = new Cleaner();

const RAW = 'Vučić speaks\n\nHe said “no”.\n\nSupport UP or become our patron!\n';
const WHY = RULES.find(({ id }) => id === 'donation/become-our-patron')?.why;

function explained(raw: string, colours = plain): string {
  return explain('story.txt', raw, cleaner.clean(raw), colours);
}

test('without colours, marks what was removed and what was changed as wdiff does', () => {
  const account = explained(RAW);

  expect(account).toBe(
    [
      'story.txt',
      '',
      'Vu[-č-]{+c+}i[-ć-]{+c+} speaks',
      '',
      'He said [-“-]{+"+}no[-”-]{+"+}.',
      '',
      '‹donation/become-our-patron› [-Support UP or become our patron!-]',
      '',
      '',
      'title      Vucic speaks',
      `removed    donation/become-our-patron  27..61  ${WHY}`,
      'normalised 2 quotes, 2 diacritics',
      '',
    ].join('\n'),
  );
});

test('with colours, strikes out what was removed, line by line, and needs no brackets', () => {
  const account = explained(RAW, coloured);

  expect(account).toContain('Vu\u001b[31mč\u001b[39m\u001b[32mc\u001b[39m');
  expect(account).toContain('\u001b[9m\u001b[31mSupport UP or become our patron!\u001b[39m\u001b[29m');
  expect(account).not.toContain('[-');
});

test('shows characters that would not be seen by their code points', () => {
  const account = explained('One\u200b two\u00a0three\ufeff.\n');

  expect(account).toContain('One[-U+200B-]{++} two[-U+00A0-]{+ +}three[-U+FEFF-]{++}.');
});

test('lets no control character of the text reach the terminal', () => {
  const account = explained('A\u001b[31mred\u0007 and \u009bmore.\n');

  // Without the text's own line ends and those of the account.
  expect(account.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

test('says so where nothing was done, and prints the text as it is', () => {
  const account = explained('nothing to do here, it is fine as it is.\n');

  expect(account).toBe('story.txt\n\nnothing to do here, it is fine as it is.\n\n\nnormalised nothing\n');
});

test('names the flags', () => {
  const account = explained('Some \ufffd text.\n');

  expect(account).toContain('flag       replacement-characters\n');
});

test('names what goes by a sign, or by its place alone, as the record does', () => {
  const raw = readFileSync(
    new URL('../cleaning/gone/en-02-share-related-footer.txt', import.meta.url),
    'utf8',
  ).replace(/[⟦⟧]/g, '');
  const { removed } = cleaner.clean(raw);

  const account = explained(raw);

  expect(removed.map(({ rule }) => rule)).toContain('share/en');
  expect([...account.matchAll(/^removed {4}(\S+)/gm)].map(([, rule]) => rule)).toEqual(
    removed.map(({ rule }) => rule),
  );
  expect(
    account.match(/‹[^›]*›/g)?.filter((name) => !removed.some(({ rule }) => name === `‹${rule}›`)),
  ).toEqual([]);
  expect(account).not.toMatch(/^removed.*\.\.\d+ {2}$/m);
});
