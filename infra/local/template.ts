import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { Assembly, Resource } from './assembly.ts';
import { findHandler } from './function-bundle.ts';
import { resolveValue, type Scope } from './intrinsics.ts';
import { LocalStackError } from './local-stack-error.ts';
import type { Notification } from './object-events.ts';
import {
  type KnownPlace,
  TYPES_WITHOUT_LOCAL_EFFECT,
  takeKnown,
  UnknownPropertyError,
  UnknownResourceTypeError,
} from './resource-properties.ts';

export class MalformedPropertyError extends LocalStackError {
  constructor(where: string, wanted: string, found: unknown) {
    super(`the template's ${where} should be ${wanted}, but is ${JSON.stringify(found)}`);
  }
}

export interface BucketSpec {
  readonly name: string;
  readonly notifications: readonly Notification[];
}

export interface QueueSpec {
  readonly name: string;
  readonly arn: string;
  /** As `SetQueueAttributes` takes them. */
  readonly attributes: Record<string, string>;
}

export interface TableSpec {
  readonly name: string;
  readonly definition: Omit<CreateTableCommandInput, 'TableName'>;
}

export interface FunctionSpec {
  readonly name: string;
  readonly arn: string;
  /** The bundle's file that the handler lies in. */
  readonly file: string;
  /** The handler as the template names it, like `index.handler`. */
  readonly handler: string;
  readonly runtime: string;
  readonly variables: Record<string, string>;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly reservedConcurrency: number;
  readonly logGroup: string;
  readonly logFormat: string | undefined;
  readonly logLevel: string | undefined;
}

export interface EventSourceSpec {
  readonly queueName: string;
  readonly queueArn: string;
  readonly functionName: string;
  readonly batchSize: number;
  readonly reportsBatchItemFailures: boolean;
  readonly maximumConcurrency: number;
}

export interface StackSpec {
  readonly name: string;
  readonly buckets: readonly BucketSpec[];
  readonly queues: readonly QueueSpec[];
  readonly tables: readonly TableSpec[];
  readonly functions: readonly FunctionSpec[];
  readonly eventSources: readonly EventSourceSpec[];
  readonly outputs: Record<string, string>;
}

/** The account and place that the template is resolved for. */
export interface Surroundings {
  readonly accountId: string;
  readonly region: string;
  queueUrl(queueName: string): string;
}

type Properties = Record<string, unknown>;

const NAME_PROPERTY: Readonly<Record<string, string>> = {
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
};

/** SQS hands ten messages to a receive at most. */
const DEFAULT_BATCH_SIZE = 10;

/** Resolves a synthesized template into what the local stack has to build; throws for all it does not know. */
export function resolveStack(assembly: Assembly, surroundings: Surroundings): StackSpec {
  return new Resolver(assembly, surroundings).resolve();
}

class Resolver {
  readonly #assembly: Assembly;
  readonly #surroundings: Surroundings;
  readonly #names = new Map<string, string>();
  readonly #scope: Scope;

