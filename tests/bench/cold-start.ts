import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFunction } from '../../infra/bundle.ts';
import { CLEAN_UPLOAD } from '../../infra/sources.ts';
import { median } from './median.ts';

export interface ColdStart {
  readonly startBytes: number;
  readonly onNeedBytes: number;
  /** Until a process has imported the bundle, less until one has imported nothing. */
  readonly milliseconds: number;
}

export async function measureColdStart(runs: number): Promise<ColdStart> {
  const directory = mkdtempSync(join(tmpdir(), 'winnow-bench-'));
  try {
    const { startBytes, onNeedBytes } = await bundleFunction({ entry: CLEAN_UPLOAD, directory });
    const empty = join(directory, 'empty.mjs');
    writeFileSync(empty, 'export const handler = 0;\n');
    const differences = Array.from(
      { length: runs },
      () => importMilliseconds(join(directory, 'index.mjs')) - importMilliseconds(empty),
    );
    return { startBytes, onNeedBytes, milliseconds: median(differences) };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const IMPORT = 'const t=performance.now();await import(process.argv[1]);console.log(performance.now()-t)';

/** What the function's environment must hold for its module to load. */
const ENVIRONMENT = {
  AWS_REGION: 'us-east-1',
  RAW_BUCKET: 'raw',
  TEXTS_BUCKET: 'texts',
  RECORDS_TABLE: 'records',
  PROFILE: 'article',
  DIACRITICS: 'fold',
  LANGUAGE_PROFILE: 'none',
  EXCEPTIONS: '[]',
  MAX_UPLOAD_BYTES: '1',
  TOMBSTONE_DAYS: '1',
  CLEANING_CODE: 'bench',
};

function importMilliseconds(module: string): number {
  const options = { env: ENVIRONMENT, encoding: 'utf8' } as const;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', IMPORT, module], options));
}
