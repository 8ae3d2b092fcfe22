import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import 'aws-sdk-client-mock-vitest/extend';
import { settingsOf } from '../../cli/settings.ts';
import type { RuleBook, WhatIfEvent } from '../../console/api.ts';
import { whatIfRoutes } from '../../console/server/routes/what-if.ts';
import { RULES, SIGNS } from '../../lambdas/cleaning/index.ts';
import { BACKER, NOTHING } from '../cli/what-if/backer.ts';
import { NOWHERE } from './surroundings.ts';

const STORY = 'He spoke of the bridge, and of the ferry that it replaces after forty years.\n\n';
const PLEA = 'Fund our reporting, become a backer.';
const CHANGE = { ...NOTHING, rules: [BACKER] };

const s3 = mockClient(S3Client);
const reported: string[] = [];
const routes = whatIfRoutes({
  stack: NOWHERE,
  settings: settingsOf(NOWHERE),
  report: (line) => reported.push(line),
});

beforeEach(() => {
  s3.reset();
  reported.length = 0;
});

/** The bucket with these texts. */
function holding(texts: Readonly<Record<string, string>>): void {
  s3.on(ListObjectsV2Command).resolves({
    Contents: Object.entries(texts).map(([Key, text]) => ({ Key, Size: text.length, ETag: '"e"' })),
  });
  s3.on(GetObjectCommand).callsFake(({ Key }: { Key: string }) => {
    const bytes = Buffer.from(texts[Key] ?? '');
    return { Body: { transformToByteArray: async () => bytes, destroy() {} }, ContentLength: bytes.length };
  });
}

