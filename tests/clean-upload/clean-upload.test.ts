import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  ContendedRecordError,
  cleanUpload,
  ForeignBucketError,
} from '../../lambdas/clean-upload/clean-upload.ts';
import { rulesetOf } from '../../lambdas/clean-upload/ruleset.ts';
import type { CleanRecord } from '../../lambdas/stores/record.ts';
import { RecordChangedError } from '../../lambdas/stores/record-store.ts';
import { BUCKET, type Fakes, fakes, hint, SETTINGS, sequencerOf } from './fakes.ts';

const KEY = 'news/story.txt';
const RULESET = rulesetOf(SETTINGS, 'article');

/** More than fits an item. */
const LONG = 'All of this is one story. '.repeat(17_000).trim();

/** Runs once, at the next write, before its condition is checked: what others do meanwhile. */
function meanwhile(stack: Fakes, action: () => void | Promise<void>): void {
  stack.records.beforeWrite = () => {
    stack.records.beforeWrite = () => {};
    return action();
  };
}

function recordOf(stack: Fakes, key = KEY): CleanRecord {
  const record = stack.records.items.get(key);
  if (record === undefined) throw new Error(`there is no record of ${key}`);
  return record;
}

function hashOf(text = ''): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('an upload', () => {
  test('becomes a record that says what was removed, from where, and by what it was cleaned', async () => {
    const stack = fakes();
    const raw = 'Vučić speaks\n\nHe said “no”.\n\nSupport UP or become our patron!\n';
    stack.uploads.put(KEY, raw);

    const outcome = await cleanUpload(hint(KEY, 1), stack);

    const text = 'Vucic speaks\n\nHe said "no".\n';
    expect(recordOf(stack)).toEqual({
      source: KEY,
      part: '0',
      status: 'clean',
      title: 'Vucic speaks',
      text,
      removed: [
        { rule: 'donation/become-our-patron', start: raw.indexOf('\n\nSupport'), end: raw.length - 1 },
      ],
      removedWords: { 'donation/become-our-patron': 6 },
      normalised: { repaired: 0, quotes: 2, diacritics: 2, punctuation: 0, spaces: 0, invisibles: 0 },
      spellings: { Vucic: ['Vučić'] },
      encoding: { name: 'utf-8', outcome: 'certain' },
      contentHash: hashOf(text),
      bucket: BUCKET,
      versionId: 'v1',
      etag: 'etag-v1',
      bytes: Buffer.byteLength(raw),
      sequencer: sequencerOf(1),
      ruleset: RULESET,
      profile: 'article',
      cleanedAt: '2026-03-01T12:00:00.000Z',
      revision: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect(outcome).toMatchObject({ kind: 'stored', spilled: false, cleaned: { text } });
  });

  test('is read as it is now, not as it was when the event was sent', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'First.\n');
    stack.uploads.put(KEY, 'Second.\n');

    await cleanUpload(hint(KEY, 1), stack);

    expect(recordOf(stack)).toMatchObject({ text: 'Second.\n', versionId: 'v2', sequencer: sequencerOf(1) });
  });

  test('leads from the sparse index when it is flagged, and to no index when it is not', async () => {
    const stack = fakes();
    stack.uploads.put('flagged.txt', 'Some \ufffd text.\n');
    stack.uploads.put('fine.txt', 'Some text.\n');

    await cleanUpload(hint('flagged.txt', 1), stack);
    await cleanUpload(hint('fine.txt', 1), stack);

    expect(recordOf(stack, 'flagged.txt')).toMatchObject({
      status: 'clean',
      flags: ['replacement-characters'],
      attention: expect.stringMatching(/^flagged#[0-7]$/),
    });
    expect(Object.keys(recordOf(stack, 'fine.txt'))).not.toContain('attention');
  });

  test('of another bucket fails, and nothing is read or written', async () => {
    const stack = fakes();

    const cleaning = cleanUpload({ ...hint(KEY, 1), bucket: 'other' }, stack);

    await expect(cleaning).rejects.toThrow(ForeignBucketError);
    await expect(cleaning).rejects.toMatchObject({ key: KEY });
    expect(stack.uploads.reads).toEqual([]);
    expect(stack.records.writes).toEqual([]);
  });

  test('is read in the charset that its Content-Type declares', async () => {
    const stack = fakes();
    // Vučić in ISO 8859-2; in ISO 8859-1 the same bytes are Vuèiæ.
    const bytes = Buffer.from([0x56, 0x75, 0xe8, 0x69, 0xe6, 0x0a]);
    stack.uploads.put('central.txt', bytes, { contentType: 'text/plain; charset="ISO-8859-2"' });
    stack.uploads.put('western.txt', bytes, { contentType: 'text/plain;Charset=iso-8859-1' });

    await cleanUpload(hint('central.txt', 1), stack);
    await cleanUpload(hint('western.txt', 1), stack);

    expect(recordOf(stack, 'central.txt')).toMatchObject({
      text: 'Vucic\n',
      spellings: { Vucic: ['Vučić'] },
      encoding: { name: 'iso-8859-2', outcome: 'declared' },
    });
    expect(recordOf(stack, 'western.txt')).toMatchObject({
      text: 'Vueiae\n',
      encoding: { name: 'iso-8859-1', outcome: 'declared' },
    });
  });

  test('is cleaned by the profile that its metadata names, else by that of the stack', async () => {
    const stack = fakes({ profile: 'page' });
    stack.uploads.put('own.txt', 'A story.\n', { metadata: { 'winnow-profile': 'article' } });
    stack.uploads.put('default.txt', 'A story.\n');

    await cleanUpload(hint('own.txt', 1), stack);
    await cleanUpload(hint('default.txt', 1), stack);

    expect(recordOf(stack, 'own.txt')).toMatchObject({ profile: 'article', ruleset: RULESET });
    expect(recordOf(stack, 'default.txt')).toMatchObject({
      profile: 'page',
      ruleset: rulesetOf(SETTINGS, 'page'),
    });
  });
});

describe('an object that is gone', () => {
  test('becomes a tombstone without text that expires', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'A story.\n');
    await cleanUpload(hint(KEY, 1), stack);
    stack.uploads.delete(KEY);

    await cleanUpload(hint(KEY, 2), stack);

    expect(recordOf(stack)).toEqual({
      source: KEY,
      part: '0',
      status: 'deleted',
      bucket: BUCKET,
      sequencer: sequencerOf(2),
      cleanedAt: '2026-03-01T12:00:00.000Z',
      expiresAt: Date.parse('2026-03-31T12:00:00.000Z') / 1000,
      revision: expect.any(String),
    });
  });

  test('is not brought back by the event of its creation, which comes late', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'A story.\n');
    stack.uploads.delete(KEY);
    await cleanUpload(hint(KEY, 2), stack);

    const late = await cleanUpload(hint(KEY, 1), stack);

    expect(late).toEqual({ kind: 'stale' });
    expect(recordOf(stack)).toMatchObject({ status: 'deleted', sequencer: sequencerOf(2) });
  });

  test('has a tombstone even when the event of its creation is the first to come', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'A story.\n');
    stack.uploads.delete(KEY);

    await cleanUpload(hint(KEY, 1), stack);

    expect(recordOf(stack)).toMatchObject({ status: 'deleted', sequencer: sequencerOf(1) });
  });

  test('is cleaned anew when it comes back, though the version is the one that was there before', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'A story.\n');
    await cleanUpload(hint(KEY, 1), stack);
    stack.records.items.set(KEY, {
      ...tombstoneOf(recordOf(stack)),
      sequencer: sequencerOf(2),
    });

    await cleanUpload(hint(KEY, 3), stack);

    const record = recordOf(stack);
    expect(record).toMatchObject({ status: 'clean', text: 'A story.\n', versionId: 'v1' });
    expect(Object.keys(record)).not.toContain('expiresAt');
  });
});

