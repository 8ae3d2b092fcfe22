import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../console/server/catalog/entry.ts';
import { entryOf, rowOf } from '../../console/server/catalog/entry.ts';
import { Folding } from '../../console/server/catalog/folding.ts';
import { type Narrowing, pageOf } from '../../console/server/catalog/query.ts';
import { RowTable } from '../../console/server/catalog/row-table.ts';
import { totalsOf } from '../../console/server/catalog/totals.ts';

const PLAIN = new Folding({ language: undefined });

function entry(source: string, other: Partial<Entry> = {}): Entry {
  return { source, status: 'clean', flags: [], rules: [], uncounted: false, ...other };
}

function tableOf(entries: readonly Entry[], folding = PLAIN): RowTable {
  const table = new RowTable(folding);
  for (const one of entries) table.add(one);
  table.seal();
  return table;
}

function found(table: RowTable, query: Narrowing, folding = PLAIN): string[] {
  return pageOf(table, query, folding, { limit: 1000 }).rows.map((row) => table.key(row));
}

describe('a search', () => {
  const table = tableOf([
    entry('a/Vučić.txt', { title: 'Predsednik govori' }),
    entry('b/vucic.txt', { title: 'The president speaks' }),
    entry('c.txt', { title: 'Vučić meets Čapek' }),
    entry('d.txt', { title: 'VUČIĆ AND Łukasz' }),
    entry('e.txt', { title: 'Вучић говори' }),
    entry('f.txt', { title: 'He said “no”' }),
    entry('g-vu/cic.txt'),
  ]);

  test.each(['Vučić', 'vucic', 'VUCIC', 'VUČIĆ', 'Vuc\u030cic\u0301'])(
    'for %s finds it in keys and titles, however it is spelled there',
    (search) => {
      expect(found(table, { search })).toEqual(['a/Vučić.txt', 'b/vucic.txt', 'c.txt', 'd.txt']);
    },
  );

  test.each([
    ['вучић', ['e.txt']],
    ['capek vucic', ['c.txt']],
    ['lukasz', ['d.txt']],
    ['"no"', ['f.txt']],
    ['“no”', ['f.txt']],
    ['  president ', ['b/vucic.txt']],
    ['president capek', []],
    ['speaksc.txt', []],
    ['lukasz \u200b', ['d.txt']],
  ])('for %j finds %j', (search, keys) => {
    expect(found(table, { search })).toEqual(keys);
  });

  test('knows the spelling of the language that the stack folds by', () => {
    const german = new Folding({ language: 'de' });
    const titles = tableOf(
      [entry('1', { title: 'Mueller geht' }), entry('Müller.txt'), entry('3', { title: 'Muller' })],
      german,
    );

    expect(found(titles, { search: 'Müller' }, german)).toEqual(['1', '3', 'Müller.txt']);
    expect(found(titles, { search: 'mueller' }, german)).toEqual(['1', 'Müller.txt']);
    expect(found(titles, { search: 'muller' }, german)).toEqual(['3', 'Müller.txt']);
  });

  test('finds what a record is called now, not what it was called before', () => {
    const changing = tableOf([entry('a', { title: 'Old name' }), entry('b', { title: 'Other' })]);

    changing.put([entry('a', { title: 'New name' })]);

    expect(found(changing, { search: 'old' })).toEqual([]);
    expect(found(changing, { search: 'new' })).toEqual(['a']);
    expect(found(changing, { search: 'name' })).toEqual(['a']);
  });

  test('finds what a simple search finds, in any table', () => {
    const words = fc.array(fc.constantFrom('ab', 'č', 'Cab', 'b', 'aa', 'x/', ' '), { maxLength: 4 });
    const keys = fc.uniqueArray(
      words.map((parts) => parts.join('')),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(keys, keys, words, (first, later, sought) => {
        const entries = new Map(first.map((key) => [key, entry(key)]));
        const any = tableOf([...entries.values()]);
        const titled = later.map((key) => entry(key, { title: sought[0] ?? 'a title' }));
        any.put(titled);
        for (const one of titled) entries.set(one.source, one);
        const plain = (text: string) => text.replaceAll('č', 'c').toLowerCase();
        const asked = plain(sought.join(''))
          .split(/\s+/)
          .filter((word) => word !== '');

        const expected = [...entries.values()]
          .filter(({ source, title = '' }) =>
            asked.every((word) => plain(source).includes(word) || plain(title).includes(word)),
          )
          .map(({ source }) => source);

        const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
        expect(found(any, { search: sought.join('') })).toEqual(expected.sort(byBytes));
      }),
    );
  });
});

