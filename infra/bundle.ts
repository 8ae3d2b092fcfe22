import { basename } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { WITHOUT_EXAMPLES } from './rule-data.ts';
import { ROOT } from './sources.ts';

/** The code of one function as it is uploaded: `index.mjs`, and chunks beside it. */
export interface Bundle {
  readonly directory: string;
  /** Bytes of code that a cold start loads. */
  readonly startBytes: number;
  /** Bytes of code in chunks that only a dynamic import loads. */
  readonly onNeedBytes: number;
}

/** How code becomes what runs; the hash of the cleaning code is taken of the same. */
export const BUNDLING = {
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'] as string[],
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'silent',
  plugins: [WITHOUT_EXAMPLES],
} as const satisfies BuildOptions;

/** What a cold start may load, minified; what a text loads on need does not count. Bytes. */
export const START_BUDGET = 950_000;

/** The function would start slower than it was measured to. */
export class HeavyStartError extends Error {
  override readonly name = 'HeavyStartError';

  constructor(startBytes: number) {
    super(
      `a cold start would load ${startBytes} bytes of code, more than the ${START_BUDGET} that are allowed: ` +
        'load what few texts need by a dynamic import, or drop a dependency',
    );
  }
}

/** Throws `HeavyStartError` for a bundle that loads too much at its start. */
export function refuseHeavyStart({ startBytes }: Bundle): void {
  if (startBytes > START_BUDGET) throw new HeavyStartError(startBytes);
}

const START = 'index.mjs';

/** A dependency in CommonJS may call `require` for what Node brings, which an ES module does not have. */
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/**
 * Bundles a function with all it imports, the SDK included, so that what runs is what was tested and not what
 * the runtime brings. The same sources give the same bytes in every checkout, and so the same asset hash.
 * There is no source map: it would double what is deployed, and Node parses it whole for the first stack
 * trace.
 */
export async function bundleFunction({
  entry,
  directory,
}: {
  readonly entry: string;
  readonly directory: string;
}): Promise<Bundle> {
  const { metafile } = await build({
    ...BUNDLING,
    entryPoints: { [basename(START, '.mjs')]: entry },
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    banner: { js: REQUIRE },
    metafile: true,
  });
  return { directory, ...measure(metafile) };
}

function measure({ outputs }: Metafile): Pick<Bundle, 'startBytes' | 'onNeedBytes'> {
  const start = new Set<string>();
  const reach = (path: string): void => {
    if (start.has(path)) return;
    start.add(path);
    for (const imported of outputs[path]?.imports ?? []) {
      if (imported.kind === 'import-statement' && !imported.external) reach(imported.path);
    }
  };
  Object.keys(outputs)
    .filter((path) => basename(path) === START)
    .forEach(reach);

  let startBytes = 0;
  let onNeedBytes = 0;
  for (const [path, { bytes }] of Object.entries(outputs)) {
    if (start.has(path)) startBytes += bytes;
    else onNeedBytes += bytes;
  }
  return { startBytes, onNeedBytes };
}
