import { LANGUAGES, PROFILES, type Profile } from '../cleaning/index.ts';
import type { Settings } from './clean-upload.ts';
import { ENVIRONMENT, type EnvironmentName } from './environment.ts';

/** The function was deployed with a variable missing or wrong: it fails at its start, by name. */
export class InvalidEnvironmentError extends Error {
  override readonly name = 'InvalidEnvironmentError';
  readonly variable: EnvironmentName;

  constructor(variable: EnvironmentName, problem: string) {
    super(`the environment variable ${variable} ${problem}`);
    this.variable = variable;
  }
}

export interface Deployment {
  readonly settings: Settings;
  readonly recordsTable: string;
  readonly textsBucket: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads what the stack set. Throws `InvalidEnvironmentError`. */
export function readDeployment(environment: Environment): Deployment {
  return {
    recordsTable: text(environment, ENVIRONMENT.recordsTable),
    textsBucket: text(environment, ENVIRONMENT.textsBucket),
    settings: {
      rawBucket: text(environment, ENVIRONMENT.rawBucket),
      profile: oneOf<Profile>(environment, ENVIRONMENT.profile, PROFILES),
      diacritics: oneOf(environment, ENVIRONMENT.diacritics, ['fold', 'keep']),
      language: oneOf(environment, ENVIRONMENT.language, ['none', ...LANGUAGES]),
      exceptions: words(environment, ENVIRONMENT.exceptions),
      maxUploadBytes: positive(environment, ENVIRONMENT.maxUploadBytes),
      tombstoneDays: positive(environment, ENVIRONMENT.tombstoneDays),
      cleaningCode: text(environment, ENVIRONMENT.cleaningCode),
    },
  };
}

function text(environment: Environment, name: EnvironmentName): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new InvalidEnvironmentError(name, 'is not set');
  return value;
}

function words(environment: Environment, name: EnvironmentName): string[] {
  const value = text(environment, name);
  let list: unknown;
  try {
    list = JSON.parse(value);
  } catch {
    list = undefined;
  }
  if (!Array.isArray(list) || !list.every((word) => typeof word === 'string')) {
    throw new InvalidEnvironmentError(name, `is ${JSON.stringify(value)}; it takes a list of words in JSON`);
  }
  return list;
}

function oneOf<T extends string>(environment: Environment, name: EnvironmentName, choices: readonly T[]): T {
  const value = text(environment, name);
  const choice = choices.find((known) => known === value);
  if (choice === undefined) {
    throw new InvalidEnvironmentError(name, `is ${JSON.stringify(value)}; it takes ${choices.join(' or ')}`);
  }
  return choice;
}

function positive(environment: Environment, name: EnvironmentName): number {
  const value = text(environment, name);
  if (!/^[1-9]\d{0,14}$/.test(value)) {
    throw new InvalidEnvironmentError(name, `is ${JSON.stringify(value)}; it takes a whole number above 0`);
  }
  return Number(value);
}