describe('a list', () => {
  const KEYS = Array.from({ length: 10_000 }, (_, n) => `k/${String(n).padStart(5, '0')}.txt`);
  const table = tableOf(
    KEYS.toReversed().map((key, n) =>
      entry(key, {
        status: n % 10 === 3 ? 'rejected' : 'clean',
        ...(n % 10 === 3 && { reason: n % 20 === 3 ? 'html' : 'empty' }),
        flags: n % 5 === 0 ? ['over-removal', 'spellings-cut'] : [],
        rules: n % 4 === 1 ? [{ rule: n % 8 === 1 ? 'share/a' : 'share-x/a', removals: 2, words: 5 }] : [],
      }),
    ),
  );

  test('of ten thousand is paged in the order of keys, each once', () => {
    const seen: string[] = [];
    for (let offset = 0; ; offset += 700) {
      const { rows, total } = pageOf(table, {}, PLAIN, { offset, limit: 700 });
      expect(total).toBe(10_000);
      if (rows.length === 0) break;
      seen.push(...rows.map((row) => table.key(row)));
    }

    expect(seen).toEqual(KEYS);
  });

  test('of which more comes in meanwhile is paged onwards by key, what was there once, with true places', () => {
    const growing = tableOf(['b', 'd', 'f', 'h', 'ž'].map((key) => entry(key)));
    const seen: string[] = [];
    const places: number[] = [];
    for (const arrived of ['a', 'i', 'c', 'g']) {
      const page = pageOf(growing, {}, PLAIN, { limit: 2, after: seen.at(-1) });
      seen.push(...page.rows.map((row) => growing.key(row)));
      places.push(page.offset);
      growing.put([entry(arrived)]);
    }

    expect(seen).toEqual(['b', 'd', 'f', 'h', 'i', 'ž']);
    expect(places).toEqual([0, 3, 5, 8]);
  });

  test('goes on behind a key that is no longer like the search, or is not there', () => {
    const some = tableOf(['a/1', 'a/2', 'b/1', 'b/2'].map((key) => entry(key)));
    const behind = (after: string, query: Narrowing) => {
      const { rows, offset, total } = pageOf(some, query, PLAIN, { limit: 9, after });
      return [rows.map((row) => some.key(row)), offset, total];
    };

    expect(behind('a/15', { search: '1' })).toEqual([['b/1'], 1, 2]);
    expect(behind('a/2', { prefix: 'b/' })).toEqual([['b/1', 'b/2'], 0, 2]);
    expect(behind('b/2', { prefix: 'a/' })).toEqual([[], 2, 2]);
  });

  test.each<[Narrowing, number]>([
    [{ status: 'rejected' }, 1000],
    [{ status: 'deleted' }, 0],
    [{ reason: 'html' }, 500],
    [{ reason: 'html', status: 'clean' }, 0],
    [{ flag: 'over-removal' }, 2000],
    [{ flag: 'spellings-cut' }, 2000],
    [{ flag: 'unsettled' }, 0],
    [{ rule: 'share/a' }, 1250],
    [{ rule: 'share/' }, 1250],
    [{ rule: 'share-x/' }, 1250],
    [{ rule: 'share' }, 0],
    [{ prefix: 'k/00' }, 1000],
    [{ prefix: 'k/' }, 10_000],
    [{ prefix: 'l' }, 0],
    [{ prefix: 'k/099', search: '7.TXT' }, 10],
    [{ prefix: 'k/0', status: 'clean', flag: 'over-removal', rule: 'share/a' }, 250],
  ])('narrowed to %j has %i rows', (query, total) => {
    expect(pageOf(table, query, PLAIN, { limit: 1 }).total).toBe(total);
  });

  test('orders keys as the bucket does, by their bytes', () => {
    const keys = ['\u{1f98a}', '\uff21', 'ž', 'z', 'Z', 'a/b', 'a-b', 'a'];

    const sorted = found(tableOf(keys.map((key) => entry(key))), {});

    expect(sorted).toEqual(['Z', 'a', 'a-b', 'a/b', 'z', 'ž', '\uff21', '\u{1f98a}']);
  });

  test('takes rows in later, one by one or many at once, and changes them in their place', () => {
    const growing = tableOf([entry('b'), entry('d')]);

    growing.put([entry('e'), entry('a'), entry('c')]);
    growing.put([entry('c', { status: 'rejected', reason: 'empty' })]);

    expect(found(growing, {})).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(found(growing, { status: 'rejected' })).toEqual(['c']);
    expect([growing.has('c'), growing.has('cc')]).toEqual([true, false]);
  });
});

