import { Command, Option } from 'commander';
import { EXIT, UserError } from '../failure.ts';
import { stackOptions } from '../options.ts';
import type { StackChoice } from '../stack.ts';

export const getCommand = stackOptions(new Command('get'))
  .description('print the record of a key as JSON')
  .argument('<key>', 'the key of the upload, as it was given')
  .addOption(new Option('--text', 'print the clean text alone'))
  .addHelpText(
    'after',
    `
Examples:
  $ npx winnow get story.txt
  $ npx winnow get --text story.txt > clean.txt
  $ npx winnow get --stack winnow "2026/news & views.txt"`,
  )
  .action(async (key: string, choice: StackChoice & { readonly text?: true }) => {
    if (key === '') throw new UserError('the key is empty', EXIT.usage);
    const { findStack } = await import('../stack.ts');
    const { Records } = await import('../records.ts');
    const record = await new Records(await findStack(choice)).get(key);
    if (record === undefined) {
      throw new UserError(
        `there is no record of ${JSON.stringify(key)}; "winnow ls" lists what there is`,
        EXIT.rejected,
      );
    }
    if (!choice.text) process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
    else if (record.text !== undefined) process.stdout.write(record.text);
    else
      throw new UserError(
        `${JSON.stringify(key)} is ${record.status}: ${record.reason?.message ?? 'it has no text'}`,
        EXIT.rejected,
      );
  });
