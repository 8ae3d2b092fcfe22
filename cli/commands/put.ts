import { Command, Option } from 'commander';
import { EXIT, UserError } from '../failure.ts';
import { checkInputs } from '../files.ts';
import { stackOptions } from '../options.ts';
import { palette } from '../palette.ts';
import { Progress } from '../progress.ts';
import { describeStatus } from '../report.ts';
import type { Stack, StackChoice } from '../stack.ts';
import type { Upload } from '../upload.ts';

interface PutFlags extends StackChoice {
  readonly key?: string;
  readonly prefix: string;
  readonly profile?: string;
  readonly wait?: true;
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
  .addOption(
    new Option('--wait', 'wait for the records and print what became of each; not 0 if one was rejected'),
  )
  .addOption(new Option('--yes', 'do not ask before writing to AWS'))
  .addHelpText(
    'after',
    `
Examples:
  $ npx winnow put story.txt
  $ npx winnow put --wait --prefix 2026/11/ *.txt
  $ npx winnow put --stack winnow --profile page --key dump/1.txt page.txt`,
  )
  .action(async (files: string[], flags: PutFlags) => {
    const { key, prefix } = flags;
    if (key !== undefined && files.length > 1) {
      throw new UserError('--key names one upload; for several files use --prefix', EXIT.usage);
    }
    const { findStack } = await import('../stack.ts');
    const { checkKey, filesByKey, uploadAll } = await import('../upload.ts');
    const byKey = key === undefined ? filesByKey(files, prefix) : new Map(files.map((file) => [key, file]));
    for (const key of byKey.keys()) checkKey(key);
    await checkInputs(files);
    const stack = await findStack(flags);
    const bucket = stack.outputs.RawBucketName;
    await stack.confirmWrite(`Upload ${files.length} ${files.length === 1 ? 'file' : 'files'} to ${bucket}`);
    using progress = new Progress('uploading');
    const uploads = uploadAll(stack, byKey, flags.profile);
    if (flags.wait) await reportOn(uploads, stack, progress);
    else for await (const { key } of uploads) process.stdout.write(`${key}\n`);
  });

/** Prints what became of each upload, once its record is there. */
async function reportOn(uploads: AsyncIterable<Upload>, stack: Stack, progress: Progress): Promise<void> {
  const { awaitRecord } = await import('../upload.ts');
  const all = await Array.fromAsync(uploads);
  for (const [index, upload] of all.entries()) {
    progress.update(`${index} of ${all.length} cleaned`);
    const record = await awaitRecord(stack, upload);
    const detail = record?.reason?.code ?? record?.flags?.join(' ') ?? record?.title;
    const status = {
      key: upload.key,
      outcome: record?.status ?? 'waiting',
      ...(detail && { detail }),
    } as const;
    process.stdout.write(`${describeStatus(status, palette(process.stdout))}\n`);
    if (record?.status !== 'clean') process.exitCode = EXIT.rejected;
  }
}
