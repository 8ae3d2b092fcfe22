import { Command, Option } from 'commander';
import type { CleanRecord } from '../../lambdas/stores/record.ts';
import { stackOptions } from '../options.ts';
import { palette } from '../palette.ts';
import { Progress } from '../progress.ts';
import { describeStatus } from '../report.ts';
import type { StackChoice } from '../stack.ts';

interface LsFlags extends StackChoice {
  readonly prefix: string;
  readonly status?: 'rejected' | 'flagged' | 'deleted';
  readonly json?: true;
}

interface Row {
  readonly source: string;
  readonly record: CleanRecord | undefined;
}

export const lsCommand = stackOptions(new Command('ls'))
  .description('list uploads and what became of them')
  .addOption(new Option('--prefix <prefix>', 'only keys that begin so').default('', 'all'))
  .addOption(
    new Option('--status <status>', 'only these; deleted reads the whole table').choices([
      'rejected',
      'flagged',
      'deleted',
    ]),
  )
  .addOption(new Option('--json', 'a record a line, without texts'))
  .addHelpText(
    'after',
    `
Examples:
  $ npx winnow ls
  $ npx winnow ls --prefix 2026/11/
  $ npx winnow ls --status rejected --json | jq -r .reason.code | sort | uniq -c`,
  )
  .action(async (flags: LsFlags) => {
    const { findStack } = await import('../stack.ts');
    const { Records } = await import('../records.ts');
    const records = new Records(await findStack(flags));
    using progress = new Progress('listing');
    let count = 0;
    for await (const row of rows(records, flags, progress)) {
      if (!row.source.startsWith(flags.prefix)) continue;
      process.stdout.write(flags.json ? `${JSON.stringify(withoutText(row))}\n` : describeRow(row));
      progress.update(`${++count} records`);
    }
  });

async function* rows(
  records: import('../records.ts').Records,
  { status, prefix }: LsFlags,
  progress: Progress,
): AsyncGenerator<Row> {
  if (status === undefined) {
    yield* records.byPrefix(prefix);
    return;
  }
  const found =
    status === 'deleted'
      ? records.deleted((read) => progress.update(`${read} items read`))
      : records.needingAttention(status);
  for await (const record of found) yield { source: record.source, record };
}

function withoutText({ source, record }: Row): object {
  const {
    text: _text,
    removed: _removed,
    spellings: _spellings,
    ...rest
  } = record ?? { source, status: 'waiting' };
  return rest;
}

function describeRow({ source, record }: Row): string {
  const detail = record?.reason?.code ?? record?.flags?.join(' ') ?? record?.title;
  const status = {
    key: source,
    outcome: record?.status ?? ('waiting' as const),
    ...(detail !== undefined && { detail }),
  };
  return `${describeStatus(status, palette(process.stdout))}\n`;
}
