import { overlap } from './pattern.ts';
import type { TemplateReader } from './template-reader.ts';

/** What a statement allows, as patterns of IAM. */
interface Allowed {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

interface Statement {
  readonly Effect: string;
  readonly Action?: string | string[];
  readonly Resource?: unknown;
  readonly Principal?: string | { readonly AWS?: unknown };
}

const EVERYTHING: Allowed = { actions: ['*'], resources: ['*'] };

/** Policies of AWS that let a function write nothing but logs and traces. */
const HARMLESS =
  /:policy\/(service-role\/AWSLambda(Basic|VPCAccess|SQSQueue)ExecutionRole|AWSXRayDaemonWriteAccess)$/;

/** What a role may do, by its own policies and by those of the resources in the template. */
export class Permissions {
  readonly #allowed: readonly Allowed[];

  /**
   * Takes a role as a function names it. What the template does not spell out counts as allowing everything.
   */
  constructor(reader: TemplateReader, roleArn: { readonly 'Fn::GetAtt'?: readonly [string, string] }) {
    const role = roleArn?.['Fn::GetAtt']?.[0] ?? '';
    this.#allowed =
      reader.type(role) === 'AWS::IAM::Role'
        ? [...ofRole(reader, role), ...ofResources(reader, role)]
        : [EVERYTHING];
  }

  /**
   * The first of the actions allowed on anything that the ARN pattern fits; conditions and denials do not
   * count.
   */
  firstAllowed(actions: readonly string[], arn: string): string | undefined {
    return actions.find((action) =>
      this.#allowed.some(
        (allowed) =>
          allowed.actions.some((pattern) => overlap(pattern.toLowerCase(), action.toLowerCase())) &&
          allowed.resources.some((pattern) => overlap(pattern, arn)),
      ),
    );
  }
}

function* ofRole(reader: TemplateReader, role: string): Generator<Allowed> {
  const isRole = (value: { Ref?: string }): boolean => value?.Ref === role;
  const [, { Policies = [], ManagedPolicyArns = [] }] = reader
    .resources('AWS::IAM::Role')
    .find(([id]) => id === role) ?? [role, {}];
  const inTemplate = reader.resources('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy');

  for (const { PolicyDocument } of Policies) yield* ofDocument(reader, PolicyDocument);
  for (const [id, { Roles = [], RoleName, PolicyDocument }] of inTemplate) {
    const attached = ManagedPolicyArns.some(({ Ref }: { Ref?: string }) => Ref === id);
    if (attached || isRole(RoleName) || Roles.some(isRole)) yield* ofDocument(reader, PolicyDocument);
  }
  for (const arn of ManagedPolicyArns) {
    const spelledOut = inTemplate.some(([id]) => id === arn.Ref);
    if (!spelledOut && !HARMLESS.test(reader.pattern(arn))) yield EVERYTHING;
  }
}

function* ofResources(reader: TemplateReader, role: string): Generator<Allowed> {
  const policies = reader.resources(
    'AWS::S3::BucketPolicy',
    'AWS::SQS::QueuePolicy',
    'AWS::SNS::TopicPolicy',
  );
  for (const [, { PolicyDocument }] of policies) {
    yield* ofDocument(reader, PolicyDocument, ({ Principal }) =>
      many(typeof Principal === 'string' ? Principal : Principal?.AWS).some((principal) =>
        overlap(reader.pattern(principal), reader.arn(role)),
      ),
    );
  }
}

function* ofDocument(
  reader: TemplateReader,
  document: { readonly Statement?: Statement | Statement[] },
  concerns: (statement: Statement) => boolean = () => true,
): Generator<Allowed> {
  for (const statement of many(document.Statement) as Statement[]) {
    if (statement.Effect === 'Deny' || !concerns(statement)) continue;
    // What has no `Action` or `Resource` has `NotAction` or `NotResource`, which allow all but a few.
    yield {
      actions: many(statement.Action ?? '*').map(String),
      resources: many(statement.Resource ?? '*').map((resource) => reader.pattern(resource)),
    };
  }
}

function many(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
