import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { EXIT, UserError } from '../../cli/failure.ts';
import { printable } from '../../cli/report.ts';
import type { Problem } from '../api.ts';

/** A request cannot be answered as it was made; the message says what was wrong and what to do. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly status: ContentfulStatusCode;

  constructor(status: ContentfulStatusCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** Answers with what went wrong; what the request is not to blame for is told on the terminal, too. */
export function answerFailure(error: Error, context: Context, report: (line: string) => void): Response {
  const [status, message] = describe(error);
  if (status >= 500) {
    const { method, path } = context.req;
    report(`console: ${method} ${printable(path)} failed: ${error.stack ?? error.message}`);
  }
  return context.json({ message } satisfies Problem, status);
}

/** What went wrong, and what to do. */
export function messageOf(error: Error): string {
  return describe(error)[1];
}

function describe(error: Error): [ContentfulStatusCode, string] {
  if (error instanceof RequestProblem) return [error.status, error.message];
  if (error instanceof UserError) return [error.exitCode === EXIT.usage ? 400 : 502, error.message];
  if (error.name in ADVICE) return [502, `${error.message}. ${ADVICE[error.name]}`];
  const status = statusOf(error);
  if (status !== undefined) return [502, `The stack refused: ${error.name}: ${error.message}`];
  if ('code' in error || '$metadata' in error)
    return [502, `The stack does not answer: ${error.message}. Is it still running?`];
  return [500, `${error.message}. The terminal of the console shows where this happened.`];
}

/** What the service answered; the SDK marks errors of the connection as its own, too. */
function statusOf(error: Error & { readonly $metadata?: { readonly httpStatusCode?: number } }) {
  return error.$metadata?.httpStatusCode;
}

/** Failures of the SDK whose own words do not say what to do. */
const ADVICE: Readonly<Record<string, string>> = {
  CredentialsProviderError: 'Log in, or set AWS_PROFILE, and start the console again.',
  ExpiredTokenException: 'Log in again.',
  ExpiredToken: 'Log in again.',
};