  constructor(assembly: Assembly, surroundings: Surroundings) {
    this.#assembly = assembly;
    this.#surroundings = surroundings;
    this.#scope = {
      ref: (name) => this.#ref(name),
      attribute: (logicalId, name) => this.#attribute(logicalId, name),
    };
  }

  resolve(): StackSpec {
    const { Resources, Outputs } = this.#assembly.template;
    for (const [id, resource] of Object.entries(Resources)) {
      const isBuilt = resource.Type in NAME_PROPERTY || resource.Type === 'AWS::Lambda::EventSourceMapping';
      if (!isBuilt && !(resource.Type in TYPES_WITHOUT_LOCAL_EFFECT)) {
        throw new UnknownResourceTypeError(id, resource.Type);
      }
      if (isBuilt && resource.Condition) throw new UnknownPropertyError(id, 'Condition');
    }
    const queues = this.#all('AWS::SQS::Queue', (id, properties) => this.#queue(id, properties));
    const functions = this.#all('AWS::Lambda::Function', (id, properties) => this.#function(id, properties));
    return {
      name: this.#assembly.stackName,
      buckets: this.#all('AWS::S3::Bucket', (id, properties) => this.#bucket(id, properties, queues)),
      queues,
      tables: this.#all('AWS::DynamoDB::Table', (id, properties) => this.#table(id, properties)),
      functions,
      eventSources: this.#all('AWS::Lambda::EventSourceMapping', (id, properties) =>
        this.#eventSource(id, properties, queues, functions),
      ).filter((source) => source !== undefined),
      outputs: Object.fromEntries(
        Object.entries(Outputs).map(([id, { Value }]) => [
          id,
          String(resolveValue(Value, this.#scope, `output ${id}`)),
        ]),
      ),
    };
  }

  #all<T>(type: KnownPlace, build: (id: string, properties: Properties) => T): T[] {
    return Object.entries(this.#assembly.template.Resources)
      .filter(([, resource]) => resource.Type === type)
      .map(([id, resource]) => build(id, this.#known(type, id, resource.Properties ?? {}, id)));
  }

  /** Keeps the used properties, resolved; those without local effect are not looked into. */
  #known(place: KnownPlace, id: string, properties: unknown, where: string): Properties {
    if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) {
      throw new MalformedPropertyError(where, 'a set of properties', properties);
    }
    return resolveValue(takeKnown(place, id, properties as Properties), this.#scope, where) as Properties;
  }

  #bucket(id: string, properties: Properties, queues: readonly QueueSpec[]): BucketSpec {
    const configuration = this.#known(
      'AWS::S3::Bucket.NotificationConfiguration',
      id,
      properties.NotificationConfiguration ?? {},
      `${id}.NotificationConfiguration`,
    );
    const place = 'AWS::S3::Bucket.NotificationConfiguration.QueueConfigurations';
    const notifications = list(configuration.QueueConfigurations, `${id}.QueueConfigurations`).map(
      (entry, index): Notification => {
        const where = `${id}.QueueConfigurations[${index}]`;
        const { Event, Queue, Filter } = this.#known(place, id, entry, where);
        const queueArn = text(Queue, `${where}.Queue`);
        if (!queues.some((queue) => queue.arn === queueArn)) {
          throw new MalformedPropertyError(`${where}.Queue`, 'the ARN of a queue of the template', queueArn);
        }
        const event = text(Event, `${where}.Event`);
        return { id: `${id}-${index}`, event, queueArn, ...keyFilter(Filter, `${where}.Filter`) };
      },
    );
    return { name: this.#nameOf(id), notifications };
  }

  #queue(id: string, properties: Properties): QueueSpec {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(properties)) {
      if (name === 'QueueName') continue;
      attributes[name] = typeof value === 'object' ? JSON.stringify(value) : String(value);
    }
    return { name: this.#nameOf(id), arn: this.#arn(id), attributes };
  }

  #table(id: string, properties: Properties): TableSpec {
    const { TableName: _, ...definition } = properties;
    if (definition.GlobalSecondaryIndexes !== undefined) {
      definition.GlobalSecondaryIndexes = list(
        definition.GlobalSecondaryIndexes,
        `${id}.GlobalSecondaryIndexes`,
      ).map((index, at) =>
        this.#known(
          'AWS::DynamoDB::Table.GlobalSecondaryIndexes',
          id,
          index,
          `${id}.GlobalSecondaryIndexes[${at}]`,
        ),
      );
    }
    return { name: this.#nameOf(id), definition: definition as unknown as TableSpec['definition'] };
  }

  #function(id: string, properties: Properties): FunctionSpec {
    const part = (name: 'Code' | 'Environment' | 'LoggingConfig') =>
      this.#known(`AWS::Lambda::Function.${name}`, id, properties[name] ?? {}, `${id}.${name}`);
    const name = this.#nameOf(id);
    const { LogGroup, LogFormat, ApplicationLogLevel } = part('LoggingConfig');
    const variables = Object.entries((part('Environment').Variables ?? {}) as Properties);
    const handler = text(properties.Handler, `${id}.Handler`);
    const runtime = text(properties.Runtime, `${id}.Runtime`);
    if (!runtime.startsWith('nodejs')) {
      throw new MalformedPropertyError(`${id}.Runtime`, 'a Node.js runtime', runtime);
    }
    const objectKey = text(part('Code').S3Key, `${id}.Code.S3Key`);
    return {
      name,
      arn: this.#arn(id),
      file: findHandler(id, this.#assembly.bundles.get(objectKey), handler),
      handler,
      runtime,
      variables: Object.fromEntries(variables.map(([variable, value]) => [variable, String(value)])),
      memoryMb: whole(properties.MemorySize ?? 128, `${id}.MemorySize`),
      timeoutSeconds: whole(properties.Timeout ?? 3, `${id}.Timeout`),
      reservedConcurrency: whole(
        properties.ReservedConcurrentExecutions ?? 1_000,
        `${id}.ReservedConcurrentExecutions`,
      ),
      logGroup: LogGroup === undefined ? `/aws/lambda/${name}` : String(LogGroup),
      logFormat: LogFormat === undefined ? undefined : String(LogFormat),
      logLevel: ApplicationLogLevel === undefined ? undefined : String(ApplicationLogLevel),
    };
  }

  #eventSource(
    id: string,
    properties: Properties,
    queues: readonly QueueSpec[],
    functions: readonly FunctionSpec[],
  ): EventSourceSpec | undefined {
    const { EventSourceArn, FunctionName, BatchSize, FunctionResponseTypes, Enabled } = properties;
    const queue = queues.find(({ arn }) => arn === EventSourceArn);
    if (!queue) {
      throw new MalformedPropertyError(
        `${id}.EventSourceArn`,
        'the ARN of a queue of the template',
        EventSourceArn,
      );
    }
    const target = functions.find(({ name, arn }) => name === FunctionName || arn === FunctionName);
    if (!target) {
      throw new MalformedPropertyError(`${id}.FunctionName`, 'a function of the template', FunctionName);
    }
    if (String(Enabled ?? true) === 'false') return undefined;
    const scaling = this.#known(
      'AWS::Lambda::EventSourceMapping.ScalingConfig',
      id,
      properties.ScalingConfig ?? {},
      `${id}.ScalingConfig`,
    );
    const concurrency = scaling.MaximumConcurrency ?? 1_000;
    return {
      queueName: queue.name,
      queueArn: queue.arn,
      functionName: target.name,
      batchSize: whole(BatchSize ?? DEFAULT_BATCH_SIZE, `${id}.BatchSize`),
      reportsBatchItemFailures: list(FunctionResponseTypes, `${id}.FunctionResponseTypes`).includes(
        'ReportBatchItemFailures',
      ),
      maximumConcurrency: Math.min(
        whole(concurrency, `${id}.ScalingConfig.MaximumConcurrency`),
        target.reservedConcurrency,
      ),
    };
  }

  #ref(name: string): unknown {
    const { accountId, region } = this.#surroundings;
    switch (name) {
      case 'AWS::AccountId':
        return accountId;
      case 'AWS::Region':
        return region;
      case 'AWS::Partition':
        return 'aws';
      case 'AWS::URLSuffix':
        return 'amazonaws.com';
      case 'AWS::StackName':
        return this.#assembly.stackName;
      case 'AWS::StackId':
        return `arn:aws:cloudformation:${region}:${accountId}:stack/${this.#assembly.stackName}/local`;
    }
    const { Parameters, Resources } = this.#assembly.template;
    if (Object.hasOwn(Parameters, name)) return Parameters[name]?.Default;
    const resource = Resources[name];
    if (!resource) return undefined;
    if (resource.Type === 'AWS::SQS::Queue') return this.#surroundings.queueUrl(this.#nameOf(name));
    return resource.Type in NAME_PROPERTY ? this.#nameOf(name) : this.#standIn(name, resource);
  }

  #attribute(id: string, attribute: string): unknown {
    const resource = this.#assembly.template.Resources[id];
    if (!resource) return undefined;
    const name = () => this.#nameOf(id);
    switch (`${resource.Type}.${attribute}`) {
      case 'AWS::S3::Bucket.Arn':
      case 'AWS::SQS::Queue.Arn':
      case 'AWS::DynamoDB::Table.Arn':
      case 'AWS::Lambda::Function.Arn':
        return this.#arn(id);
      case 'AWS::SQS::Queue.QueueName':
        return name();
      case 'AWS::SQS::Queue.QueueUrl':
        return this.#surroundings.queueUrl(name());
      default:
        return this.#standIn(id, resource);
    }
  }

  /** A name for what is left out locally, so that outputs and variables may still mention it. */
  #standIn(id: string, resource: Resource): string | undefined {
    return resource.Type in TYPES_WITHOUT_LOCAL_EFFECT
      ? `${this.#assembly.stackName}-${id}-without-local-effect`
      : undefined;
  }

  #arn(id: string): string {
    const { accountId, region } = this.#surroundings;
    const name = this.#nameOf(id);
    switch (this.#assembly.template.Resources[id]?.Type) {
      case 'AWS::S3::Bucket':
        return `arn:aws:s3:::${name}`;
      case 'AWS::SQS::Queue':
        return `arn:aws:sqs:${region}:${accountId}:${name}`;
      case 'AWS::DynamoDB::Table':
        return `arn:aws:dynamodb:${region}:${accountId}:table/${name}`;
      default:
        return `arn:aws:lambda:${region}:${accountId}:function:${name}`;
    }
  }

  /** The physical name: the template's own, or one made of stack and logical id, as CloudFormation does. */
  #nameOf(id: string): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const resource = this.#assembly.template.Resources[id] as Resource;
    const property = NAME_PROPERTY[resource.Type] as string;
    const given = resource.Properties?.[property];
    const made = `${this.#assembly.stackName}-${id}`.slice(0, 63);
    const name =
      given === undefined
        ? resource.Type === 'AWS::S3::Bucket'
          ? made.toLowerCase()
          : made
        : text(resolveValue(given, this.#scope, `${id}.${property}`), `${id}.${property}`);
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
      throw new MalformedPropertyError(`${id}.${property}`, 'a name of letters, digits, ".", "-", "_"', name);
    }
    this.#names.set(id, name);
    return name;
  }
}

function keyFilter(filter: unknown, where: string): { prefix: string; suffix: string } {
  const found = { prefix: '', suffix: '' };
  const rules = (filter as { S3Key?: { Rules?: unknown } } | undefined)?.S3Key?.Rules;
  if (filter !== undefined && rules === undefined) {
    throw new MalformedPropertyError(where, 'a filter with S3Key.Rules', filter);
  }
  for (const [index, rule] of list(rules, where).entries()) {
    const { Name, Value } = rule as { Name?: unknown; Value?: unknown };
    const name = String(Name).toLowerCase();
    if (name !== 'prefix' && name !== 'suffix') {
      throw new MalformedPropertyError(`${where}.S3Key.Rules[${index}].Name`, 'prefix or suffix', Name);
    }
    found[name] = text(Value, `${where}.S3Key.Rules[${index}].Value`);
  }
  return found;
}

function list(value: unknown, where: string): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new MalformedPropertyError(where, 'a list', value);
  return value;
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') throw new MalformedPropertyError(where, 'a text', value);
  return value;
}

function whole(value: unknown, where: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) {
    throw new MalformedPropertyError(where, 'a whole number', value);
  }
  return number;
}
