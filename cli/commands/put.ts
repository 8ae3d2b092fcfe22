import { Command, Option } from 'commander';
import { EXIT, UserError } from '../failure.ts';
import { checkInputs } from '../files.ts';
import { stackOptions } from '../options.ts';
import { Progress } from '../progress.ts';
import type { StackChoice } from '../stack.ts';

interface PutFlags extends StackChoice {
  readonly key?: string;
  readonly prefix: string;
  readonly profile?: string;
}

export const putCommand = stackOptions(new Command('put'))
  .description('upload files to the raw bucket')
  .argument('<file...>', 'files to upload, each under its own name')
  .addOption(new Option('--key <key>', 'the key, for a single file').conflicts('prefix'))
  .addOption(new Option('--prefix <prefix>', 'what to put before each name').default('', 'none'))
  .addOption(
    new Option('--profile <name>', 'clean these by another profile than the stack’s').choices([
      'article',
      'page',
    ]),
  )
  .addOption(new Option('--yes', 'do not ask before writing to AWS'))
  .addHelpText(
    'after',
    `
Examples:
  $ npx winnow put story.txt
  $ npx winnow put --prefix 2026/11/ *.txt
  $ npx winnow put --stack winnow --profile page --key dump/1.txt page.txt`,
  )
  .action(async (files: string[], flags: PutFlags) => {
    const { key, prefix } = flags;
    if (key !== undefined && files.length > 1) {
      throw new UserError('--key names one upload; for several files use --prefix', EXIT.usage);
    }
    if (key === '') throw new UserError('the key is empty', EXIT.usage);
    const { findStack } = await import('../stack.ts');
    const { filesByKey, uploadFile } = await import('../upload.ts');
    const byKey = key === undefined ? filesByKey(files, prefix) : new Map(files.map((file) => [key, file]));
    await checkInputs(files);
    const stack = await findStack(flags);
    const bucket = stack.outputs.RawBucketName;
    await stack.confirmWrite(`Upload ${files.length} ${files.length === 1 ? 'file' : 'files'} to ${bucket}`);
    using progress = new Progress('uploading');
    let count = 0;
    for (const [key, file] of byKey) {
      progress.update(`${++count} of ${files.length}`);
      await uploadFile(stack, file, key, flags.profile);
      process.stdout.write(`${key}\n`);
    }
  });
