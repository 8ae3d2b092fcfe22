import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localStack, type Stack } from '../../cli/stack.ts';
import type {
  DeadLetterRow,
  Overview,
  RecordDetail,
  RecordPage,
  RecordRow,
  Uploaded,
} from '../../console/api.ts';
import { createApp } from '../../console/server/app.ts';
import { type Surroundings, surroundingsOf } from '../../console/server/surroundings.ts';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
import { hintMessage } from '../../infra/local/object-events.ts';
import { synthesize } from '../../infra/synthesize.ts';
import { BUNDLE } from './surroundings.ts';

const HOST = '127.0.0.1:4583';
const PLEA = 'Support UP or become our patron!';
const STORY = `Vučić speaks\n\nHe said “no”.\n\n${PLEA}\n`;
/** More than fits an item. */
const LONG = `${'All of this is one story. '.repeat(17_000).trim()}\n\n${PLEA}\n`;

let folder: string;
let local: LocalStack;
let stack: Stack;
let surroundings: Surroundings;
let request: (path: string, init?: RequestInit) => Promise<Response>;
const reported: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'winnow-console-'));
  const { directory } = await synthesize({ outdir: join(folder, 'cdk.out') });
  const data = join(folder, '.winnow');
  local = await startLocalStack({
    assembly: directory,
    data,
    ports: { s3: 0, sqs: 0, dynamodb: 0 },
    retrySeconds: 0,
  });
  stack = localStack(local, data);
  surroundings = surroundingsOf(stack, (line) => reported.push(line));
  request = requestTo(surroundings);
  await surroundings.catalog.read();
});

afterAll(async () => {
  await local.close();
  rmSync(folder, { recursive: true, force: true });
});

function requestTo(target: Surroundings): typeof request {
  const app = createApp(target, { port: () => 4583, bundle: async () => BUNDLE });
  return async (path, { headers, ...init } = {}) =>
    app.request(`http://${HOST}${path}`, { ...init, headers: { host: HOST, ...(headers as object) } });
}

async function get<T>(path: string, ask = request): Promise<T> {
  const answer = await ask(path);
  expect(answer.headers.get('content-type')).toBe('application/json');
  return (await answer.json()) as T;
}

async function post<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const answer = await request(path, { method: 'POST', body: JSON.stringify(body), headers });
  return (await answer.json()) as T;
}

async function put(key: string, text: string): Promise<Response> {
  const body = Buffer.from(text);
  const headers = { 'winnow-upload': 'file', 'content-length': String(body.length) };
  return request(`/api/uploads?key=${encodeURIComponent(key)}`, { method: 'PUT', body, headers });
}

async function putAndWait(key: string, text: string): Promise<RecordRow> {
  const { etag } = (await (await put(key, text)).json()) as Uploaded;
  return until(
    () => get<RecordRow>(`/api/uploaded?source=${encodeURIComponent(key)}&etag=${etag}`),
    ({ status }) => status !== 'waiting',
  );
}

/** Asks until an answer is as it should be, for a minute. */
async function until<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  const end = performance.now() + 60_000;
  let answer = await ask();
  while (!isRight(answer) && performance.now() < end) {
    await sleep(50);
    answer = await ask();
  }
  return answer;
}

const records = (query: string) => get<RecordPage>(`/api/records?${query}`);
const sources = ({ rows }: RecordPage) => rows.map(({ source }) => source);
const detail = (source: string) => get<RecordDetail>(`/api/record?source=${encodeURIComponent(source)}`);

