import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Stack } from '../../cli/stack.ts';
import { createApp } from '../../console/server/app.ts';
import { Session } from '../../console/server/session.ts';
import { surroundingsOf } from '../../console/server/surroundings.ts';
import { BUNDLE, NOWHERE, ON_AWS } from './surroundings.ts';

const HOST = '127.0.0.1:4583';
const JSON_BODY = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };

const sqs = mockClient(SQSClient);
let reported: string[];

beforeEach(() => {
  reported = [];
  sqs.reset();
});

afterEach(() => {
  sqs.reset();
});

function appOf(stack: Stack = NOWHERE, session?: Session) {
  const surroundings = surroundingsOf(stack, (line) => reported.push(line));
  const app = createApp(surroundings, { port: () => 4583, bundle: async () => BUNDLE, session });
  return (path: string, { headers, ...init }: RequestInit = {}) =>
    app.request(`http://${HOST}${path}`, {
      ...init,
      headers: { host: HOST, ...(headers as Record<string, string>) },
    });
}

describe('a name that was made to point here', () => {
  test.each([
    'evil.example',
    'evil.example:4583',
    '127.0.0.1',
    '127.0.0.1:80',
    '127.0.0.1:45830',
    '127.0.0.1.evil.example:4583',
    'localhost.evil.example:4583',
    '[::1]:80',
    '0.0.0.0:4583',
    '',
  ])('is refused, for pages and data alike: %j', async (host) => {
    const ask = appOf();

    const [page, data] = [
      await ask('/', { headers: { host } }),
      await ask('/api/stack', { headers: { host } }),
    ];

    expect([page.status, data.status]).toEqual([403, 403]);
    expect(await data.json()).toEqual({
      message: `The console answers under 127.0.0.1:4583 and localhost:4583 alone, not under ${JSON.stringify(host)}.`,
    });
  });

  test.each(['127.0.0.1:4583', 'localhost:4583', '[::1]:4583'])('is not %s', async (host) => {
    const answer = await appOf()('/api/stack', { headers: { host } });

    expect(answer.status).toBe(200);
  });
});

