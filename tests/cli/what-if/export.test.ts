import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedRules } from '../../../cli/operations/what-if/changed-rules.ts';
import { exportChange } from '../../../cli/operations/what-if/export.ts';
import { dataOfRule, dataOfSign } from '../../../cli/operations/what-if/rule-data.ts';
import { findWritten, treeOf, withoutUnused } from '../../../cli/operations/what-if/rule-source.ts';
import type { RuleChange, RuleData, RuleFiles, SignData } from '../../../console/api.ts';
import { RULES, SIGNS } from '../../../lambdas/cleaning/index.ts';
import { BACKER, LANTERN, NOTHING } from './backer.ts';

const CORE = new URL('../../../lambdas/cleaning/', import.meta.url);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'winnow-export-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let copies = 0;

/** The rules and signs that the sources hold once the files are in their places. */
async function rulesWith(files: RuleFiles): Promise<{ RULES: typeof RULES; SIGNS: typeof SIGNS }> {
  const root = join(folder, String(copies++));
  await cp(CORE, join(root, 'lambdas/cleaning'), { recursive: true });
  for (const { path, text } of files) await writeFile(join(root, path), text);
  return import(join(root, 'lambdas/cleaning/rules/index.ts'));
}

async function expectRoundTrip(change: RuleChange): Promise<RuleFiles> {
  const files = await exportChange(change);
  const written = await rulesWith(files);
  const { rules, signs } = changedRules(change);
  expect(written.RULES).toEqual(rules);
  expect(written.SIGNS).toEqual(signs);
  return files;
}

function rule(id: string): RuleData {
  return dataOfRule(RULES.find((known) => known.id === id) as (typeof RULES)[number]);
}

function sign(id: string): SignData {
  return dataOfSign(SIGNS.find((known) => known.id === id) as (typeof SIGNS)[number]);
}

describe('the files of a change', () => {
  it('hold the rules as the change has them, in the order in which they are tried', async () => {
    const files = await expectRoundTrip({
      rules: [
        BACKER,
        { ...rule('donation/platform-plea'), removes: ['It\'s "yours": ⟦a `coffee`\nor two⟧ \\ more'] },
        { ...rule('donation/soutenez-nous-at-end'), place: 'last' },
        { ...BACKER, id: 'share/first-rule-of-its-kind' },
        { ...BACKER, id: 'share/second-rule-of-its-kind' },
      ],
      signs: [
        LANTERN,
        { ...sign('newsletter/de'), labels: ['rundbrief …'] },
        { ...LANTERN, id: 'verification-token/x' },
      ],
      disabled: ['donation/become-our-patron', 'share/jetpack-sr-cyrl', 'contact/lines'],
    });

    expect(files.map(({ path }) => path.replace('lambdas/cleaning/rules/', '')).sort()).toEqual([
      'contact.ts',
      'donation.ts',
      'index.ts',
      'languages/fr.ts',
      'languages/sr-cyrl.ts',
      'newsletter.ts',
      'share.ts',
      'verification-token.ts',
    ]);
  });

  it('change nothing but the fields that change', async () => {
    const changed = rule('donation/platform-plea');
    const [file] = await exportChange({
      ...NOTHING,
      rules: [{ ...changed, why: 'Another reason for it, as long.' }],
    });
    const before = await readFile(new URL('rules/donation.ts', CORE), 'utf8');

    expect(file?.text).toBe(
      before.replace(`why: '${changed.why}'`, "why: 'Another reason for it, as long.'"),
    );
  });

  it('show every character that whoever reviews them would not see', async () => {
    const why = 'It turns\u202e the words of\u{e0041} the\u200b Harbour\u00a0Post.';
    const keeps: RuleData['keeps'] = ['A\u2066 backer\u2028 spoke.'];

    const [file] = await expectRoundTrip({ ...NOTHING, rules: [{ ...BACKER, why, keeps }] });

    expect(file?.text).toContain(
      "why: 'It turns\\u202e the words of\\udb40\\udc41 the\\u200b Harbour\\u00a0Post.'",
    );
    expect(file?.text).toContain("keeps: ['A\\u2066 backer\\u2028 spoke.']");
  });

  it.each([
    ["donation/it's", 'its id is not <kind>/<name>'],
    ['donation/../../package', 'its id is not <kind>/<name>'],
    ['harbour/post', 'there is no kind "harbour"'],
  ])('are none for what is no rule: %s', async (id, problem) => {
    const change = { ...NOTHING, rules: [{ ...BACKER, id }] };

    await expect(exportChange(change)).rejects.toThrow(`${id}: ${problem}`);
  });

  it('are none for a rule that is as it was', async () => {
    expect(await exportChange({ ...NOTHING, rules: [rule('donation/platform-plea')] })).toEqual([]);
  });

  it('keep the short form of a notice, and refuse what it cannot say', async () => {
    const notice = rule('comment-form/akismet');
    await expectRoundTrip({
      ...NOTHING,
      rules: [{ ...notice, removes: [...notice.removes, 'Akismet is used here.'] }],
    });

    const exporting = exportChange({ ...NOTHING, rules: [{ ...notice, place: 'last' }] });

    await expect(exporting).rejects.toThrow(
      'comment-form/akismet cannot be exported: its file writes it in a short form, in which "place" is fixed. Change it by hand.',
    );
  });

  it('escape a slash in a pattern, and keep it otherwise as it is written', async () => {
    const files = await expectRoundTrip({
      ...NOTHING,
      rules: [{ ...BACKER, pattern: 'and/or a backer\\.?' }],
    });

    expect(files[0]?.text).toContain('pattern: /and\\/or a backer\\.?/,');
  });

  it('no longer hold constants of which a rule was the only user', async () => {
    const [file] = await exportChange({ ...NOTHING, disabled: ['donation/platform-plea'] });

    expect(file?.text).not.toContain('const PLATFORM');
    expect(file?.text).toContain('const OWN');
  });

  it('can be written for every rule and sign in use: each is an object in one file', async () => {
    const names = (await readdir(new URL('rules/', CORE), { recursive: true })).filter((name) =>
      name.endsWith('.ts'),
    );
    const sources = await Promise.all(
      names.map(async (name) => {
        const text = await readFile(new URL(`rules/${name}`, CORE), 'utf8');
        return { text, tree: treeOf(text) };
      }),
    );
    const filesWith = (field: 'id' | 'name', value: string) =>
      sources.filter(({ text, tree }) => text.includes(`'${value}'`) && findWritten(tree, field, value))
        .length;

    const places = [...RULES, ...SIGNS].map(({ id }) => [
      id,
      filesWith('id', id) || filesWith('name', id.slice(id.indexOf('/') + 1)),
    ]);

    expect(places.filter(([, count]) => count !== 1)).toEqual([]);
  });
});

describe('a source', () => {
  it('loses imports and constants that nothing uses, with their comments, and what only these used', () => {
    const source = [
      "import type { Rule } from './rule.ts';",
      "import { one, two } from './numbers.ts';",
      "import { three } from './numbers.ts';",
      '',
      '/** Used by the next. */',
      'const A = two;',
      '/** Used by none. */',
      'const B = A + three;',
      'export const C: readonly Rule[] = [one];',
      '',
    ].join('\n');

    expect(withoutUnused(source)).toBe(
      [
        "import type { Rule } from './rule.ts';",
        "import { one, } from './numbers.ts';",
        '',
        'export const C: readonly Rule[] = [one];',
        '',
      ].join('\n'),
    );
  });
});
