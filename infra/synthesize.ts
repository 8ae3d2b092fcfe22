import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import * as cxapi from 'aws-cdk-lib/cx-api';
import { bundleFunction, refuseHeavyStart } from './bundle.ts';
import { addChecks } from './checks.ts';
import { hashCleaningCode } from './cleaning-code.ts';
import { readConfig } from './config.ts';
import { CLEAN_UPLOAD, ROOT } from './sources.ts';
import { WinnowStack } from './winnow-stack.ts';

export interface SynthesizeOptions {
  /** Where the assembly goes; without it where the CDK command line says, else into a temporary directory. */
  readonly outdir?: string;
  /** Goes over the context of cdk.json, and what the CDK command line was given with `-c` over both. */
  readonly context?: Readonly<Record<string, unknown>>;
}

/** What the CDK command line sets by itself. */
const COMMAND_LINE = {
  [cxapi.PATH_METADATA_ENABLE_CONTEXT]: true,
  [cxapi.ASSET_RESOURCE_METADATA_ENABLED_CONTEXT]: true,
};

/**
 * Bundles the function and turns the stack into a cloud assembly, the same whether the CDK command line asks
 * for it or another process. Throws `ConfigError` for a setting that makes no sense, esbuild's `BuildFailure`
 * for code that does not compile, and an error with the findings when a check refuses the stack.
 */
export async function synthesize({ outdir, context }: SynthesizeOptions = {}): Promise<cxapi.CloudAssembly> {
  const { context: defaults } = JSON.parse(await readFile(join(ROOT, 'cdk.json'), 'utf8'));
  const app = new App({
    ...(outdir !== undefined && { outdir }),
    context: { ...COMMAND_LINE, ...defaults, ...context },
  });
  const config = readConfig(app.node.getAllContext());

  const directory = await mkdtemp(join(tmpdir(), 'winnow-bundle-'));
  try {
    const [bundle, cleaningCode] = await Promise.all([
      bundleFunction({ entry: CLEAN_UPLOAD, directory }),
      hashCleaningCode(),
    ]);
    refuseHeavyStart(bundle);
    new WinnowStack(app, { config, code: bundle.directory, cleaningCode });
    addChecks(app);
    return app.synth();
  } finally {
    await rm(directory, { recursive: true });
  }
}
