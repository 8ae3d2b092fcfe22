import { type Command, Option } from 'commander';

/** Adds the choice of a stack on AWS to a command. */
export function stackOptions(command: Command): Command {
  return command.addOption(
    new Option('--stack <name>', 'a stack on AWS, with your own credentials; default is the local one'),
  );
}
