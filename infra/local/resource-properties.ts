import { LocalStackError } from './local-stack-error.ts';

export class UnknownPropertyError extends LocalStackError {
  constructor(logicalId: string, property: string) {
    super(
      `the template sets ${property} of ${logicalId}, which the local stack does not know: ` +
        'use it or list it in infra/local/resource-properties.ts',
    );
  }
}

export class UnknownResourceTypeError extends LocalStackError {
  constructor(logicalId: string, type: string) {
    super(
      `the template has ${logicalId} of type ${type}, which the local stack does not know: ` +
        'build it or list it in infra/local/resource-properties.ts',
    );
  }
}

interface KnownProperties {
  readonly used: readonly string[];
  /** Property → why it changes nothing on this machine. */
  readonly withoutLocalEffect?: Readonly<Record<string, string>>;
}

const COST_OR_BOOKKEEPING = 'names, costs or bookkeeping of an account';
const ONE_USER = 'who may do what: on this machine there is one user';
const AT_REST = 'encryption at rest: the data lies in files of this machine';

/** Every property that the local stack may meet, by resource type; a dot leads into a property's own ones. */
const KNOWN_PROPERTIES = {
  'AWS::S3::Bucket': {
    used: ['BucketName', 'NotificationConfiguration'],
    withoutLocalEffect: {
      VersioningConfiguration: 'the local store keeps no versions',
      LifecycleConfiguration: 'nothing expires locally',
      ObjectLockEnabled: 'the local store keeps no versions',
      BucketEncryption: AT_REST,
      PublicAccessBlockConfiguration: ONE_USER,
      OwnershipControls: ONE_USER,
      LoggingConfiguration: 'no access logs are written locally',
      Tags: COST_OR_BOOKKEEPING,
    },
  },
  'AWS::S3::Bucket.NotificationConfiguration': { used: ['QueueConfigurations'] },
  'AWS::S3::Bucket.NotificationConfiguration.QueueConfigurations': { used: ['Event', 'Queue', 'Filter'] },
  'AWS::SQS::Queue': {
    used: [
      'QueueName',
      'VisibilityTimeout',
      'MessageRetentionPeriod',
      'ReceiveMessageWaitTimeSeconds',
      'DelaySeconds',
      'MaximumMessageSize',
      'RedrivePolicy',
    ],
    withoutLocalEffect: {
      RedriveAllowPolicy: ONE_USER,
      SqsManagedSseEnabled: AT_REST,
      KmsMasterKeyId: AT_REST,
      KmsDataKeyReusePeriodSeconds: AT_REST,
      Tags: COST_OR_BOOKKEEPING,
    },
  },
  'AWS::DynamoDB::Table': {
    used: [
      'TableName',
      'AttributeDefinitions',
      'KeySchema',
      'GlobalSecondaryIndexes',
      'LocalSecondaryIndexes',
      'BillingMode',
      'ProvisionedThroughput',
    ],
    withoutLocalEffect: {
      TimeToLiveSpecification: 'nothing expires locally',
      PointInTimeRecoverySpecification: 'no backups are made locally',
      DeletionProtectionEnabled: 'no call of the local stack deletes a table',
      SSESpecification: AT_REST,
      ContributorInsightsSpecification: COST_OR_BOOKKEEPING,
      OnDemandThroughput: COST_OR_BOOKKEEPING,
      WarmThroughput: COST_OR_BOOKKEEPING,
      TableClass: COST_OR_BOOKKEEPING,
      Tags: COST_OR_BOOKKEEPING,
    },
  },
  'AWS::DynamoDB::Table.GlobalSecondaryIndexes': {
    used: ['IndexName', 'KeySchema', 'Projection', 'ProvisionedThroughput'],
    withoutLocalEffect: {
      ContributorInsightsSpecification: COST_OR_BOOKKEEPING,
      OnDemandThroughput: COST_OR_BOOKKEEPING,
      WarmThroughput: COST_OR_BOOKKEEPING,
    },
  },
  'AWS::Lambda::Function': {
    used: [
      'FunctionName',
      'Code',
      'Handler',
      'Runtime',
      'Environment',
      'MemorySize',
      'Timeout',
      'LoggingConfig',
      'ReservedConcurrentExecutions',
    ],
    withoutLocalEffect: {
      Role: ONE_USER,
      Architectures: 'the bundle is JavaScript',
      EphemeralStorage: 'the size of /tmp is that of this machine',
      TracingConfig: 'no traces are sent locally',
      RuntimeManagementConfig: 'the runtime is the Node.js that runs the local stack',
      RecursiveLoop: 'loops are refused when the stack is synthesized',
      KmsKeyArn: AT_REST,
      Description: COST_OR_BOOKKEEPING,
      Tags: COST_OR_BOOKKEEPING,
    },
  },
  'AWS::Lambda::Function.Code': { used: ['S3Bucket', 'S3Key'] },
  'AWS::Lambda::Function.Environment': { used: ['Variables'] },
  'AWS::Lambda::Function.LoggingConfig': {
    used: ['LogGroup', 'LogFormat', 'ApplicationLogLevel'],
    withoutLocalEffect: { SystemLogLevel: 'the local stack writes no platform logs' },
  },
  'AWS::Lambda::EventSourceMapping': {
    used: [
      'EventSourceArn',
      'FunctionName',
      'BatchSize',
      'FunctionResponseTypes',
      'ScalingConfig',
      'Enabled',
    ],
    withoutLocalEffect: {
      MaximumBatchingWindowInSeconds: 'the local poller hands over what it has at once',
      MetricsConfig: COST_OR_BOOKKEEPING,
      Tags: COST_OR_BOOKKEEPING,
    },
  },
  'AWS::Lambda::EventSourceMapping.ScalingConfig': { used: ['MaximumConcurrency'] },
} as const satisfies Record<string, KnownProperties>;

export type KnownPlace = keyof typeof KNOWN_PROPERTIES;

/** Resource types that are left out on this machine, and why. */
export const TYPES_WITHOUT_LOCAL_EFFECT: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': ONE_USER,
  'AWS::IAM::Policy': ONE_USER,
  'AWS::IAM::ManagedPolicy': ONE_USER,
  'AWS::S3::BucketPolicy': ONE_USER,
  'AWS::SQS::QueuePolicy': ONE_USER,
  'AWS::SNS::TopicPolicy': ONE_USER,
  'AWS::SNS::Topic': 'carries alarms alone',
  'AWS::SNS::Subscription': 'carries alarms alone',
  'AWS::CloudWatch::Alarm': 'there are no metrics locally',
  'AWS::CloudWatch::CompositeAlarm': 'there are no metrics locally',
  'AWS::CloudWatch::Dashboard': 'there are no metrics locally',
  'AWS::Logs::LogGroup': 'log lines go to files',
  'AWS::Logs::MetricFilter': 'there are no metrics locally',
  'AWS::Logs::QueryDefinition': 'log lines go to files',
  'AWS::KMS::Key': AT_REST,
  'AWS::KMS::Alias': AT_REST,
  'AWS::CDK::Metadata': COST_OR_BOOKKEEPING,
};

/** Returns the used properties, and throws for one that is in neither list. */
export function takeKnown(
  place: KnownPlace,
  logicalId: string,
  properties: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { used, withoutLocalEffect = {} }: KnownProperties = KNOWN_PROPERTIES[place];
  const path = place.split('.').slice(1);
  const taken: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (used.includes(name)) taken[name] = value;
    else if (!Object.hasOwn(withoutLocalEffect, name)) {
      throw new UnknownPropertyError(logicalId, [...path, name].join('.'));
    }
  }
  return taken;
}
