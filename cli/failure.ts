import { CommanderError } from 'commander';
import { ConfigError } from '../infra/config.ts';
import { LocalStackError } from '../infra/local/local-stack-error.ts';

/** What the exit codes mean. */
export const EXIT = { done: 0, rejected: 1, usage: 2, environment: 3 } as const;

/** The user can do something about it; the message says what. Shown without a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.environment, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** One line for whatever ended a command, and its exit code. A mistake of this program shows its stack instead. */
export function describeFailure(error: unknown): { message: string | undefined; code: number } {
  if (error instanceof CommanderError) {
    return { message: undefined, code: error.exitCode === 0 ? EXIT.done : EXIT.usage };
  }
  if (error instanceof UserError) return { message: error.message, code: error.exitCode };
  if (!(error instanceof Error)) return { message: String(error), code: EXIT.environment };
  if (error.name in KNOWN) return { message: `${error.message}${KNOWN[error.name]}`, code: EXIT.environment };
  if (error instanceof LocalStackError || error instanceof ConfigError) {
    return { message: error.message, code: EXIT.environment };
  }
  if (error.name === 'EndlessRuleError' || error.name === 'StoppedError')
    return { message: error.message, code: EXIT.rejected };
  if (isFromService(error) || isFromSystem(error)) return { message: error.message, code: EXIT.environment };
  return { message: error.stack, code: EXIT.environment };
}

/** Failures of the SDK whose own words do not say what to do. */
const KNOWN: Readonly<Record<string, string>> = {
  CredentialsProviderError: '. Log in, or set AWS_PROFILE.',
  ExpiredTokenException: '. Log in again.',
  ExpiredToken: '. Log in again.',
};

function isFromService(error: Error): boolean {
  return '$metadata' in error;
}

function isFromSystem(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);
}
