import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cleaner } from '../../lambdas/cleaning/index.ts';
import { contentOf, ITEM_LIMIT, itemBytes } from '../../lambdas/stores/record.ts';

/**
 * By hand, from "DynamoDB item sizes and formats": names and strings as UTF-8; numbers a byte for two digits and one
 * more, taken one byte longer here for a sign or an odd start; null and boolean one byte; lists and maps three bytes,
 * and one for each element.
 */
describe('the size of an item', () => {
  test.each([
    ['nothing', {}, 0],
    ['a string, with its name', { source: 'abc' }, 6 + 3],
    ['an empty string', { text: '' }, 4],
    ['Latin letters with diacritics at two bytes', { t: 'čć' }, 1 + 4],
    ['Cyrillic at two bytes, CJK at three, an emoji at four', { t: 'я中🙏' }, 1 + 2 + 3 + 4],
    ['a name beyond ASCII', { č: 'a' }, 2 + 1],
    ['a number of one digit', { n: 7 }, 1 + 3],
    ['a number of four digits', { n: 1234 }, 1 + 4],
    ['a boolean', { b: true }, 1 + 1],
    ['null', { b: null }, 1 + 1],
    ['undefined, which is not sent', { b: undefined }, 0],
    ['an empty list', { l: [] }, 1 + 3],
    ['a list', { l: ['ab', 'c'] }, 1 + 3 + (1 + 2) + (1 + 1)],
    ['an empty map', { m: {} }, 1 + 3],
    ['a map', { m: { ab: 'cd', e: 'f' } }, 1 + 3 + (1 + 2 + 2) + (1 + 1 + 1)],
    [
      'a list of removals',
      { removed: [{ rule: 'a/b', start: 10, end: 25 }] },
      7 + 3 + 1 + (3 + 3) + (4 + 3) + (5 + 3) + (3 + 3),
    ],
  ])('is that of %s', (_, item, bytes) => {
    const size = itemBytes(item);

    expect(size).toBe(bytes);
  });

  test('leaves room below what DynamoDB refuses', () => {
    expect(ITEM_LIMIT).toBeLessThan(400 * 1024);
    expect(ITEM_LIMIT).toBeGreaterThan(390 * 1024);
  });

  test('is never less for a number than the bytes of its digits', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (number) => {
        const digits = String(number).length;

        expect(itemBytes({ n: number }) - 1).toBeGreaterThanOrEqual(Math.ceil(digits / 2) + 1);
      }),
    );
  });
});

describe('the content of a record', () => {
  const encoding = { name: 'utf-8', outcome: 'certain' } as const;

  test('leaves out what there is none of', () => {
    const text = 'a story without a headline, in small letters.\n';

    const content = contentOf({ text, encoding }, new Cleaner().clean(text));

    expect(Object.keys(content).sort()).toEqual([
      'contentHash',
      'encoding',
      'normalised',
      'removed',
      'status',
      'text',
    ]);
  });

  test('counts the words that each rule removed', () => {
    const plea = 'Support UP or become our patron!';
    const text = `A story.\n\nHe said so, he said.\n\n${plea}\n\n${plea}\n`;

    const content = contentOf({ text, encoding }, new Cleaner().clean(text));

    expect(content.removedWords).toEqual({ 'donation/become-our-patron': 12 });
  });

  test('adds up the words of all places where a rule removed something', () => {
    const text = 'A story.\n\nShare it now\n\nHe said so.\n\nShare this\n';
    const spanOf = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const removed = [
      { rule: 'share/row', ...spanOf('Share it now') },
      { rule: 'share/row', ...spanOf('Share this') },
    ] as const;

    const content = contentOf({ text, encoding }, { ...new Cleaner().clean(text), removed });

    expect(content.removedWords).toEqual({ 'share/row': 5 });
  });

  test('counts words whose letters have marks of their own as what they are', () => {
    const text = `A story.\n\nНаступна новина.\n\n${'Подоба\u0308 вуч\u030cић '.repeat(2)}`;
    const start = text.indexOf('Подоба');
    const removed = [{ rule: 'share/row', start, end: text.length }] as const;

    const content = contentOf({ text, encoding }, { ...new Cleaner().clean(text), removed });

    expect(content.removedWords).toEqual({ 'share/row': 4 });
  });

  test('has the hash of the clean text in UTF-8', () => {
    const text = '„Путин“\n';

    const content = contentOf({ text, encoding }, new Cleaner().clean(text));

    // printf '"Путин"\n' | sha256sum
    expect(content.text).toBe('"Путин"\n');
    expect(content.contentHash).toBe('204c85296d31d607b55594819f097aa670408f91f1f195948a2afcdef6d2dc24');
  });

  test('does not carry the edits, which hold what was removed', () => {
    const text = 'A story.\n\nSupport UP or become our patron!\n';

    const content = contentOf({ text, encoding }, new Cleaner().clean(text));

    expect(JSON.stringify(content)).not.toContain('patron!');
    expect(Object.keys(content)).not.toContain('edits');
  });

  test('lists the spellings that folding took away', () => {
    const text = 'Vučić, Vucić and Vučić went to Čačak.';

    const content = contentOf({ text, encoding }, new Cleaner().clean(text));

    expect(content.spellings).toEqual({ Vucic: ['Vučić', 'Vucić'], Cacak: ['Čačak'] });
    expect(content.flags).toBeUndefined();
  });

  test('cuts the spellings at four kilobytes and says so', () => {
    const text = Array.from({ length: 500 }, (_, i) => `č${i}`).join(' ');

    const { spellings, flags } = contentOf({ text, encoding }, new Cleaner().clean(text));

    expect(flags).toEqual(['spellings-cut']);
    expect(JSON.stringify(spellings).length).toBeLessThanOrEqual(4096);
    expect(Object.keys(spellings ?? {}).length).toBeGreaterThan(200);
  });
});
