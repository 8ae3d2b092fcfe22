import { describe, expect, test } from 'vitest';
import type { ListedRecord, RecordPages, Uploaded } from '../../cli/record-pages.ts';
import { Catalog } from '../../console/server/catalog/catalog.ts';
import { Folding } from '../../console/server/catalog/folding.ts';
import { pageOf } from '../../console/server/catalog/query.ts';

const FOLDING = new Folding({ language: undefined });

function record(source: string, title = 'A title'): ListedRecord {
  return { source, status: 'clean', title, cleanedAt: '2026-11-22T00:00:00.000Z' };
}

/** A table and a bucket in memory; `onPage` runs behind each page of two records. */
class Stored implements Pick<RecordPages, 'all' | 'uploads' | 'expected' | 'of'> {
  records: ListedRecord[] = [];
  uploaded: Uploaded[] = [];
  onPage: () => void = () => {};

  async all(take: (records: readonly ListedRecord[]) => void): Promise<void> {
    for (let start = 0; start < this.records.length; start += 2) {
      take(this.records.slice(start, start + 2));
      await Promise.resolve();
      this.onPage();
    }
  }

  async uploads(): Promise<{ uploads: Uploaded[] }> {
    return { uploads: this.uploaded };
  }

  async expected(): Promise<number> {
    return 7;
  }

  async of(): Promise<Map<string, ListedRecord>> {
    return new Map();
  }
}

function catalogOver(stored: Stored) {
  const failures: string[] = [];
  const onFailure = (what: string, error: unknown) => failures.push(`${what}: ${(error as Error).message}`);
  const catalog = new Catalog({ pages: stored as unknown as RecordPages, folding: FOLDING, onFailure });
  return { catalog, failures };
}

function rowsOf({ table }: Catalog): string[] {
  if (table === undefined) return ['nothing is read'];
  const { rows } = pageOf(table, {}, FOLDING, { limit: 100 });
  return rows.map((row) => {
    const { source, status, title } = table.entry(row);
    return `${source} ${status} ${title ?? '-'}`;
  });
}

describe('the catalog', () => {
  test('holds all records, and the uploads that have none', async () => {
    const stored = new Stored();
    stored.records = [record('c'), record('a'), record('b')];
    stored.uploaded = ['0', 'a', 'bb'].map((source) => ({ source, bytes: 1 }));
    const { catalog } = catalogOver(stored);

    await catalog.read();

    expect(rowsOf(catalog)).toEqual([
      '0 waiting -',
      'a clean A title',
      'b clean A title',
      'bb waiting -',
      'c clean A title',
    ]);
    expect(catalog.state).toEqual({ state: 'read', records: 5 });
  });

  test('tells how far it is, and is read once however often it is asked for', async () => {
    const stored = new Stored();
    stored.records = ['a', 'b', 'c'].map((source) => record(source));
    const { catalog } = catalogOver(stored);
    const states: object[] = [catalog.state];
    stored.onPage = () => states.push(catalog.state);

    await Promise.all([catalog.read(), catalog.read()]);

    expect(states).toEqual([
      { state: 'unread', records: 0 },
      { state: 'reading', records: 2, expected: 7 },
      { state: 'reading', records: 3, expected: 7 },
    ]);
  });

  test('has what was written while it was read, wherever the reading was', async () => {
    const stored = new Stored();
    stored.records = ['a', 'b', 'c'].map((source) => record(source));
    stored.uploaded = [{ source: 'a', bytes: 1 }];
    const { catalog } = catalogOver(stored);
    stored.onPage = () => {
      catalog.take(record('a', 'A later title'));
      catalog.take(record('z'));
      catalog.takeUpload({ source: 'b', bytes: 1 });
      catalog.takeUpload({ source: 'y', bytes: 1 });
    };

    await catalog.read();

    expect(rowsOf(catalog)).toEqual([
      'a clean A later title',
      'b clean A title',
      'c clean A title',
      'y waiting -',
      'z clean A title',
    ]);
  });

  test('keeps what it had while all is read again, and when that fails, and says why', async () => {
    const stored = new Stored();
    stored.records = [record('a')];
    const { catalog, failures } = catalogOver(stored);
    await catalog.read();
    stored.records = [record('b')];
    stored.onPage = () => {
      throw new Error('throttled');
    };

    const reading = catalog.read();
    const meanwhile = rowsOf(catalog);
    await reading;

    expect(meanwhile).toEqual(['a clean A title']);
    expect(rowsOf(catalog)).toEqual(['a clean A title']);
    expect(catalog.state).toEqual({ state: 'failed', records: 0, problem: 'throttled' });
    expect(failures).toEqual(['reading all records: throttled']);
    stored.onPage = () => {};
    await catalog.read();
    expect(rowsOf(catalog)).toEqual(['b clean A title']);
    expect(catalog.state).toEqual({ state: 'read', records: 1 });
  });

  test('shows an upload over an older one as what its record still says', async () => {
    const stored = new Stored();
    stored.records = [record('a')];
    const { catalog } = catalogOver(stored);
    await catalog.read();

    catalog.takeUpload({ source: 'a', bytes: 5 });
    catalog.takeUpload({ source: 'b', bytes: 5 });

    expect(rowsOf(catalog)).toEqual(['a clean A title', 'b waiting -']);
  });
});
