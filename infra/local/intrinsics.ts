import { LocalStackError } from './local-stack-error.ts';

/** What a template's functions may refer to. Both return undefined for what they do not know. */
export interface Scope {
  /** The value of `Ref`: of a resource, a parameter or a pseudo parameter. */
  ref(name: string): unknown;
  /** The value of `Fn::GetAtt`. */
  attribute(logicalId: string, name: string): unknown;
}

export class UnknownIntrinsicError extends LocalStackError {
  constructor(where: string, intrinsic: string) {
    super(`the template uses ${intrinsic} in ${where}, which the local stack does not know`);
  }
}

export class UnresolvedReferenceError extends LocalStackError {
  constructor(where: string, reference: string) {
    super(
      `the template refers to ${reference} in ${where}, for which the local stack has no value: ` +
        'check the name, or teach it the value in infra/local/template.ts',
    );
  }
}

const NO_VALUE = Symbol('AWS::NoValue');

/** Replaces every intrinsic function in `value`; `where` names the place for errors. */
export function resolveValue(value: unknown, scope: Scope, where: string): unknown {
  const resolved = resolve(value, scope, where);
  return resolved === NO_VALUE ? undefined : resolved;
}

function resolve(value: unknown, scope: Scope, where: string): unknown {
  if (Array.isArray(value)) {
    return value
      .map((entry, index) => resolve(entry, scope, `${where}[${index}]`))
      .filter((entry) => entry !== NO_VALUE);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const intrinsic = entries.find(([name]) => isIntrinsic(name));
  if (intrinsic) {
    if (entries.length > 1) throw new UnknownIntrinsicError(where, `${intrinsic[0]} beside other keys`);
    return call(intrinsic[0], intrinsic[1], scope, where);
  }
  return Object.fromEntries(
    entries
      .map(([name, entry]) => [name, resolve(entry, scope, `${where}.${name}`)] as const)
      .filter(([, entry]) => entry !== NO_VALUE),
  );
}

function isIntrinsic(name: string): boolean {
  return name === 'Ref' || name === 'Condition' || name.startsWith('Fn::');
}

function call(name: string, argument: unknown, scope: Scope, where: string): unknown {
  const malformed = () => new UnknownIntrinsicError(where, `${name} with ${JSON.stringify(argument)}`);
  const resolved = (part: unknown) => resolve(part, scope, where);
  switch (name) {
    case 'Ref':
      if (argument === 'AWS::NoValue') return NO_VALUE;
      if (typeof argument !== 'string') throw malformed();
      return known(scope.ref(argument), where, argument);
    case 'Fn::GetAtt': {
      const [id, ...path] = Array.isArray(argument) ? argument : String(argument).split('.');
      if (typeof id !== 'string' || path.length === 0) throw malformed();
      return known(scope.attribute(id, path.join('.')), where, `${id}.${path.join('.')}`);
    }
    case 'Fn::Join': {
      if (!Array.isArray(argument) || argument.length !== 2) throw malformed();
      const parts = resolved(argument[1]);
      if (!Array.isArray(parts) || typeof argument[0] !== 'string') throw malformed();
      return parts.join(argument[0]);
    }
    case 'Fn::Split': {
      if (!Array.isArray(argument) || argument.length !== 2) throw malformed();
      return String(resolved(argument[1])).split(String(argument[0]));
    }
    case 'Fn::Select': {
      if (!Array.isArray(argument) || argument.length !== 2) throw malformed();
      const list = resolved(argument[1]);
      const chosen = Array.isArray(list) ? list[Number(argument[0])] : undefined;
      if (chosen === undefined) throw malformed();
      return chosen;
    }
    case 'Fn::Sub': {
      const [text, variables = {}] = Array.isArray(argument) ? argument : [argument];
      if (typeof text !== 'string') throw malformed();
      return substitute(text, resolved(variables) as Record<string, unknown>, scope, where);
    }
    default:
      throw new UnknownIntrinsicError(where, name);
  }
}

function substitute(text: string, variables: Record<string, unknown>, scope: Scope, where: string): string {
  return text.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    if (Object.hasOwn(variables, name)) return String(variables[name]);
    const [id = '', ...path] = name.split('.');
    return String(
      known(path.length > 0 ? scope.attribute(id, path.join('.')) : scope.ref(name), where, name),
    );
  });
}

function known(value: unknown, where: string, reference: string): unknown {
  if (value === undefined) throw new UnresolvedReferenceError(where, reference);
  return value;
}
