#!/usr/bin/env node
import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { auditCommand } from './commands/audit.ts';
import { cleanCommand } from './commands/clean.ts';
import { consoleCommand } from './commands/console.ts';
import { deadLettersCommand } from './commands/dead-letters.ts';
import { getCommand } from './commands/get.ts';
import { lsCommand } from './commands/ls.ts';
import { putCommand } from './commands/put.ts';
import { replayCommand } from './commands/replay.ts';
import { startCommand } from './commands/start.ts';
import { describeFailure, EXIT } from './failure.ts';

const program = new Command('winnow')
  .description(
    'Cleans text: strips what is not the author’s, normalises quotes and diacritics, names every change.',
  )
  .version(manifest.version)
  .addHelpText(
    'after',
    `
Examples:
  $ npx winnow clean story.txt            the cleaned text
  $ npx winnow clean --explain story.txt  every change, with its rule
  $ npx winnow start                      the whole pipeline on this machine
  $ npx winnow console --open             look at it in the browser
  $ npx winnow put story.txt              upload; the record follows in a moment
  $ npx winnow get story.txt
  $ npx winnow dead-letters --redrive     what failed for good, sent back
  $ npx winnow replay --stale             clean again what older rules cleaned
  $ npx winnow audit                      bucket against table

Exit codes: 0 done, 1 something was rejected or not found, 2 wrong use, 3 the surroundings failed.`,
  )
  .showHelpAfterError('(see winnow --help)')
  .configureHelp({ showGlobalOptions: true })
  .exitOverride()
  .addCommand(cleanCommand)
  .addCommand(startCommand)
  .addCommand(consoleCommand)
  .addCommand(putCommand)
  .addCommand(getCommand)
  .addCommand(lsCommand)
  .addCommand(deadLettersCommand)
  .addCommand(replayCommand)
  .addCommand(auditCommand);

for (const command of program.commands)
  command.exitOverride().showHelpAfterError(`(see winnow ${command.name()} --help)`);

// A reader that closes the pipe early, like head, has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  const { message, code } = describeFailure(error);
  if (message !== undefined) process.stderr.write(`winnow: ${message}\n`);
  process.exitCode = code;
}
