import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { WITHOUT_EXAMPLES } from '../infra/rule-data.ts';
import { ROOT } from '../infra/sources.ts';

/** One file as it is sent. */
export interface Asset {
  readonly type: string;
  readonly etag: string;
  /** Whether its name holds its hash, so that it never changes. */
  readonly isHashed: boolean;
  readonly bodies: Readonly<Record<'br' | 'gzip' | 'identity', Uint8Array<ArrayBuffer>>>;
}

export interface AppBundle {
  readonly page: Asset;
  /** The files below `/assets/`, by name. */
  readonly assets: ReadonlyMap<string, Asset>;
  /** What the first page loads before it can be used, compressed. Bytes. */
  readonly firstLoadBytes: number;
}

const APP = join(ROOT, 'console', 'app');
const ENTRIES = ['main.tsx', 'style.css'] as const;
/** Files of their own, which a page starts as `new Worker('/assets/NAME.worker.js', { type: 'module' })`. */
const WORKER = /\.worker\.ts$/;
const ASSETS = '/assets/';

/** What a first load may weigh, compressed. Bytes. */
export const FIRST_LOAD_BUDGET = 150_000;

/** The page would take longer to load than it was measured to. */
export class HeavyPageError extends Error {
  override readonly name = 'HeavyPageError';

  constructor(bytes: number) {
    super(
      `the first page would load ${bytes} compressed bytes, more than the ${FIRST_LOAD_BUDGET} that are allowed: ` +
        'load what only one page needs by a dynamic import, or drop a dependency',
    );
  }
}

/** The page has no place for a file that it needs. */
export class UnlinkedEntryError extends Error {
  override readonly name = 'UnlinkedEntryError';

  constructor(entry: string) {
    super(`console/app/index.html does not load "/${entry}"`);
  }
}

/** Builds the pages in memory. Throws `HeavyPageError`, `UnlinkedEntryError`, and what esbuild says of the sources. */
export async function bundleApp(folder: string = APP): Promise<AppBundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [...ENTRIES, ...(await workersIn(folder))],
    outdir: 'assets',
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: ASSETS,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.svg': 'file', '.woff2': 'file', '.txt': 'text' },
    plugins: [WITHOUT_EXAMPLES],
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const assets = new Map(
    await Promise.all(
      outputFiles.map(async ({ path, contents }) => {
        const name = workerName(basename(path), metafile);
        return [name ?? basename(path), await assetOf(path, contents, name === undefined)] as const;
      }),
    ),
  );
  const page = await assetOf('index.html', Buffer.from(await linkedPage(folder, metafile)), false);
  const first = [...firstFiles(metafile)].map((name) => assets.get(basename(name)) as Asset);
  const firstLoadBytes = [page, ...first].reduce((sum, { bodies }) => sum + bodies.br.length, 0);
  if (firstLoadBytes > FIRST_LOAD_BUDGET) throw new HeavyPageError(firstLoadBytes);
  return { page, assets, firstLoadBytes };
}

async function workersIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => WORKER.test(file));
}

/** A worker has a name without a hash, by which a page can start it. */
function workerName(built: string, { outputs }: Metafile): string | undefined {
  const [, { entryPoint = '' }] = Object.entries(outputs).find(([path]) => basename(path) === built) ?? [
    '',
    {},
  ];
  return WORKER.test(entryPoint) ? basename(entryPoint).replace(/ts$/, 'js') : undefined;
}

/** The page, which names its files as they are among the sources, with their names as they are served. */
async function linkedPage(folder: string, { outputs }: Metafile): Promise<string> {
  let page = await readFile(join(folder, 'index.html'), 'utf8');
  for (const entry of ENTRIES) {
    const built = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === entry) ?? '';
    const linked = page.replace(`"/${entry}"`, `"${ASSETS}${basename(built)}"`);
    if (linked === page) throw new UnlinkedEntryError(entry);
    page = linked;
  }
  return page;
}

/** The entries and all that they import at once. */
function firstFiles({ outputs }: Metafile): Set<string> {
  const files = new Set<string>();
  const reach = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    for (const imported of outputs[path]?.imports ?? [])
      if (imported.kind !== 'dynamic-import' && !imported.external) reach(imported.path);
  };
  for (const [path, { entryPoint }] of Object.entries(outputs))
    if (ENTRIES.some((entry) => entry === entryPoint)) reach(path);
  return files;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Close to the best that brotli does, in a tenth of the time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

async function assetOf(path: string, contents: Uint8Array, isHashed = true): Promise<Asset> {
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(contents, BROTLI),
    promisify(gzip)(contents),
  ]);
  return {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(contents).digest('base64url').slice(0, 22)}"`,
    isHashed,
    bodies: { br, gzip: zipped, identity: new Uint8Array(contents) },
  };
}
