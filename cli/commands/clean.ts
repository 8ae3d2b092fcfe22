import { createReadStream } from 'node:fs';
import { Command, Option } from 'commander';
import {
  type Cleaned,
  Cleaner,
  type CleaningOptions,
  decode,
  type Encoding,
  LANGUAGES,
  type Language,
  NotTextError,
  PROFILES,
  STEPS,
  type Step,
} from '../../lambdas/cleaning/index.ts';
import { contentOf } from '../../lambdas/stores/record.ts';
import { explain } from '../explain.ts';
import { EXIT, UserError } from '../failure.ts';
import { readInput, unreadable } from '../files.ts';
import { cleanJsonLines } from '../json-lines.ts';
import { palette } from '../palette.ts';
import { Progress } from '../progress.ts';
import { printable } from '../report.ts';

interface CleanFlags {
  readonly json?: true;
  readonly jsonl?: true;
  readonly explain?: true;
  readonly profile: CleaningOptions['profile'];
  readonly diacritics: CleaningOptions['diacritics'];
  readonly language?: Language;
  readonly except?: readonly string[];
  readonly only?: readonly Step[];
}

export const cleanCommand = new Command('clean')
  .description('clean files, or standard input, to standard output')
  .argument('[file...]', 'text files; - or none is standard input')
  .addOption(
    new Option('--json', 'print the record instead of the text, one a line where there are several files'),
  )
  .addOption(
    new Option('--explain', 'print the raw text with every edit marked, and what each rule did').conflicts(
      'json',
    ),
  )
  .addOption(
    new Option(
      '--jsonl',
      'read {"id","text"} a line, write the same plus title, removed, normalised, flags',
    ).conflicts(['json', 'explain']),
  )
  .addOption(new Option('--profile <name>', 'what the text is').choices(PROFILES).default('article'))
  .addOption(
    new Option('--diacritics <what>', 'fold: Vučić to Vucic; keep: leave them')
      .choices(['fold', 'keep'])
      .default('fold'),
  )
  .addOption(
    new Option('--language <code>', 'spell letters as this language does in ASCII, as ü to ue').choices(
      LANGUAGES,
    ),
  )
  .addOption(new Option('--except <words...>', 'words that keep their diacritics'))
  .addOption(new Option('--only <steps>', `some of ${STEPS.join(',')}`).argParser(parseSteps))
  .addHelpText(
    'after',
    `
Examples:
  $ npx winnow clean story.txt > clean.txt
  $ npx winnow clean --explain story.txt | less -R
  $ npx winnow clean --json story.txt | jq .removed
  $ zcat corpus.jsonl.gz | npx winnow clean --jsonl > clean.jsonl
  $ npx winnow clean --language de --except Zoë Citroën -- bericht.txt
  $ npx winnow clean --only normalise --diacritics keep -`,
  )
  .action(async (files: string[], flags: CleanFlags) => {
    const { profile, diacritics, language, except: exceptions = [], only: steps = STEPS } = flags;
    const cleaner = new Cleaner({ profile, diacritics, language, exceptions, steps });
    const sources = files.length === 0 ? ['-'] : files;
    const ok = flags.jsonl ? await cleanLines(sources, cleaner) : await cleanFiles(sources, cleaner, flags);
    if (!ok) process.exitCode = EXIT.rejected;
  });

function parseSteps(value: string): Step[] {
  return value.split(',').map((name) => {
    const step = STEPS.find((known) => known === name.trim());
    if (step === undefined)
      throw new UserError(`--only takes some of ${STEPS.join(',')}, not ${JSON.stringify(name)}`, EXIT.usage);
    return step;
  });
}

async function cleanLines(sources: readonly string[], cleaner: Cleaner): Promise<boolean> {
  using progress = new Progress('cleaning');
  let bad = 0;
  for (const source of sources) {
    const input = source === '-' ? process.stdin : createReadStream(source);
    bad += await cleanJsonLines(input, process.stdout, cleaner, {
      onLine: (count) => progress.update(`${count} lines`),
      onBadLine: (number, problem) =>
        progress.interrupt(`winnow: ${source} line ${number}: ${printable(problem)}`),
    }).catch((error) => {
      throw error === input.errored ? unreadable(source, error) : error;
    });
  }
  return bad === 0;
}

async function cleanFiles(sources: readonly string[], cleaner: Cleaner, flags: CleanFlags): Promise<boolean> {
  let ok = true;
  for (const source of sources) {
    try {
      const { text: raw, encoding } = await decode(await readSource(source));
      const output = render(source, raw, encoding, cleaner.clean(raw), flags, sources.length > 1);
      write(output, sources.length > 1 || flags.json === true);
    } catch (error) {
      if (!(error instanceof NotTextError)) throw error;
      const { code, message } = error;
      process.stderr.write(`winnow: ${source}: rejected, ${code}: ${message}\n`);
      if (flags.json) {
        const record = { source, status: 'rejected', reason: { code, message } };
        process.stdout.write(`${JSON.stringify(record, null, sources.length > 1 ? 0 : 2)}\n`);
      }
      ok = false;
    }
  }
  return ok;
}

async function readSource(source: string): Promise<Uint8Array> {
  if (source !== '-') return readInput(source);
  if (process.stdin.isTTY) process.stderr.write('winnow: reading from the terminal; end with Ctrl-D\n');
  return Buffer.concat(await process.stdin.toArray());
}

function render(
  source: string,
  raw: string,
  encoding: Encoding,
  cleaned: Cleaned,
  flags: CleanFlags,
  several: boolean,
): string {
  if (flags.explain) return explain(source, raw, cleaned, palette(process.stdout));
  if (!flags.json) return cleaned.text;
  const record = { source, ...contentOf({ text: raw, encoding }, cleaned), profile: flags.profile };
  return JSON.stringify(record, null, several ? 0 : 2);
}

/** Several texts, records, and text on a terminal end with a line end, whether the file did or not. */
function write(output: string, withLineEnd: boolean): void {
  const complete = output.endsWith('\n') || !(withLineEnd || process.stdout.isTTY);
  process.stdout.write(complete ? output : `${output}\n`);
}