function tombstoneOf({ source, part, bucket, cleanedAt }: CleanRecord): CleanRecord {
  return { source, part, bucket, cleanedAt, status: 'deleted', expiresAt: 1, revision: 'of the tombstone' };
}

describe('a folder key', () => {
  test('is ignored when it holds no bytes', async () => {
    const stack = fakes();
    stack.uploads.put('news/', '');

    const outcomes = [await cleanUpload(hint('news/', 1), stack), await cleanUpload(hint('news/'), stack)];

    expect(outcomes).toEqual([{ kind: 'ignored' }, { kind: 'ignored' }]);
    expect(stack.records.items.size).toBe(0);
    expect(stack.uploads.discards).toEqual(['news/', 'news/']);
  });

  test('is ignored when it is gone and had no record', async () => {
    const stack = fakes();

    const outcome = await cleanUpload(hint('news/', 1), stack);

    expect(outcome).toEqual({ kind: 'ignored' });
    expect(stack.records.items.size).toBe(0);
  });

  test('with a text is an upload like any other, also when the text is emptied later', async () => {
    const stack = fakes();
    stack.uploads.put('news/', 'A story.\n');
    await cleanUpload(hint('news/', 1), stack);
    const first = recordOf(stack, 'news/');
    stack.uploads.put('news/', '');

    await cleanUpload(hint('news/', 2), stack);

    expect(first).toMatchObject({ status: 'clean', text: 'A story.\n' });
    expect(recordOf(stack, 'news/')).toMatchObject({
      status: 'rejected',
      reason: { code: 'empty' },
      versionId: 'v2',
    });
  });

  test('with a text that is deleted becomes a tombstone', async () => {
    const stack = fakes();
    stack.uploads.put('news/', 'A story.\n');
    await cleanUpload(hint('news/', 1), stack);
    stack.uploads.delete('news/');

    await cleanUpload(hint('news/', 2), stack);

    expect(recordOf(stack, 'news/').status).toBe('deleted');
  });
});