describe('a row', () => {
  test('says of a record what there is to say, and no more', () => {
    const record = {
      source: 'ж.txt',
      status: 'clean',
      title: 'Vucic speaks',
      flags: ['over-removal'],
      removed: [
        { rule: 'share/row', start: 0, end: 9 },
        { rule: 'donation/plea', start: 9, end: 12 },
        { rule: 'share/row', start: 30, end: 39 },
      ],
      removedWords: { 'share/row': 7, 'donation/plea': 3 },
      bytes: 5_000_000_000,
      cleanedAt: '2026-11-22T06:43:30.228Z',
    } as const;
    const table = tableOf([
      entryOf(record),
      entryOf({ source: 'b', status: 'deleted', cleanedAt: '2026-01-01T00:00:00.000Z' }),
    ]);

    expect(rowOf(table.entry(0))).toEqual({
      source: 'ж.txt',
      status: 'clean',
      title: 'Vucic speaks',
      flags: ['over-removal'],
      removals: { 'share/row': 2, 'donation/plea': 1 },
      bytes: 5_000_000_000,
      cleanedAt: '2026-11-22T06:43:30.228Z',
    });
    expect(rowOf(table.entry(1))).toEqual({
      source: 'b',
      status: 'deleted',
      cleanedAt: '2026-01-01T00:00:00.000Z',
    });
  });

  test.each([
    ['lists removals without their words', { removed: [{ rule: 'share/row', start: 0, end: 9 }] }, true],
    ['counts removals without their words', { removedByRule: { 'share/row': 1 } }, true],
    ['had nothing removed', { removed: [] }, false],
  ] as const)('is uncounted or not where the record %s', (_, content, uncounted) => {
    const record = {
      source: 'a',
      status: 'clean',
      cleanedAt: '2026-11-22T00:00:00.000Z',
      ...content,
    } as const;

    expect(entryOf(record).uncounted).toBe(uncounted);
  });

  test('cuts a title that is longer than any that the pipeline writes', () => {
    const table = tableOf([entry('a', { title: 'ж'.repeat(70_000) }), entry('b', { title: 'Next' })]);

    expect(table.entry(0).title).toBe('ж'.repeat(21_845));
    expect(table.entry(1)).toMatchObject({ source: 'b', title: 'Next' });
  });

  test('takes less than 500 bytes of memory', () => {
    const rows = Array.from({ length: 50_000 }, (_, n) =>
      entry(`ukrainska-pravda/2026-11-22/story-${n}.txt`, {
        title: `Vucic speaks to a committee of eleven about the matter of ${n}`,
        rules: [{ rule: 'share/row', removals: 1, words: 2 }],
      }),
    );

    expect(tableOf(rows).heldBytes / rows.length).toBeLessThan(500);
  });
});

describe('totals', () => {
  const table = tableOf([
    entry('a', {
      cleanedAt: '2026-11-20T23:59:59.000Z',
      rules: [{ rule: 'share/row', removals: 1, words: 4 }],
    }),
    entry('b', {
      cleanedAt: '2026-11-21T00:00:00.000Z',
      rules: [{ rule: 'share/row', removals: 2, words: 6 }],
      flags: ['unsettled'],
    }),
    entry('c', {
      cleanedAt: '2026-11-21T10:00:00.000Z',
      rules: [{ rule: 'donation/plea', removals: 1, words: 0 }],
      uncounted: true,
    }),
    entry('d', { cleanedAt: '2026-11-21T10:00:00.000Z', status: 'rejected', reason: 'html' }),
    entry('e', { cleanedAt: '2026-11-21T10:00:00.000Z', status: 'deleted' }),
    entry('f', { status: 'waiting' }),
  ]);

  test('count documents, reasons, flags, and words by day and rule', () => {
    expect(totalsOf(table)).toEqual({
      documents: { clean: 3, rejected: 1, deleted: 1, waiting: 1 },
      rejected: { html: 1 },
      flags: { unsettled: 1 },
      days: [
        { day: '2026-11-20', documents: 1, words: { 'share/row': 4 } },
        { day: '2026-11-21', documents: 3, words: { 'share/row': 6 } },
      ],
      uncounted: 1,
    });
  });

  test('begin where they are asked to, with all that waits', () => {
    expect(totalsOf(table, Date.parse('2026-11-21'))).toMatchObject({
      documents: { clean: 2, rejected: 1, deleted: 1, waiting: 1 },
      days: [{ day: '2026-11-21' }],
    });
  });
});