async function post(path: string, body: unknown): Promise<Response> {
  return routes.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function eventsOf(response: Response): Promise<WhatIfEvent[]> {
  return (await response.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('the rules', () => {
  it('are given as cards, and as data that can be edited', async () => {
    const book = (await (await routes.request('/api/rules')).json()) as RuleBook;

    expect([book.rules.length, book.signs.length]).toEqual([RULES.length, SIGNS.length]);
    expect(book.cards.find(({ id }) => id === 'context/below-the-article')).toMatchObject({
      form: 'context',
    });
    expect(book.rules.find(({ id }) => id === 'verification-token/bare')?.notBehind).toContain('checksum');
  });

  it('are checked by their examples', async () => {
    const good = await post('/api/rules/check', CHANGE);
    const bad = await post('/api/rules/check', { ...NOTHING, rules: [{ ...BACKER, removes: ['Give.'] }] });

    expect(await good.json()).toEqual([]);
    expect(await bad.json()).toEqual([
      { id: BACKER.id, problem: expect.stringContaining('does not remove "Give."') },
    ]);
  });

  it('are written as files to commit', async () => {
    const files = await (await post('/api/rules/export', CHANGE)).json();

    expect(files).toEqual([
      { path: 'lambdas/cleaning/rules/donation.ts', text: expect.stringContaining(`id: '${BACKER.id}',`) },
    ]);
  });

  it('that a person has to write are refused with what to do', async () => {
    const notice = ((await (await routes.request('/api/rules')).json()) as RuleBook).rules.find(
      ({ id }) => id === 'comment-form/akismet',
    );

    const response = await post('/api/rules/export', { ...NOTHING, rules: [{ ...notice, place: 'last' }] });

    expect(response.status).toBe(409);
    expect(await response.json()).toEqual({ message: expect.stringContaining('Change it by hand.') });
  });
});

describe('a run', () => {
  it('ends with a report, as lines of JSON', async () => {
    holding({ 'a.txt': `${STORY}${PLEA}\n`, 'b.txt': STORY, 'folder/': '' });

    const response = await post('/api/what-if', { change: CHANGE });

    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect((await eventsOf(response)).at(-1)).toEqual({
      type: 'done',
      report: expect.objectContaining({
        read: 2,
        expected: 2,
        lost: PLEA.length,
        worst: [{ source: 'a.txt', lost: PLEA.length, gained: 0 }],
      }),
    });
  });

  it('tells why it failed, on the terminal too where the change is not to blame', async () => {
    s3.on(ListObjectsV2Command).rejects(
      Object.assign(new Error('the bucket is away'), { code: 'ECONNREFUSED', $metadata: { attempts: 3 } }),
    );

    const events = await eventsOf(await post('/api/what-if', { change: CHANGE }));

    expect(events).toEqual([
      { type: 'failed', message: 'The stack does not answer: the bucket is away. Is it still running?' },
    ]);
    expect(reported).toEqual([expect.stringContaining('console: what-if failed: Error: the bucket is away')]);
  });

  it('refuses a rule whose form is wrong, by name', async () => {
    const events = await eventsOf(
      await post('/api/what-if', { change: { ...NOTHING, rules: [{ ...BACKER, pattern: 'a.*' }] } }),
    );

    expect(events).toEqual([{ type: 'failed', message: `${BACKER.id}: a quantifier has no upper bound` }]);
    expect(reported).toEqual([]);
  });

  it('stops when the connection is closed: what is being read is given back, and nothing more is read', async () => {
    const keys = Array.from({ length: 1000 }, (_, index) => ({ Key: `k${index}`, Size: 1, ETag: '"e"' }));
    s3.on(ListObjectsV2Command).resolves({ Contents: keys });
    const gate = Promise.withResolvers<Uint8Array>();
    let returned = 0;
    const Body = { transformToByteArray: () => gate.promise, destroy: () => returned++ };
    s3.on(GetObjectCommand).resolves({ Body: Body as never, ContentLength: 1 });
    const response = await post('/api/what-if', { change: CHANGE });
    await vi.waitFor(() => expect(s3).toHaveReceivedCommandTimes(GetObjectCommand, 8));

    await response.body?.cancel();
    gate.resolve(Buffer.from('a'));
    await vi.waitFor(() => expect(returned).toBe(8));

    expect(s3).toHaveReceivedCommandTimes(GetObjectCommand, 8);
    expect(reported).toEqual([]);
  });

  it('is refused while four are under way, which have threads each, until one of them ends', async () => {
    const listed = Promise.withResolvers<void>();
    s3.on(ListObjectsV2Command).callsFake(async () => {
      await listed.promise;
      return { Contents: [] };
    });
    const under = await Promise.all(
      Array.from({ length: 4 }, () => post('/api/what-if', { change: CHANGE, sample: 1 })),
    );

    const fifth = await post('/api/what-if', { change: CHANGE });
    listed.resolve();
    const ends = await Promise.all(under.map(async (run) => (await eventsOf(run)).at(-1)?.type));
    const next = await eventsOf(await post('/api/what-if', { change: CHANGE }));

    expect(fifth.status).toBe(429);
    expect(await fifth.json()).toEqual({
      message: '4 runs are under way already: stop one, or wait for its end.',
    });
    expect(ends).toEqual(['done', 'done', 'done', 'done']);
    expect(next.at(-1)?.type).toBe('done');
  });

  it('that nobody reads the news of tells its newest and its end, and keeps no others', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const listed = Promise.withResolvers<void>();
    s3.on(ListObjectsV2Command).callsFake(async () => {
      await listed.promise;
      return { Contents: [] };
    });
    const response = await post('/api/what-if', { change: CHANGE, sample: 1 });

    await vi.advanceTimersByTimeAsync(60_000);
    listed.resolve();
    const events = await eventsOf(response);

    expect(events.length).toBeLessThan(5);
    expect(events.at(-1)?.type).toBe('done');
  });
});

describe('one document', () => {
  it('is given with its removals before and after', async () => {
    holding({ 'a.txt': `${STORY}${PLEA}\n` });

    const diff = await (await post('/api/what-if/case', { change: CHANGE, source: 'a.txt' })).json();

    expect(diff).toMatchObject({ source: 'a.txt', before: [], after: [{ rule: BACKER.id }] });
  });

  it('that is not cleaned is refused with the reason', async () => {
    holding({ 'a.txt': '' });

    const response = await post('/api/what-if/case', { change: CHANGE, source: 'a.txt' });

    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ message: '"a.txt" is not cleaned: empty' });
  });
});

it.each<[string, string, unknown, string]>([
  ['no JSON', '/api/rules/check', '{', 'the body is no JSON'],
  ['a list where an object is meant', '/api/what-if', 'null', 'the body is no object'],
  ['a rule without a field', '/api/rules/export', { rules: [{ id: 'a/b' }] }, 'a/b has no "why"'],
  ['a sample of none', '/api/what-if', { change: CHANGE, sample: 0 }, '"sample" is no whole number from 1'],
  ['a prefix of no text', '/api/what-if', { change: CHANGE, prefix: 1 }, '"prefix" is no text'],
  ['no document', '/api/what-if/case', { change: CHANGE }, 'the body names no "source"'],
])('refuses %s', async (_, path, body, problem) => {
  const response = await post(path, body);

  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ message: expect.stringContaining(problem) });
});
