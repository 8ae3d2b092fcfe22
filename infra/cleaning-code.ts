import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { BUNDLING } from './bundle.ts';
import { CLEANING } from './sources.ts';

/**
 * Names the code that decides how a text is cleaned: 16 hex digits that change with any rule, table or
 * dependency, and not with a comment, the name of a variable or where the code lies. Part of the `ruleset` of
 * every record, by which records of older rules are found.
 */
export async function hashCleaningCode(entry = CLEANING): Promise<string> {
  const { outputFiles } = await build({
    ...BUNDLING,
    entryPoints: [entry],
    write: false,
  });
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents);
  return hash.digest('hex').slice(0, 16);
}
