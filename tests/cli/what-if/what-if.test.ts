import { describe, expect, it } from 'vitest';
import type { Uploads } from '../../../cli/operations/what-if/uploads.ts';
import { whatIf, whatIfCase } from '../../../cli/operations/what-if/what-if.ts';
import type { RawObject, ReadUpload } from '../../../lambdas/stores/upload-store.ts';
import { BACKER, ENDLESS, NOTHING, SETTINGS } from './backer.ts';

const STORY = 'He spoke of the bridge, and of the ferry that it replaces after forty years.\n\n';
const PLEA = 'Fund our reporting, become a backer.';

type Held = string | Uint8Array | Partial<RawObject> | Exclude<ReadUpload, { state: 'found' }>;

/** Uploads in memory, which notes how many are held at a time. */
class Shelf implements Uploads {
  readonly #held: ReadonlyMap<string, Held>;
  readonly listedBy: string[] = [];
  open = 0;
  mostOpen = 0;
  reads = 0;

  constructor(held: Readonly<Record<string, Held>>) {
    this.#held = new Map(Object.entries(held));
  }

  async *keys(prefix: string): AsyncGenerator<readonly string[]> {
    const keys = [...this.#held.keys()].filter((key) => key.startsWith(prefix));
    for (let at = 0; at < keys.length; at += 10) yield keys.slice(at, at + 10);
  }

  async read(key: string): Promise<ReadUpload> {
    this.reads++;
    const held = this.#held.get(key);
    if (held === undefined) return { state: 'absent' };
    if (typeof held === 'object' && 'state' in held) return held;
    const own = typeof held === 'string' || held instanceof Uint8Array ? {} : held;
    const bytes =
      typeof held === 'string' || held instanceof Uint8Array ? Buffer.from(held) : Buffer.from(STORY);
    this.open++;
    this.mostOpen = Math.max(this.mostOpen, this.open);
    const object: RawObject = {
      bucket: 'raw',
      key,
      bytes: bytes.length,
      metadata: {},
      body: async () => bytes,
      discard: () => {
        this.open--;
      },
      ...own,
    };
    return { state: 'found', object };
  }
}

const change = { ...NOTHING, rules: [BACKER] };

describe('what a change would do', () => {
  it('is told in documents, characters, rules and the worst cases', async () => {
    const uploads = new Shelf({
      'a.txt': `${STORY}${PLEA}\n`,
      'b.txt': STORY,
      'c.txt': `${STORY}${PLEA}\n\nThe end of it.`,
    });

    const report = await whatIf({ change }, { uploads, settings: SETTINGS });

    expect(report).toEqual({
      read: 3,
      expected: 3,
      listed: 3,
      skipped: {},
      changed: 2,
      gained: 0,
      lost: 2 * PLEA.length,
      byRule: { [BACKER.id]: { before: 0, after: 2 } },
      worst: ['a.txt', 'c.txt'].map((source) => ({ source, lost: PLEA.length, gained: 0 })),
    });
  });

  it('leaves out what the function would not clean, and says why as records do', async () => {
    const uploads = new Shelf({
      empty: '',
      html: '<!doctype html><html><body><p>Hello</p></body></html>',
      zip: 'PK\u0003\u0004 and the rest',
      large: 'a'.repeat(1001),
      profile: { metadata: { 'winnow-profile': 'poem' } },
      gone: { state: 'absent' },
      archived: { state: 'refused', code: 'archived', message: '', identity: {} },
      text: STORY,
    });

    const { read, skipped } = await whatIf({ change }, { uploads, settings: SETTINGS });

    expect(read).toBe(8);
    expect(skipped).toEqual({
      empty: 1,
      html: 1,
      'not-text': 1,
      'too-large': 1,
      'unknown-profile': 1,
      deleted: 1,
      archived: 1,
    });
  });

  it('decodes as the function does, by the declared charset, and cleans by the profile of the upload', async () => {
    const latin = Buffer.from(
      `Ein Vertrag für die Brücke, sagte er, und für die Fähre.\n\n${PLEA}\n`,
      'latin1',
    );
    const uploads = new Shelf({
      latin: { body: async () => latin, bytes: latin.length, contentType: 'text/plain; charset=iso-8859-1' },
    });

    const { raw } = await whatIfCase(change, 'latin', { uploads, settings: SETTINGS });

    expect(raw).toBe(latin.toString('latin1'));
  });

  it('takes a sample, and only keys with the prefix', async () => {
    const keys = Array.from({ length: 95 }, (_, index) => [`in/${index + 100}`, STORY] as const);
    const uploads = new Shelf({ ...Object.fromEntries(keys), 'out/1': STORY });

    const report = await whatIf({ change, sample: 5, prefix: 'in/' }, { uploads, settings: SETTINGS });

    expect(report).toMatchObject({ read: 5, expected: 5, listed: 95 });
    expect(uploads.reads).toBe(5);
  });

  it('holds eight uploads at a time at most, however many there are', async () => {
    const uploads = new Shelf(
      Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`k${index}`, STORY])),
    );

    const { read } = await whatIf({ change }, { uploads, settings: SETTINGS });

    expect(read).toBe(200);
    expect(uploads.mostOpen).toBeLessThanOrEqual(8);
    expect(uploads.open).toBe(0);
  });

  it('stops when asked to, and gives back what it holds', async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, STORY]));
    const uploads = new Shelf(many);
    const control = new AbortController();

    const running = whatIf({ change }, { uploads, settings: SETTINGS, signal: control.signal }, () =>
      control.abort(),
    );

    await expect(running).rejects.toMatchObject({ name: 'StoppedError' });
    expect(uploads.reads).toBeLessThan(5000);
  });

  it('names the rule and the upload where a pattern does not come to an end', async () => {
    const uploads = new Shelf({ 'a.txt': STORY, 'trap.txt': `${STORY}${'a'.repeat(60)}\n` });
    const both = { ...NOTHING, rules: [BACKER, { ...ENDLESS, id: 'donation/endless' }] };

    const running = whatIf({ change: both }, { uploads, settings: SETTINGS, limit: 2500 });

    await expect(running).rejects.toThrow('donation/endless does not come to an end on "trap.txt"');
  });

  it('is not told of a change that is not usable', async () => {
    const broken = { ...NOTHING, rules: [{ ...BACKER, pattern: 'a.*' }] };

    const running = whatIf({ change: broken }, { uploads: new Shelf({}), settings: SETTINGS });

    await expect(running).rejects.toMatchObject({
      name: 'UnusableChangeError',
      message: 'donation/become-a-backer: a quantifier has no upper bound',
    });
  });

  it('is not lost when reading an upload fails', async () => {
    const uploads = new Shelf({ 'a.txt': STORY });
    uploads.read = () => Promise.reject(new Error('the bucket is away'));

    await expect(whatIf({ change }, { uploads, settings: SETTINGS })).rejects.toThrow('the bucket is away');
  });
});

describe('one document both ways', () => {
  it('is its raw text with the removals before and after', async () => {
    const uploads = new Shelf({ 'a.txt': `${STORY}${PLEA}\n` });

    const diff = await whatIfCase(change, 'a.txt', { uploads, settings: SETTINGS });

    expect(diff).toEqual({
      source: 'a.txt',
      raw: `${STORY}${PLEA}\n`,
      before: [],
      after: [{ rule: BACKER.id, start: STORY.length - 2, end: STORY.length + PLEA.length }],
    });
  });

  it('is refused with the reason where the upload is not cleaned', async () => {
    const reading = whatIfCase(change, 'none', { uploads: new Shelf({}), settings: SETTINGS });

    await expect(reading).rejects.toThrow('"none" is not cleaned: deleted');
  });
});
