import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LocalStackError } from './local-stack-error.ts';

export class AssemblyNotFoundError extends LocalStackError {
  constructor(directory: string) {
    super(`${directory} holds no synthesized stack: run "npx cdk synth" first`);
  }
}

export class MalformedAssemblyError extends LocalStackError {
  constructor(what: string, cause?: unknown) {
    super(`${what}: delete the directory and run "npx cdk synth" again`, { cause });
  }
}

export interface Template {
  readonly Parameters: Readonly<Record<string, { Default?: unknown }>>;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, { Value: unknown }>>;
}

export interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Condition?: string;
}

/** One stack of a synthesized cloud assembly. */
export interface Assembly {
  readonly stackName: string;
  readonly template: Template;
  /** Directory of each bundle by the object key that the template gives it in the assets bucket. */
  readonly bundles: ReadonlyMap<string, string>;
}

interface Manifest {
  artifacts?: Record<
    string,
    { type: string; properties?: { templateFile?: string; stackName?: string; file?: string } }
  >;
}

interface AssetManifest {
  files?: Record<
    string,
    { source: { path?: string; packaging?: string }; destinations: Record<string, { objectKey: string }> }
  >;
}

/** Reads `cdk.out`. `stackName` chooses among several stacks. */
export function readAssembly(directory: string, stackName?: string): Assembly {
  const manifestFile = join(directory, 'manifest.json');
  if (!existsSync(manifestFile)) throw new AssemblyNotFoundError(directory);
  const artifacts = Object.entries(readJson<Manifest>(manifestFile).artifacts ?? {});
  const stacks = artifacts
    .filter(([, artifact]) => artifact.type === 'aws:cloudformation:stack')
    .map(([id, { properties }]) => ({ name: properties?.stackName ?? id, file: properties?.templateFile }));
  const chosen = stacks.filter(({ name }) => stackName === undefined || name === stackName);
  const [stack] = chosen;
  if (!stack?.file || chosen.length > 1) {
    const names = stacks.map(({ name }) => name).join(', ') || 'none';
    throw new LocalStackError(`name one stack of ${directory}; it holds: ${names}`);
  }

  const bundles = new Map<string, string>();
  for (const [, { type, properties }] of artifacts) {
    if (type !== 'cdk:asset-manifest' || !properties?.file) continue;
    const { files = {} } = readJson<AssetManifest>(join(directory, properties.file));
    for (const { source, destinations } of Object.values(files)) {
      if (source.packaging !== 'zip' || !source.path) continue;
      for (const { objectKey } of Object.values(destinations)) {
        bundles.set(objectKey, resolve(directory, source.path));
      }
    }
  }
  return { stackName: stack.name, template: readTemplate(join(directory, stack.file)), bundles };
}

function readTemplate(file: string): Template {
  const { Parameters = {}, Resources, Outputs = {} } = readJson<Partial<Template>>(file);
  if (typeof Resources !== 'object' || Resources === null) {
    throw new MalformedAssemblyError(`${file} has no Resources`);
  }
  for (const [id, resource] of Object.entries(Resources)) {
    if (typeof resource?.Type !== 'string') throw new MalformedAssemblyError(`${file}: ${id} has no Type`);
  }
  return { Parameters, Resources, Outputs };
}

function readJson<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new MalformedAssemblyError(isMissing ? `${file} is missing` : `${file} is no valid JSON`, cause);
  }
}
