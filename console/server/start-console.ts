import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Stack } from '../../cli/stack.ts';
import { closeServer, LOOPBACK, listen } from '../../infra/local/ports.ts';
import { bundleApp } from '../bundle.ts';
import { createApp } from './app.ts';
import { Session } from './session.ts';
import { surroundingsOf } from './surroundings.ts';

export interface RunningConsole {
  /** What to open; on AWS it holds the token that keeps other users of the machine out. */
  readonly address: string;
  readonly hasToken: boolean;
  close(): Promise<void>;
}

export interface ConsoleOptions {
  readonly stack: Stack;
  /** 0 takes any free port. */
  readonly port: number;
  /** Gets what fails behind the pages. */
  readonly report: (line: string) => void;
}

/** Serves the pages on the loopback address. A local stack's records are read at once, those on AWS when asked for. */
export async function startConsole({ stack, port, report }: ConsoleOptions): Promise<RunningConsole> {
  const surroundings = surroundingsOf(stack, report);
  const bundle = bundleApp();
  bundle.catch((error: Error) => report(`console: its pages cannot be built: ${error.message}`));
  const isLocal = stack.place.where === 'local';
  let listening = port;
  const session = isLocal ? undefined : new Session(() => listening);
  const app = createApp(surroundings, { port: () => listening, bundle: () => bundle, session });
  const server = serverOf(app);
  listening = await listen(server, 'console', port);
  if (isLocal) void surroundings.catalog.read();
  const origin = `http://${LOOPBACK}:${listening}/`;
  return {
    address: session === undefined ? origin : `${origin}?token=${session.token}`,
    hasToken: session !== undefined,
    close: () => closeServer(server),
  };
}

/**
 * The application behind a server that does not listen yet. It reads what is left of a body that was refused, since a
 * browser looks at the answer only when all of its file is sent.
 */
export function serverOf(app: Hono): Server {
  return createAdaptorServer({
    fetch: app.fetch,
    autoCleanupIncoming: false,
    overrideGlobalObjects: false,
  }) as Server;
}
