import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { recordQuery, timeOf } from '../../console/server/parameters.ts';

const app = new Hono()
  .get('/records', (context) => context.json(recordQuery(context)))
  .get('/since', (context) => context.json({ since: timeOf(context, 'since') }));
app.onError((error, context) => context.text(error.message, 400));

async function ask(path: string): Promise<unknown> {
  const answer = await app.request(path);
  return answer.ok ? answer.json() : answer.text();
}

test('a list has 100 rows unless it says otherwise, and a parameter without a value is none', async () => {
  expect(await ask('/records?prefix=&status=&search=%20')).toEqual({ limit: 100 });
});

test('a list takes all that narrows it down', async () => {
  const query =
    'prefix=a/&status=clean&flag=unsettled&rule=share/&reason=html&search=%20b%20&offset=0&cursor=c&limit=1000';

  expect(await ask(`/records?${query}`)).toEqual({
    prefix: 'a/',
    status: 'clean',
    flag: 'unsettled',
    rule: 'share/',
    reason: 'html',
    search: 'b',
    offset: 0,
    cursor: 'c',
    limit: 1000,
  });
});

test.each([
  ['limit=1001', 'limit is "1001"; it takes a whole number up to 1000.'],
  ['limit=-1', 'limit is "-1"; it takes a whole number up to 1000.'],
  ['offset=1e3', 'offset is "1e3"; it takes a whole number up to 9007199254740991.'],
  ['status=done', 'status is "done"; it takes clean, rejected, deleted, waiting.'],
  [`search=${'x'.repeat(201)}`, 'search has 201 characters; it takes 200 at most.'],
  [`prefix=${'x'.repeat(1025)}`, 'prefix has 1025 characters; it takes 1024 at most.'],
])('a list does not take %s', async (query, message) => {
  expect(await ask(`/records?${query}`)).toBe(message);
});

test.each([
  ['since=2026-11-22', { since: Date.UTC(2026, 10, 22) }],
  ['since=', {}],
  ['since=today', 'since is "today"; it takes a day like 2026-11-22.'],
])('a time as in %s is %j', async (query, time) => {
  expect(await ask(`/since?${query}`)).toEqual(time);
});
