import { Command, Option } from 'commander';
import { EXIT } from '../failure.ts';
import type { DeadLetter, DeadLetters } from '../operations/dead-letters.ts';
import { stackOptions } from '../options.ts';
import { Progress } from '../progress.ts';
import { printable } from '../report.ts';
import type { Stack, StackChoice } from '../stack.ts';

interface DeadLettersFlags extends StackChoice {
  readonly redrive?: true;
  readonly discardUnusable?: true;
  readonly json?: true;
}

export const deadLettersCommand = stackOptions(new Command('dead-letters'))
  .description('list the messages that failed for good, with reasons, or send them back')
  .addOption(new Option('--redrive', 'send back all but those that can never succeed'))
  .addOption(
    new Option('--discard-unusable', 'delete those that can never succeed, being no S3 events of the bucket'),
  )
  .addOption(new Option('--json', 'a message a line'))
  .addOption(new Option('--yes', 'do not ask before writing to AWS'))
  .addHelpText(
    'after',
    `
Examples:
  $ npx winnow dead-letters
  $ npx winnow dead-letters --redrive                 once the cause is gone
  $ npx winnow dead-letters --stack winnow --json | jq -r .reason | sort | uniq -c

Exit code 1 tells that messages remain.`,
  )
  .action(async (flags: DeadLettersFlags) => {
    const { findStack } = await import('../stack.ts');
    const { DeadLetters } = await import('../operations/dead-letters.ts');
    const stack = await findStack(flags);
    const { DeadLettersQueueUrl: queue } = stack.outputs;
    if (flags.redrive) await stack.confirmWrite(`Send back the messages in ${queue}`);
    if (flags.discardUnusable) await stack.confirmWrite(`Delete what can never succeed from ${queue}`);
    const letters = new DeadLetters(stack);
    using progress = new Progress('reading dead letters');
    const { kept, redriven, discarded } = await sort(letters, flags, progress);
    try {
      if (kept.length > 0) await print(kept, stack, flags);
    } finally {
      await letters.release(kept);
    }
    process.stderr.write(
      `winnow: ${kept.length} dead letters${kept.length < redriven + discarded + kept.length ? ' remain' : ''}; ${redriven} sent back, ${discarded} deleted\n`,
    );
    if (kept.length > 0) process.exitCode = EXIT.rejected;
  });

/** Takes all messages, sends back and deletes what is asked for, and keeps the others in hand. */
async function sort(
  letters: DeadLetters,
  { redrive, discardUnusable }: DeadLettersFlags,
  progress: Progress,
): Promise<{ kept: DeadLetter[]; redriven: number; discarded: number }> {
  const kept: DeadLetter[] = [];
  let redriven = 0;
  let discarded = 0;
  for await (const batch of letters.take()) {
    const usable = batch.filter(({ flaw }) => flaw === undefined);
    const unusable = batch.filter(({ flaw }) => flaw !== undefined);
    if (redrive) {
      await letters.redrive(usable);
      redriven += usable.length;
    } else kept.push(...usable);
    if (discardUnusable) {
      await letters.discard(unusable);
      discarded += unusable.length;
    } else kept.push(...unusable);
    progress.update(`${kept.length + redriven + discarded}`);
  }
  return { kept, redriven, discarded };
}

async function print(
  letters: readonly DeadLetter[],
  stack: Stack,
  { json }: DeadLettersFlags,
): Promise<void> {
  const { explainLetters } = await import('../operations/failure-log.ts');
  for (const { letter, reason } of await explainLetters(stack, letters)) {
    const { id, keys, sent } = letter;
    const row = { id, keys, sent: sent.toISOString(), reason };
    const names = keys.map(printable).join(', ') || 'no key';
    process.stdout.write(json ? `${JSON.stringify(row)}\n` : `${row.sent}  ${names}  ${printable(reason)}\n`);
  }
}
