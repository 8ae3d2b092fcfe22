import { readFileSync } from 'node:fs';
import type {
  IPolicyValidationContext,
  IPolicyValidationPlugin,
  PolicyValidationPluginReport,
} from 'aws-cdk-lib';
import { Permissions } from './permissions.ts';
import { type Template, TemplateReader } from './template-reader.ts';

/** A function whose output may set it off again. */
export interface Loop {
  /** Logical ids: the function, what it may write to, and what that sets off on the way back. */
  readonly function: string;
  readonly output: string;
  readonly via: readonly string[];
  /** The action on the output that the function is allowed. */
  readonly action: string;
}

/** The actions on a resource that may set off what listens to it. */
const TRIGGERS: Readonly<Record<string, readonly string[]>> = {
  'AWS::S3::Bucket': [
    's3:PutObject',
    's3:DeleteObject',
    's3:DeleteObjectVersion',
    's3:RestoreObject',
    's3:PutObjectTagging',
    's3:DeleteObjectTagging',
    's3:PutObjectAcl',
  ],
  'AWS::SQS::Queue': ['sqs:SendMessage'],
  'AWS::SNS::Topic': ['sns:Publish'],
  'AWS::DynamoDB::Table': [
    'dynamodb:PutItem',
    'dynamodb:UpdateItem',
    'dynamodb:DeleteItem',
    'dynamodb:BatchWriteItem',
  ],
  'AWS::Lambda::Function': ['lambda:InvokeFunction'],
  'AWS::Events::Rule': ['events:PutEvents'],
};

/**
 * Refuses a stack in which what a function may write to can set the function off again, directly or through
 * other resources of the stack. It judges by what the template permits, not by what the code does.
 */
export class NoLoops implements IPolicyValidationPlugin {
  readonly name = 'winnow';
  readonly ruleIds = ['no-loops'];

  validate({ stackTemplates }: IPolicyValidationContext): PolicyValidationPluginReport {
    const violations = stackTemplates.flatMap(({ stackConstructPath, templatePath }) => {
      const template: Template = JSON.parse(readFileSync(templatePath, 'utf8'));
      return findLoops(template, stackConstructPath).map((loop) => ({
        ruleName: 'no-loops',
        severity: 'error',
        description: describe(loop),
        fix: 'Take the permission away, or let the output go where nothing listens.',
        violatingResources: [{ resourceLogicalId: loop.function, templatePath, locations: ['Properties'] }],
      }));
    });
    return { success: violations.length === 0, violations };
  }
}

/** One loop for each function and output, by the shortest way back. */
export function findLoops(template: Template, stackName: string): Loop[] {
  const reader = new TemplateReader(template, stackName);
  const listeners = findListeners(reader);
  return reader.resources('AWS::Lambda::Function').flatMap(([id, { Role }]) => {
    const permissions = new Permissions(reader, Role);
    return reader.resources(...Object.keys(TRIGGERS)).flatMap(([output]) => {
      const type = reader.type(output);
      const arn = type === 'AWS::S3::Bucket' ? `${reader.arn(output)}/*` : reader.arn(output);
      const action = permissions.firstAllowed(TRIGGERS[type] ?? [], arn);
      const via = action && wayBetween(output, id, listeners);
      return action && via ? [{ function: id, output, via, action }] : [];
    });
  });
}

function describe({ function: id, output, via, action }: Loop): string {
  const way = via.length === 0 ? '' : ` through ${via.join(' and ')}`;
  return `${id} is allowed ${action} on ${output}, which sets ${id} off again${way}`;
}

/** For each resource those that an event of it reaches first. */
function findListeners(reader: TemplateReader): Map<string, string[]> {
  const listeners = new Map<string, string[]>();
  const listen = (sources: string[], targets: string[]): void => {
    for (const source of sources) listeners.set(source, [...(listeners.get(source) ?? []), ...targets]);
  };

  const rules = reader.resources('AWS::Events::Rule').map(([id]) => id);
  for (const [id, { NotificationConfiguration: notify = {} }] of reader.resources('AWS::S3::Bucket')) {
    for (const { Queue } of notify.QueueConfigurations ?? []) listen([id], reader.meant(Queue));
    for (const { Topic } of notify.TopicConfigurations ?? []) listen([id], reader.meant(Topic));
    for (const { Function: lambda } of notify.LambdaConfigurations ?? []) listen([id], reader.meant(lambda));
    if (notify.EventBridgeConfiguration) listen([id], rules);
  }
  for (const [id, { Targets = [] }] of reader.resources('AWS::Events::Rule')) {
    for (const { Arn } of Targets) listen([id], reader.meant(Arn));
  }
  for (const [id, { RedrivePolicy }] of reader.resources('AWS::SQS::Queue')) {
    if (RedrivePolicy) listen([id], reader.meant(RedrivePolicy.deadLetterTargetArn));
  }
  for (const [, { TopicArn, Endpoint }] of reader.resources('AWS::SNS::Subscription')) {
    listen(reader.meant(TopicArn), reader.meant(Endpoint));
  }
  for (const [, mapping] of reader.resources('AWS::Lambda::EventSourceMapping')) {
    listen(sourcesOf(mapping.EventSourceArn, reader), reader.meant(mapping.FunctionName));
  }
  return listeners;
}

/** A mapping names a queue by its ARN and a table by that of its stream. */
function sourcesOf(eventSourceArn: unknown, reader: TemplateReader): string[] {
  return reader.meant(reader.pattern(eventSourceArn).replace(/\/stream\/.*$/, ''));
}

/** What lies between two resources on the shortest way that events take; nothing when there is none. */
function wayBetween(
  from: string,
  to: string,
  listeners: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const ways: string[][] = [[from]];
  const seen = new Set<string>();
  for (const way of ways) {
    const last = way.at(-1) as string;
    if (last === to) return way.slice(1, -1);
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of listeners.get(last) ?? []) ways.push([...way, next]);
  }
  return undefined;
}
