import { stripTypeScriptTypes } from 'node:module';
import {
  type ArrayExpression,
  type CallExpression,
  type Identifier,
  type Node,
  type ObjectExpression,
  type Program,
  type Property,
  parse,
} from 'acorn';

/** The object that writes a rule or sign down in a source, as offsets of the text. */
export interface Written {
  readonly object: ObjectExpression;
  /** What stands in the list: the object, or a call that completes it. */
  readonly element: ObjectExpression | CallExpression;
  readonly list: ArrayExpression;
}

/** A text of TypeScript as a tree. Types become spaces, so that offsets are those of the text. */
export function treeOf(text: string): Node {
  return parse(
    withoutWarning(() => stripTypeScriptTypes(text)),
    { ecmaVersion: 'latest', sourceType: 'module' },
  );
}

/** Finds the object in a list that has this text as its `field`. */
export function findWritten(tree: Node, field: 'id' | 'name', value: string): Written | undefined {
  for (const list of nodesOf<ArrayExpression>(tree, 'ArrayExpression')) {
    for (const element of list.elements) {
      if (element === null) continue;
      const object = element.type === 'CallExpression' ? element.arguments[0] : element;
      if (object?.type !== 'ObjectExpression') continue;
      const held = propertyOf(object, field)?.value;
      if (held?.type === 'Literal' && held.value === value)
        return { object, element: element as Written['element'], list };
    }
  }
  return undefined;
}

export function propertyOf(object: ObjectExpression, name: string): Property | undefined {
  return object.properties.find(
    (property): property is Property =>
      property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === name,
  );
}

/** All nodes of a type, outer ones first. */
export function* nodesOf<T extends Node>(node: Node, type: T['type']): Generator<T> {
  if (node.type === type) yield node as T;
  for (const held of Object.values(node)) {
    for (const child of Array.isArray(held) ? held : [held]) {
      if (isNode(child)) yield* nodesOf<T>(child, type);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Node says of the function once a process that it may change yet. */
function withoutWarning<T>(act: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return act();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** The text without the constants and imports that nothing in it uses. */
export function withoutUnused(text: string): string {
  for (;;) {
    const tree = treeOf(text);
    const places = new Map<string, Set<number>>();
    for (const { name, start } of nodesOf<Identifier>(tree, 'Identifier'))
      places.set(name, (places.get(name) ?? new Set()).add(start));
    const splices = unusedIn(text, tree as Program, (name) => places.get(name)?.size === 1);
    if (splices.length === 0) return text;
    text = spliced(text, splices);
  }
}

function unusedIn(text: string, { body }: Program, isUnused: (name: string) => boolean): Splice[] {
  return body.flatMap((statement): Splice[] => {
    if (statement.type === 'ImportDeclaration') {
      const unused = statement.specifiers.filter(({ local }) => isUnused(local.name));
      const isWhole = unused.length > 0 && !/[{,]\s*type\s/.test(text.slice(statement.start, statement.end));
      if (isWhole && unused.length === statement.specifiers.length)
        return [withoutStatement(text, statement)];
      return unused.map((specifier) => withoutEntry(text, specifier));
    }
    const [declarator, ...others] = statement.type === 'VariableDeclaration' ? statement.declarations : [];
    const isGone =
      others.length === 0 && declarator?.id.type === 'Identifier' && isUnused(declarator.id.name);
    return isGone ? [withoutStatement(text, statement)] : [];
  });
}

/** With the comment in front of it. */
function withoutStatement(text: string, { start, end }: Pick<Node, 'start' | 'end'>): Splice {
  const comment = /(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - comment, end: end + (text[end] === '\n' ? 1 : 0), text: '' };
}

/** A piece of a text that another takes the place of. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function spliced(text: string, splices: readonly Splice[]): string {
  return splices
    .toReversed()
    .toSorted((a, b) => b.start - a.start)
    .reduce((edited, { start, end, text: put }) => edited.slice(0, start) + put + edited.slice(end), text);
}

/** Takes an entry of a list or object out, with the comma behind it and the white space in front. */
export function withoutEntry(text: string, { start, end }: Pick<Node, 'start' | 'end'>): Splice {
  const from = start - (/\s*$/.exec(text.slice(0, start))?.[0].length ?? 0);
  const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: from, end: end + comma, text: '' };
}
