import { overlap } from '../../infra/pattern.ts';
import { type Template, TemplateReader } from '../../infra/template-reader.ts';

/** Who asks for what on what; `role` is a logical id. */
export interface Question {
  readonly principal: { readonly role: string } | { readonly service: string } | { readonly aws: string };
  readonly action: string;
  /** An ARN, or a pattern of one as `TemplateReader` gives it. */
  readonly resource: string;
  /** Keys of the request's context. */
  readonly context?: Readonly<Record<string, string>>;
}

interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: unknown;
  readonly Action?: unknown;
  readonly Resource?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Answers as IAM does within one account: a denial wins, else any statement that allows, of the role or of the
 * resource. A value that only a deployment knows fits whatever it may become. Source: AWS Identity and Access
 * Management User Guide, "Policy evaluation logic".
 */
export class PolicySimulator {
  readonly #template: Template;
  readonly #reader: TemplateReader;

  constructor(template: Template, stackName: string) {
    this.#template = template;
    this.#reader = new TemplateReader(template, stackName);
  }

  arn(logicalId: string): string {
    return this.#reader.arn(logicalId);
  }

  allows(question: Question): boolean {
    const effects = [...this.#statements(question)]
      .filter((statement) => this.#applies(statement, question))
      .map(({ Effect }) => Effect);
    return effects.includes('Allow') && !effects.includes('Deny');
  }

  *#statements({ principal }: Question): Generator<Statement> {
    for (const [id, { Type, Properties = {} }] of Object.entries(this.#template.Resources)) {
      if (Type === 'AWS::IAM::Role' && 'role' in principal && principal.role === id) {
        if (Properties.ManagedPolicyArns) throw new Error('the simulator knows no managed policies');
        for (const { PolicyDocument } of Properties.Policies ?? []) yield* PolicyDocument.Statement;
      } else if (/^AWS::(?:S3::BucketPolicy|SQS::QueuePolicy)$/.test(Type)) {
        yield* Properties.PolicyDocument.Statement.filter((statement: Statement) =>
          this.#names(statement.Principal, principal),
        );
      } else if (/^AWS::IAM::.*Policy$/.test(Type)) throw new Error(`the simulator knows no ${Type}`);
    }
  }

  #names(named: unknown, principal: Question['principal']): boolean {
    const { AWS, Service } = named as { AWS?: unknown; Service?: unknown };
    // Both forms stand for everybody, services among them.
    if (named === '*' || many(AWS).includes('*')) return true;
    if ('service' in principal) return many(Service).includes(principal.service);
    const arn = 'role' in principal ? this.arn(principal.role) : principal.aws;
    return many(AWS).some((pattern) => overlap(this.#reader.pattern(pattern), arn));
  }

  #applies(
    { Action, Resource, Condition = {} }: Statement,
    { action, resource, context = {} }: Question,
  ): boolean {
    if (Action === undefined || Resource === undefined)
      throw new Error('the simulator knows no NotAction or NotResource');
    return (
      many(Action).some((pattern) => overlap(String(pattern).toLowerCase(), action.toLowerCase())) &&
      many(Resource).some((pattern) => overlap(this.#reader.pattern(pattern), resource)) &&
      Object.entries(Condition).every(([operator, keys]) =>
        Object.entries(keys).every(([key, values]) => this.#holds(operator, context[key], values)),
      )
    );
  }

  #holds(operator: string, found: string | undefined, values: unknown): boolean {
    if (!/^(?:Bool|StringEquals|ArnEquals|ArnLike)$/.test(operator))
      throw new Error(`the simulator knows no condition ${operator}`);
    return found !== undefined && many(values).some((value) => overlap(this.#reader.pattern(value), found));
  }
}

function many(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
