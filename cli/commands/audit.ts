import { Command, Option } from 'commander';
import { EXIT } from '../failure.ts';
import type { Findings } from '../operations/audit.ts';
import { stackOptions } from '../options.ts';
import { Progress } from '../progress.ts';
import { printable } from '../report.ts';
import type { StackChoice } from '../stack.ts';

interface AuditFlags extends StackChoice {
  readonly fix?: true;
}

export const auditCommand = stackOptions(new Command('audit'))
  .description('compare bucket, table and spilled texts, key by key; with --fix put right what differs')
  .addOption(new Option('--fix', 'send hints for keys that differ, and delete texts that no record names'))
  .addOption(new Option('--yes', 'do not ask before writing to AWS'))
  .addHelpText(
    'after',
    `
Examples:
  $ npx winnow audit
  $ npx winnow audit --fix && sleep 60 && npx winnow audit
  $ npx winnow audit --stack winnow        reads both listings and the whole table

Exit code 1 tells that something differs: an upload still in the queue is such a thing too.`,
  )
  .action(async (flags: AuditFlags) => {
    const { findStack } = await import('../stack.ts');
    const { Audit } = await import('../operations/audit.ts');
    const stack = await findStack(flags);
    if (flags.fix) {
      const { UploadsQueueUrl: queue, TextsBucketName: texts } = stack.outputs;
      await stack.confirmWrite(`Send hints to ${queue} and delete texts that no record names from ${texts}`);
    }
    using progress = new Progress('auditing');
    const audit = new Audit(stack, (what) => progress.update(what));
    const findings = await audit.run();
    for (const line of linesOf(findings)) process.stdout.write(`${line}\n`);
    if (!agrees(findings)) process.exitCode = EXIT.rejected;
    if (!flags.fix) return;
    const { Hints } = await import('../operations/hints.ts');
    for (const key of findings.lostTexts) await audit.forget(key);
    const keys = [...findings.keys.map(({ key }) => key), ...findings.lostTexts];
    await new Hints(stack).send(keys);
    for (const orphan of findings.orphans) await audit.sweep(orphan);
    process.stderr.write(`winnow: ${keys.length} hints sent, ${findings.orphans.length} texts deleted\n`);
  });

function agrees({ keys, lostTexts, orphans }: Findings): boolean {
  return keys.length + lostTexts.length + orphans.length === 0;
}

function linesOf({ objects, records, texts, keys, lostTexts, orphans }: Findings): string[] {
  return [
    ...keys.map(({ key, want }) => `${want}\t${printable(key)}`),
    ...lostTexts.map((key) => `text lost\t${printable(key)}`),
    ...orphans.map((key) => `orphan\t${key}`),
    `${objects} objects, ${records} records, ${texts} spilled texts: ${keys.length} keys differ, ` +
      `${lostTexts.length} texts lost, ${orphans.length} orphans`,
  ];
}
