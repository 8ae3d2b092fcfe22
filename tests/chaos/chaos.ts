// npm run chaos -- [DOCUMENTS] [SEED]: uploads documents to the local stack while it fails in every way, then compares
// every key with its record and prints the figures. Fails where anything is lost, doubled or wrong.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesize } from '../../infra/synthesize.ts';
import { runChaos } from './run.ts';

const documents = Number(process.argv[2] ?? 5000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const started = performance.now();
const folder = await mkdtemp(join(tmpdir(), 'winnow-chaos-'));
try {
  const { directory: assembly } = await synthesize({ outdir: join(folder, 'cdk.out') });
  const { verdict, counts, restarts, poison, bytes } = await runChaos({
    assembly,
    data: join(folder, 'data'),
    documents,
    seed,
    restarts: 2,
    onProgress: (line) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${line}`),
  });
  const { lost, doubled, wrong, soundDeadLetters } = verdict;
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(
    `${documents} documents, ${Math.round(bytes / 2 ** 20)} MiB, seed ${seed}, ${seconds} s\n` +
      `${counts.events} events, ${counts.duplicated} sent twice; ${counts.throttled} requests of the table throttled, ` +
      `${counts.reset} reset, ${counts.lost} answers lost; ${counts.killed} workers killed, ${restarts} restarts\n` +
      `${verdict.clean} clean, ${verdict.rejected} rejected, ${verdict.deleted} deleted; ` +
      `dead letters: ${verdict.poison} of ${poison} poison, ${soundDeadLetters} others; ${verdict.orphans} orphaned texts\n` +
      `lost ${lost.length}, doubled ${doubled.length}, wrong ${wrong.length}\n`,
  );
  for (const key of [...lost, ...doubled, ...wrong]) process.stdout.write(`  ${JSON.stringify(key)}\n`);
  const isRight =
    lost.length + doubled.length + wrong.length + soundDeadLetters === 0 && verdict.poison === poison;
  if (!isRight) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