describe('an upload through the console', () => {
  test('is stored as it is, cleaned, and found however it is spelled', async () => {
    const row = await putAndWait('in/Čapek & co.txt', STORY);

    expect(row).toEqual({
      source: 'in/Čapek & co.txt',
      status: 'clean',
      title: 'Vucic speaks',
      removals: { 'donation/become-our-patron': 1 },
      bytes: Buffer.byteLength(STORY),
      cleanedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    expect((await records('search=vu%C4%8Di%C4%87+capek')).rows).toEqual([row]);
    expect((await records('rule=donation/&prefix=in/')).rows).toEqual([row]);
  });

  test('waits in the list until it is cleaned, and with an empty body too', async () => {
    const answer = await put('in/empty.txt', '');

    expect(answer.status).toBe(200);
    const page = await until(
      () => records('prefix=in/empty'),
      ({ rows }) => rows[0]?.status === 'rejected',
    );
    expect(page.rows).toMatchObject([{ source: 'in/empty.txt', reason: 'empty', bytes: 0 }]);
  });

  test('that holds scripts comes back as JSON, and is nobody’s page', async () => {
    const script = '<script>alert(1)</script><img src=x onerror=alert(2)>';
    await putAndWait(`x/${script}`, `${script} is a title\n\nHe said ${script}.\n`);

    const found = await detail(`x/${script}`);

    expect(found.record?.title).toBe(`${script} is a title`);
    expect(found.raw).toContain(script);
    expect((await records('prefix=x/')).rows[0]?.source).toBe(`x/${script}`);
  });
});

describe('what others write', () => {
  test('is seen, as are deletes', async () => {
    const s3 = new S3Client(stack.s3);
    const place = { Bucket: stack.outputs.RawBucketName, Key: 'others/a.txt' };
    await s3.send(new PutObjectCommand({ ...place, Body: STORY }));

    const seen = await until(
      () => records('prefix=others/'),
      ({ rows }) => rows.length > 0,
    );
    await s3.send(new DeleteObjectCommand(place));
    const gone = await until(
      () => records('prefix=others/'),
      ({ rows }) => rows[0]?.status === 'deleted',
    );

    expect(seen.rows).toMatchObject([{ source: 'others/a.txt', status: 'clean' }]);
    expect(gone.rows).toMatchObject([{ source: 'others/a.txt', status: 'deleted' }]);
    expect(await detail('others/a.txt')).toMatchObject({
      record: { status: 'deleted' },
      rawProblem: 'The upload is gone from the bucket.',
      account: 'none',
    });
  });
});

describe('a record', () => {
  test('shows its upload, and each change of it with its rule', async () => {
    await putAndWait('r/story.txt', STORY);

    const { record, raw, account, changes, rules } = await detail('r/story.txt');

    expect(raw).toBe(STORY);
    expect(record?.text).toBe('Vucic speaks\n\nHe said "no".\n');
    expect(account).toBe('exact');
    expect(changes.at(-1)).toEqual({
      start: STORY.indexOf(`\n\n${PLEA}`),
      end: STORY.length - 1,
      replacement: '',
      kinds: ['removed'],
      rule: 'donation/become-our-patron',
    });
    expect(rules['donation/become-our-patron']?.removes).toContain(PLEA);
  });

  test('is read with the text that lies apart', async () => {
    const row = await putAndWait('r/long.txt', LONG);

    const { record, account, changes } = await detail('r/long.txt');

    expect(row.removals).toEqual({ 'donation/become-our-patron': 1 });
    expect(record?.textRef).toBeDefined();
    expect(record?.text === `${LONG.slice(0, LONG.indexOf('\n\n'))}\n`).toBe(true);
    expect([account, changes.length]).toEqual(['exact', 1]);
  });

  test('of older rules keeps to what it says itself', async () => {
    await putAndWait('r/older.txt', STORY);
    const documents = DynamoDBDocumentClient.from(new DynamoDBClient(stack.dynamodb));
    const start = STORY.indexOf('He said');
    await documents.send(
      new UpdateCommand({
        TableName: stack.outputs.RecordsTableName,
        Key: { source: 'r/older.txt', part: '0' },
        UpdateExpression: 'SET #text = :text, removed = :removed',
        ExpressionAttributeNames: { '#text': 'text' },
        ExpressionAttributeValues: {
          ':text': `Vucic speaks\n\n${PLEA}\n`,
          ':removed': [{ rule: 'share/former', start, end: start + 15 }],
        },
      }),
    );

    const { account, changes, rules } = await detail('r/older.txt');

    expect(account).toBe('older');
    expect(changes.map(({ rule, kinds }) => rule ?? kinds.join())).toEqual([
      'diacritics',
      'diacritics',
      'share/former',
    ]);
    expect(rules['share/former']?.why).toBe('A rule of an earlier version, which this one does not have.');
  });

  test('of an upload that was overwritten behind its back has no raw text', async () => {
    await putAndWait('r/overwritten.txt', STORY);
    const documents = DynamoDBDocumentClient.from(new DynamoDBClient(stack.dynamodb));
    await documents.send(
      new UpdateCommand({
        TableName: stack.outputs.RecordsTableName,
        Key: { source: 'r/overwritten.txt', part: '0' },
        UpdateExpression: 'SET etag = :etag',
        ExpressionAttributeValues: { ':etag': 'another' },
      }),
    );

    const found = await detail('r/overwritten.txt');

    expect(found).toMatchObject({ account: 'none', changes: [] });
    expect(found.raw).toBeUndefined();
    expect(found.rawProblem).toContain('another upload by now');
    expect(Object.keys(found.rules)).toEqual(['donation/become-our-patron']);
  });

  test('of what is no text says why', async () => {
    await putAndWait('r/page.html', '<!doctype html><html><body><p>Hello</p></body></html>');

    expect(await detail('r/page.html')).toMatchObject({
      record: { status: 'rejected', reason: { code: 'html' } },
      rawProblem: 'The upload is an HTML page. Extract its text first, then upload that.',
      account: 'none',
    });
  });

  test('is not found where there never was an upload', async () => {
    const answer = await request('/api/record?source=nobody%20knows.txt');

    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      message: '"nobody knows.txt" has neither record nor upload; the list of records shows what there is.',
    });
  });
});

