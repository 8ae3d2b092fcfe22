// npm run bench:replay -- [KEYS]: how long a replay takes against the emulators, where all is missing and where nothing is.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Hints } from '../../cli/operations/hints.ts';
import { planReplay } from '../../cli/operations/replay.ts';
import { localStack, type Stack } from '../../cli/stack.ts';
import { fillTable, sideBySide, startIdleStack } from './idle-stack.ts';

const MILLION = 1_000_000;

const keys = Array.from(
  { length: Number(process.argv[2] ?? 20_000) },
  (_, n) => `replay/${String(n).padStart(7, '0')}.txt`,
);
const folder = await mkdtemp(join(tmpdir(), 'winnow-replay-'));
try {
  const local = await startIdleStack(folder);
  const stack = localStack(local);
  const etag = await upload(stack);
  await report('nothing has a record', stack);
  const text = 'A story.\n'.repeat(300);
  await fillTable(stack, keys.length, (n) => ({ source: keys[n], status: 'clean', text, etag }));
  await report('all have their record', stack);
  await local.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function report(state: string, stack: Stack): Promise<void> {
  const hints = new Hints(stack);
  const started = performance.now();
  let sent = 0;
  for await (const { wants } of planReplay(stack, { prefix: '', stale: false })) {
    await hints.send(wants.map(({ key }) => key));
    sent += wants.length;
  }
  const seconds = (performance.now() - started) / 1000;
  const minutes = ((seconds / keys.length) * MILLION) / 60;
  process.stdout.write(
    `${state}: ${keys.length} keys checked, ${sent} hints sent in ${seconds.toFixed(1)} s: a million in ${minutes.toFixed(1)} minutes\n`,
  );
}

async function upload(stack: Stack): Promise<string> {
  const s3 = new S3Client(stack.s3);
  let etag = '';
  await sideBySide(keys, async (Key) => {
    const put = new PutObjectCommand({ Bucket: stack.outputs.RawBucketName, Key, Body: 'A story.\n' });
    etag = (await s3.send(put)).ETag ?? '';
  });
  return etag.replaceAll('"', '');
}
