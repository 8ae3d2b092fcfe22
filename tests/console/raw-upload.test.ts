import { GetObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import 'aws-sdk-client-mock-vitest/extend';
import { readUpload } from '../../console/server/raw-upload.ts';
import type { CleanRecord } from '../../lambdas/stores/record.ts';

const s3 = mockClient(S3Client);
const BUCKET = { s3: new S3Client({ region: 'eu-west-1' }), bucket: 'raw', mostBytes: 100 };
const RECORD = {
  source: 'a.txt',
  part: '0',
  status: 'clean',
  bucket: 'raw',
  versionId: 'v1',
  etag: 'e1',
  cleanedAt: '2026-11-22T00:00:00.000Z',
  revision: 'r',
} as const satisfies CleanRecord;

beforeEach(() => {
  s3.reset();
});

/** Has the bucket answer with bytes, and counts what is done with them. */
function holds(bytes: Uint8Array, other: object = {}): { reads: number; destroyed: number } {
  const done = { reads: 0, destroyed: 0 };
  const body = {
    transformToByteArray: async () => {
      done.reads++;
      return bytes;
    },
    destroy: () => {
      done.destroyed++;
    },
  };
  s3.on(GetObjectCommand).resolves({
    Body: body as never,
    ContentLength: bytes.length,
    ETag: '"e1"',
    ...other,
  });
  return done;
}

function refuses(name: string, message = 'no'): void {
  s3.on(GetObjectCommand).rejects(
    new S3ServiceException({ name, message, $fault: 'client', $metadata: { httpStatusCode: 404 } }),
  );
}

describe('the upload of a record', () => {
  test('is the version that it was made from', async () => {
    holds(Buffer.from('Vučić\n'));

    expect(await readUpload('a.txt', RECORD, BUCKET)).toEqual({ state: 'text', text: 'Vučić\n' });
    expect(s3).toHaveReceivedCommandWith(GetObjectCommand, {
      Bucket: 'raw',
      Key: 'a.txt',
      VersionId: 'v1',
    });
  });

  test('is decoded by the charset that was declared', async () => {
    holds(Buffer.from([0x8d, 0x65, 0x6b, 0x61, 0x0a]), { ContentType: 'text/plain; charset=windows-1251' });

    expect(await readUpload('a.txt', RECORD, BUCKET)).toEqual({ state: 'text', text: 'Ќeka\n' });
  });

  test('is none where the key holds another by now, whose body is not read', async () => {
    const body = holds(Buffer.from('Other.\n'), { ETag: '"e2"' });
    const { versionId: _versionId, ...unversioned } = RECORD;

    expect(await readUpload('a.txt', unversioned, BUCKET)).toEqual({
      state: 'absent',
      problem: 'The key holds another upload by now than the one this record was made from.',
    });
    expect(body).toEqual({ reads: 0, destroyed: 1 });
  });

  test('is not read when it is too large to be shown', async () => {
    const body = holds(Buffer.from('x'.repeat(101)));

    expect(await readUpload('a.txt', RECORD, BUCKET)).toEqual({
      state: 'unreadable',
      problem: 'The upload has 101 bytes, too many to show.',
    });
    expect(body).toEqual({ reads: 0, destroyed: 1 });
  });

  test.each([
    ['NoSuchVersion', 'no', 'This version of the upload is gone from the bucket.'],
    ['NoSuchKey', 'no', 'The upload is gone from the bucket.'],
    ['InvalidObjectState', 'no', 'The upload is in an archive: restore it to see it.'],
    [
      'InvalidRequest',
      'The object was stored using a form of Server Side Encryption.',
      'The upload is encrypted with a key that only its owner holds.',
    ],
  ])('that S3 refuses with %s says why', async (name, message, problem) => {
    refuses(name, message);

    expect(await readUpload('a.txt', RECORD, BUCKET)).toEqual({ state: 'absent', problem });
  });

  test.each(['AccessDenied', 'InvalidRequest'])(
    'does not take %s for an upload that is gone',
    async (name) => {
      refuses(name);

      await expect(readUpload('a.txt', RECORD, BUCKET)).rejects.toMatchObject({ name });
    },
  );

  test('without a record is what the key holds', async () => {
    holds(Buffer.from('A story.\n'), { ETag: '"any"' });

    expect(await readUpload('a.txt', undefined, BUCKET)).toEqual({ state: 'text', text: 'A story.\n' });
    expect(s3.commandCalls(GetObjectCommand)[0]?.args[0].input).toEqual({ Bucket: 'raw', Key: 'a.txt' });
  });
});