describe('before the whole table is read', () => {
  const ask = () =>
    requestTo(
      surroundingsOf({ ...stack, place: { where: 'aws', name: 'w', account: '1', region: 'r' } }, () => {}),
    );

  test('the bucket is listed page by page', async () => {
    for (const key of ['p/1.txt', 'p/2.txt', 'p/3.txt', 'p/Ž.txt'])
      await putAndWait(key, `${key} is a story.\n`);
    const fresh = ask();
    const pages: string[][] = [];
    let cursor = '';
    do {
      const page = await get<RecordPage>(
        `/api/records?prefix=p/&limit=3&cursor=${encodeURIComponent(cursor)}`,
        fresh,
      );
      expect(page).toMatchObject({ catalog: { state: 'unread', needed: false } });
      expect(page.total).toBeUndefined();
      pages.push(sources(page));
      cursor = page.next ?? '';
    } while (cursor !== '');

    expect(pages).toEqual([['p/1.txt', 'p/2.txt', 'p/3.txt'], ['p/Ž.txt']]);
  });

  test('a list that was begun goes on when it has been read in between', async () => {
    const first = await get<RecordPage>('/api/records?prefix=p/&limit=3', ask());

    const second = await records(`prefix=p/&limit=3&cursor=${encodeURIComponent(first.next ?? '')}`);

    expect(sources(second)).toEqual(['p/Ž.txt']);
  });

  test('rejected records come by their index, whole and by reason', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        putAndWait(`j/${n}.txt`, n % 2 === 0 ? '' : '<!doctype html><html><p>a</p>'),
      ),
    );
    const fresh = ask();
    const found: RecordRow[] = [];
    let cursor = '';
    do {
      const page = await get<RecordPage>(
        `/api/records?status=rejected&reason=html&prefix=j/&limit=2&cursor=${encodeURIComponent(cursor)}`,
        fresh,
      );
      found.push(...page.rows);
      cursor = page.next ?? '';
    } while (cursor !== '');

    expect(found.map(({ source }) => source).sort()).toEqual([
      'j/1.txt',
      'j/11.txt',
      'j/3.txt',
      'j/5.txt',
      'j/7.txt',
      'j/9.txt',
    ]);
    expect(found.map(({ reason }) => reason)).toEqual(Array(6).fill('html'));
  });

  test('flagged records come by their index', async () => {
    await putAndWait('f/lost.txt', 'A story with a hole: \ufffd.\n');

    const page = await get<RecordPage>('/api/records?flag=replacement-characters&prefix=f/', ask());

    expect(page.rows).toMatchObject([{ source: 'f/lost.txt', flags: ['replacement-characters'] }]);
    expect(page.catalog.needed).toBe(false);
  });

  test.each(['search=a', 'rule=donation/', 'status=deleted', 'status=clean', 'offset=100'])(
    '%s cannot be answered, and says so',
    async (query) => {
      const page = await get<RecordPage>(`/api/records?${query}`, ask());

      expect(page).toEqual({ rows: [], catalog: { state: 'unread', records: 0, needed: true } });
    },
  );

  test('a cursor of another list is refused', async () => {
    const answer = await ask()('/api/records?status=rejected&cursor=p%2F3.txt');

    expect(answer.status).toBe(400);
  });

  test('it is read when that is asked for', async () => {
    const fresh = ask();

    const begun = await fresh('/api/catalog', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(begun.status).toBe(202);
    const state = await until(
      () => get<RecordPage['catalog']>('/api/catalog', fresh),
      ({ state }) => state === 'read',
    );

    expect(state.state).toBe('read');
    expect(state.records).toBeGreaterThan(10);
    const found = await get<RecordPage>('/api/records?search=P/%C5%BE', fresh);
    expect(sources(found)).toEqual(['p/Ž.txt']);
  });
});

