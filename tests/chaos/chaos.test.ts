import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { synthesize } from '../../infra/synthesize.ts';
import { runChaos } from './run.ts';

test('nothing is lost, doubled or wrong after workers and the whole process were killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-chaos-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { directory: assembly } = await synthesize({ outdir: join(folder, 'cdk.out') });

  const { verdict, restarts, poison } = await runChaos({
    assembly,
    data: join(folder, 'data'),
    documents: 40,
    seed: 7,
    restarts: 1,
    retrySeconds: 0,
  });

  const { lost, doubled, wrong, soundDeadLetters } = verdict;
  expect({ lost, doubled, wrong, soundDeadLetters }).toEqual({
    lost: [],
    doubled: [],
    wrong: [],
    soundDeadLetters: 0,
  });
  expect(verdict.clean + verdict.rejected + verdict.deleted).toBe(40);
  expect({ restarts, poison: verdict.poison }).toEqual({ restarts: 1, poison });
});
