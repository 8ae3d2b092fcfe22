import { Command } from 'commander';
import type { RuleProblems } from '../../console/api.ts';
import { EXIT } from '../failure.ts';
import { changeArguments } from '../options.ts';
import { palette } from '../palette.ts';
import { printable } from '../report.ts';

export const rulesTestCommand = changeArguments(new Command('test'))
  .description('try the examples of all rules, with those of a file as they would be')
  .addHelpText(
    'after',
    `
Examples:
  $ npx winnow rules test
  $ npx winnow rules test my-rule.ts
  $ npx winnow rules test --disable share/en

Exits with 1 where an example does not hold, and names each.`,
  )
  .action(async (file: string | undefined, { disable }: { readonly disable?: readonly string[] }) => {
    const { loadChange } = await import('../operations/what-if/load-change.ts');
    const { checkChange } = await import('../operations/what-if/check-change.ts');
    const problems = await checkChange(await loadChange(file, disable));
    if (problems.length === 0) process.stdout.write('every example holds\n');
    else process.exitCode = EXIT.rejected;
    printProblems(problems, process.stdout);
  });

export function printProblems(problems: RuleProblems, stream: NodeJS.WriteStream): void {
  const colours = palette(stream);
  for (const { id, problem } of problems) stream.write(`${colours.red(id)}  ${printable(problem)}\n`);
}
