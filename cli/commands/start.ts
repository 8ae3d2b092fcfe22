import { Command, Option } from 'commander';
import { CONSOLE_PORT, DEFAULT_PORTS } from '../../infra/local/ports.ts';
import { port } from '../options.ts';
import { LOCAL_DATA } from '../stack.ts';

export interface StartFlags {
  readonly once?: true;
  readonly verbose?: true;
  readonly data: string;
  readonly s3Port?: number;
  readonly sqsPort?: number;
  readonly dynamodbPort?: number;
  readonly consolePort: number;
}

export const startCommand = new Command('start')
  .description(
    'run the whole pipeline on this machine: upload files, print what became of them, keep serving',
  )
  .argument('[file...]', 'files to upload first; default is the five in seeds/')
  .addOption(new Option('--once', 'exit when all files are done; not 0 if one was rejected or failed'))
  .addOption(
    new Option('--data <folder>', 'where uploads and records are kept between runs').default(LOCAL_DATA),
  )
  .addOption(
    new Option(
      '--s3-port <port>',
      `where S3 listens, instead of ${DEFAULT_PORTS.s3}; 0 takes any free port`,
    ).argParser(port),
  )
  .addOption(
    new Option('--sqs-port <port>', `where SQS listens, instead of ${DEFAULT_PORTS.sqs}`).argParser(port),
  )
  .addOption(
    new Option(
      '--dynamodb-port <port>',
      `where DynamoDB listens, instead of ${DEFAULT_PORTS.dynamodb}`,
    ).argParser(port),
  )
  .addOption(
    new Option('--console-port <port>', 'where the console listens; there is none with --once')
      .argParser(port)
      .default(CONSOLE_PORT),
  )
  .addOption(new Option('--verbose', 'show the log lines of the function'))
  .addHelpText(
    'after',
    `
Examples:
  $ npm start
  $ npx winnow start --once my-corpus/*.txt
  $ npx winnow start --data try --s3-port 9000`,
  )
  .action(async (files: string[], flags: StartFlags) => {
    const { start } = await import('../start.ts');
    await start(files, flags);
  });
