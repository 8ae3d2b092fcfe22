import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { describeCounts, describeRecord, describeStatus, printable } from '../../cli/report.ts';
import type { CleanRecord } from '../../lambdas/stores/record.ts';

const plain = pc.createColors(false);

const RECORD: CleanRecord = {
  source: 'a.txt',
  part: '0',
  status: 'clean',
  title: 'Vucic speaks',
  text: 'Vucic speaks\n\nHe said "no".\n',
  removed: [
    { rule: 'a/b', start: 0, end: 10 },
    { rule: 'c/d', start: 20, end: 25 },
    { rule: 'a/b', start: 30, end: 32 },
  ],
  normalised: { repaired: 0, quotes: 2, diacritics: 2, punctuation: 0, spaces: 0, invisibles: 0 },
  flags: ['over-removal'],
  bucket: 'raw',
  cleanedAt: '2026-03-01T12:00:00.000Z',
  revision: '1',
};

describe('the paragraph on a record', () => {
  test('tells title, words, characters removed by rule, counts and flags', () => {
    const paragraph = describeRecord('a.txt', RECORD, plain);

    expect(paragraph).toBe(
      [
        'clean     a.txt',
        '  title      Vucic speaks',
        '  words      5',
        '  removed    a/b, 12 characters',
        '  removed    c/d, 5 characters',
        '  normalised 2 quotes, 2 diacritics',
        '  flag       over-removal',
      ].join('\n'),
    );
  });

  test('says why an upload was rejected', () => {
    const { text: _text, ...rest } = RECORD;
    const record = { ...rest, status: 'rejected', reason: { code: 'html', message: 'It is HTML.' } } as const;

    const paragraph = describeRecord('a.txt', record, plain);

    expect(paragraph).toBe('rejected  a.txt\n  reason     html: It is HTML.');
  });

  test('says where to look when there is no record', () => {
    const paragraph = describeRecord('a.txt', undefined, plain);

    expect(paragraph).toBe('failed    a.txt\n  reason     no record was stored; see the log');
  });
});

test('counts of nothing are nothing', () => {
  expect(describeCounts(undefined)).toBe('nothing');
  expect(
    describeCounts({ repaired: 0, quotes: 0, diacritics: 0, punctuation: 0, spaces: 0, invisibles: 0 }),
  ).toBe('nothing');
});

describe('what is printed of a key', () => {
  test.each([
    ['news/Путин 🙏 "x".txt', 'news/Путин 🙏 "x".txt'],
    ['a\nb', String.raw`"a\nb"`],
    ['a\u001b[31mb', String.raw`"a\u001b[31mb"`],
    ['a\u009b31mb', String.raw`"a\u009b31mb"`],
    ['a\u007fb', String.raw`"a\u007fb"`],
  ])('holds no control character: %j', (key, printed) => {
    expect(printable(key)).toBe(printed);
  });

  test('is safe in a status line, and so is its detail', () => {
    const line = describeStatus({ key: 'a\u009bb', outcome: 'clean', detail: 'c\rd' }, plain);

    expect(line).toBe(String.raw`clean     "a\u009bb"  "c\rd"`);
  });
});
