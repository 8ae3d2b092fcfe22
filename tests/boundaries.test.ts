import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('..', import.meta.url);

/** What each file of a folder imports, `file: specifier`. */
function importsOf(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generate.ts'))
    .flatMap((name) => {
      const source = readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8');
      const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
        ([, specifier]) => specifier,
      );
      return specifiers.map((specifier) => `${name}: ${specifier}`);
    });
}

describe('the cleaning core', () => {
  it('imports no AWS, nothing of Node and nothing from outside its folder', () => {
    const core = new URL('lambdas/cleaning/', ROOT);
    const foreign = importsOf('lambdas/cleaning').filter((line) => {
      const [file = '', specifier = ''] = line.split(': ');
      const isOutside =
        specifier.startsWith('.') && !new URL(specifier, new URL(file, core)).href.startsWith(core.href);
      return isOutside || /^(?:@aws|aws|node:)/.test(specifier);
    });

    expect(foreign).toEqual([]);
  });

  it('imports two libraries, both in the chunk for legacy code pages', () => {
    const libraries = importsOf('lambdas/cleaning').filter((line) => !/: \./.test(line));

    expect(libraries).toEqual(['legacy-detection.ts: jschardet', 'legacy-pages.ts: iconv-lite']);
  });

  it('reads no clock, no environment and no chance', () => {
    const impure = readdirSync(new URL('lambdas/cleaning', ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.generate.ts'))
      .filter((name) =>
        /\bDate\b|performance\.|process\.|Math\.random|crypto/.test(
          readFileSync(new URL(`lambdas/cleaning/${name}`, ROOT), 'utf8'),
        ),
      );

    expect(impure).toEqual([]);
  });
});

describe('the stack', () => {
  it('imports only environment.ts from a Lambda, and the rules, which are data', () => {
    const fromLambdas = importsOf('infra')
      .filter((line) => line.includes('lambdas/'))
      .map((line) => line.replace(/^.*: /, ''));

    expect([...new Set(fromLambdas)].sort()).toEqual([
      '../lambdas/clean-upload/environment.ts',
      '../lambdas/cleaning/rules/index.ts',
    ]);
  });
});
