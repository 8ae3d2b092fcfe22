import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { auditCommand } from '../../cli/commands/audit.ts';
import { cleanCommand } from '../../cli/commands/clean.ts';
import { deadLettersCommand } from '../../cli/commands/dead-letters.ts';
import { getCommand } from '../../cli/commands/get.ts';
import { lsCommand } from '../../cli/commands/ls.ts';
import { putCommand } from '../../cli/commands/put.ts';
import { replayCommand } from '../../cli/commands/replay.ts';
import { rulesCommand } from '../../cli/commands/rules.ts';
import { startCommand } from '../../cli/commands/start.ts';

function helpOf(command: Command): string {
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  return help;
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`;
}

test.each(
  [
    cleanCommand,
    startCommand,
    putCommand,
    getCommand,
    lsCommand,
    deadLettersCommand,
    replayCommand,
    auditCommand,
    rulesCommand,
    ...rulesCommand.commands,
  ].map((command) => [nameOf(command), command]),
)('the help of %s has an example of it, and explains every option', (name, command) => {
  const help = helpOf(command as Command);

  expect(help).toMatch(new RegExp(`\nExamples:\n(?:.*\n)*  \\$ .*npx winnow ${name}\\b`));
  expect((command as Command).options.filter(({ description }) => description === '')).toEqual([]);
});
