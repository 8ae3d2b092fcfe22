import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { recordDetail } from '../../console/server/record-detail.ts';
import { Cleaner } from '../../lambdas/cleaning/index.ts';
import type { CleanRecord } from '../../lambdas/stores/record.ts';
import { SETTINGS } from './surroundings.ts';

test('a text with more changes than a page can take is not shown, and the record is', async () => {
  const s3 = mockClient(S3Client);
  const raw = 'č '.repeat(1_000_001);
  const bytes = Buffer.from(raw);
  const body = { transformToByteArray: async () => bytes };
  s3.on(GetObjectCommand).resolves({ Body: body as never, ContentLength: bytes.length, ETag: '"e"' });
  const record: CleanRecord = {
    source: 'a.txt',
    part: '0',
    status: 'clean',
    text: new Cleaner().clean(raw).text,
    removed: [],
    bucket: 'raw',
    etag: 'e',
    cleanedAt: '2026-11-22T00:00:00.000Z',
    revision: 'r',
  };
  const uploads = { s3: new S3Client({ region: 'eu-west-1' }), bucket: 'raw', mostBytes: bytes.length };

  const {
    raw: shown,
    rawProblem,
    ...rest
  } = (await recordDetail('a.txt', record, SETTINGS, uploads)) ?? expect.fail('there is none');

  expect(shown?.length).toBeUndefined();
  expect(rawProblem).toMatch(/^The upload has 100000\d changes, too many to show; "winnow clean --explain"/);
  expect(rest.record === record).toBe(true);
  expect([rest.changes.length, rest.account]).toEqual([0, 'none']);
});