describe('a hint that is no news', () => {
  test.each([
    ['older', 1],
    ['equal', 2],
  ])('is stale when its sequencer is %s, and reads nothing', async (_, order) => {
    const stack = fakes();
    stack.uploads.put(KEY, 'A story.\n');
    await cleanUpload(hint(KEY, 2), stack);
    stack.uploads.put(KEY, 'Another.\n');
    const before = recordOf(stack);

    const outcome = await cleanUpload(hint(KEY, order), stack);

    expect(outcome).toEqual({ kind: 'stale' });
    expect(stack.uploads.reads).toEqual([KEY]);
    expect(recordOf(stack)).toEqual(before);
  });

  test('only advances the sequencer when version and rules are those of the record', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'A story.\n');
    await cleanUpload(hint(KEY, 1), stack);
    const before = recordOf(stack);

    const outcome = await cleanUpload(hint(KEY, 2), stack);

    expect(outcome).toEqual({ kind: 'unchanged' });
    expect(recordOf(stack)).toEqual({
      ...before,
      sequencer: sequencerOf(2),
      revision: expect.not.stringMatching(before.revision),
    });
    expect(stack.records.writes).toEqual(['put', 'advance']);
    expect(stack.uploads.bodies).toEqual([KEY]);
  });

  test('writes nothing when a replay finds version and rules as they are', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'A story.\n');
    await cleanUpload(hint(KEY, 1), stack);

    const outcome = await cleanUpload(hint(KEY), stack);

    expect(outcome).toEqual({ kind: 'unchanged' });
    expect(stack.records.writes).toEqual(['put']);
  });
});

