import { join } from 'node:path';
import { findRunningStack, type StackDescription } from '../infra/local/stack-description.ts';
import { confirm } from './confirm.ts';
import { EXIT, UserError } from './failure.ts';

/** Where a running local stack says how to reach it, below the current folder. */
export const LOCAL_DATA = '.winnow';

/** The outputs of the stack's template. */
export interface StackOutputs {
  readonly RawBucketName: string;
  readonly TextsBucketName: string;
  readonly RecordsTableName: string;
  readonly UploadsQueueUrl: string;
  readonly DeadLettersQueueUrl: string;
  readonly FunctionName: string;
  readonly LogGroupName: string;
  /** The settings that decide what a text becomes, as JSON. */
  readonly CleaningSettings: string;
}

/** Settings of the SDK's clients; empty on AWS, where the user's own configuration holds. */
export interface ClientSettings {
  readonly region?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** Where a stack is, as a person calls it. */
export type Place =
  | { readonly where: 'local'; readonly folder: string }
  | { readonly where: 'aws'; readonly name: string; readonly account: string; readonly region: string };

export interface Stack {
  readonly place: Place;
  readonly outputs: StackOutputs;
  readonly s3: ClientSettings & { readonly endpoint?: string };
  readonly dynamodb: ClientSettings & { readonly endpoint?: string };
  readonly sqs: ClientSettings & { readonly endpoint?: string };
  /** Where the local stack logs; undefined on AWS. */
  readonly logs?: string;
  /** Asks before something is written; on this machine there is nothing to ask. */
  confirmWrite(what: string): Promise<void>;
}

export interface StackChoice {
  readonly stack?: string;
  /** The folder of the local stack. */
  readonly data?: string;
  readonly yes?: true;
}

/** The local stack, or with a name that of the user's AWS account, whose account and region it prints. */
export async function findStack({ stack, data = LOCAL_DATA, yes }: StackChoice): Promise<Stack> {
  return stack === undefined ? findLocalStack(data) : findDeployedStack(stack, yes === true);
}

function findLocalStack(data: string): Stack {
  const description = findRunningStack(data);
  if (description === undefined) {
    throw new UserError(
      `no local stack runs on ${data}. Start one with "npm start" in another terminal, name its folder with --data, or one on AWS with --stack.`,
    );
  }
  return localStack(description, data);
}

/** How to reach a running local stack, and where it logs. */
export function localStack(
  { endpoints, region, credentials, outputs }: Omit<StackDescription, 'pid'>,
  data: string = LOCAL_DATA,
): Stack {
  return {
    place: { where: 'local', folder: data },
    logs: join(data, 'logs'),
    outputs: outputs as unknown as StackOutputs,
    s3: { endpoint: endpoints.s3, region, credentials },
    dynamodb: { endpoint: endpoints.dynamodb, region, credentials },
    sqs: { endpoint: endpoints.sqs, region, credentials },
    confirmWrite: async () => {},
  };
}

async function findDeployedStack(name: string, yes: boolean): Promise<Stack> {
  const { CloudFormationClient, DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation');
  const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
  const cloudFormation = new CloudFormationClient({});
  const region = await cloudFormation.config.region().catch((error: Error) => {
    const advice = 'Set AWS_REGION, or a region in your AWS profile.';
    throw new UserError(`${error.message}. ${advice}`, EXIT.environment, { cause: error });
  });
  const { Account: account = 'unknown' } = await new STSClient({}).send(new GetCallerIdentityCommand({}));
  process.stderr.write(`winnow: account ${account}, region ${region}, stack ${name}\n`);
  const { Stacks: stacks = [] } = await cloudFormation
    .send(new DescribeStacksCommand({ StackName: name }))
    .catch((error: Error) => {
      if (error.name !== 'ValidationError') throw error;
      throw new UserError(`there is no stack ${name} in ${region}; see "aws cloudformation list-stacks"`);
    });
  const outputs = Object.fromEntries(
    (stacks[0]?.Outputs ?? []).map((output) => [output.OutputKey, output.OutputValue]),
  );
  const missing = OUTPUTS.find((output) => outputs[output] === undefined);
  if (missing !== undefined)
    throw new UserError(
      `the stack ${name} has no output ${missing}: is it winnow’s? If so, deploy it again with this version`,
    );
  return {
    outputs: outputs as unknown as StackOutputs,
    place: { where: 'aws', name, account, region },
    s3: {},
    dynamodb: {},
    sqs: {},
    confirmWrite: async (what) => {
      if (!yes && !(await confirm(`${what} in account ${account}, region ${region}?`))) {
        throw new UserError('nothing was written', EXIT.rejected);
      }
    },
  };
}

const OUTPUTS: readonly (keyof StackOutputs)[] = [
  'RawBucketName',
  'TextsBucketName',
  'RecordsTableName',
  'UploadsQueueUrl',
  'DeadLettersQueueUrl',
  'FunctionName',
  'LogGroupName',
  'CleaningSettings',
];
