import { Command, Option } from 'commander';
import { KINDS, type Kind, RULES, type Rule, SIGNS, type Sign } from '../../lambdas/cleaning/index.ts';
import { dataOfRule, dataOfSign } from '../operations/what-if/rule-data.ts';
import { palette } from '../palette.ts';

interface ListFlags {
  readonly kind?: Kind;
  readonly language?: string;
  readonly json?: true;
}

export const rulesListCommand = new Command('list')
  .description('list rules and signs with the reason of each')
  .addOption(new Option('--kind <kind>', 'only this kind').choices(KINDS))
  .addOption(new Option('--language <tag>', 'only what knows this language, as en, sr-Latn, or und for none'))
  .addOption(new Option('--json', 'a rule or sign a line, with all its fields'))
  .addHelpText(
    'after',
    `
Examples:
  $ npx winnow rules list
  $ npx winnow rules list --kind share --language de
  $ npx winnow rules list --json | jq -r 'select(.evidence == "beside") | .id'`,
  )
  .action(({ kind, language, json }: ListFlags) => {
    const isWanted = ({ id, languages }: Rule | Sign) =>
      (kind === undefined || id.startsWith(`${kind}/`)) &&
      (language === undefined || languages.includes(language));
    const [rules, signs] = [RULES.filter(isWanted), SIGNS.filter(isWanted)];
    const lines = json
      ? [...rules.map(dataOfRule), ...signs.map(dataOfSign)].map((data) => JSON.stringify(data))
      : tableOf(rules, signs);
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  });

function tableOf(rules: readonly Rule[], signs: readonly Sign[]): string[] {
  const colours = palette(process.stdout);
  const rows = [
    ...rules.map((rule) => ({ form: 'rule', ...rule })),
    ...signs.map((sign) => ({ form: 'sign', ...sign })),
  ];
  const [ids, tags] = [
    widest(rows.map(({ id }) => id)),
    widest(rows.map(({ languages }) => shortly(languages))),
  ];
  return rows.map(
    ({ form, id, languages, why }) =>
      `${form}  ${colours.bold(id.padEnd(ids))}  ${shortly(languages).padEnd(tags)}  ${colours.dim(why)}`,
  );
}

function shortly(languages: readonly string[]): string {
  return languages.length <= 3
    ? languages.join(',')
    : `${languages.slice(0, 2).join(',')},+${languages.length - 2}`;
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
