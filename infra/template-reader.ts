import { overlap, SEGMENT } from './pattern.ts';

/** As much of a CloudFormation template as the checks read. */
export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
}

export interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: the properties of every resource type there is
  readonly Properties?: any;
}

/** The property that names a resource, and its ARN up to that name. */
const ARNS: Readonly<Record<string, readonly [nameProperty: string, prefix: string]>> = {
  'AWS::S3::Bucket': ['BucketName', `arn:${SEGMENT}:s3:::`],
  'AWS::SQS::Queue': ['QueueName', `arn:${SEGMENT}:sqs:${SEGMENT}:${SEGMENT}:`],
  'AWS::SNS::Topic': ['TopicName', `arn:${SEGMENT}:sns:${SEGMENT}:${SEGMENT}:`],
  'AWS::DynamoDB::Table': ['TableName', `arn:${SEGMENT}:dynamodb:${SEGMENT}:${SEGMENT}:table/`],
  'AWS::Lambda::Function': ['FunctionName', `arn:${SEGMENT}:lambda:${SEGMENT}:${SEGMENT}:function:`],
  'AWS::IAM::Role': ['RoleName', `arn:${SEGMENT}:iam::${SEGMENT}:role/`],
};

const PSEUDO_PARAMETERS = new Set(['AWS::AccountId', 'AWS::Partition', 'AWS::Region', 'AWS::StackName']);

/**
 * Reads values of a template as patterns over ARNs and names. What only a deployment knows becomes a
 * wildcard: an account or region one within its part of the ARN, an import or a parameter one for anything. A
 * question that is answered with no is so answered for every deployment.
 */
export class TemplateReader {
  readonly #template: Template;
  readonly #stackName: string;

  constructor(template: Template, stackName: string) {
    this.#template = template;
    this.#stackName = stackName;
  }

  resources(...types: string[]): [logicalId: string, properties: Resource['Properties']][] {
    return Object.entries(this.#template.Resources)
      .filter(([, { Type }]) => types.includes(Type))
      .map(([id, { Properties }]) => [id, Properties ?? {}]);
  }

  type(logicalId: string): string {
    return this.#template.Resources[logicalId]?.Type ?? '';
  }

  name(logicalId: string): string {
    const [property] = ARNS[this.type(logicalId)] ?? [];
    const given = property && this.#template.Resources[logicalId]?.Properties?.[property];
    return given === undefined ? `${this.#stackName}-${logicalId}-generated` : this.pattern(given);
  }

  arn(logicalId: string): string {
    const [, prefix] = ARNS[this.type(logicalId)] ?? [];
    return prefix === undefined ? '*' : prefix + this.name(logicalId);
  }

  /** The resources that a value may mean, given their ARN or name. */
  meant(value: unknown): string[] {
    const pattern = this.pattern(value);
    return Object.keys(this.#template.Resources).filter(
      (id) => this.type(id) in ARNS && (overlap(pattern, this.arn(id)) || overlap(pattern, this.name(id))),
    );
  }

  pattern(value: unknown): string {
    if (typeof value === 'string') return value;
    const [[intrinsic, argument] = []] = Object.entries(value ?? {});
    switch (intrinsic) {
      case 'Ref':
        return this.#reference(argument, 'Ref');
      case 'Fn::GetAtt':
        return this.#reference(...(argument as [string, string]));
      case 'Fn::Join': {
        const [separator, parts] = argument as [string, unknown];
        return Array.isArray(parts) ? parts.map((part) => this.pattern(part)).join(separator) : '*';
      }
      case 'Fn::Sub': {
        const [text, values] = (Array.isArray(argument) ? argument : [argument, {}]) as [string, object];
        return text.replace(/\$\{([^!][^}]*)\}/g, (_, key: string) => {
          if (key in values) return this.pattern(values[key as keyof typeof values]);
          const [id, attribute = 'Ref'] = key.split('.');
          return this.#reference(id, attribute);
        });
      }
      default:
        return '*';
    }
  }

  #reference(logicalId: unknown, attribute: string): string {
    if (typeof logicalId !== 'string') return '*';
    if (PSEUDO_PARAMETERS.has(logicalId)) return SEGMENT;
    if (!(this.type(logicalId) in ARNS)) return '*';
    if (attribute === 'Arn' || attribute === 'TopicArn') return this.arn(logicalId);
    if (attribute === 'StreamArn') return `${this.arn(logicalId)}/stream/*`;
    if (attribute !== 'Ref') return '*';
    return this.type(logicalId) === 'AWS::SNS::Topic' ? this.arn(logicalId) : this.name(logicalId);
  }
}
