import { appendFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LogFollower } from '../../console/server/catalog/log-follower.ts';

let folder: string;
let file: string;
let follower: LogFollower;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'winnow-log-'));
  file = join(folder, 'clean.log');
  follower = new LogFollower(folder, { FunctionName: 'clean' });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const line = (key: string, outcome = 'clean') =>
  `${JSON.stringify({ message: 'upload processed', key, outcome })}\n`;

async function keys(): Promise<string[]> {
  const { keys, isBroken } = await follower.news();
  expect(isBroken).toBe(false);
  return [...keys];
}

test('tells the keys whose records were written since the last look', async () => {
  writeFileSync(file, line('before.txt'));
  await follower.skip();
  appendFileSync(file, line('ж.txt') + line('b.txt', 'rejected') + line('c.txt', 'deleted') + line('ж.txt'));

  expect(await keys()).toEqual(['ж.txt', 'b.txt', 'c.txt']);
  expect(await keys()).toEqual([]);
});

test('passes over what wrote no record, and over lines of the runtime', async () => {
  await follower.skip();
  writeFileSync(
    file,
    `START RequestId: 1\n{ no JSON\n${line('a', 'stale')}${line('b', 'unchanged')}{"message":"message failed","key":"c"}\n${line('d')}`,
  );

  expect(await keys()).toEqual(['d']);
});

test('waits for the end of a line, wherever it is torn', async () => {
  const whole = Buffer.from(line('čekanje.txt'));
  await follower.skip();
  writeFileSync(file, '');
  for (const byte of whole.subarray(0, -1)) {
    appendFileSync(file, Buffer.from([byte]));
    expect(await keys()).toEqual([]);
  }
  appendFileSync(file, '\n');

  expect(await keys()).toEqual(['čekanje.txt']);
});

test('reads more than fits one piece', async () => {
  await follower.skip();
  const all = Array.from({ length: 30_000 }, (_, n) => `story-${n}.txt`);
  writeFileSync(file, all.map((key) => line(key)).join(''));

  expect(await keys()).toEqual(all);
});

test('says when the log began anew, since lines may have been missed', async () => {
  writeFileSync(file, line('a.txt'));
  await follower.skip();
  renameSync(file, `${file}.old`);
  writeFileSync(file, line('b.txt'));

  expect(await follower.news()).toEqual({ keys: new Set(), isBroken: true });
  appendFileSync(file, line('c.txt'));
  expect(await keys()).toEqual(['c.txt']);
});

test('says so, too, when the same file was emptied and filled anew', async () => {
  writeFileSync(file, line('a-long-name.txt'));
  await follower.skip();
  truncateSync(file);
  appendFileSync(file, line('b.txt'));

  expect(await follower.news()).toEqual({ keys: new Set(), isBroken: true });
  appendFileSync(file, line('c.txt'));
  expect(await keys()).toEqual(['c.txt']);
});
