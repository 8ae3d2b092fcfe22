import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuleChange, RuleData, RuleFiles, SignData } from '../../../console/api.ts';
import { ROOT } from '../../../infra/sources.ts';
import { kindOf, RULES, type RuleId, SIGNS } from '../../../lambdas/cleaning/index.ts';
import { refuseUnusable } from './changed-rules.ts';
import { lastOfKind } from './place-in-kind.ts';
import { addList, addToIndex, appended, rewritten, UnwritableRuleError } from './rewrite.ts';
import { dataOfRule, dataOfSign } from './rule-data.ts';
import { findWritten, spliced, treeOf, type Written, withoutEntry, withoutUnused } from './rule-source.ts';

const FOLDER = 'lambdas/cleaning/rules';

/**
 * The files of rules as they must be for a change to hold, by path from the root: only what changes is written anew, and
 * formatted as the project is. Throws `UnusableChangeError`, `UnwritableRuleError`.
 */
export async function exportChange(change: RuleChange): Promise<RuleFiles> {
  refuseUnusable(change);
  const sources = await Sources.read();
  for (const rule of change.rules) sources.put('rule', rule, RULES.map(dataOfRule));
  for (const sign of change.signs) sources.put('sign', sign, SIGNS.map(dataOfSign));
  for (const id of change.disabled) sources.takeOut(id);
  return Promise.all(
    sources
      .changed()
      .map(async ({ path, text }) => ({ path, text: await formatted(path, withoutUnused(text)) })),
  );
}

/** The texts of the files of rules, some of them changed. */
class Sources {
  readonly #originals: ReadonlyMap<string, string>;
  readonly #texts: Map<string, string>;

  constructor(texts: ReadonlyMap<string, string>) {
    this.#originals = texts;
    this.#texts = new Map(texts);
  }

  static async read(): Promise<Sources> {
    const names = await readdir(join(ROOT, FOLDER), { recursive: true });
    const paths = names
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${FOLDER}/${name.replaceAll('\\', '/')}`);
    const texts = await Promise.all(
      paths.map(async (path) => [path, await readFile(join(ROOT, path), 'utf8')] as const),
    );
    return new Sources(new Map(texts));
  }

  changed(): { path: string; text: string }[] {
    return [...this.#texts]
      .filter(([path, text]) => text !== this.#originals.get(path))
      .map(([path, text]) => ({ path, text }));
  }

  /** Rewrites what has the id, or adds it behind the last of its kind that is of no language pack. */
  put(form: 'rule' | 'sign', data: RuleData | SignData, known: readonly (RuleData | SignData)[]): void {
    const old = known.find(({ id }) => id === data.id);
    if (old !== undefined) {
      this.#edit(data.id, (text, written, isNamed) => rewritten(text, written, isNamed, old, data));
      return;
    }
    const last = known[lastOfKind(known, data)];
    if (last === undefined) this.#begin(form, data);
    else this.#edit(last.id, (text, { list }) => appended(text, list, data));
  }

  takeOut(id: string): void {
    this.#edit(id, (text, { element }) => spliced(text, [withoutEntry(text, element)]));
  }

  /** A kind that has signs alone gets its first rule, or the other way round. */
  #begin(form: 'rule' | 'sign', data: RuleData | SignData): void {
    const kind = kindOf(data.id as RuleId);
    const [path, index] = [`${FOLDER}/${kind}.ts`, `${FOLDER}/index.ts`];
    const list = `${kind.toUpperCase().replaceAll('-', '_')}_${form === 'rule' ? 'RULES' : 'SIGNS'}`;
    const text = this.#texts.get(path) ?? '';
    const declared = new RegExp(`export const ${list}\\b`).test(text);
    this.#texts.set(path, addList(text, form, list, data, declared));
    if (!declared) this.#texts.set(index, addToIndex(this.#texts.get(index) ?? '', form, list, kind));
  }

  #edit(id: string, edit: (text: string, written: Written, isNamed: boolean) => string): void {
    const [kind = '', name = ''] = id.split('/');
    for (const [path, text] of this.#texts) {
      if (!text.includes(`'${id}'`)) continue;
      const written = findWritten(treeOf(text), 'id', id);
      if (written === undefined) continue;
      this.#texts.set(path, edit(text, written, false));
      return;
    }
    // A list of short forms in the file of the kind names them without it.
    const path = `${FOLDER}/${kind}.ts`;
    const text = this.#texts.get(path) ?? '';
    const written = findWritten(treeOf(text), 'name', name);
    if (written === undefined) throw new UnwritableRuleError(id, `no file in ${FOLDER} has it as an object`);
    this.#texts.set(path, edit(text, written, true));
  }
}

/** Formats as `npm run format` does. */
async function formatted(path: string, text: string): Promise<string> {
  const program = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [program, 'format', `--stdin-file-path=${path}`],
      { cwd: ROOT, maxBuffer: 16 * 1024 * 1024 },
      (error, out) => (error === null ? resolve(out) : reject(error)),
    );
    child.stdin?.end(text);
  });
}