test('an upload without a version is always cleaned anew, for nothing tells it from the one before', async () => {
  const stack = fakes();
  stack.uploads.put(KEY, 'First.\n', { unversioned: true });
  await cleanUpload(hint(KEY, 1), stack);
  stack.uploads.put(KEY, 'Second.\n', { unversioned: true });

  await cleanUpload(hint(KEY, 2), stack);

  expect(recordOf(stack)).toMatchObject({ text: 'Second.\n', etag: 'etag-v2' });
});

describe('a hint whose sequencer does not compare', () => {
  test('is news when its length differs, however it would sort', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'First.\n');
    await cleanUpload(hint(KEY, 'FF'), stack);
    stack.uploads.put(KEY, 'Second.\n');

    await cleanUpload(hint(KEY, '0A0'), stack);

    expect(recordOf(stack)).toMatchObject({ text: 'Second.\n', sequencer: '0A0' });
  });

  test('is news when the record has none, for a replay alone wrote it', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'First.\n');
    await cleanUpload(hint(KEY), stack);
    const replayed = recordOf(stack);
    stack.uploads.put(KEY, 'Second.\n');

    await cleanUpload(hint(KEY, 1), stack);

    expect(Object.keys(replayed)).not.toContain('sequencer');
    expect(recordOf(stack)).toMatchObject({ text: 'Second.\n', sequencer: sequencerOf(1) });
  });

  test('keeps the stored sequencer when it is a replay', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'First.\n');
    await cleanUpload(hint(KEY, 7), stack);
    stack.uploads.put(KEY, 'Second.\n');

    await cleanUpload(hint(KEY), stack);

    expect(recordOf(stack)).toMatchObject({ text: 'Second.\n', sequencer: sequencerOf(7) });
  });
});

describe('rules that have changed since', () => {
  test.each([
    ['the code', { cleaningCode: 'code-2' }],
    ['an option', { diacritics: 'keep' }],
    ['the profile', { profile: 'page' }],
    ['the limit', { maxUploadBytes: 5000 }],
  ] as const)('clean the same version anew: %s', async (_, change) => {
    const stack = fakes();
    stack.uploads.put(KEY, 'A story.\n');
    await cleanUpload(hint(KEY, 1), stack);

    const outcome = await cleanUpload(hint(KEY), { ...stack, settings: { ...SETTINGS, ...change } });

    expect(outcome.kind).toBe('stored');
    expect(recordOf(stack).ruleset).not.toBe(RULESET);
    expect(recordOf(stack)).toMatchObject({ versionId: 'v1', sequencer: sequencerOf(1) });
  });

  test('are no reason to clean anew when they do not decide the text', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'A story.\n');
    await cleanUpload(hint(KEY, 1), stack);

    const outcome = await cleanUpload(hint(KEY), { ...stack, settings: { ...SETTINGS, tombstoneDays: 1 } });

    expect(outcome).toEqual({ kind: 'unchanged' });
  });

  test('clean what was rejected', async () => {
    const stack = fakes({ maxUploadBytes: 4 });
    stack.uploads.put(KEY, 'A story.\n');
    await cleanUpload(hint(KEY, 1), stack);

    await cleanUpload(hint(KEY), { ...stack, settings: SETTINGS });

    const record = recordOf(stack);
    expect(record).toMatchObject({ status: 'clean', text: 'A story.\n' });
    expect(Object.keys(record)).not.toContain('reason');
    expect(Object.keys(record)).not.toContain('attention');
  });
});

