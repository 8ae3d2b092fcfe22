import { Command } from 'commander';
import { rulesListCommand } from './rules-list.ts';
import { rulesTestCommand } from './rules-test.ts';
import { rulesWhatIfCommand } from './rules-what-if.ts';

export const rulesCommand = new Command('rules')
  .description('list the rules, try their examples, and see what a change of them would do')
  .addHelpText(
    'after',
    `
Examples:
  $ npx winnow rules list --kind donation
  $ npx winnow rules test my-rule.ts
  $ npx winnow rules what-if my-rule.ts --sample 200
  $ npx winnow rules what-if --disable donation/platform-plea`,
  )
  .addCommand(rulesListCommand)
  .addCommand(rulesTestCommand)
  .addCommand(rulesWhatIfCommand);
