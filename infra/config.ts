/** What one deployment may choose; everything else about the stack is fixed. */
export interface Config {
  /** Also the first part of the bucket names, which no other bucket in the world may have. */
  readonly stackName: string;
  /** How an upload is cleaned whose metadata names no profile. */
  readonly profile: 'article' | 'page';
  readonly diacritics: 'fold' | 'keep';
  /** Spells letters as this language does in ASCII, as ü to ue in German; `none` spells each as its base. */
  readonly language: 'none' | 'de' | 'da' | 'nb' | 'sv' | 'hr' | 'sr' | 'tr';
  /** Words that keep their diacritics, parted by commas. */
  readonly exceptions?: string;
  /** Larger uploads are rejected from their size alone. */
  readonly maxUploadMiB: number;
  /** Room for one upload of the default limit whatever its text, which takes up to 80 times its bytes. */
  readonly memoryMiB: number;
  /** The function begins no upload in its last eight seconds, so that fewer than fifteen make little sense. */
  readonly timeoutSeconds: number;
  /** Messages in one invocation. */
  readonly batchSize: number;
  /** Invocations at a time: more drain a backlog faster and take more of the account's limit. */
  readonly maxConcurrency: number;
  /** How long a replaced or deleted upload can be brought back. */
  readonly noncurrentVersionDays: number;
  /** How long the record of a deleted upload is kept. */
  readonly tombstoneDays: number;
  /** Who is told of an alarm; the address has to confirm its subscription once. */
  readonly alarmEmail?: string;
  /** Whose key encrypts buckets and table: AWS's, or one of the account's own that the stack makes. */
  readonly encryption: 'aws' | 'own-key';
  /** What becomes of buckets and table with the stack; `destroy` still fails on a bucket with objects. */
  readonly removal: 'retain' | 'destroy';
}

/** A setting that cannot be used; `key` is the context key it was read from. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly key: string;

  constructor(key: string, problem: string, remedy: string) {
    super(`${key} ${problem}: ${remedy}`);
    this.key = key;
  }
}

type Context = Readonly<Record<string, unknown>>;

interface Setting {
  readonly byDefault: string | number | undefined;
  /** What a value has to be, worded to follow "must be". */
  readonly expected: string;
  /** The value in its type, or nothing when it is not what is expected; `-c` gives every value as text. */
  readonly read: (value: unknown) => string | number | undefined;
}

const PREFIX = 'winnow';

/**
 * Longest stack name with which `<stack>-texts-<account>-<region>` keeps within the 63 characters of a bucket
 * name, at 12 for the account and 15 for the longest region.
 */
const STACK_NAME_LENGTH = 28;

const SETTINGS: Readonly<Record<keyof Config, Setting>> = {
  stackName: matching(
    new RegExp(`^(?=.{1,${STACK_NAME_LENGTH}}$)[a-z](?:[a-z0-9-]*[a-z0-9])?$`),
    `at most ${STACK_NAME_LENGTH} lower-case letters, digits and inner hyphens, a letter first`,
    'winnow',
  ),
  profile: oneOf('article', 'page'),
  diacritics: oneOf('fold', 'keep'),
  language: oneOf('none', 'de', 'da', 'nb', 'sv', 'hr', 'sr', 'tr'),
  exceptions: matching(/^.{1,2000}$/u, 'words parted by commas, at most 2,000 characters'),
  maxUploadMiB: whole(10, { from: 1, to: 256 }),
  memoryMiB: whole(1536, { from: 128, to: 10_240 }),
  timeoutSeconds: whole(60, { from: 15, to: 900 }),
  batchSize: whole(10, { from: 1, to: 10_000 }),
  maxConcurrency: whole(10, { from: 2, to: 1_000 }),
  noncurrentVersionDays: whole(30, { from: 1, to: 36_500 }),
  tombstoneDays: whole(90, { from: 1, to: 36_500 }),
  alarmEmail: matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'one e-mail address'),
  encryption: oneOf('aws', 'own-key'),
  removal: oneOf('retain', 'destroy'),
};

/**
 * Reads the settings from CDK context. The later of these wins: the defaults above, `winnow` of cdk.json, the
 * environment in `winnow.environments` that `-c env=NAME` picks, and single settings as in
 * `-c winnow:memoryMiB=2048`. Throws `ConfigError` at the first thing that makes no sense.
 */
export function readConfig(context: Context): Config {
  const { environments, ...shared } = record(context[PREFIX], PREFIX);
  const config: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(SETTINGS)) {
    if (setting.byDefault !== undefined) config[name] = setting.byDefault;
  }
  const given = [
    ...keyed(shared, `${PREFIX}.`),
    ...environment(context.env, record(environments, `${PREFIX}.environments`)),
    ...Object.entries(context).filter(([key]) => key.startsWith(`${PREFIX}:`)),
  ];
  for (const [key, value] of given) {
    const name = key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf(':')) + 1);
    config[name] = read(key, name, value);
  }
  return config as unknown as Config;
}

function environment(name: unknown, environments: Context): [string, unknown][] {
  if (name === undefined) return [];
  if (typeof name === 'string' && Object.hasOwn(environments, name)) {
    const key = `${PREFIX}.environments.${name}`;
    return keyed(record(environments[name], key), `${key}.`);
  }
  const known = Object.keys(environments).join(', ') || 'none so far';
  throw new ConfigError(
    'env',
    `is ${JSON.stringify(name)}, which cdk.json does not describe`,
    `pick one of ${PREFIX}.environments (${known}) or add it there`,
  );
}

function keyed(settings: Context, prefix: string): [string, unknown][] {
  return Object.entries(settings).map(([name, value]) => [prefix + name, value]);
}

function read(key: string, name: string, value: unknown): string | number {
  if (!Object.hasOwn(SETTINGS, name)) {
    throw new ConfigError(key, 'is no setting', `use one of ${Object.keys(SETTINGS).join(', ')}`);
  }
  const setting = SETTINGS[name as keyof Config];
  const result = setting.read(value);
  if (result !== undefined) return result;
  const example = setting.byDefault ?? 'you@example.org';
  throw new ConfigError(
    key,
    `is ${JSON.stringify(value)} but must be ${setting.expected}`,
    `correct it in cdk.json or give -c ${PREFIX}:${name}=${example}`,
  );
}

function record(value: unknown, key: string): Context {
  if (value === undefined) return {};
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Context;
  throw new ConfigError(key, `is ${JSON.stringify(value)} but must be an object`, 'correct it in cdk.json');
}

function whole(byDefault: number, range: { from: number; to: number }): Setting {
  return {
    byDefault,
    expected: `a whole number from ${range.from} to ${range.to}`,
    read: (value) => {
      if (!/^\d+$/.test(String(value))) return undefined;
      const number = Number(value);
      return number >= range.from && number <= range.to ? number : undefined;
    },
  };
}

/** The first value is the default. */
function oneOf(...values: [string, ...string[]]): Setting {
  return {
    byDefault: values[0],
    expected: values.join(' or '),
    read: (value) => values.find((known) => known === value),
  };
}

function matching(pattern: RegExp, expected: string, byDefault?: string): Setting {
  return {
    byDefault,
    expected,
    read: (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined),
  };
}
