import { statSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { RuleChange, WhatIfReport } from '../../console/api.ts';
import { PROFILES, type Profile } from '../../lambdas/cleaning/index.ts';
import { EXIT, UserError } from '../failure.ts';
import { interruption } from '../interruption.ts';
import type { WhatIfSurroundings } from '../operations/what-if/compare-upload.ts';
import { changeArguments, stackOptions } from '../options.ts';
import { Progress } from '../progress.ts';
import type { StackChoice } from '../stack.ts';
import { printProblems } from './rules-test.ts';

interface WhatIfFlags extends StackChoice {
  readonly disable?: readonly string[];
  readonly sample: number;
  readonly all?: true;
  readonly prefix: string;
  readonly dir?: string;
  readonly profile: Profile;
  readonly show: number;
  readonly json?: true;
}

export const rulesWhatIfCommand = stackOptions(changeArguments(new Command('what-if')))
  .description(
    'clean stored uploads with the rules as they are and as they would be, and compare; writes nothing',
  )
  .addOption(
    new Option('--sample <number>', 'so many uploads, spread evenly over all keys')
      .argParser(whole)
      .default(200),
  )
  .addOption(new Option('--all', 'every upload'))
  .addOption(new Option('--prefix <prefix>', 'only keys that begin so').default('', 'all'))
  .addOption(new Option('--dir <folder>', 'the files of a folder instead of a stack'))
  .addOption(
    new Option('--profile <name>', 'what the files of the folder are').choices(PROFILES).default('article'),
  )
  .addOption(new Option('--show <number>', 'how many of the worst cases to show').argParser(whole).default(3))
  .addOption(new Option('--json', 'print the report as JSON'))
  .addHelpText(
    'after',
    `
Examples:
  $ npx winnow rules what-if my-rule.ts
  $ npx winnow rules what-if my-rule.ts --all --show 20 | less -R
  $ npx winnow rules what-if --disable donation/platform-plea --prefix 2026/
  $ npx winnow rules what-if changed.json --dir ./texts --json | jq .lost
  $ npx winnow rules what-if my-rule.ts --stack winnow --sample 1000

To change a rule that there is, copy its file next to it, change the copy and name that. A rule whose own examples
do not hold is not tried: exit code 1.`,
  )
  .action(async (file: string | undefined, flags: WhatIfFlags) => {
    const { loadChange, isEmpty } = await import('../operations/what-if/load-change.ts');
    const { checkChange } = await import('../operations/what-if/check-change.ts');
    const change = await loadChange(file, flags.disable);
    if (isEmpty(change)) throw new UserError(nothingChanges(file), EXIT.usage);
    const problems = (await checkChange(change)).filter(({ id }) => isOfChange(id, change));
    if (problems.length > 0) {
      printProblems(problems, process.stderr);
      process.exitCode = EXIT.rejected;
      return;
    }
    await run(change, flags);
  });

function nothingChanges(file: string | undefined): string {
  if (file === undefined) return 'name a file with rules, or one to --disable';
  return `${file} changes nothing: it holds rules that are in use, as they are. Change a copy of it, not the file itself.`;
}

/** Examples of others that no longer hold are something to see in the texts, not a reason to refuse. */
function isOfChange(id: string, { rules, signs, disabled }: RuleChange): boolean {
  return disabled.some((other) => other === id) || [...rules, ...signs].some((item) => item.id === id);
}

async function run(change: RuleChange, flags: WhatIfFlags): Promise<void> {
  const { whatIf, whatIfCase } = await import('../operations/what-if/what-if.ts');
  const { describeReport, describeCase } = await import('../what-if-report.ts');
  const { palette } = await import('../palette.ts');
  const surroundings = { ...(await surroundingsOf(flags)), signal: whenInterrupted() };
  const choice = { change, prefix: flags.prefix, ...(!flags.all && { sample: flags.sample }) };
  const report = await withProgress((onProgress) => whatIf(choice, surroundings, onProgress));
  if (flags.json) {
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const colours = palette(process.stdout);
  process.stdout.write(describeReport(report, colours));
  for (const { source } of report.worst.slice(0, flags.show)) {
    const diff = await whatIfCase(change, source, surroundings);
    process.stdout.write(`\n${describeCase(diff, colours)}`);
  }
}

async function withProgress(
  work: (onProgress: (report: WhatIfReport) => void) => Promise<WhatIfReport>,
): Promise<WhatIfReport> {
  using progress = new Progress('comparing');
  return await work(({ read, expected, listed, changed }) => {
    const of = expected === undefined ? '' : ` of ${expected}`;
    progress.update(read === 0 ? `${listed ?? 0} keys listed` : `${read}${of} read, ${changed} changed`);
  });
}

async function surroundingsOf(flags: WhatIfFlags): Promise<WhatIfSurroundings> {
  const { FolderUploads, StoredUploads } = await import('../operations/what-if/uploads.ts');
  if (flags.dir === undefined) {
    const { findStack } = await import('../stack.ts');
    const { settingsOf } = await import('../settings.ts');
    const stack = await findStack(flags);
    return { uploads: new StoredUploads(stack), settings: settingsOf(stack) };
  }
  if (!statSync(flags.dir, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`${flags.dir} is no folder`, EXIT.environment);
  const { profile } = flags;
  const settings = {
    profile,
    diacritics: 'fold',
    language: 'none',
    exceptions: [],
    maxUploadBytes: LARGEST_FILE,
  } as const;
  return { uploads: new FolderUploads(flags.dir), settings };
}

/** As the default limit of uploads. */
const LARGEST_FILE = 10 * 1024 * 1024;

function whenInterrupted(): AbortSignal {
  const controller = new AbortController();
  void interruption().then(() => controller.abort());
  return controller.signal;
}

function whole(value: string): number {
  const number = Number(value);
  if (!/^\d{1,7}$/.test(value)) throw new InvalidArgumentError('It is a whole number, at most 9999999.');
  return number;
}