describe('an upload that cannot be cleaned', () => {
  test.each([
    ['empty', ''],
    ['empty', ' \n\t\u00a0\n'],
    ['not-text', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['not-text', 'NUL \0 inside'],
    ['html', '<!doctype html>\n<html><body>A story.</body></html>'],
  ])('is rejected as %s: %j', async (code, content) => {
    const stack = fakes();
    stack.uploads.put(KEY, content);

    const outcome = await cleanUpload(hint(KEY, 1), stack);

    expect(outcome).toMatchObject({ kind: 'stored', spilled: false });
    expect(recordOf(stack)).toEqual({
      source: KEY,
      part: '0',
      status: 'rejected',
      reason: { code, message: expect.stringMatching(/^The upload .*\.$/) },
      attention: expect.stringMatching(/^rejected#[0-7]$/),
      bucket: BUCKET,
      versionId: 'v1',
      etag: 'etag-v1',
      bytes: Buffer.byteLength(content),
      sequencer: sequencerOf(1),
      ruleset: RULESET,
      profile: 'article',
      cleanedAt: '2026-03-01T12:00:00.000Z',
      revision: expect.any(String),
    });
  });

  test('is rejected as too large by its size alone, without being read', async () => {
    const stack = fakes({ maxUploadBytes: 100 });
    stack.uploads.put(KEY, 'A story.\n', { bytes: 101 });
    stack.uploads.put('limit.txt', 'x'.repeat(100));

    await cleanUpload(hint(KEY, 1), stack);
    await cleanUpload(hint('limit.txt', 1), stack);

    expect(recordOf(stack)).toMatchObject({
      status: 'rejected',
      reason: { code: 'too-large', message: expect.stringContaining('101 bytes; the limit is 100') },
      bytes: 101,
    });
    expect(stack.uploads.bodies).toEqual(['limit.txt']);
    expect(stack.uploads.discards).toEqual([KEY]);
    expect(recordOf(stack, 'limit.txt').status).toBe('clean');
  });

  test('takes none of the bytes in flight when it is too large to be read', async () => {
    const stack = fakes({ maxUploadBytes: 100 });
    const claims: number[] = [];
    const budget: Fakes['budget'] = {
      run: (bytes, task) => {
        claims.push(bytes);
        return task();
      },
    };
    stack.uploads.put(KEY, 'A story.\n', { bytes: 101 });
    stack.uploads.put('limit.txt', 'x'.repeat(100));

    await cleanUpload(hint(KEY, 1), { ...stack, budget });
    await cleanUpload(hint('limit.txt', 1), { ...stack, budget });

    expect(claims).toEqual([0, 100]);
  });

  test.each(['archived', 'unreadable'] as const)(
    'is rejected as %s when S3 refuses the read',
    async (code) => {
      const stack = fakes();
      stack.uploads.refuse(KEY, { code, message: 'Restore it.', identity: { versionId: 'v7', bytes: 12 } });

      await cleanUpload(hint(KEY, 1), stack);

      expect(recordOf(stack)).toEqual({
        source: KEY,
        part: '0',
        status: 'rejected',
        reason: { code, message: 'Restore it.' },
        attention: expect.stringMatching(/^rejected#[0-7]$/),
        bucket: BUCKET,
        versionId: 'v7',
        bytes: 12,
        sequencer: sequencerOf(1),
        cleanedAt: '2026-03-01T12:00:00.000Z',
        revision: expect.any(String),
      });
    },
  );

  test.each(['Article', '', 'toString'])(
    'is rejected unread when it names the unknown profile %j',
    async (name) => {
      const stack = fakes();
      stack.uploads.put(KEY, 'A story.\n', { metadata: { 'winnow-profile': name } });

      await cleanUpload(hint(KEY, 1), stack);

      expect(recordOf(stack)).toMatchObject({
        status: 'rejected',
        reason: {
          code: 'unknown-profile',
          message: `The metadata winnow-profile is ${JSON.stringify(name)}; it takes article or page.`,
        },
      });
      expect(stack.uploads.bodies).toEqual([]);
      expect(stack.uploads.discards).toEqual([KEY]);
    },
  );

  test('replaces the record of the text that was there before, and leaves none of it', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'A story.\n');
    await cleanUpload(hint(KEY, 1), stack);
    stack.uploads.put(KEY, '');

    await cleanUpload(hint(KEY, 2), stack);

    expect(recordOf(stack)).toMatchObject({ status: 'rejected', reason: { code: 'empty' }, versionId: 'v2' });
    expect(Object.keys(recordOf(stack))).not.toContain('text');
  });

  test('fails when the failure is not its own', async () => {
    const stack = fakes();
    const denied = Object.assign(new Error('Access Denied'), { name: 'AccessDenied' });
    const uploads = { read: () => Promise.reject(denied) };

    const cleaning = cleanUpload(hint(KEY, 1), { ...stack, uploads });

    await expect(cleaning).rejects.toBe(denied);
    expect(stack.records.items.size).toBe(0);
  });
});

describe('a record that others write meanwhile', () => {
  test('is read again, and what to do is decided again', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'First.\n');
    meanwhile(stack, async () => {
      stack.uploads.delete(KEY);
      await cleanUpload(hint(KEY, 1), stack);
    });

    await cleanUpload(hint(KEY, 2), stack);

    expect(stack.records.writes).toEqual(['put', 'refused', 'put']);
    expect(recordOf(stack)).toMatchObject({ status: 'deleted', sequencer: sequencerOf(2) });
  });

  test('makes the hint stale when the others knew more', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'First.\n');
    meanwhile(stack, async () => {
      stack.uploads.put(KEY, 'Second.\n');
      await cleanUpload(hint(KEY, 2), stack);
    });

    const outcome = await cleanUpload(hint(KEY, 1), stack);

    expect(outcome).toEqual({ kind: 'stale' });
    expect(recordOf(stack)).toMatchObject({ text: 'Second.\n', sequencer: sequencerOf(2) });
  });

  test('is not advanced when it is no longer the one that was read', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'First.\n');
    await cleanUpload(hint(KEY, 1), stack);
    meanwhile(stack, async () => {
      stack.uploads.put(KEY, 'Second.\n');
      await cleanUpload(hint(KEY, 3), stack);
    });

    const outcome = await cleanUpload(hint(KEY, 2), stack);

    expect(outcome).toEqual({ kind: 'stale' });
    expect(recordOf(stack)).toMatchObject({ text: 'Second.\n', sequencer: sequencerOf(3) });
  });

  test('is not overwritten by an event that read the object before a replay did', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'First.\n');
    await cleanUpload(hint(KEY, 1), stack);
    stack.uploads.put(KEY, 'Second.\n');
    meanwhile(stack, async () => {
      stack.uploads.put(KEY, 'Third.\n');
      await cleanUpload(hint(KEY), stack);
    });

    await cleanUpload(hint(KEY, 2), stack);

    expect(recordOf(stack)).toMatchObject({ text: 'Third.\n', versionId: 'v3', sequencer: sequencerOf(2) });
  });

  test('is not overwritten by an older event after sequencers of another length', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'First.\n');
    await cleanUpload(hint(KEY, sequencerOf(1)), stack);
    stack.uploads.put(KEY, 'Second.\n');
    meanwhile(stack, async () => {
      stack.uploads.put(KEY, 'Third.\n');
      await cleanUpload(hint(KEY, sequencerOf(4, 18)), stack);
      await cleanUpload(hint(KEY, sequencerOf(2)), stack);
    });

    await cleanUpload(hint(KEY, sequencerOf(3)), stack);

    expect(recordOf(stack)).toMatchObject({ text: 'Third.\n', versionId: 'v3' });
  });

  test('is given up after five attempts, with the last conflict as the cause', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, 'First.\n');
    await cleanUpload(hint(KEY, 1), stack);
    stack.uploads.put(KEY, 'Second.\n');
    let others = 0;
    stack.records.beforeWrite = () => {
      stack.records.items.set(KEY, { ...recordOf(stack), revision: `of others, ${++others}` });
    };

    const cleaning = cleanUpload(hint(KEY, 2), stack);

    await expect(cleaning).rejects.toThrow(ContendedRecordError);
    await expect(cleaning).rejects.toMatchObject({ key: KEY, cause: expect.any(RecordChangedError) });
    expect(stack.uploads.reads).toEqual(Array(6).fill(KEY));
    expect(recordOf(stack).revision).toBe('of others, 5');
  });
});

