import { Command, Option } from 'commander';
import { CONSOLE_PORT, PortInUseError } from '../../infra/local/ports.ts';
import { UserError } from '../failure.ts';
import { port, stackOptions } from '../options.ts';
import { LOCAL_DATA, type StackChoice } from '../stack.ts';

interface ConsoleFlags extends StackChoice {
  readonly port: number;
  readonly open?: true;
}

export const consoleCommand = stackOptions(new Command('console'))
  .description('look at records in the browser: what was removed and why, failures, rules to try')
  .addOption(
    new Option('--port <port>', 'where it listens, on this machine alone; 0 takes any free port')
      .argParser(port)
      .default(CONSOLE_PORT),
  )
  .addOption(new Option('--open', 'open it in the browser'))
  .addHelpText(
    'after',
    `
Examples:
  $ npx winnow console --open               the local stack; "npm start" serves it too
  $ npx winnow console --stack winnow       AWS, with your own credentials; asks before it writes

Nothing is opened in the cloud: the console runs here and answers this machine alone. With --stack its address
holds a token, so that no other user of the machine reads with your credentials.`,
  )
  .action(async (flags: ConsoleFlags) => {
    const { findStack } = await import('../stack.ts');
    const { startConsole } = await import('../../console/server/start-console.ts');
    const { interruption } = await import('../interruption.ts');
    const stack = await findStack(flags);
    const report = (line: string) => process.stderr.write(`winnow: ${line}\n`);
    const running = await startConsole({ stack, port: flags.port, report }).catch((error: Error) => {
      if (!(error instanceof PortInUseError)) throw error;
      const advice = 'Another console may run there; take another --port, or 0 for any that is free.';
      throw new UserError(`port ${flags.port} is in use. ${advice}`, undefined, { cause: error });
    });
    try {
      process.stdout.write(`Console ${running.address}\n`);
      process.stderr.write('winnow: serving until Ctrl-C\n');
      if (flags.open) await open(running, flags.data ?? LOCAL_DATA);
      await interruption();
    } finally {
      await running.close();
    }
  });

async function open(
  { address, hasToken }: { readonly address: string; readonly hasToken: boolean },
  folder: string,
): Promise<void> {
  const { openInBrowser, secretAddress } = await import('../browser.ts');
  if (!hasToken) return openInBrowser(address);
  const hidden = secretAddress(address, folder);
  process.once('exit', () => hidden.remove());
  await openInBrowser(hidden.address);
}
