import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleFunction } from '../../infra/bundle.ts';
import { LEGACY_PAGES, LEGACY_TEXTS } from '../cleaning/legacy-texts.ts';
import { INSTALL_TIMEOUT, MissingNodeError, pathOfNode } from './node-version.ts';

/** Besides the project's own: the oldest that the README lets install it, with older Unicode data, and a newest. */
const OTHERS = ['20.19.0', '22.23.3'];

const SEEDS = new URL('../../seeds/', import.meta.url);

interface Upload {
  readonly name: string;
  readonly base64: string;
}

let directory: string;
let uploads: Upload[];
let expected: Map<string, string>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'winnow-versions-'));
  await bundleFunction({ entry: fileURLToPath(new URL('clean-all.ts', import.meta.url)), directory });
  uploads = [...(await seeds()), ...legacy(), ...everyCharacter()];
  expected = await cleanUnder(process.execPath);
});

afterAll(() => rm(directory, { recursive: true, force: true }));

function upload(name: string, bytes: Uint8Array): Upload {
  return { name, base64: Buffer.from(bytes).toString('base64') };
}

async function seeds(): Promise<Upload[]> {
  const names = await readdir(SEEDS);
  return Promise.all(names.map(async (name) => upload(name, await readFile(new URL(name, SEEDS)))));
}

function legacy(): Upload[] {
  return LEGACY_PAGES.flatMap(([page, languages]) =>
    languages.map((language) => upload(`${page} ${language}`, iconv.encode(LEGACY_TEXTS[language], page))),
  );
}

/** All code points but controls and surrogates, alone and before a mark, where properties decide what becomes of them. */
function everyCharacter(): Upload[] {
  const PART = 0x4000;
  const parts = Array.from({ length: 0x110000 / PART }, (_, part) => {
    const points = Array.from({ length: PART }, (__, i) => part * PART + i).filter(isText);
    const texts = points.map((point) => String.fromCodePoint(point)).map((c) => `a${c}b a${c}\u0323b`);
    return upload(`characters from U+${(part * PART).toString(16)}`, Buffer.from(texts.join(' ')));
  });
  return parts.filter(({ base64 }) => base64 !== '');
}

function isText(point: number): boolean {
  return point >= 0x20 && (point < 0xd800 || point > 0xdfff);
}

/** What became of each upload, by name and way of cleaning: a digest where it is long. */
async function cleanUnder(node: string): Promise<Map<string, string>> {
  const child = spawn(node, [join(directory, 'index.mjs')], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(JSON.stringify(uploads));
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  expect(err).toBe('');
  return new Map(
    out
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { name, way } = JSON.parse(line);
        return [
          `${name}, ${way}`,
          line.length < 8000 ? line : createHash('sha256').update(line).digest('hex'),
        ];
      }),
  );
}

describe('cleaning', () => {
  it('names its text, edits and record for every upload in three ways', () => {
    expect(expected.size).toBe(uploads.length * 3);
    expect(expected.get('windows-1252 french, fold')).toContain('"text":"Le conseil municipal a decide');
  });

  it.for(OTHERS)(
    'gives the same bytes under Node %s as under this one',
    { timeout: INSTALL_TIMEOUT },
    async (version, { skip }) => {
      const path = await pathOfNode(version).catch((error: unknown) => {
        if (!(error instanceof MissingNodeError) || process.env.CI !== undefined) throw error;
        console.warn(`Skipped: ${error.message}`);
        skip(error.message);
        throw error;
      });

      expect(await cleanUnder(path)).toEqual(expected);
    },
  );
});