describe('dead letters', () => {
  const letters = () => get<DeadLetterRow[]>('/api/dead-letters');
  const send = async (body: string) => {
    const { DeadLettersQueueUrl: QueueUrl } = stack.outputs;
    await new SQSClient(stack.sqs).send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
  };
  const hintOf = (key: string) =>
    hintMessage(stack.outputs.RawBucketName, key, 'ObjectCreated:Put', 'us-east-1');

  test('are listed with what they are of, and stay in the queue', async () => {
    await send('<script>alert(1)</script>');
    await send(hintOf('d/a b.txt'));

    const [first, second] = await letters();
    const again = await letters();

    expect(first).toMatchObject({ keys: [], usable: false, body: '<script>alert(1)</script>' });
    expect(first?.reason).toContain('JSON');
    expect(second).toMatchObject({
      keys: ['d/a b.txt'],
      usable: true,
      sent: expect.stringMatching(/^\d{4}-/),
      reason: expect.stringContaining('no reason is logged'),
    });
    expect(again.map(({ id }) => id)).toEqual([first?.id, second?.id]);
    await post('/api/dead-letters/discard', { ids: again.map(({ id }) => id) });
  });

  test('go back when they are chosen, and are cleaned', async () => {
    const s3 = new S3Client(stack.s3);
    await s3.send(
      new PutObjectCommand({ Bucket: stack.outputs.RawBucketName, Key: 'd/back.txt', Body: STORY }),
    );
    await local.drain();
    const documents = DynamoDBDocumentClient.from(new DynamoDBClient(stack.dynamodb));
    await documents.send(
      new UpdateCommand({
        TableName: stack.outputs.RecordsTableName,
        Key: { source: 'd/back.txt', part: '0' },
        UpdateExpression: 'SET title = :old, etag = :old, cleanedAt = :then',
        ExpressionAttributeValues: { ':old': 'old', ':then': '2026-01-01T00:00:00.000Z' },
      }),
    );
    for (const key of ['d/back.txt', 'd/other.txt']) await send(hintOf(key));
    await send('no event');
    const chosen = (await letters()).find(({ keys }) => keys[0] === 'd/back.txt')?.id ?? '';

    const outcome = await post('/api/dead-letters/redrive', { ids: [chosen, 'gone'] });

    expect(outcome).toEqual({ taken: 1, missed: 1 });
    const page = await until(
      () => records('prefix=d/back'),
      ({ rows }) => rows[0]?.title === 'Vucic speaks' && !rows[0].cleanedAt?.startsWith('2026-01-01'),
    );
    expect(page.rows).toMatchObject([{ title: 'Vucic speaks', status: 'clean' }]);
    expect((await letters()).map(({ keys }) => keys)).toEqual([['d/other.txt'], []]);
  });

  test('go when they are chosen, or all that can never succeed', async () => {
    expect(await letters()).toHaveLength(2);

    const unusable = await post('/api/dead-letters/discard', {});
    const rest = (await letters()).map(({ id }) => id);
    const chosen = await post('/api/dead-letters/discard', { ids: rest });

    expect(unusable).toEqual({ taken: 1, missed: 0 });
    expect(chosen).toEqual({ taken: 1, missed: 0 });
    expect(await letters()).toEqual([]);
  });
});

describe('the overview', () => {
  test('counts words by rule on the day they went', async () => {
    const before = await get<Overview>('/api/overview');
    await putAndWait('o/story.txt', STORY);

    const after = await get<Overview>('/api/overview');

    const words = ({ days }: Overview) => days.at(-1)?.words['donation/become-our-patron'] ?? 0;
    expect(words(after) - words(before)).toBe(6);
    expect(after.documents.clean - before.documents.clean).toBe(1);
    expect(after.catalog.state).toBe('read');
    expect(after.rejected).toMatchObject({ html: expect.any(Number) });
  });
});

test('nothing failed behind the pages', () => {
  expect(reported).toEqual([]);
});
