import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findStack } from '../../cli/stack.ts';

const cloudFormation = mockClient(CloudFormationClient);
const sts = mockClient(STSClient);
let printed: string;

beforeEach(() => {
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  cloudFormation.reset();
  sts.reset();
  sts.on(GetCallerIdentityCommand).resolves({ Account: '123456789012' });
  printed = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    printed += chunk;
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function outputs(values: Readonly<Record<string, string>>): void {
  const Outputs = Object.entries(values).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue }));
  cloudFormation.on(DescribeStacksCommand).resolves({
    Stacks: [{ StackName: 'winnow', CreationTime: new Date(0), StackStatus: 'CREATE_COMPLETE', Outputs }],
  });
}

const COMPLETE = {
  RawBucketName: 'raw',
  TextsBucketName: 'texts',
  RecordsTableName: 'records',
  UploadsQueueUrl: 'https://sqs/uploads',
  DeadLettersQueueUrl: 'https://sqs/dead',
  FunctionName: 'clean-upload',
  LogGroupName: '/log/group',
  CleaningSettings: '{}',
};

describe('a stack on AWS', () => {
  test('is named with account and region before anything is done', async () => {
    outputs(COMPLETE);

    const stack = await findStack({ stack: 'winnow' });

    expect(printed).toBe('winnow: account 123456789012, region eu-west-1, stack winnow\n');
    expect(stack).toMatchObject({ outputs: COMPLETE, s3: {}, dynamodb: {} });
  });

  test('asks before a write, and where it cannot ask, demands --yes', async () => {
    outputs(COMPLETE);
    const stack = await findStack({ stack: 'winnow' });

    const writing = stack.confirmWrite('Upload 2 files to raw');

    await expect(writing).rejects.toMatchObject({
      message:
        'Upload 2 files to raw in account 123456789012, region eu-west-1? Without a terminal to ask on, say --yes.',
      exitCode: 2,
    });
  });

  test('does not ask where --yes was said', async () => {
    outputs(COMPLETE);
    const stack = await findStack({ stack: 'winnow', yes: true });

    const answer = await stack.confirmWrite('Upload 2 files to raw');

    expect(answer).toBeUndefined();
  });

  test('that does not exist is named with its region', async () => {
    cloudFormation
      .on(DescribeStacksCommand)
      .rejects(Object.assign(new Error('Stack with id x does not exist'), { name: 'ValidationError' }));

    const finding = findStack({ stack: 'x' });

    await expect(finding).rejects.toMatchObject({
      message: 'there is no stack x in eu-west-1; see "aws cloudformation list-stacks"',
      exitCode: 3,
    });
  });

  test('that is not ours is told by what it lacks', async () => {
    outputs({ RawBucketName: 'raw', RecordsTableName: 'records' });

    const finding = findStack({ stack: 'other' });

    await expect(finding).rejects.toThrow('the stack other has no output TextsBucketName');
  });

  test('is not said to be missing when reading it is denied', async () => {
    cloudFormation
      .on(DescribeStacksCommand)
      .rejects(Object.assign(new Error('not authorized'), { name: 'AccessDenied' }));

    const finding = findStack({ stack: 'winnow' });

    await expect(finding).rejects.toThrow('not authorized');
  });
});