describe('a page of another site', () => {
  test.each([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:8080' },
    { origin: `https://${HOST}` },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('can read nothing: %j', async (headers) => {
    const answer = await appOf()('/api/stack', { headers: headers as Record<string, string> });

    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({
      message: expect.stringContaining('answers its own pages alone'),
    });
  });

  test('may link to a page', async () => {
    const answer = await appOf()('/records', { headers: { 'sec-fetch-site': 'cross-site' } });

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test.each(['same-origin', 'none'])('is not where a request says it is %s', async (site) => {
    const answer = await appOf()('/api/stack', {
      headers: { origin: `http://${HOST}`, 'sec-fetch-site': site },
    });

    expect(answer.status).toBe(200);
  });

  test.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/plain; a=application/json',
    undefined,
  ])('cannot send dead letters back by a form: %s', async (type) => {
    const answer = await appOf()('/api/dead-letters/redrive', {
      method: 'POST',
      body: new Uint8Array([0x7b, 0x7d]),
      headers: type === undefined ? {} : { 'content-type': type },
    });

    expect(answer.status).toBe(415);
    expect(sqs.calls()).toEqual([]);
  });

  test('cannot upload without the header that only a script of the console may send', async () => {
    const answer = await appOf()('/api/uploads?key=a.txt', { method: 'PUT', body: 'A story.' });

    expect(answer.status).toBe(415);
  });

  test('gets no leave to ask', async () => {
    const answer = await appOf()('/api/dead-letters/redrive', {
      method: 'OPTIONS',
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    });

    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('every answer', () => {
  test.each([
    ['/', 200],
    ['/records/some/page', 200],
    ['/assets/main-abc.js', 200],
    ['/assets/main-old.js', 404],
    ['/api/stack', 200],
    ['/api/nothing', 404],
    ['/api/records?limit=many', 400],
    ['/api/dead-letters', 500],
  ])('tells browsers to run and show nothing foreign: %s', async (path, status) => {
    sqs.on(ReceiveMessageCommand).rejects(new Error('broken'));

    const answer = await appOf()(path);

    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    if (path.startsWith('/api/')) expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('is the same where a request is refused', async () => {
    const answer = await appOf()('/', { headers: { host: 'evil.example' } });

    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-type')).toBe('application/json');
  });
});

describe('a body', () => {
  test('of a question is a megabyte long at most', async () => {
    const body = JSON.stringify({ ids: ['x'.repeat(1024 * 1024)] });

    const answer = await appOf()('/api/dead-letters/redrive', {
      ...JSON_BODY,
      body,
      headers: { ...JSON_BODY.headers, 'content-length': String(body.length) },
    });

    expect(answer.status).toBe(413);
    expect(await answer.json()).toEqual({ message: 'The body is larger than 1048576 bytes.' });
  });

  test('of an upload is 64 MiB long at most, which is told before it is read', async () => {
    const answer = await appOf()('/api/uploads?key=a.txt', {
      method: 'PUT',
      headers: { 'winnow-upload': 'file', 'content-length': '67108865' },
      body: 'x',
    });

    expect(answer.status).toBe(413);
    expect(await answer.json()).toEqual({
      message: 'The file has 67108865 bytes; the console takes 67108864. For larger ones use "winnow put".',
    });
  });

  test.each(['no JSON', '[]', 'null', '{"ids":"all"}', '{"ids":[1]}'])(
    'that is no choice of messages is refused: %s',
    async (body) => {
      const answer = await appOf()('/api/dead-letters/discard', { ...JSON_BODY, body });

      expect(answer.status).toBe(400);
      expect(sqs.calls()).toEqual([]);
    },
  );

  test.each([
    ['', 400],
    ['k'.repeat(1025), 400],
    ['ж'.repeat(513), 400],
  ])('goes under no key that S3 has not: %j', async (key, status) => {
    const answer = await appOf()(`/api/uploads?key=${encodeURIComponent(key)}`, {
      method: 'PUT',
      headers: { 'winnow-upload': 'file', 'content-length': '1' },
      body: 'x',
    });

    expect(answer.status).toBe(status);
  });
});

describe('a stack on AWS', () => {
  const cookieOf = (answer: Response) => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

  test('is read with the cookie that the printed address gives, and with no other', async () => {
    const session = new Session(() => 4583);
    const ask = appOf(ON_AWS, session);

    const entered = await ask(`/?token=${session.token}`);
    const cookie = cookieOf(entered);

    expect(entered.headers.get('set-cookie')).toMatch(
      /^winnow-console-4583=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(await entered.text()).toContain('<meta http-equiv="refresh" content="0;url=/">');
    expect((await ask('/api/stack')).status).toBe(401);
    expect((await ask('/api/stack', { headers: { cookie: `${cookie}x` } })).status).toBe(401);
    expect((await ask(`/api/stack?token=${session.token}`)).status).toBe(401);
    const read = await ask('/api/stack', { headers: { cookie } });
    expect(read.status).toBe(200);
    expect(await read.json()).toEqual({
      where: 'aws',
      name: 'winnow, account 123456789012, eu-west-1',
      confirm: '123456789012/eu-west-1',
      options: { profile: 'article', diacritics: 'fold', exceptions: [] },
      rawBucket: 'raw',
    });
  });

  test('gives no cookie for another token', async () => {
    const answer = await appOf(ON_AWS, new Session(() => 4583))(`/?token=${'x'.repeat(43)}`);

    expect(answer.status).toBe(401);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test.each([
    ['POST', '/api/dead-letters/redrive'],
    ['POST', '/api/dead-letters/discard'],
    ['PUT', '/api/uploads?key=a.txt'],
  ])('is written to when account and region were named alone: %s %s', async (method, path) => {
    const ask = appOf(ON_AWS);
    const headers = { ...JSON_BODY.headers, 'winnow-upload': 'file', 'content-length': '2' };

    const unasked = await ask(path, { method, body: '{}', headers });
    const elsewhere = await ask(path, {
      method,
      body: '{}',
      headers: { ...headers, 'winnow-confirmed': '123456789012/us-east-1' },
    });

    expect([unasked.status, elsewhere.status]).toEqual([428, 428]);
    expect(await unasked.json()).toEqual({
      message:
        'This writes to AWS, 123456789012/eu-west-1: ask first, then send winnow-confirmed: 123456789012/eu-west-1.',
    });
    expect(sqs.calls()).toEqual([]);
  });

  test('takes the write that was agreed to', async () => {
    sqs.on(ReceiveMessageCommand).resolves({});

    const answer = await appOf(ON_AWS)('/api/dead-letters/redrive', {
      ...JSON_BODY,
      headers: { ...JSON_BODY.headers, 'winnow-confirmed': '123456789012/eu-west-1' },
    });

    expect(await answer.json()).toEqual({ taken: 0, missed: 0 });
  });

  test('does not read its table unasked', async () => {
    const answer = await appOf(ON_AWS)('/api/records?search=vucic');

    expect(await answer.json()).toEqual({
      rows: [],
      catalog: { state: 'unread', records: 0, needed: true },
    });
  });
});

describe('a failure', () => {
  test('of the credentials says what to do, and is told on the terminal', async () => {
    const expired = Object.assign(new Error('The security token is expired'), { name: 'ExpiredToken' });
    sqs.on(ReceiveMessageCommand).rejects(expired);

    const answer = await appOf(ON_AWS)('/api/dead-letters');

    expect(answer.status).toBe(502);
    expect(await answer.json()).toEqual({ message: 'The security token is expired. Log in again.' });
    expect(reported).toEqual([
      expect.stringContaining('console: GET /api/dead-letters failed: ExpiredToken'),
    ]);
  });

  test.each([
    [{ attempts: 3 }, 'The stack does not answer: connect ECONNREFUSED. Is it still running?'],
    [{ httpStatusCode: 403 }, 'The stack refused: Error: connect ECONNREFUSED'],
  ])('of the connection is told from a refusal: %j', async ($metadata, message) => {
    const error = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', $metadata });
    sqs.on(ReceiveMessageCommand).rejects(error);

    const answer = await appOf()('/api/dead-letters');

    expect(answer.status).toBe(502);
    expect(await answer.json()).toEqual({ message });
  });

  test('of the request alone is not', async () => {
    const answer = await appOf()('/api/records?status=lost');

    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      message: 'status is "lost"; it takes clean, rejected, deleted, waiting.',
    });
    expect(reported).toEqual([]);
  });
});
