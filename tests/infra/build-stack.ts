import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { afterAll } from 'vitest';
import { readConfig } from '../../infra/config.ts';
import { ROOT } from '../../infra/sources.ts';
import { WinnowStack } from '../../infra/winnow-stack.ts';

const { context: defaults } = JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8'));

const scratch = mkdtempSync(join(tmpdir(), 'winnow-infra-test-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** An app with the context of cdk.json, whose assembly is gone after the tests of a file. */
export function buildApp(context: Record<string, unknown> = {}): App {
  return new App({ outdir: mkdtempSync(join(scratch, 'out-')), context: { ...defaults, ...context } });
}

/** The stack as `synthesize` sets it up, without its checks and around a function of one line. */
export function buildStack(context: Record<string, unknown> = {}): { app: App; stack: WinnowStack } {
  const app = buildApp(context);
  const config = readConfig(app.node.getAllContext());
  const code = mkdtempSync(join(scratch, 'code-'));
  writeFileSync(join(code, 'index.mjs'), 'export const handler = async () => {};\n');
  return { app, stack: new WinnowStack(app, { config, code, cleaningCode: '0123456789abcdef' }) };
}
