import { Command, InvalidArgumentError, Option } from 'commander';
import { EXIT } from '../failure.ts';
import type { Want } from '../operations/compare.ts';
import type { ReplayPage } from '../operations/replay.ts';
import { stackOptions } from '../options.ts';
import { Progress } from '../progress.ts';
import { printable } from '../report.ts';
import type { Stack, StackChoice } from '../stack.ts';

interface ReplayFlags extends StackChoice {
  readonly prefix: string;
  readonly after?: string;
  readonly stale?: true;
  readonly dryRun?: true;
  readonly rate: number;
}

export const replayCommand = stackOptions(new Command('replay'))
  .description(
    'clean again what has no record, a record of an older upload, or with --stale one by older rules',
  )
  .addOption(new Option('--prefix <prefix>', 'only keys that begin so').default('', 'all'))
  .addOption(new Option('--stale', 'also what was cleaned by other rules or settings than the stack has now'))
  .addOption(new Option('--after <key>', 'only keys behind this one, to go on where a replay ended'))
  .addOption(
    new Option('--rate <number>', 'hints a second at most, so that new uploads need not wait for them')
      .argParser(rate)
      .default(1000),
  )
  .addOption(
    new Option('--dry-run', 'print what would be replayed, a key a line with its reason, and send nothing'),
  )
  .addOption(new Option('--yes', 'do not ask before writing to AWS'))
  .addHelpText(
    'after',
    `
Examples:
  $ npx winnow replay                      after an outage, or for a bucket that was full before the stack
  $ npx winnow replay --stale              after a change of rules or settings
  $ npx winnow replay --stale --dry-run --prefix 2026/ | cut -f1 | sort | uniq -c
  $ npx winnow replay --stack winnow --after 2026/11/21/story.txt

It compares the bucket's listing with the table and sends a hint for each such key through the queue that
uploads take. A hint twice does no harm: a replay that was interrupted may be run again from its start.`,
  )
  .action(async (flags: ReplayFlags) => {
    const { findStack } = await import('../stack.ts');
    const stack = await findStack(flags);
    const { RawBucketName: bucket, UploadsQueueUrl: queue } = stack.outputs;
    if (!flags.dryRun) await stack.confirmWrite(`Send hints for uploads of ${bucket} to ${queue}`);
    const { counts, endedAfter } = await replay(stack, flags);
    report(counts, flags);
    if (endedAfter === undefined) return;
    process.stderr.write(`winnow: stopped; go on with --after ${JSON.stringify(endedAfter)}\n`);
    process.exitCode = EXIT.rejected;
  });

/** Works through the bucket, page by page; an interruption lets the page end and tells its last key. */
async function replay(
  stack: Stack,
  { prefix, after, stale, dryRun, rate }: ReplayFlags,
): Promise<{ counts: Counts; endedAfter?: string }> {
  const { planReplay } = await import('../operations/replay.ts');
  const { Hints } = await import('../operations/hints.ts');
  const { Pace } = await import('../operations/pace.ts');
  const hints = new Hints(stack);
  const pace = new Pace(rate);
  const counts = { checked: 0, missing: 0, outdated: 0, stale: 0, gone: 0 };
  let isInterrupted = false;
  process.once('SIGINT', () => {
    isInterrupted = true;
  });
  const choice = { prefix, stale: stale === true, ...(after !== undefined && { after }) };
  using progress = new Progress('replaying');
  for await (const page of planReplay(stack, choice)) {
    if (dryRun) for (const { key, want } of page.wants) process.stdout.write(`${want}\t${printable(key)}\n`);
    else await hints.send(keysOf(page), pace);
    counts.checked += page.checked;
    for (const { want } of page.wants) counts[want]++;
    progress.update(`${counts.checked} keys checked, ${sumOf(counts)} to clean`);
    if (isInterrupted) return { counts, endedAfter: page.last };
  }
  return { counts };
}

function keysOf({ wants }: ReplayPage): string[] {
  return wants.map(({ key }) => key);
}

type Counts = Record<'checked' | Want, number>;

function sumOf({ missing, outdated, stale }: Counts): number {
  return missing + outdated + stale;
}

function report(counts: Counts, { dryRun }: ReplayFlags): void {
  const { checked, missing, outdated, stale } = counts;
  const sent = dryRun ? 'nothing sent' : `${sumOf(counts)} hints sent`;
  const line = `${checked} keys checked: ${missing} missing, ${outdated} outdated, ${stale} stale; ${sent}\n`;
  (dryRun ? process.stderr : process.stdout).write(line);
}

function rate(value: string): number {
  const number = Number(value);
  if (!/^\d{1,6}$/.test(value) || number === 0)
    throw new InvalidArgumentError('A rate is a whole number above 0, at most 999999.');
  return number;
}
