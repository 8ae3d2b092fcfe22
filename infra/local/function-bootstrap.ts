// Runs in a function's process: loads the bundle named on the command line, then answers one invocation after
// the other.
import { pathToFileURL } from 'node:url';

/** Events and results travel as JSON, as they do on Lambda. */
export interface Invocation {
  readonly event: string;
  readonly context: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

export type Answer = { readonly loaded: true } | { readonly result: string } | { readonly failure: string };

type Handler = (event: unknown, context: object) => unknown;

const answer = (message: Answer) => process.send?.(message);

process.on('disconnect', () => process.exit());
// Ctrl-C reaches the whole terminal; the stack lets invocations end before it ends this process.
process.on('SIGINT', () => {});

try {
  const [file = '', exportName = ''] = process.argv.slice(2);
  const bundle = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  const handler = bundle[exportName];
  if (typeof handler !== 'function') throw new Error(`${file} exports no function ${exportName}`);
  process.on('message', (invocation: Invocation) => void invoke(handler as Handler, invocation));
  answer({ loaded: true });
} catch (cause) {
  answer({ failure: describe(cause) });
}

async function invoke(handler: Handler, { event, context, deadline }: Invocation): Promise<void> {
  try {
    const result = await handler(JSON.parse(event), {
      ...context,
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    });
    answer({ result: JSON.stringify(result ?? null) });
  } catch (cause) {
    answer({ failure: describe(cause) });
  }
}

function describe(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
