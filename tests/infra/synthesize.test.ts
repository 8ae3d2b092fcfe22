import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConfigError } from '../../infra/config.ts';
import { ROOT } from '../../infra/sources.ts';
import { synthesize } from '../../infra/synthesize.ts';

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'winnow-synthesize-test-'));
});
afterAll(() => rm(scratch, { recursive: true }));

test('gives the CDK command line the same template and assets as any other process', async () => {
  const inProcess = await synthesize({ outdir: join(scratch, 'in-process') });
  const outdir = join(scratch, 'command-line');
  const { code, stderr } = await runApp({ CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: '{}' });

  expect([code, stderr]).toEqual([0, '']);
  expect((await readdir(outdir)).filter(isAsset)).toEqual(
    (await readdir(inProcess.directory)).filter(isAsset),
  );
  expect(await readTemplate(outdir, 'winnow')).toEqual(await readTemplate(inProcess.directory, 'winnow'));
});

test('takes settings from its caller', async () => {
  const { stacks } = await synthesize({
    outdir: join(scratch, 'settings'),
    context: { env: 'trial', 'winnow:memoryMiB': 512 },
  });
  const resources: { Type: string; Properties: { MemorySize?: number } }[] = Object.values(
    stacks[0]?.template.Resources,
  );
  expect(stacks.map(({ stackName }) => stackName)).toEqual(['winnow-trial']);
  expect(resources.find(({ Type }) => Type === 'AWS::Lambda::Function')?.Properties.MemorySize).toBe(512);
});

test('rejects with an error that names the setting that is wrong', async () => {
  const outdir = join(scratch, 'wrong');
  await expect(synthesize({ outdir, context: { 'winnow:memoryMiB': 'lots' } })).rejects.toThrow(ConfigError);
});

test('says in one line what is wrong with a setting, and fails', async () => {
  const { code, stderr } = await runApp({
    CDK_OUTDIR: join(scratch, 'wrong'),
    CDK_CONTEXT_JSON: '{"winnow:memoryMiB":"lots"}',
  });
  expect([code, stderr]).toEqual([
    1,
    'winnow:memoryMiB is "lots" but must be a whole number from 128 to 10240: ' +
      'correct it in cdk.json or give -c winnow:memoryMiB=1536\n',
  ]);
});

function runApp(env: Record<string, string>): Promise<{ code: number; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['infra/app.ts'],
      { cwd: ROOT, env: { ...process.env, ...env } },
      (error, _, stderr) => resolve({ code: Number(error?.code ?? 0), stderr }),
    );
  });
}

function isAsset(name: string): boolean {
  return name.startsWith('asset.');
}

async function readTemplate(directory: string, stackName: string): Promise<unknown> {
  return JSON.parse(await readFile(join(directory, `${stackName}.template.json`), 'utf8'));
}