describe('a text that does not fit an item', () => {
  test('lies apart, with its removals, which the item counts by rule', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, `${LONG}\n\nSupport UP or become our patron!\n`);

    const outcome = await cleanUpload(hint(KEY, 1), stack);

    const { textRef, ...record } = recordOf(stack);
    const [[key, spilled] = []] = stack.texts.held;
    expect(outcome).toMatchObject({ kind: 'stored', spilled: true });
    expect(textRef).toEqual({
      bucket: 'texts',
      key,
      bytes: Buffer.byteLength(JSON.stringify(spilled)),
    });
    expect(hashOf(spilled?.text)).toBe(hashOf(`${LONG}\n`));
    expect(spilled?.removed.map(({ rule }) => rule)).toEqual(['donation/become-our-patron']);
    expect(record).toMatchObject({
      status: 'clean',
      removedByRule: { 'donation/become-our-patron': 1 },
      removedWords: { 'donation/become-our-patron': 6 },
      contentHash: hashOf(`${LONG}\n`),
    });
    expect(Object.keys(record)).not.toContain('text');
    expect(Object.keys(record)).not.toContain('removed');
  });

  test.each([
    ['a longer one', LONG],
    ['a short one', 'A story.\n'],
    ['a rejected one', ''],
    ['nothing', undefined],
  ])('is deleted when %s takes its place', async (_, next) => {
    const stack = fakes();
    stack.uploads.put(KEY, LONG);
    await cleanUpload(hint(KEY, 1), stack);
    const first = recordOf(stack).textRef?.key;
    if (next === undefined) stack.uploads.delete(KEY);
    else stack.uploads.put(KEY, next);

    await cleanUpload(hint(KEY, 2), stack);

    const { textRef } = recordOf(stack);
    expect(first).toContain(KEY);
    expect([...stack.texts.held.keys()]).toEqual(next === LONG ? [textRef?.key] : []);
    expect(textRef?.key).not.toBe(first);
  });

  test('stays when the hint only advances the sequencer', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, LONG);
    await cleanUpload(hint(KEY, 1), stack);

    await cleanUpload(hint(KEY, 2), stack);

    expect([...stack.texts.held.keys()]).toEqual([recordOf(stack).textRef?.key]);
  });

  test('is deleted again when its record lost to another', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, LONG);
    meanwhile(stack, async () => {
      stack.uploads.put(KEY, 'Short.\n');
      await cleanUpload(hint(KEY, 2), stack);
    });

    await cleanUpload(hint(KEY, 1), stack);

    expect(recordOf(stack)).toMatchObject({ text: 'Short.\n' });
    expect([...stack.texts.held.keys()]).toEqual([]);
  });

  test('stays when the write failed otherwise, for it may have been done', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, LONG);
    meanwhile(stack, () => {
      throw new Error('time-out');
    });

    const cleaning = cleanUpload(hint(KEY, 1), stack);

    await expect(cleaning).rejects.toThrow('time-out');
    expect(stack.texts.held.size).toBe(1);
  });

  test('is reported as an orphan when it cannot be deleted, and the upload is done all the same', async () => {
    const stack = fakes();
    stack.uploads.put(KEY, LONG);
    await cleanUpload(hint(KEY, 1), stack);
    const { textRef } = recordOf(stack);
    stack.uploads.put(KEY, 'Short.\n');
    stack.texts.deleteFails = new Error('SlowDown');

    const outcome = await cleanUpload(hint(KEY, 2), stack);

    expect(outcome).toMatchObject({ kind: 'stored', record: { text: 'Short.\n' } });
    expect(stack.orphans).toEqual([textRef]);
  });
});
