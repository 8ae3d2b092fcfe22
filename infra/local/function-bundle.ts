import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LocalStackError } from './local-stack-error.ts';

const ENDINGS = ['.mjs', '.js', '.cjs'];

export class MissingBundleError extends LocalStackError {
  constructor(logicalId: string, what: string) {
    super(`the bundle of ${logicalId} is missing (${what}): run "npx cdk synth" again`);
  }
}

/** Finds the file of a handler like `index.handler` in its bundle. */
export function findHandler(logicalId: string, bundle: string | undefined, handler: string): string {
  if (bundle === undefined) throw new MissingBundleError(logicalId, 'the assembly has no such asset');
  const stem = handler.slice(0, handler.lastIndexOf('.'));
  const file = ENDINGS.map((ending) => join(bundle, stem + ending)).find(existsSync);
  if (file === undefined) {
    throw new MissingBundleError(logicalId, `no file for ${handler} in ${bundle}`);
  }
  return file;
}
