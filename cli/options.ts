import { type Command, InvalidArgumentError, Option } from 'commander';
import { LOCAL_DATA } from './stack.ts';

/** Adds the choice of a stack to a command: one on AWS, or a local one by its folder. */
export function stackOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--stack <name>', 'a stack on AWS, with your own credentials, instead of the local one'),
    )
    .addOption(new Option('--data <folder>', 'the folder of the local stack').default(LOCAL_DATA));
}

/** Adds what a change of the rules is made of to a command: a file, and what is not there. */
export function changeArguments(command: Command): Command {
  return command
    .argument(
      '[file]',
      'rules and signs that are new, or take the place of those with their ids: TypeScript or JSON',
    )
    .addOption(
      new Option('--disable <id>', 'as if this rule or sign were not there; may be repeated').argParser(
        collect,
      ),
    );
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Reads a port from the command line. */
export function port(value: string): number {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number > 65_535)
    throw new InvalidArgumentError('A port is a number up to 65535.');
  return number;
}
