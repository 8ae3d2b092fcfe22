import { describe, expect, test, vi } from 'vitest';
import type { AttentionPlace, ListedRecord, RecordPages } from '../../cli/record-pages.ts';
import { Catalog } from '../../console/server/catalog/catalog.ts';
import { Folding } from '../../console/server/catalog/folding.ts';
import { listRecords } from '../../console/server/record-lists.ts';

type Read = { records: ListedRecord[]; next?: AttentionPlace };

/** An index that answers each read alike, and a catalog over it that is not read. */
function indexOf(read: (place: AttentionPlace) => Read) {
  const attention = vi.fn(async (_state: string, place: AttentionPlace) => read(place));
  const pages = { attention } as unknown as RecordPages;
  const onFailure = () => {};
  const catalog = new Catalog({ pages, folding: new Folding({ language: undefined }), onFailure });
  const list = (query: object) => listRecords({ status: 'rejected', limit: 10, ...query }, catalog, pages);
  return { attention, list };
}

const rejected = (source: string): ListedRecord => ({
  source,
  status: 'rejected',
  reason: { code: 'html', message: 'It is a page.' },
  cleanedAt: '2026-11-22T00:00:00.000Z',
});

describe('rejected records, before the whole table is read,', () => {
  test('are looked for by sixteen reads at most; the next page goes on behind them', async () => {
    const { attention, list } = indexOf(({ shard }) => {
      if (attention.mock.calls.length > 100) throw new Error('it reads without end');
      return { records: [], next: { shard, after: { n: 1 } } };
    });

    const { rows, next } = await list({});

    expect(attention).toHaveBeenCalledTimes(16);
    expect(rows).toEqual([]);
    expect(JSON.parse(next ?? '')).toEqual({ shard: 0, after: { n: 1 } });
  });

  test('fill a page from as many shards as it takes', async () => {
    const { list } = indexOf(({ shard }) => ({
      records: [rejected(`${shard}/a`), rejected(`${shard}/b`)],
      ...(shard < 7 && { next: { shard: shard + 1 } }),
    }));

    const first = await list({ limit: 3, prefix: '1/' });
    const all = await list({ limit: 100 });

    expect(first.rows.map(({ source }) => source)).toEqual(['1/a', '1/b']);
    expect(first.next).toBeUndefined();
    expect(all.rows).toHaveLength(16);
  });

  test.each(['{}', '5', 'null', '{"shard":"0"}', 'story.txt'])(
    'do not go on at %s, which is a place in no list of theirs',
    async (cursor) => {
      const { list } = indexOf(() => ({ records: [] }));

      await expect(list({ cursor })).rejects.toThrow('The cursor is of another list');
    },
  );
});
