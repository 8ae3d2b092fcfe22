import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { isEmpty, loadChange } from '../../../cli/operations/what-if/load-change.ts';
import { dataOfRule, dataOfSign } from '../../../cli/operations/what-if/rule-data.ts';
import { RULES, SIGNS } from '../../../lambdas/cleaning/index.ts';
import { folderWith } from '../run.ts';
import { BACKER } from './backer.ts';

const [RULE, SIGN] = [RULES.map(dataOfRule)[0] ?? expect.fail(), SIGNS.map(dataOfSign)[0] ?? expect.fail()];

function load(items: readonly object[], disabled: readonly string[] = []) {
  const { path, remove } = folderWith({ 'rules.json': JSON.stringify(items) });
  onTestFinished(remove);
  return loadChange(join(path, 'rules.json'), disabled);
}

const turned = (data: object) => Object.fromEntries(Object.entries(data).toReversed());

it('leaves out what is in use, in whatever order its fields are written', async () => {
  const change = await load([turned(RULE), turned(SIGN), BACKER]);

  expect(change).toEqual({ rules: [BACKER], signs: [], disabled: [] });
});

it('is empty where all of it is in use and nothing is disabled', async () => {
  expect(isEmpty(await load([RULE, SIGN]))).toBe(true);
  expect(isEmpty(await load([RULE, SIGN], [RULE.id]))).toBe(false);
});

it('keeps a rule in use of which one example changed', async () => {
  const changed = { ...RULE, keeps: [...RULE.keeps, 'One more.'] };

  expect((await load([changed])).rules).toEqual([changed]);
});
